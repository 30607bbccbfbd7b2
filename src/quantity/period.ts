/** A calendar year, or null where the workbook does not say which. */
export type Year = number | null;

export interface CalendarDay {
  readonly year: Year;
  readonly month: number;
  readonly day: number;
}

/**
 * The time a figure belongs to. `cumulative` ones run from 1 January to the end of a quarter, month or day
 * (截至3月底); a first quarter, a first half and a whole year are cumulative by nature. Months count from 1.
 */
export type Period =
  | { readonly kind: "year"; readonly year: Year }
  | { readonly kind: "half"; readonly year: Year; readonly half: 1 | 2 }
  | { readonly kind: "quarter"; readonly year: Year; readonly quarter: 1 | 2 | 3 | 4; readonly cumulative: boolean }
  | { readonly kind: "month"; readonly year: Year; readonly month: number; readonly cumulative: boolean }
  | { readonly kind: "ten-days"; readonly year: Year; readonly month: number; readonly part: 1 | 2 | 3 }
  | { readonly kind: "day"; readonly year: Year; readonly month: number; readonly day: number; readonly cumulative: boolean }
  | { readonly kind: "range"; readonly from: CalendarDay; readonly to: CalendarDay };

const twoDigits = (number: number): string => String(number).padStart(2, "0");

/** The notation of the command line: 2024, 2024H1, 2024Q1, 2024-02/ytd, 2024-01-01..2024-03-18, --12 where the year is not known. */
export function formatPeriod(period: Period): string {
  if (period.kind === "range") return `${formatDay(period.from)}..${formatDay(period.to)}`;
  const year = period.year === null ? "-" : String(period.year);
  switch (period.kind) {
    case "year":
      return period.year === null ? "--" : year;
    case "half":
      return period.year === null ? `--H${period.half}` : `${year}H${period.half}`;
    case "quarter":
      return `${period.year === null ? "--" : year}Q${period.quarter}${period.cumulative ? "/ytd" : ""}`;
    case "month":
      return `${year}-${twoDigits(period.month)}${period.cumulative ? "/ytd" : ""}`;
    case "ten-days":
      return `${year}-${twoDigits(period.month)}-${"ABC"[period.part - 1]}`;
    case "day":
      return `${formatDay(period)}${period.cumulative ? "/ytd" : ""}`;
  }
}

function formatDay(day: CalendarDay): string {
  return `${day.year === null ? "-" : day.year}-${twoDigits(day.month)}-${twoDigits(day.day)}`;
}

/** Reads the notation of `formatPeriod`; null for anything else, also for years before 1800 and after 2199: such numbers are figures. */
export function parsePeriodCode(code: string): Period | null {
  const [from, to, ...rest] = code.trim().split("..");
  if (from !== undefined && to !== undefined && rest.length === 0) return rangeOf(parseDay(from), parseDay(to));
  const match = /^((?:1[89]|2[01])\d{2}|-)(?:-?(?:H([12])|Q([1-4]))|-(\d{2})(?:-(\d{2}|[ABC]))?)?(\/ytd)?$/.exec(code.trim());
  if (!match) return null;
  const [, yearText = "", half, quarter, month, part, ytd] = match;
  const year = yearText === "-" ? null : Number(yearText);
  const cumulative = ytd !== undefined;
  if (half !== undefined) return cumulative ? null : { kind: "half", year, half: half === "1" ? 1 : 2 };
  if (quarter !== undefined) return { kind: "quarter", year, quarter: quarterNumber(Number(quarter)), cumulative };
  if (month === undefined) return cumulative || year === null ? null : { kind: "year", year };
  return monthPeriod(year, Number(month), part, cumulative);
}

function monthPeriod(year: Year, month: number, part: string | undefined, cumulative: boolean): Period | null {
  if (month < 1 || month > 12) return null;
  if (part === undefined) return { kind: "month", year, month, cumulative };
  if (part === "A" || part === "B" || part === "C") return cumulative ? null : { kind: "ten-days", year, month, part: part === "A" ? 1 : part === "B" ? 2 : 3 };
  return isCalendarDay(year, month, Number(part)) ? { kind: "day", year, month, day: Number(part), cumulative } : null;
}

function rangeOf(from: CalendarDay | null, to: CalendarDay | null): Period | null {
  return from === null || to === null ? null : { kind: "range", from, to };
}

function parseDay(text: string): CalendarDay | null {
  const match = /^(\d{4}|-)-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const [, yearText = "", month = "", day = ""] = match;
  const year = yearText === "-" ? null : Number(yearText);
  return isCalendarDay(year, Number(month), Number(day)) ? { year, month: Number(month), day: Number(day) } : null;
}

export function isCalendarDay(year: Year, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** An unknown year counts as a leap year, so that 29 February is never refused. */
export function daysInMonth(year: Year, month: number): number {
  const isLeap = year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** 1 … 4 as the type wants it; numbers outside are brought in. */
export function quarterNumber(quarter: number): 1 | 2 | 3 | 4 {
  return quarter <= 1 ? 1 : quarter === 2 ? 2 : quarter === 3 ? 3 : 4;
}
