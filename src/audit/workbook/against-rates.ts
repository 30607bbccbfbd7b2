import { kindOfIndicator } from "../../lexicon/indicators";
import { Fraction } from "../../quantity/fraction";
import { growthInterval, Interval } from "../../quantity/interval";
import { sameKind } from "../../quantity/unit";
import type { Observation } from "../../recognition/table";
import { shownAddress } from "../../sheet/address";
import { isPercent } from "../reading/amount";
import { cellAmount } from "./cell-amount";
import type { DraftClaim } from "../claim";
import { figureAt, type Match, type Series } from "./figure-index";
import { SURE } from "./names-alike";
import { printRatio, printStated, ratioClaim, spanOf, statedRatio, unverifiable, verdictOf, wordsOf, type ClaimContext, type StatedRatio } from "../verdicts/judge";
import type { Mention } from "../reading/mention";
import { namedSum, nameOf } from "./series-names";
import { isSlip } from "../verdicts/slip";
import { CONSTANT, magnitude, periodOf, plain, shownValue, type Compared, type Found } from "./workbook-figure";

/** A rate of the report against the one that the workbook prints, or else against the one that its levels give. */
export function rateClaim(context: ClaimContext, growth: Mention, found: Compared): DraftClaim | null {
  const { series, actual, cell, base: against, before: prior } = found;
  const stated = against === "last-year" ? figureAt(series, "stated-rate", actual.period) : null;
  if (stated !== null) return againstStated(context, growth, series, [stated]);
  const before = prior === null ? null : cellAmount(prior);
  // A rate changes by points: what is said of it in per cent is for the check of units.
  if (prior === null || before === null || !sameKind(before.unit, cell.unit) || isPercent(cell)) return null;
  const [now, base] = [magnitude(cell), magnitude(before)];
  const exact = now.exact.dividedBy(base.exact)?.minus(Fraction.ONE);
  const possible = growthInterval(now.interval, base.interval);
  if (exact === undefined || possible === null || cell.exact.sign() * before.exact.sign() <= 0) return null;
  const sum = namedSum(context, nameOf(context, series, actual), `(${plain(actual)} − ${plain(prior)}) ÷ ${plain(prior)}`);
  const claim = ratioClaim(context, { kind: "growth", mention: growth, span: [growth], inputs: [], sum, exact, possible: () => possible, cells: [actual.cell, prior.cell] });
  return claim === null ? null : withBasis(context, claim, growth, found, sum, exact, possible);
}

/** Official rates of output are at constant prices, and those of budgets may be on a comparable basis: a rate that is no slip of a digit is asked about. */
function withBasis(context: ClaimContext, claim: DraftClaim, growth: Mention, { series, fits }: Found, sum: string, exact: Fraction, possible: Interval): DraftClaim {
  const stated = statedRatio(growth);
  if (claim.verdict !== "inconsistent" || stated === null) return claim;
  const words = wordsOf(context);
  const should = printRatio(exact, stated);
  const doubt = { ...claim, verdict: "unverifiable" as const, serious: false, correction: null };
  if (!CONSTANT.test(series.indicator) && /生产总值|GDP|增加值|工业总产值|gross domestic/iu.test(series.indicator)) return { ...doubt, explanation: words.basisDiffers(`${sum} = ${should}`) };
  const kind = kindOfIndicator(series.indicator, null);
  const isAdjustable = kind === "revenue" || kind === "spending" || kind === "economy";
  if (fits && isAdjustable && isOtherBasis(claim, stated, exact, possible)) return { ...doubt, explanation: words.notDerivable(sum, should) };
  return claim;
}

/** Rates on a comparable basis lie within a few points of those of the levels. */
const MOST_RESTATED = Fraction.ofPositive(6, 100);
/** Within two tenths of a point a restated base is likelier than a slip. */
const LITTLE = Fraction.ofPositive(5, 2000);
const CLEAR_SIGN = Fraction.ofPositive(2, 100);

function isOtherBasis(claim: DraftClaim, stated: StatedRatio, exact: Fraction, possible: Interval): boolean {
  const gap = stated.exact.minus(exact).abs();
  if (gap.compare(LITTLE) < 0) return true;
  if (gap.compare(MOST_RESTATED) > 0 || (claim.serious && exact.abs().compare(CLEAR_SIGN) > 0)) return false;
  return ![exact, possible.low, possible.high].some((rate) => isSlip(printStated(stated), printRatio(rate, stated)));
}

/** Rates that the workbook itself prints: of several kinds (on the month, on the year) the report must agree with one. */
export function printedRateClaim(context: ClaimContext, growth: Mention, matches: readonly Match[], year: number | null): DraftClaim | null {
  const best = matches[0]?.score ?? 0;
  if (best < SURE) return null;
  const period = periodOf(growth, year);
  const same = matches.filter((match) => match.score >= best - 0.001);
  const rates = same.flatMap(({ series }) => {
    const rate = figureAt(series, "stated-rate", period);
    return rate === null ? [] : [{ series, rate }];
  });
  const [first] = rates;
  if (first === undefined || period === null) return null;
  return againstStated(context, growth, first.series, rates.map(({ rate }) => rate));
}

function againstStated(context: ClaimContext, growth: Mention, series: Series, rates: readonly Observation[]): DraftClaim | null {
  const stated = statedRatio(growth);
  if (stated === null) return null;
  const words = wordsOf(context);
  const known = rates.flatMap((rate) => (rate.figure.kind === "known" ? [{ rate, ratio: rate.figure.value.toFraction().movePoint(-2), interval: Interval.printed(rate.figure.value).movePoint(-2) }] : []));
  const fitting = known.find(({ ratio, interval }) => verdictOf(stated, ratio, () => interval) !== "inconsistent");
  const chosen = fitting ?? known[0];
  if (chosen === undefined) return null;
  const [name, address, value] = [words.growthOf(nameOf(context, series, chosen.rate)), shownAddress(chosen.rate.cell), `${shownValue(chosen.rate)}`];
  const base = { ...spanOf(context, [growth]), kind: "growth" as const, printed: printStated(stated), expected: value, inputs: [], cells: [chosen.rate.cell] };
  if (fitting !== undefined) return { ...base, verdict: "consistent", serious: false, explanation: words.agrees(words.figure(name, address, value)), correction: null };
  if (known.length > 1) return { ...unverifiable(context, "growth", growth, words.notDerivable(words.figure(name, address, value), value)), cells: [chosen.rate.cell] };
  const isReversed = chosen.ratio.sign() * growth.direction < 0;
  return { ...base, verdict: "inconsistent", serious: isReversed, explanation: words.figureDiffers(name, address, value, printStated(stated)), correction: { ...growth.number.digits, text: printRatio(chosen.ratio, stated).replace(/^-/u, "").replace(/[^\d.].*$/u, "") } };
}
