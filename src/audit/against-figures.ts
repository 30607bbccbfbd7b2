import { kindOfIndicator } from "../lexicon/indicators";
import { Fraction } from "../quantity/fraction";
import { growthInterval, Interval } from "../quantity/interval";
import type { Period } from "../quantity/period";
import { withYear, yearOf } from "../quantity/period-arithmetic";
import { readUnit, sameKind } from "../quantity/unit";
import type { Observation } from "../recognition/table";
import { shownAddress } from "../sheet/address";
import { amountOf, isSameKind, type Amount } from "./amount";
import { powerOf } from "./check-comparisons";
import type { DraftClaim } from "./claim";
import { figureAt, nameOf, priorOf, SURE, type FigureIndex, type Match, type Series } from "./figure-index";
import { printQuantity, printRatio, printStated, ratioClaim, spanOf, statedRatio, unverifiable, verdictOf, wordsOf, type ClaimContext, type StatedRatio } from "./judge";
import type { Mention } from "./mention";
import { isSlip } from "./slip";
import type { Statement } from "./statement";

/** A claim held against the workbook, and the number it is about. */
export interface FigureClaim {
  readonly mention: Mention;
  readonly claim: DraftClaim;
}

/** What the statements of a report say, held against the workbook's figures. */
export function figureClaims(context: ClaimContext, statements: readonly Statement[], index: FigureIndex, year: number | null): readonly FigureClaim[] {
  return statements.flatMap((statement) => ofStatement(context, statement, index, year));
}

function ofStatement(context: ClaimContext, statement: Statement, index: FigureIndex, year: number | null): readonly FigureClaim[] {
  if (statement.subject.length < 2) return [];
  const matches = index.find(statement.subject);
  if (matches.length === 0) return [];
  const { level } = statement;
  const figure = level === null ? null : matchLevel(level, matches, year);
  if (level !== null && figure === null) return [];
  const claims: FigureClaim[] = [];
  if (level !== null && figure !== null) claims.push({ mention: level, claim: levelClaim(context, level, figure, index) });
  for (const comparison of statement.comparisons) {
    const { growth, change } = comparison;
    if (comparison.base !== "last-year" && level !== null) continue;
    if (growth !== null) claims.push(...rateClaims(context, growth, figure, matches, year));
    if (change !== null && figure !== null) claims.push(...changeClaims(context, change, figure));
  }
  for (const { mention } of statement.ratios) {
    const found = figure ?? (mention.meaning === "share" ? null : named(matches, mention, year));
    if (found === null || (mention.meaning !== "completion" && mention.meaning !== "control-share" && mention.meaning !== "share")) continue;
    claims.push(...targetClaims(context, mention, found));
  }
  return claims;
}

/** A figure of the report and the cell that holds it. */
interface Found {
  readonly series: Series;
  readonly actual: Observation;
  readonly cell: Amount;
  readonly fits: boolean;
}

function matchLevel(level: Mention, matches: readonly Match[], year: number | null): Found | null {
  const amount = amountOf(level.number);
  if (amount === null || level.meaning !== "level") return null;
  const period = periodOf(level, year);
  const candidates = matches.flatMap((match) => candidate(match, amount, period));
  const [best, next] = candidates;
  const fitting = candidates.find(({ found, score }) => found.fits && (score >= ALIKE || level.number.value.abs().toNumber() >= 100) && (best === undefined || best.score < SURE || score > best.score - CLOSE));
  if (fitting !== undefined) return fitting.found;
  if (best !== undefined && best.score >= ALIKE && level.number.value.abs().toNumber() >= 100 && (next === undefined || next.score < best.score - 0.02) && isSlip(level.number.value.abs().toString(), shownIn(best.found, amount, level))) return best.found;
  if (best === undefined || best.score < SURE || (next !== undefined && next.score > best.score - 0.02)) return null;
  return best.found;
}

