import { isWholeYear, isYearToDate, spanOf, yearOf } from "./period-arithmetic";
import { quarterNumber, type Period, type Year } from "./period";
import { isOfFinancialYear, monthsFrom, wholeMonths } from "./whole-months";

/**
 * What may follow a period in an office's reports, the usual first: 一季度 → 上半年 (or the single second quarter) → 前三季度 → 全年 →
 * next year's 一季度; a month → the next month; 1—2月 → 1—3月; a year → the next year. a financial year and its quarters →
 * the next ones. Days and other ranges have no fixed successor.
 */
export function nextPeriods(period: Period): readonly Period[] {
  const { to } = spanOf(period);
  const year = yearOf(period);
  switch (period.kind) {
    case "year":
      return [{ kind: "year", year: after(year) }, ...beginnings(after(year))];
    case "half":
      return period.half === 1 ? [toDate(year, 9), toDate(year, 12), { kind: "half", year, half: 2 }] : [{ kind: "half", year: after(year), half: 1 }];
    case "quarter":
      if (!isYearToDate(period)) return [singleQuarter(year, period.quarter + 1), ...(period.quarter === 4 ? [toDate(after(year), 3)] : [])];
      if (isWholeYear(period)) return [toDate(after(year), 3), { kind: "year", year: after(year) }];
      return [toDate(year, to.month + 3), ...(period.cumulative ? [] : [singleQuarter(year, period.quarter + 1)])];
    case "month":
      return period.cumulative ? monthsToDate(year, period.month) : [singleMonth(year, period.month + 1)];
    case "ten-days":
      return period.part < 3
        ? [{ ...period, part: period.part === 1 ? 2 : 3 }]
        : [{ ...period, year: period.month === 12 ? after(year) : year, month: (period.month % 12) + 1, part: 1 }];
    case "day":
      return [];
    case "range":
      return monthsAfter(period);
  }
}

/** The next quarter of a financial year, the next financial year. */
function monthsAfter(period: Extract<Period, { kind: "range" }>): readonly Period[] {
  const months = wholeMonths(period);
  return months === null || !isOfFinancialYear(period) ? [] : [monthsFrom(period.from, months, months)];
}

/** Whether one may follow the other in a series: both of a year to date, or both single ones of one length. */
export function isAlike(one: Period, other: Period): boolean {
  if (isYearToDate(one) && isYearToDate(other)) return true;
  return one.kind === other.kind && isYearToDate(one) === isYearToDate(other);
}

function after(year: Year): Year {
  return year === null ? null : year + 1;
}

function toDate(year: Year, month: number): Period {
  if (month === 12) return { kind: "year", year };
  return month % 3 === 0 ? { kind: "quarter", year, quarter: quarterNumber(month / 3), cumulative: true } : { kind: "month", year, month, cumulative: true };
}

function beginnings(year: Year): readonly Period[] {
  return [toDate(year, 3), toDate(year, 6)];
}

function singleQuarter(year: Year, quarter: number): Period {
  return quarter > 4 ? { kind: "quarter", year: after(year), quarter: 1, cumulative: false } : { kind: "quarter", year, quarter: quarterNumber(quarter), cumulative: false };
}

function singleMonth(year: Year, month: number): Period {
  return month > 12 ? { kind: "month", year: after(year), month: 1, cumulative: false } : { kind: "month", year, month, cumulative: false };
}

/** January is often left out: 1—2月 are published together. */
function monthsToDate(year: Year, month: number): readonly Period[] {
  if (month < 12) return [{ kind: "month", year, month: month + 1, cumulative: true }];
  return [1, 2].map((first): Period => ({ kind: "month", year: after(year), month: first, cumulative: true }));
}
