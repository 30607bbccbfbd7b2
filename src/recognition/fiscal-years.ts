import type { Period } from "../quantity/period";
import { spanOf, yearOf } from "../quantity/period-arithmetic";
import { findPeriod } from "../quantity/period-reading";
import { monthsFrom } from "../quantity/whole-months";
import type { ColumnMeaning } from "./column-meaning";

/** Twelve months from one calendar year to the next. */
type YearOfMonths = ReturnType<typeof monthsFrom>;

/** FY25, Fiscal Year 2025: a year by the one number of the calendar year in which it ends. */
const FISCAL_YEAR = /\b(?:FY|fiscal year|financial year)\s?'?(?:20)?(\d{2})(?!\d|[/-]\s?\d)/i;
const QUARTER = /\b(?:(first|second|third|fourth)\s+quarter|(?:q|quarter\s?)([1-4]))\b/i;
const ORDINALS = ["first", "second", "third", "fourth"];
const MONTHS_OF_QUARTER = 3;

/**
 * The fiscal year that a title names by one number, where it tells as well when it began: "FY25 Third Quarter (through March 31, 2025)" is nine
 * months from July. Null where nothing tells: offices begin theirs in January, April, July or October.
 */
export function fiscalYearIn(line: string): YearOfMonths | null {
  const [year, quarter] = [FISCAL_YEAR.exec(line), QUARTER.exec(line)];
  const end = findPeriod(line.replace(FISCAL_YEAR, " ").replace(QUARTER, " "));
  if (year === null || quarter === null || end === null || yearOf(end.period) === null) return null;
  const number = quarter[2] === undefined ? ORDINALS.indexOf((quarter[1] ?? "").toLowerCase()) + 1 : Number(quarter[2]);
  const { to } = spanOf(end.period);
  const first = monthsFrom(to, 1 - number * MONTHS_OF_QUARTER, 12);
  return first.to.year !== null && first.to.year % 100 === Number(year[1]) ? first : null;
}

/** Whether a text names a fiscal year by one number. */
export function namesFiscalYear(text: string): boolean {
  return FISCAL_YEAR.test(text);
}

/** The months of a fiscal year that are over at the end of a period. */
export function fiscalYearTo(year: YearOfMonths, period: Period): Period {
  return { kind: "range", from: year.from, to: spanOf(period).to };
}

/** Columns headed FY25 and FY24 are of those twelve months; their "YTD" ends where the table's period does, in its own year. */
export function inFiscalYears(columns: readonly ColumnMeaning[], year: YearOfMonths | null, reported: Period | null): readonly ColumnMeaning[] {
  if (year === null) return columns;
  return columns.map((column) => {
    if (column.period?.kind !== "year" || column.period.year === null || !namesFiscalYear(column.label)) return column;
    const whole = monthsFrom(year.from, (column.period.year - (year.to.year ?? 0)) * 12, 12);
    if (column.scope !== "cumulative" || reported === null) return { ...column, period: whole };
    const { to } = spanOf(reported);
    const months = ((to.year ?? 0) - (year.from.year ?? 0)) * 12 + to.month - year.from.month + 1;
    return { ...column, period: monthsFrom(whole.from, 0, months), scope: null };
  });
}