/** The figure that a share names without giving it; null where more than one may be meant. */
function named(matches: readonly Match[], mention: Mention, year: number | null): Found | null {
  const [best, next] = matches;
  if (best === undefined || best.score < SURE || (next !== undefined && next.score > best.score - 0.02)) return null;
  const actual = figureAt(best.series, "actual", periodOf(mention, year));
  const cell = actual === null ? null : cellAmount(actual);
  return actual === null || cell === null ? null : { series: best.series, actual, cell, fits: false };
}

/** Names that may be the same without the value to prove it. */
const ALIKE = 0.6;
/** A name this much less alike than the best is another's. */
const CLOSE = 0.15;

/** The cell's value in the unit and with the decimals that the report uses. */
function shownIn({ cell }: Found, amount: Amount, level: Mention): string {
  return cell.exact.abs().times(powerOf(-amount.unit.exponent)).round(level.number.value.decimals, "half-up").toString();
}

function candidate({ series, score }: Match, amount: Amount, period: Period | null): readonly { found: Found; score: number }[] {
  const actual = figureAt(series, "actual", period) ?? figureAt(series, "found", period);
  const cell = actual === null ? null : cellAmount(actual);
  if (actual === null || cell === null || !isSameKind(cell, amount)) return [];
  // A stored refund may carry a minus that the report leaves to its words.
  const fits = amount.interval.meets(cell.interval) || amount.interval.meets(cell.interval.negate());
  return [{ found: { series, actual, cell, fits }, score }];
}

function periodOf(mention: Mention, year: number | null): Period | null {
  const { period } = mention;
  return period === null || yearOf(period) !== null || year === null ? period : withYear(period, year);
}

function cellAmount(observation: Observation): Amount | null {
  const { figure, unit } = observation;
  if (figure.kind !== "known") return null;
  const known = (unit === null ? null : readUnit(unit)) ?? { dimension: "quantity" as const, base: "", exponent: 0 };
  const value = figure.value;
  return { unit: known, exact: value.movePoint(known.exponent).toFraction(), interval: Interval.printed(value).movePoint(known.exponent), isCount: false };
}

const CONSTANT = /不变价|可比价|constant|chained volume/iu;

function levelClaim(context: ClaimContext, level: Mention, { series, actual, cell, fits }: Found, index: FigureIndex): DraftClaim {
  const words = wordsOf(context);
  const [name, address] = [nameOf(series, actual), shownAddress(actual.cell)];
  const value = shownValue(actual);
  const base = { ...spanOf(context, [level]), kind: "value" as const, serious: false, printed: printQuantity(level), expected: value, inputs: [], correction: null, cells: [actual.cell] };
  if (fits) {
    const own = amountOf(level.number);
    const isEqual = own !== null && own.exact.abs().compare(cell.exact.abs()) === 0;
    const isRounded = !isEqual && own !== null && cell.exact.abs().times(powerOf(-own.unit.exponent)).round(level.number.value.decimals, "half-up").compare(level.number.value.abs()) === 0;
    return { ...base, verdict: isEqual || isRounded ? "consistent" : "within-rounding", explanation: words.agrees(words.figure(name, address, value)) };
  }
  if (CONSTANT.test(series.indicator)) return { ...base, verdict: "unverifiable", explanation: words.basisDiffers(words.figure(name, address, value)) };
  return { ...base, verdict: "inconsistent", explanation: whereFrom(context, level, series, actual, index), correction: levelCorrection(level, cell) };
}

function levelCorrection(level: Mention, cell: Amount): DraftClaim["correction"] {
  const own = amountOf(level.number);
  if (own === null) return null;
  return { ...level.number.digits, text: cell.exact.abs().times(powerOf(-own.unit.exponent)).toSignificant(15) };
}

