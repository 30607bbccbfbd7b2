import { Fraction } from "../../quantity/fraction";
import { growthInterval, Interval } from "../../quantity/interval";
import { isSameKind, roundedTogether, type Amount } from "../reading/amount";
import type { DraftClaim } from "../claim";
import { printQuantity, printStated, ratioClaim, spanOf, statedRatio, unverifiable, wordsOf, type ClaimContext } from "../verdicts/judge";
import { digits, withUnit, type Mention } from "../reading/mention";
import { isImpossibleFall, rateOfRate } from "./rate-wording";
import { withPriceBasis } from "../verdicts/price-basis";
import { isSlippedRate } from "../verdicts/quotient";
import type { Comparison, Statement } from "../statements/statement";
import { differenceClaim } from "../verdicts/difference";

/** Changes and growth rates of one figure, each recomputed from what stands beside it. */
export function comparisonClaims(context: ClaimContext, statement: Statement): readonly DraftClaim[] {
  return statement.comparisons.flatMap((comparison) => oneComparison(context, statement, comparison));
}

function oneComparison(context: ClaimContext, statement: Statement, { base, change, growth }: Comparison): readonly DraftClaim[] {
  const { level, prior, target } = statement;
  const now = level === null ? null : level.amount;
  if (base === "target") return level === null || change === null ? [] : fromTarget(context, level, target, change);
  const before = prior === null || (prior.meaning !== "from" && base !== (prior.base ?? "last-year")) ? null : prior.amount;
  const step = change === null ? null : change.amount;
  if (level !== null && now !== null && prior !== null && before !== null && isSameKind(now, before)) {
    return [...(change === null ? [] : [changeFromBoth(context, level, prior, change, now, before)]), ...(growth === null ? [] : [growthFromBoth(context, statement, growth, now, before)])].filter((claim) => claim !== null);
  }
  const again = restatedGrowth(context, statement, change, growth);
  if (again !== null) return [again];
  if (growth === null) return change === null ? [] : [changeAlone(context, level, change, now, step)];
  if (change !== null && step !== null && level !== null && now !== null && isSameKind(now, step)) {
    const claim = growthFromChange(context, statement.subject, level, change, growth, now, step);
    // Of two figures before it, a change may be of either.
    const isDoubtful = claim?.verdict === "inconsistent" && !statement.isClear && level.meaning === "level" && growth.locale === "en";
    return claim === null ? [] : [isDoubtful ? unverifiable(context, "growth", growth, wordsOf(context).baseMissing) : claim];
  }
  if (change !== null && now === null && change.direction !== 0 && growth.direction !== 0 && change.direction !== growth.direction) return [contrary(context, change, growth)];
  return [impliedBase(context, statement, growth, now)];
}

/**
 * 共死亡46人。…与去年同期相比，死亡人数减少12人，下降20.7%: the figure stands in a sentence before. That it is the same is not certain: a rate
 * that it does not give is believed wrong where a slip of the hand explains it.
 */
function restatedGrowth(context: ClaimContext, { subject, level, restates }: Statement, change: Mention | null, growth: Mention | null): DraftClaim | null {
  if (level !== null || restates === null || change === null || growth === null || change.direction === 0) return null;
  const [now, step] = [restates.amount, change.amount];
  if (now === null || step === null || !isSameKind(now, step)) return null;
  const claim = growthFromChange(context, subject, restates, change, growth, now, step);
  return claim === null || claim.expected === null || (claim.verdict === "inconsistent" && (change.direction !== growth.direction || !isSlippedRate(growth, claim))) ? null : claim;
}

/** £215m against a budget of £218m, an underspend of £3m. */
function fromTarget(context: ClaimContext, level: Mention, target: Mention | null, change: Mention): readonly DraftClaim[] {
  const [now, wanted] = [level.amount, target === null ? null : target.amount];
  if (target === null || now === null || wanted === null || !isSameKind(now, wanted)) return [];
  return [changeFromBoth(context, level, target, change, now, wanted)].filter((claim) => claim !== null);
}

