import { daysInMonth, isCalendarDay, quarterNumber, type CalendarDay, type Period, type Year } from "./period";
import { monthsFrom } from "./whole-months";

/** How a period is written, and how it is read from what the groups of the pattern hold. */
export type Spelling = readonly [pattern: string, read: (groups: readonly (string | undefined)[]) => Period | null];

export const YEAR = "((?:19|20)\\d{2})";
export const DASH = "(?:-|—|–|－|~|～|至|到)";

/** A year of two digits is one of 1980 … 2079. */
export function yearFrom(text: string | undefined): Year {
  if (text === undefined || text === "") return null;
  const number = Number(text);
  return text.length > 2 ? number : number + (number < 80 ? 2000 : 1900);
}

export function month(year: Year, number: number, cumulative: boolean): Period | null {
  return number >= 1 && number <= 12 ? { kind: "month", year, month: number, cumulative } : null;
}

export function quarter(year: Year, number: number, cumulative = false): Period {
  return { kind: "quarter", year, quarter: quarterNumber(number), cumulative };
}

export function half(year: Year, isFirst: boolean): Period {
  return { kind: "half", year, half: isFirst ? 1 : 2 };
}

export function day(year: Year, number: number, dayText: string | undefined, cumulative: boolean): Period | null {
  return isCalendarDay(year, number, Number(dayText)) ? { kind: "day", year, month: number, day: Number(dayText), cumulative } : null;
}

/** A run of months: from January it is cumulative, a quarter or half where it is one, otherwise a range of days. */
export function months(year: Year, first: number, last: number): Period | null {
  if (first > last || first < 1 || last > 12) return null;
  if (first === 1) return month(year, last, true);
  if (first === last) return month(year, first, false);
  if (last - first === 2 && last % 3 === 0) return quarter(year, last / 3);
  if (first === 7 && last === 12) return half(year, false);
  return { kind: "range", from: { year, month: first, day: 1 }, to: lastDayOf(year, last) };
}

/** As many months as end with the one named: three months to April 2023, the twelve to December are the year. They may begin in the year before. */
export function monthsTo(year: number, last: number, count: number): Period | null {
  if (last < 1 || count < 1 || count > 36) return null;
  const run = monthsFrom({ year, month: last, day: 1 }, 1 - count, count);
  return run.from.year === year ? months(year, run.from.month, last) : run;
}

/** As many months of the financial year that begins in April of `year`, from its `first` (1 is April) on. */
export function monthsOfFinancialYear(year: number, first: number, count: number): Period | null {
  const run = monthsFrom({ year, month: 4, day: 1 }, first - 1, count);
  return count === 1 ? month(run.from.year, run.from.month, false) : run;
}

/** Runs of quarters: from the first it is cumulative. */
export function quarters(year: Year, first: number, last: number): Period | null {
  if (first >= last) return first === last ? quarter(year, first) : null;
  return first === 1 ? quarter(year, last, true) : months(year, first * 3 - 2, last * 3);
}

/** A run of days: from 1 January it is cumulative, whole months are months. Null where it ends before it begins. */
export function days(from: CalendarDay, to: CalendarDay): Period | null {
  if (!isCalendarDay(from.year, from.month, from.day) || !isCalendarDay(to.year, to.month, to.day)) return null;
  const isOrdered = (from.year ?? 0) * 10_000 + from.month * 100 + from.day <= (to.year ?? 0) * 10_000 + to.month * 100 + to.day;
  if (!isOrdered) return null;
  const isOneYear = from.year === to.year;
  if (isOneYear && from.day === 1 && to.day === daysInMonth(to.year ?? 2001, to.month)) return months(to.year, from.month, to.month);
  if (isOneYear && from.month === 1 && from.day === 1) return { kind: "day", ...to, cumulative: true };
  return { kind: "range", from, to };
}

export function years(first: number, last: number): Period | null {
  if (first >= last) return null;
  return { kind: "range", from: { year: first, month: 1, day: 1 }, to: { year: last, month: 12, day: 31 } };
}

export function lastDayOf(year: Year, number: number): CalendarDay {
  return { year, month: number, day: daysInMonth(year ?? 2001, number) };
}
