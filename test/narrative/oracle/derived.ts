import type { Facts } from "./facts";
import { HUNDRED, integer, minus, over, signOf, times, ZERO, type Rational } from "./rational";
import type { Said, Setting } from "./setting";

/** What follows from the figures of a row: null where a figure is missing, or allows none. */
export type Derived = (facts: Facts, said: Said, setting: Setting) => Rational | null;

/** The earlier figure that a clause speaks of. */
export function baseOf(facts: Facts, said: Said): Rational | null {
  return isOfLastYear(said) ? facts.prior : facts.previous;
}

function isOfLastYear({ when = "" }: Said): boolean {
  return /上年同期|同比|year earlier/.test(when);
}

/** How the points of a rate are printed: those that the table states keep their digits. */
export function settingOfPoints(facts: Facts, said: Said, setting: Setting): Setting {
  return isOfLastYear(said) && facts.prior === null && facts.changeStated !== null ? { ...setting, decimals: facts.pointDigits } : setting;
}

/** Whether the rate that a clause speaks of stands in the workbook. */
export function isStated(facts: Facts, said: Said): boolean {
  return facts.stated !== null && baseOf(facts, said) === facts.prior;
}

export function growthOf(facts: Facts, said: Said): Rational | null {
  const base = baseOf(facts, said);
  if (facts.stated !== null && base === facts.prior) return over(facts.stated, HUNDRED);
  // The difference of two rates is none of growth.
  return facts.kind === "rate" ? null : ratio(facts.actual, base);
}

function ratio(actual: Rational | null, base: Rational | null): Rational | null {
  return actual === null || base === null || signOf(base) <= 0 || signOf(actual) < 0 ? null : over(minus(actual, base), base);
}

export const yearly = (facts: Facts): Rational | null => growthOf(facts, { when: "同比" });

/** A change that the table states stands in for that of a base that it does not hold. */
export function changeOf(facts: Facts, said: Said): Rational | null {
  const own = difference(facts.actual, baseOf(facts, said));
  return own ?? (isOfLastYear(said) && facts.actual !== null ? facts.changeStated : null);
}

export function difference(one: Rational | null | undefined, other: Rational | null | undefined): Rational | null {
  return one == null || other == null ? null : minus(one, other);
}

export function shareOf(part: Rational | null, whole: Rational | null | undefined): Rational | null {
  return part === null || whole == null || signOf(whole) <= 0 ? null : over(part, whole);
}

/** Of the year's task, more than the share of the year that is over, in points. */
function lead(facts: Facts, whole: Rational | null, { months }: Setting): Rational | null {
  const share = shareOf(facts.actual, whole);
  return share === null || months === null ? null : times(minus(share, over(integer(months), integer(12))), HUNDRED);
}

export const targetLead: Derived = (facts, _, setting) => lead(facts, facts.target, setting);
export const ceilingLead: Derived = (facts, _, setting) => lead(facts, facts.ceiling, setting);
export const toTarget = ({ actual, target }: Facts): Rational | null => difference(actual, target);
export const toCeiling = ({ actual, ceiling }: Facts): Rational | null => difference(actual, ceiling);
export const toBenchmark = ({ actual, benchmark }: Facts): Rational | null => difference(actual, benchmark);
export const toSecond = ({ actual, secondBenchmark }: Facts): Rational | null => difference(actual, secondBenchmark);

/** What a month may still take of a ceiling. */
export function paceOf(facts: Facts, { months }: Setting): Rational | null {
  const used = toCeiling(facts);
  return used === null || months === null || months >= 12 ? null : over(minus(ZERO, used), integer(12 - months));
}

export const yearlyChange = ({ actual, prior }: Facts): Rational | null => difference(actual, prior);

/** A part's change by that of its total. */
export function contributionOf(facts: Facts): Rational | null {
  const [part, whole] = [yearlyChange(facts), facts.total === null ? null : yearlyChange(facts.total)];
  return part === null || whole === null || signOf(whole) === 0 ? null : over(part, whole);
}

/** A part's change by the total's base, in points. */
export function pullOf(facts: Facts): Rational | null {
  const change = yearlyChange(facts);
  const base = facts.total?.prior ?? null;
  return change === null || base === null || signOf(base) <= 0 ? null : times(over(change, base), HUNDRED);
}

/** Growth of the period before. */
export function earlierGrowth({ previous, previousPrior }: Facts): Rational | null {
  return ratio(previous, previousPrior);
}

/** By how many points growth is faster than that of the period before. */
export function speedOf(facts: Facts): Rational | null {
  const [now, before] = [ratio(facts.actual, facts.prior), earlierGrowth(facts)];
  return now === null || before === null ? null : times(minus(now, before), HUNDRED);
}

/** The place among the units that have a growth, the same for equal ones. */
export function rankOf(facts: Facts): number | null {
  const own = yearly(facts);
  if (own === null) return null;
  return 1 + facts.peers.filter((peer) => signOf(difference(yearly(peer), own) ?? ZERO) > 0).length;
}

/** How many times its base a figure is. */
export function multipleOf({ actual, prior }: Facts): Rational | null {
  return actual === null ? null : shareOf(actual, prior);
}
