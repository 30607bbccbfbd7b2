import { Decimal } from "../quantity/decimal";
import { Fraction } from "../quantity/fraction";
import type { Period } from "../quantity/period";
import { elapsedShare, elapsedShareByDays } from "../quantity/period-arithmetic";

/**
 * What an office holds its progress against (序时进度, conventions §1).
 * - `months`: the share of the year that is over, 3/12; by days where the period ends within a month (截至18日).
 * - `days`: always by days, 90/365.
 * - `plan`: the office's own plan: the share of the year's task, in per cent, that is to be done by the end of each quarter.
 * - `last-year`: the progress of the same time last year: 上年同期 ÷ last year's target, or its whole year's figure where no target is known.
 */
export type Schedule =
  | { readonly kind: "months" }
  | { readonly kind: "days" }
  | { readonly kind: "plan"; readonly quarters: readonly [number, number, number, number] }
  | { readonly kind: "last-year" };

export const BY_MONTHS: Schedule = { kind: "months" };

/**
 * The share of the year's task that should be done by the end of a period. Within a quarter a plan is taken to advance evenly by months
 * (by days where the period ends within a month). Null for `last-year`, which is a matter of figures and not of the calendar.
 */
export function scheduledShare(period: Period, schedule: Schedule): Fraction | null {
  switch (schedule.kind) {
    case "months":
      return elapsedShare(period);
    case "days":
      return elapsedShareByDays(period);
    case "plan":
      return plannedShare(elapsedShare(period), schedule.quarters);
    case "last-year":
      return null;
  }
}

function plannedShare(elapsed: Fraction, quarters: readonly number[]): Fraction {
  const four = elapsed.times(Fraction.fromInteger(4));
  const over = Math.floor(four.toNumber());
  const at = (quarter: number): Fraction => percent(quarter === 0 ? 0 : (quarters[Math.min(quarter, quarters.length) - 1] ?? 100));
  const within = four.minus(Fraction.fromInteger(over));
  return within.isZero() ? at(over) : at(over).plus(within.times(at(over + 1).minus(at(over)))).reduced();
}

function percent(number: number): Fraction {
  return Decimal.fromDouble(number).movePoint(-2).toFraction().reduced();
}
