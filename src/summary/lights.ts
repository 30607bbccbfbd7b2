import type { SummaryWords } from "../lexicon/summary/summary-words";
import type { Finding } from "../measures/finding";
import { formulaOf, type NameFigure } from "../measures/formula";
import { lightOf, type Light } from "../measures/light";
import type { LightLimits } from "../measures/assessment";
import { cellAddress } from "../sheet/address";
import type { ConditionalFormat, PlanContent } from "../sheet/sheet-plan";
import type { PlacedBlock } from "./block";
import { quoted } from "./formulas";
import type { SummaryRow } from "./rows";
import type { SummaryStyle } from "./summary-input";

/** Dark enough to read on white; the word beside the dot says the same. */
const COLOURS: Readonly<Record<Light, string>> = { green: "00703C", yellow: "8A5700", red: "C00000" };

/** The gap that a row's light shows, with the share that may break a ceiling; null where there is none. */
export function litGap(row: SummaryRow, limits: LightLimits): { readonly gap: Finding; readonly light: Light } | null {
  const gap = row.findings.get("schedule-gap") ?? row.findings.get("control-gap");
  const light = gap === undefined ? null : lightOf(gap, limits);
  return gap === undefined || light === null ? null : { gap, light };
}

/** 亮灯: a dot with its word, decided again by Excel from the unrounded gap. */
export function lightContent(row: SummaryRow, limits: LightLimits, style: SummaryStyle, words: SummaryWords, name: NameFigure): PlanContent {
  const lit = litGap(row, limits);
  if (lit === null) return { kind: "text", text: words.outcomes.none };
  const expected = words.lights[lit.light];
  const formula = formulaOf(lit.gap, name);
  const share = row.findings.get(lit.gap.measure === "control-gap" ? "control-share" : "completion");
  const shareFormula = share === undefined ? null : formulaOf(share, name);
  if (style.valuesOnly || formula === null || shareFormula === null) return { kind: "text", text: expected };
  const isCeiling = lit.gap.measure === "control-gap";
  const lag = `ROUND(${isCeiling ? "" : "-"}(${formula.number}),9)`;
  const word = (light: Light): string => quoted(words.lights[light]);
  const byLag = `IF(${reaches(lag, limits.red)},${word("red")},IF(${reaches(lag, limits.yellow)},${word("yellow")},${word("green")}))`;
  const wholeShare = `ROUND(${shareFormula.number},12)`;
  const choice = isCeiling ? `IF(${wholeShare}>1,${word("red")},${byLag})` : `IF(${wholeShare}>=1,${word("green")},${byLag})`;
  return { kind: "formula", formula: `=IF(${formula.valid},${choice},${quoted(words.outcomes.none)})`, expected };
}

function reaches(lag: string, limit: number): string {
  return limit === 0 ? `${lag}>0` : `${lag}>=${limit}`;
}

/** Colours for the lights' words; on paper they are left to the word alone. */
export function lightColours(block: PlacedBlock, words: SummaryWords): readonly ConditionalFormat[] {
  const column = block.columns.findIndex(({ kind }) => kind === "light");
  if (column === -1) return [];
  const area = { top: block.header + 1, bottom: block.header + block.rows.length, left: column, right: column };
  const cell = cellAddress(area.top, column);
  return (["green", "yellow", "red"] as const).map((light) => ({ area, rule: { kind: "expression" as const, formula: `${cell}=${quoted(words.lights[light])}`, color: COLOURS[light], bold: true } }));
}
