import type { SummaryWords } from "../lexicon/summary-words";
import type { Judgement } from "../measures/finding";
import { cellAddress } from "../sheet/address";
import type { ConditionalFormat } from "../sheet/sheet-plan";
import type { PlacedBlock } from "./block";
import { quoted } from "./formulas";

const GOOD = { judgements: ["within-schedule", "ahead-of-schedule", "met", "exceeded", "within-ceiling"], color: "12436D" } as const;
const BAD = { judgements: ["behind-schedule", "over-schedule", "not-met", "over-ceiling"], color: "D83B01" } as const;

/** Blue for good, orange for bad, told apart by the colour-blind; always with the word that says it. */
export function judgementColours(block: PlacedBlock, words: SummaryWords): readonly ConditionalFormat[] {
  const column = block.columns.findIndex(({ kind }) => kind === "judgement");
  if (column === -1 || block.rows.length === 0) return [];
  const area = { top: block.header + 1, bottom: block.header + block.rows.length, left: column, right: column };
  const cell = cellAddress(area.top, column);
  const says = (judgements: readonly Judgement[]): string => `OR(${judgements.map((judgement) => `${cell}=${quoted(words.judgements[judgement])}`).join(",")})`;
  return [GOOD, BAD].map(({ judgements, color }) => ({ area, rule: { kind: "expression" as const, formula: says(judgements), color, bold: true } }));
}