/** Whether the report's number is another period's, or another indicator's. */
function whereFrom(context: ClaimContext, level: Mention, series: Series, actual: Observation, index: FigureIndex): string {
  const words = wordsOf(context);
  const [name, address, value] = [nameOf(series, actual), shownAddress(actual.cell), shownValue(actual)];
  const amount = amountOf(level.number);
  const holds = (observation: Observation): boolean => {
    const cell = cellAmount(observation);
    return amount !== null && cell !== null && isSameKind(cell, amount) && cell.exact.abs().compare(amount.exact.abs()) === 0;
  };
  const other = series.observations.find((observation) => observation !== actual && holds(observation));
  if (other !== undefined) return words.figureOfLastYear(name, address, value, shownAddress(other.cell));
  if (level.number.value.trimmed().abs().toNumber() >= 100) {
    for (const elsewhere of index.series) {
      const found = elsewhere === series ? undefined : elsewhere.observations.find((observation) => observation.role === actual.role && observation.period !== null && actual.period !== null && holds(observation));
      if (found !== undefined) return words.figureElsewhere(name, address, value, nameOf(elsewhere, found), shownAddress(found.cell));
    }
  }
  return words.figureDiffers(name, address, value, printQuantity(level));
}

function shownValue({ figure, unit }: Observation): string {
  return figure.kind === "known" ? `${figure.value.toString()}${unit ?? ""}` : "";
}

function rateClaims(context: ClaimContext, growth: Mention, found: Found | null, matches: readonly Match[], year: number | null): readonly FigureClaim[] {
  if (found === null) return statedRates(context, growth, matches, year);
  const { series, actual, cell } = found;
  const stated = figureAt(series, "stated-rate", actual.period);
  if (stated !== null) return [{ mention: growth, claim: againstStated(context, growth, series, [stated]) }].flatMap(({ mention, claim }) => (claim === null ? [] : [{ mention, claim }]));
  const prior = priorOf(series, actual);
  const before = prior === null ? null : cellAmount(prior);
  if (prior === null || before === null || !sameKind(before.unit, cell.unit)) return [];
  const [now, base] = [magnitude(cell), magnitude(before)];
  const exact = now.exact.dividedBy(base.exact)?.minus(Fraction.ONE);
  const possible = growthInterval(now.interval, base.interval);
  if (exact === undefined || possible === null || cell.exact.sign() * before.exact.sign() <= 0) return [];
  const sum = `${nameOf(series, actual)}：(${plain(actual)} − ${plain(prior)}) ÷ ${plain(prior)}`;
  const claim = ratioClaim(context, { kind: "growth", mention: growth, span: [growth], inputs: [], sum, exact, possible, cells: [actual.cell, prior.cell] });
  return claim === null ? [] : [{ mention: growth, claim: withBasis(context, claim, growth, found, sum, exact, possible) }];
}

/** A refund is stored with a minus by convention; both signs the same, the growth is that of the size. */
function magnitude(amount: Amount): Amount {
  return amount.exact.sign() < 0 ? { ...amount, exact: amount.exact.negate(), interval: amount.interval.negate() } : amount;
}

