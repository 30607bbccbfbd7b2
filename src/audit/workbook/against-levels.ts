import type { Observation } from "../../recognition/table";
import { shownAddress } from "../../sheet/address";
import { isSameKind, type Amount } from "../reading/amount";
import { cellAmount } from "./cell-amount";
import type { DraftClaim } from "../claim";
import { baseOf, type FigureIndex, type Series } from "./figure-index";
import { printQuantity, spanOf, wordsOf, type ClaimContext } from "../verdicts/judge";
import type { Mention } from "../reading/mention";
import { nameOf } from "./series-names";
import { CONSTANT, shownValue, type Found } from "./workbook-figure";

/** A figure of the report against its cell: the same, rounded, another basis, or wrong, with where the wrong one comes from. */
export function levelClaim(context: ClaimContext, level: Mention, { series, actual, cell, fits }: Found, index: FigureIndex): DraftClaim {
  const words = wordsOf(context);
  const [name, address] = [nameOf(context, series, actual), shownAddress(actual.cell)];
  const value = shownValue(actual);
  const base = { ...spanOf(context, [level]), kind: "value" as const, serious: false, printed: printQuantity(level), expected: value, inputs: [], correction: null, cells: [actual.cell] };
  if (fits) {
    const own = level.amount;
    const isEqual = own !== null && own.exact.abs().compare(cell.exact.abs()) === 0;
    const isRounded = !isEqual && own !== null && cell.exact.abs().movePoint(-own.unit.exponent).round(level.number.value.decimals, "half-up").compare(level.number.value.abs()) === 0;
    return { ...base, verdict: isEqual || isRounded ? "consistent" : "within-rounding", explanation: words.agrees(words.figure(name, address, value)) };
  }
  if (CONSTANT.test(series.indicator)) return { ...base, verdict: "unverifiable", explanation: words.basisDiffers(words.figure(name, address, value)) };
  return { ...base, verdict: "inconsistent", explanation: whereFrom(context, level, series, actual, index), correction: levelCorrection(level, cell) };
}

/** The cell's value with the decimals that the report writes. */
function levelCorrection(level: Mention, cell: Amount): DraftClaim["correction"] {
  const own = level.amount;
  if (own === null) return null;
  return { ...level.number.digits, text: cell.exact.abs().movePoint(-own.unit.exponent).round(level.number.value.decimals, "half-up").toString() };
}

/** Whether the report's number is another period's, or another indicator's. */
function whereFrom(context: ClaimContext, level: Mention, series: Series, actual: Observation, index: FigureIndex): string {
  const words = wordsOf(context);
  const [name, address, value] = [nameOf(context, series, actual), shownAddress(actual.cell), shownValue(actual)];
  const amount = level.amount;
  const isPrecise = level.number.value.toString().replaceAll(/\D/gu, "").length >= 3;
  const holds = (observation: Observation): boolean => {
    const cell = cellAmount(observation);
    return amount !== null && cell !== null && isSameKind(cell, amount) && (cell.exact.abs().compare(amount.exact.abs()) === 0 || (isPrecise && amount.interval.contains(cell.exact.abs())));
  };
  const other = series.observations.find((observation) => observation !== actual && holds(observation));
  if (other !== undefined) return (other === baseOf(index, series, actual, "last-year") ? words.figureOfLastYear : words.figureOfOtherPeriod)(name, address, value, shownAddress(other.cell));
  if (level.number.value.trimmed().abs().toNumber() >= 100) {
    for (const elsewhere of index.series) {
      const found = elsewhere === series ? undefined : elsewhere.observations.find((observation) => observation.role === actual.role && observation.period !== null && actual.period !== null && holds(observation));
      if (found !== undefined) return words.figureElsewhere(name, address, value, nameOf(context, elsewhere, found), shownAddress(found.cell));
    }
  }
  return words.figureDiffers(name, address, value, printQuantity(level));
}
