import type { SummaryWords } from "../lexicon/summary/summary-words";
import type { Judgement } from "../measures/finding";
import { cellAddress, type Area } from "../sheet/address";
import type { ConditionalFormat } from "../sheet/sheet-plan";
import type { PlacedBlock } from "./block";
import { quoted } from "./formulas";
import { valueOf } from "./outcomes";

const GOOD = { judgements: ["within-schedule", "ahead-of-schedule", "met", "exceeded", "within-ceiling"], color: "12436D" } as const;
const BAD = { judgements: ["behind-schedule", "over-schedule", "not-met", "over-ceiling"], color: "D83B01" } as const;

/** Light enough for dark digits on it. */
const BAR = "6BACE6";

/** Blue for good, orange for bad, told apart by the colour-blind; always with the word that says it. */
export function judgementColours(block: PlacedBlock, words: SummaryWords): readonly ConditionalFormat[] {
  const column = block.columns.findIndex(({ kind }) => kind === "judgement");
  if (column === -1) return [];
  const area = columnArea(block, column);
  const cell = cellAddress(area.top, column);
  const says = (judgements: readonly Judgement[]): string => `OR(${judgements.map((judgement) => `${cell}=${quoted(words.judgements[judgement])}`).join(",")})`;
  return [GOOD, BAD].map(({ judgements, color }) => ({ area, rule: { kind: "expression" as const, formula: says(judgements), color, bold: true } }));
}

/** Bars from 0 to the whole task (or the fullest one) under the completion rates. */
export function completionBars(block: PlacedBlock): readonly ConditionalFormat[] {
  const column = block.columns.findIndex((one) => one.kind === "measure" && one.measure === "completion");
  if (column === -1) return [];
  const rates = block.rows.map((row) => row.findings.get("completion")).flatMap((finding) => (finding === undefined ? [] : (valueOf(finding.outcome)?.toNumber() ?? [])));
  return [{ area: columnArea(block, column), rule: { kind: "dataBar", minimum: 0, maximum: rates.reduce((most, rate) => Math.max(most, rate), 1), color: BAR } }];
}

function columnArea(block: PlacedBlock, column: number): Area {
  return { top: block.header + 1, bottom: block.header + block.rows.length, left: column, right: column };
}