function growthFromBoth(context: ClaimContext, { subject, level, prior }: Statement, growth: Mention, now: Amount, before: Amount): DraftClaim | null {
  if (level === null || prior === null) return null;
  if (growth.unit.base === "番") return unverifiable(context, "multiple", growth, wordsOf(context).baseMissing);
  const exact = now.exact.dividedBy(before.exact)?.minus(Fraction.ONE);
  if (exact === undefined || before.exact.sign() <= 0) return noRate(context, growth, before.exact);
  const sum = `(${digits(level)} − ${digits(prior)}) ÷ ${digits(prior)}`;
  return withPriceBasis(context, subject, growth, exact, ratioClaim(context, { kind: "growth", mention: growth, span: [growth], inputs: [level, prior], sum, exact, possible: () => growthInterval(...boundsOf(level, prior, now, before)) }));
}

function changeFromBoth(context: ClaimContext, level: Mention, prior: Mention, change: Mention, now: Amount, before: Amount): DraftClaim | null {
  const exact = now.exact.minus(before.exact);
  const stated = change.amount;
  if (stated === null || !isSameKind(stated, now)) return null;
  return differenceClaim(context, "change", change, [level, prior], `${digits(level)} − ${digits(prior)}`, exact, () => now.interval.minus(before.interval), stated);
}

function growthFromChange(context: ClaimContext, subject: string, level: Mention, change: Mention, growth: Mention, now: Amount, step: Amount): DraftClaim | null {
  const sign = change.direction < 0 ? -1 : 1;
  const signed = sign < 0 ? step.exact.negate() : step.exact;
  const base = now.exact.minus(signed);
  const exact = signed.dividedBy(base);
  if (exact === null || base.sign() <= 0) return noRate(context, growth, base);
  const possible = (): Interval => {
    const [whole, moved] = boundsOf(level, change, now, step);
    return rateOfChange(whole, sign < 0 ? moved.negate() : moved) ?? Interval.exactly(exact);
  };
  const text = `${sign < 0 ? "−" : ""}${digits(change)} ÷ (${digits(level)} ${sign < 0 ? "+" : "−"} ${digits(change)})`;
  return withPriceBasis(context, subject, growth, exact, ratioClaim(context, { kind: "growth", mention: growth, span: [change, growth], inputs: [level, change], sum: text, exact, possible }));
}

/** What two figures can have been rounded from. */
function boundsOf(one: Mention, other: Mention, now: Amount, before: Amount): readonly [Interval, Interval] {
  const [first = now.interval, second = before.interval] = roundedTogether([one.number, other.number]) ?? [];
  return [first, second];
}

/** change / (level − change): it falls or rises with each of the two alone, so the corners are its bounds. */
function rateOfChange(level: Interval, change: Interval): Interval | null {
  const corners = [level.low, level.high].flatMap((one) => [change.low, change.high].map((other) => other.dividedBy(one.minus(other))));
  const known = corners.filter((corner) => corner !== null);
  if (known.length < 4 || level.low.minus(change.high).sign() <= 0) return null;
  const sorted = [...known].sort((one, other) => one.compare(other));
  const [low] = sorted;
  const high = sorted.at(-1);
  return low === undefined || high === undefined ? null : Interval.between(low, high);
}

function noRate(context: ClaimContext, growth: Mention, base: Fraction): DraftClaim {
  const shown = base.toSignificant(6);
  return { ...spanOf(context, [growth]), kind: "growth", verdict: "inconsistent", serious: false, printed: printRate(growth), expected: null, inputs: [shown], explanation: wordsOf(context).noRateOnBase(shown), correction: null, cells: [] };
}

function printRate(mention: Mention): string {
  const stated = statedRatio(mention);
  return stated === null ? mention.number.value.toString() : printStated(stated);
}

function changeAlone(context: ClaimContext, level: Mention | null, change: Mention, now: Amount | null, step: Amount | null): DraftClaim {
  const words = wordsOf(context);
  if (change.number.approximation !== null) return unverifiable(context, "change", change, words.approximate);
  if (level === null || now === null || step === null || !isSameKind(now, step)) return unverifiable(context, "change", change, words.baseMissing);
  const base = change.direction < 0 ? now.exact.plus(step.exact) : now.exact.minus(step.exact);
  const shown = withUnit(base.movePoint(-now.unit.exponent).toSignificant(10), level.number.unit);
  return { ...unverifiable(context, "change", change, words.noBase(context.locale === "en" ? "the base" : "上年同期数", shown, shown)), inputs: [digits(level)] };
}

