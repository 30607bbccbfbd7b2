import { Fraction } from "./fraction";
import { daysInMonth, quarterNumber, type CalendarDay, type Period, type Year } from "./period";
import { isOfFinancialYear, monthOfFinancialYear, monthsBefore, wholeMonths } from "./whole-months";

/** The first and last day of a period. */
export interface Span {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

export function spanOf(period: Period): Span {
  if (period.kind === "range") return period;
  const { year } = period;
  const months = (first: number, last: number): Span => ({
    from: { year, month: first, day: 1 },
    to: { year, month: last, day: daysInMonth(year, last) },
  });
  switch (period.kind) {
    case "year":
      return months(1, 12);
    case "half":
      return months(period.half === 1 ? 1 : 7, period.half * 6);
    case "quarter":
      return months(period.cumulative ? 1 : period.quarter * 3 - 2, period.quarter * 3);
    case "month":
      return months(period.cumulative ? 1 : period.month, period.month);
    case "ten-days": {
      const lastDay = period.part === 3 ? daysInMonth(year, period.month) : period.part * 10;
      return { from: { year, month: period.month, day: period.part * 10 - 9 }, to: { year, month: period.month, day: lastDay } };
    }
    case "day":
      return { from: period.cumulative ? { year, month: 1, day: 1 } : period, to: period };
  }
}

/** Whether two periods are the same days: 2013H1 = 2013Q2/ytd = 2013-06/ytd. A known and an unknown year differ. */
export function samePeriod(one: Period, other: Period): boolean {
  const first = spanOf(one);
  const second = spanOf(other);
  return sameDay(first.from, second.from) && sameDay(first.to, second.to);
}

/** As `samePeriod`; where one of the two does not say its year, the place in the year decides. */
export function isSamePlaceInTime(one: Period, other: Period): boolean {
  if (yearOf(one) === null || yearOf(other) === null) return samePeriod(withYear(one, null), withYear(other, null));
  return samePeriod(one, other);
}

function sameDay(one: CalendarDay, other: CalendarDay): boolean {
  return one.year === other.year && one.month === other.month && one.day === other.day;
}

/** Earlier periods first: by their last day, and of two that end together the longer one later. An unknown year comes first. */
export function comparePeriods(one: Period, other: Period): number {
  const first = spanOf(one);
  const second = spanOf(other);
  return compareDays(first.to, second.to) || compareDays(second.from, first.from);
}

function compareDays(one: CalendarDay, other: CalendarDay): number {
  const yearOf = (year: Year): number => year ?? 0;
  return yearOf(one.year) - yearOf(other.year) || one.month - other.month || one.day - other.day;
}

export function yearOf(period: Period): Year {
  return period.kind === "range" ? period.to.year : period.year;
}

/** The same period of another year; 29 February becomes the 28th where that year has none. A range moves by the years between. */
export function withYear(period: Period, year: Year): Period {
  if (period.kind === "range") {
    const fromYear = year === null || period.from.year === null || period.to.year === null ? year : year - (period.to.year - period.from.year);
    return { ...period, from: dayInYear(period.from, fromYear), to: dayInYear(period.to, year) };
  }
  if (period.kind === "day") return { ...period, ...dayInYear(period, year) };
  return { ...period, year };
}

export function dayInYear(day: CalendarDay, year: Year): CalendarDay {
  return { year, month: day.month, day: Math.min(day.day, daysInMonth(year, day.month)) };
}

/** 上年同期. Of an unknown year it is unknown too. */
export function samePeriodLastYear(period: Period): Period {
  const year = yearOf(period);
  return withYear(period, year === null ? null : year - 1);
}

/**
 * 上期: the period of the same length just before. A cumulative figure has none (1—2月 is not preceded by 1—1月 in the sense
 * of 环比), nor has a range that does not consist of whole months; a first period of an unknown year has none that can be named.
 */
export function previousPeriod(period: Period): Period | null {
  switch (period.kind) {
    case "year":
      return period.year === null ? null : { ...period, year: period.year - 1 };
    case "half":
      return period.half === 2 ? { ...period, half: 1 } : lastYear(period.year, (year) => ({ ...period, year, half: 2 }));
    case "quarter":
      if (period.cumulative) return null;
      return period.quarter > 1 ? { ...period, quarter: quarterNumber(period.quarter - 1) } : lastYear(period.year, (year) => ({ ...period, year, quarter: 4 }));
    case "month":
      if (period.cumulative) return null;
      return period.month > 1 ? { ...period, month: period.month - 1 } : lastYear(period.year, (year) => ({ ...period, year, month: 12 }));
    case "ten-days":
      return period.part > 1 ? { ...period, part: period.part === 3 ? 2 : 1 } : lastTenDays(period.year, period.month);
    case "day":
      return period.cumulative ? null : dayBefore(period);
    case "range":
      return monthsBefore(period);
  }
}

/**
 * The periods whose growth may be compared with that of this one, the nearest first: 上期, and of the year to date the shorter ones of the same
 * year (1—3月 after 1—2月).
 */
export function earlierPeriods(period: Period): readonly Period[] {
  const previous = previousPeriod(period);
  if (period.kind === "year") return previous === null ? [] : [previous];
  const { to } = spanOf(period);
  const shorter = isYearToDate(period) && period.kind !== "range" ? Array.from({ length: to.month - 1 }, (_, index): Period => ({ kind: "month", year: to.year, month: to.month - 1 - index, cumulative: true })) : [];
  return previous === null ? shorter : [...shorter, previous];
}

/** The last ten days of the month before. */
function lastTenDays(year: Year, month: number): Period | null {
  if (month > 1) return { kind: "ten-days", year, month: month - 1, part: 3 };
  return lastYear(year, (before) => ({ kind: "ten-days", year: before, month: 12, part: 3 }));
}

function dayBefore({ year, month, day }: CalendarDay): Period | null {
  if (day > 1) return { kind: "day", year, month, day: day - 1, cumulative: false };
  if (month === 1) return lastYear(year, (before) => ({ kind: "day", year: before, month: 12, day: 31, cumulative: false }));
  // Whether 1 March follows the 28th or the 29th depends on the year.
  if (year === null && month === 3) return null;
  return { kind: "day", year, month: month - 1, day: daysInMonth(year, month - 1), cumulative: false };
}

function lastYear(year: Year, build: (year: number) => Period): Period | null {
  return year === null ? null : build(year - 1);
}

/** Whether the figure is of a year up to a day: a cumulative one, a first quarter or half, a whole year. */
export function isYearToDate(period: Period): boolean {
  const { from } = spanOf(period);
  return from.month === 1 && from.day === 1;
}

export function isWholeYear(period: Period): boolean {
  const { to } = spanOf(period);
  return isYearToDate(period) && to.month === 12 && to.day === 31;
}

/**
 * 序时进度: the share of the year that is over at the end of the period, by whole months (3/12), or by days where the period
 * ends within a month (截至18日). Of a part of a financial year it is the share of that year, which
 * begins in April, or where the months do: nine months from July are 9/12.
 */
export function elapsedShare(period: Period): Fraction {
  const { to } = spanOf(period);
  const months = period.kind === "range" && period.from.month !== 1 ? wholeMonths(period) : null;
  if (isOfFinancialYear(period)) return Fraction.ofPositive(monthOfFinancialYear(to.month), 12);
  if (months !== null && months > 3 && months <= 12) return Fraction.ofPositive(months, 12);
  return to.day >= daysInMonth(to.year ?? COMMON_YEAR, to.month) ? Fraction.ofPositive(to.month, 12) : shareOfDays(to);
}

/** 序时进度 by days: 90/365 at the end of March, 91/366 in a leap year. */
export function elapsedShareByDays(period: Period): Fraction {
  return shareOfDays(spanOf(period).to);
}

/** A year that is not known counts 365 days. */
const COMMON_YEAR = 2001;

function shareOfDays(last: CalendarDay): Fraction {
  const year = last.year ?? COMMON_YEAR;
  let days = Math.min(last.day, daysInMonth(year, last.month));
  for (let month = 1; month < last.month; month += 1) days += daysInMonth(year, month);
  return Fraction.ofPositive(days, daysInMonth(year, 2) === 29 ? 366 : 365);
}

/** A text that is equal for equal periods, whatever they are called: for looking figures up. */
export function periodKey(period: Period): string {
  let key = keys.get(period);
  if (key === undefined) {
    const { from, to } = spanOf(period);
    keys.set(period, (key = `${from.year}-${from.month}-${from.day}:${to.year}-${to.month}-${to.day}`));
  }
  return key;
}

/** Of periods that were asked for: all figures of a column share theirs. */
const keys = new WeakMap<Period, string>();