function plain({ figure }: Observation): string {
  return figure.kind === "known" ? figure.value.abs().toString() : "";
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
function statedRates(context: ClaimContext, growth: Mention, matches: readonly Match[], year: number | null): readonly FigureClaim[] {
  const best = matches[0]?.score ?? 0;
  if (best < SURE) return [];
  const period = periodOf(growth, year);
  const same = matches.filter((match) => match.score >= best - 0.001);
  const rates = same.flatMap(({ series }) => {
    const rate = figureAt(series, "stated-rate", period);
    return rate === null ? [] : [{ series, rate }];
  });
  const [first] = rates;
  if (first === undefined || period === null) return [];
  const claim = againstStated(context, growth, first.series, rates.map(({ rate }) => rate));
  return claim === null ? [] : [{ mention: growth, claim }];
}

function againstStated(context: ClaimContext, growth: Mention, series: Series, rates: readonly Observation[]): DraftClaim | null {
  const stated = statedRatio(growth);
  if (stated === null) return null;
  const words = wordsOf(context);
  const known = rates.flatMap((rate) => (rate.figure.kind === "known" ? [{ rate, ratio: rate.figure.value.toFraction().times(powerOf(-2)), interval: Interval.printed(rate.figure.value).movePoint(-2) }] : []));
  const fitting = known.find(({ ratio, interval }) => verdictOf(stated, ratio, interval) !== "inconsistent");
  const chosen = fitting ?? known[0];
  if (chosen === undefined) return null;
  const [name, address, value] = [nameOf(series, chosen.rate), shownAddress(chosen.rate.cell), `${shownValue(chosen.rate)}`];
  const base = { ...spanOf(context, [growth]), kind: "growth" as const, printed: printStated(stated), expected: value, inputs: [], cells: [chosen.rate.cell] };
  if (fitting !== undefined) return { ...base, verdict: "consistent", serious: false, explanation: words.agrees(words.figure(name, address, value)), correction: null };
  if (known.length > 1) return { ...unverifiable(context, "growth", growth, words.notDerivable(words.figure(name, address, value), value)), cells: [chosen.rate.cell] };
  const isReversed = chosen.ratio.sign() * growth.direction < 0;
  return { ...base, verdict: "inconsistent", serious: isReversed, explanation: words.figureDiffers(name, address, value, printStated(stated)), correction: { ...growth.number.digits, text: printRatio(chosen.ratio, stated).replace(/^-/u, "").replace(/[^\d.].*$/u, "") } };
}

function changeClaims(context: ClaimContext, change: Mention, { series, actual, cell }: Found): readonly FigureClaim[] {
  const prior = priorOf(series, actual);
  const before = prior === null ? null : cellAmount(prior);
  const stated = amountOf(change.number);
  if (prior === null || before === null || stated === null || !sameKind(before.unit, cell.unit) || !isSameKind(stated, cell)) return [];
  const [now, base] = [magnitude(cell), magnitude(before)];
  const exact = now.exact.minus(base.exact);
  const possible = now.interval.minus(base.interval);
  const signed = change.direction < 0 ? { exact: stated.exact.negate(), interval: stated.interval.negate() } : stated;
  const should = exact.times(powerOf(-stated.unit.exponent)).round(change.number.value.decimals, "half-up");
  const isEqual = should.compare(signed.exact.times(powerOf(-stated.unit.exponent))) === 0;
  const verdict = isEqual ? "consistent" : possible.meets(signed.interval) ? "within-rounding" : "inconsistent";
  const words = wordsOf(context);
  const sum = `${nameOf(series, actual)}：${plain(actual)} − ${plain(prior)} = ${should.toString()}${change.number.unit ?? ""}`;
  const printed = printQuantity(change);
  const claim: DraftClaim = {
    ...spanOf(context, [change]),
    kind: "change",
    verdict,
    serious: verdict === "inconsistent" && exact.sign() * change.direction < 0,
    printed,
    expected: `${should.toString()}${change.number.unit ?? ""}`,
    inputs: [],
    explanation: verdict === "inconsistent" ? words.impossible(sum, should.toString(), printed) : words.agrees(sum),
    correction: verdict === "inconsistent" ? { ...change.number.digits, text: should.abs().toString() } : null,
    cells: [actual.cell, prior.cell],
  };
  return [{ mention: change, claim }];
}

function targetClaims(context: ClaimContext, mention: Mention, { series, actual, cell }: Found): readonly FigureClaim[] {
  const role = mention.meaning === "control-share" ? "ceiling" : "target";
  const target = series.observations.find((observation) => observation.role === role);
  const below = target === undefined ? null : cellAmount(target);
  if (target === undefined || below === null || !sameKind(below.unit, cell.unit) || mention.whole.endsWith("收入")) return [];
  const exact = cell.exact.dividedBy(below.exact);
  const possible = cell.interval.dividedBy(below.interval);
  if (exact === null || possible === null) return [];
  const kind = mention.meaning === "control-share" ? "control-share" : "completion";
  const claim = ratioClaim(context, { kind, mention, span: [mention], inputs: [], sum: `${nameOf(series, actual)}：${plain(actual)} ÷ ${plain(target)}`, exact, possible, cells: [actual.cell, target.cell] });
  return claim === null ? [] : [{ mention, claim }];
}
