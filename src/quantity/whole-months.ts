import { daysInMonth, type CalendarDay, type Period } from "./period";

/** A run of days. */
type Range = Extract<Period, { kind: "range" }>;

/** How many months a range of days holds, where they are whole ones of known years; null otherwise. */
export function wholeMonths({ from, to }: Range): number | null {
  if (from.year === null || to.year === null || from.day !== 1 || to.day !== daysInMonth(to.year, to.month)) return null;
  return (to.year - from.year) * 12 + to.month - from.month + 1;
}

/** As many months as `count`, the first of them `after` months behind a day's (before it where that is negative). */
export function monthsFrom({ year, month }: CalendarDay, after: number, count: number): Range {
  const first = (year ?? 0) * 12 + month - 1 + after;
  const last = first + count - 1;
  const to = { year: Math.floor(last / 12), month: (last % 12) + 1 };
  return { kind: "range", from: { year: Math.floor(first / 12), month: (first % 12) + 1, day: 1 }, to: { ...to, day: daysInMonth(to.year, to.month) } };
}

/** As many months just before a range of months: of 2023/24 it is 2022/23. Null where the range does not consist of months. */
export function monthsBefore(period: Range): Range | null {
  const months = wholeMonths(period);
  return months === null ? null : monthsFrom(period.from, -months, months);
}

/**
 * Whether months are part of a financial year from April to March: at least three from April on, or a quarter. Calendar quarters are never
 * ranges, and a financial year's always are.
 */
export function isOfFinancialYear(period: Period): period is Range {
  const months = period.kind === "range" ? wholeMonths(period) : null;
  if (months === null || period.kind !== "range" || months < 3 || months > 12) return false;
  return period.from.month === 4 || (months === 3 && period.from.month % 3 === 1);
}

/** April is the first month of a financial year, March the twelfth. */
export function monthOfFinancialYear(month: number): number {
  return ((month + 8) % 12) + 1;
}

/** Whether a period is twelve months that begin within a calendar year: 2023/24, a year ending June. */
export function isYearOfMonths(period: Period): period is Range {
  return period.kind === "range" && period.from.year !== period.to.year && wholeMonths(period) === 12;
}

/** The financial year, April to March, in which a run of months begins. */
export function financialYearOf({ from }: Range): Range {
  const start = { ...from, year: (from.year ?? 0) - (from.month < 4 ? 1 : 0), month: 4 };
  return monthsFrom(start, 0, 12);
}
