import type { SummaryWords } from "../lexicon/summary/summary-words";
import type { Finding } from "../measures/finding";
import type { MeasureName } from "../measures/measure-name";
import type { Exact } from "../quantity/exact";
import { decimalsShown, type Observation } from "../recognition/table";
import { changeFormat, growthFormat, pointsFormat, quantityFormat, shareFormat, zero } from "./number-formats";
import { valueOf } from "./outcomes";
import type { SummaryStyle } from "./summary-input";

const GROWTH: ReadonlySet<MeasureName> = new Set(["growth", "previous-growth", "average-growth"]);
/** Points between two rates: none of them means that they are equal. Points of pull are a quantity like any other. */
const COMPARED: ReadonlySet<MeasureName> = new Set(["points", "previous-points", "year-start-points", "benchmark-points", "second-benchmark-points", "schedule-gap", "control-gap", "target-gap"]);
const CHANGE: ReadonlySet<MeasureName> = new Set(["change", "target-gap", "previous-change", "year-start-change", "rank-change"]);

/** More digits than this no office prints of a figure. */
const MOST_DECIMALS = 6;

/** The digits after the point that a figure needs. */
export function figureDecimals({ figure }: Observation): number {
  return figure.kind === "missing" ? 0 : Math.min(MOST_DECIMALS, decimalsShown(figure));
}

/** A figure shows all of its digits, as the source does, and at least `least` after the point. */
export function figureFormat(observation: Observation, least: number): string {
  return quantityFormat(Math.max(least, figureDecimals(observation)));
}

/**
 * The number format under which a measure shows the digits that its sentence prints.
 * @param least digits after the point of a quantity
 */
export function measureFormat(finding: Finding, least: number, style: SummaryStyle, words: SummaryWords): string {
  const own = printedDecimals(finding, style);
  const decimals = finding.dimension.kind === "quantity" ? Math.max(least, own) : own;
  const mark = doubtMark(finding);
  switch (finding.dimension.kind) {
    case "ratio":
      return GROWTH.has(finding.measure) ? growthFormat(decimals, flatWord(finding, style, words), mark) : shareFormat(decimals, mark);
    case "points":
      return pointsFormat(decimals, COMPARED.has(finding.measure) ? flatWord(finding, style, words) : zero(decimals), mark);
    default:
      return CHANGE.has(finding.measure) ? changeFormat(decimals) : quantityFormat(decimals);
  }
}

/** * printed in the source, † of different definitions, ≈ from an approximate number; the notes explain them. */
export function doubtMark(finding: Finding): "" | "*" | "†" | "≈" {
  switch (finding.outcome.state) {
    case "stated":
      return "*";
    case "incomparable":
      return "†";
    case "approximate":
      return "≈";
    default:
      return "";
  }
}

function flatWord(finding: Finding, style: SummaryStyle, words: SummaryWords): string {
  const value = valueOf(finding.outcome);
  if (value === null || value.sign() === 0) return words.outcomes.flat;
  const decimals = finding.decimals + (finding.dimension.kind === "ratio" ? 2 : 0);
  if (Math.abs(value.toNumber()) >= 10 ** -decimals) return words.outcomes.flat;
  return value.round(decimals, style.rounding).sign() === 0 ? words.outcomes.nearlyFlat : words.outcomes.flat;
}

/** The finding's digits; with 去尾零 only those that the rounded value needs. */
function printedDecimals(finding: Finding, style: SummaryStyle): number {
  const value = valueOf(finding.outcome);
  if (!style.trimZeros || value === null) return finding.decimals;
  const shift = finding.dimension.kind === "ratio" ? 2 : 0;
  return ownDecimals(value.round(finding.decimals + shift, style.rounding), finding.decimals + shift, shift) - shift;
}

/** The fewest digits, from `least` on, that show the value whole, up to `most`. */
function ownDecimals(value: Exact, most: number, least = 0): number {
  for (let decimals = least; decimals < most; decimals += 1) {
    if (value.round(decimals, "half-up").compare(value) === 0) return decimals;
  }
  return most;
}