function contrary(context: ClaimContext, change: Mention, growth: Mention): DraftClaim {
  const words = wordsOf(context);
  const sum = printQuantity(change);
  return { ...spanOf(context, [change, growth]), kind: "direction", verdict: "inconsistent", serious: true, printed: printRate(growth), expected: null, inputs: [digits(change)], explanation: words.wrongDirection(sum, sum, growth.verb?.text ?? ""), correction: null, cells: [] };
}

/** A level and a rate without a base: of counted things some whole base must give the rate. */
function impliedBase(context: ClaimContext, statement: Statement, growth: Mention, now: Amount | null): DraftClaim {
  const words = wordsOf(context);
  const stated = statedRatio(growth);
  if (stated === null) return unverifiable(context, "growth", growth, words.approximate);
  const { level } = statement;
  const inPoints = rateOfRate(context, statement, growth);
  if (inPoints !== null) return inPoints;
  if (growth.direction < 0 && growth.unit.base === "倍" && stated.exact.abs().compare(Fraction.ONE) >= 0) return { ...unverifiable(context, "growth", growth, words.fallByTimes), verdict: "inconsistent" };
  if (isImpossibleFall(context, statement, growth, stated)) return { ...unverifiable(context, "growth", growth, words.fallOfAll), verdict: "inconsistent" };
  if (level === null || now === null || !statement.isClear || level.unit.dimension === "ratio") return unverifiable(context, "growth", growth, words.baseMissing);
  const ones = stated.interval.plus(ONE);
  if (ones.low.sign() <= 0) return unverifiable(context, "growth", growth, words.baseMissing);
  // In the report's own unit: 亿元 in 元 would leave the integers that are quick to divide.
  const scaled = (now.isCount ? Interval.exactly(level.number.value) : Interval.printed(level.number.value)).dividedBy(ones);
  if (scaled === null) return unverifiable(context, "growth", growth, words.baseMissing);
  const [low, high] = [scaled.low, scaled.high].map((bound) => String(Number(bound.toNumber().toPrecision(6))));
  const found = unverifiable(context, "growth", growth, words.noBase(context.locale === "en" ? "the base" : "上年同期数", withUnit(low ?? "", level.number.unit), withUnit(high ?? "", level.number.unit)), [digits(level)]);
  if (level.number.value.decimals > 0 || now.exact.sign() <= 0) return found;
  const whole = now.isCount ? wholeIn(scaled) : null;
  if (now.isCount && whole === null) {
    return { ...found, verdict: "inconsistent", explanation: words.noWholeBase(low ?? "", high ?? ""), computedFrom: [level.number] };
  }
  if (now.isCount && whole !== null) {
    const expected = now.exact.dividedBy(Fraction.fromInteger(whole))?.minus(Fraction.ONE);
    return { ...found, verdict: "consistent", computedFrom: [level.number], expected: expected === undefined ? null : `${expected.movePoint(stated.places).toSignificant(15)}${stated.unit}`, explanation: words.baseFits(low ?? "", high ?? "", String(whole)) };
  }
  const exactBase = Interval.exactly(level.number.value).dividedBy(ones);
  return growth.placeInList > 0 && exactBase !== null && wholeIn(exactBase) === null ? { ...found, verdict: "within-rounding", explanation: words.baseNotWhole(low ?? "", high ?? "") } : found;
}

const ONE = Interval.exactly(Fraction.ONE);

/** The lowest whole number that belongs to an interval. */
function wholeIn(interval: Interval): number | null {
  const first = Math.ceil(interval.low.toNumber() - 1e-9);
  for (const candidate of [first, first + 1]) if (candidate > 0 && interval.contains(Fraction.fromInteger(candidate))) return candidate;
  return null;
}
