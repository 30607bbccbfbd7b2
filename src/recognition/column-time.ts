import type { Period } from "../quantity/period";
import { comparePeriods, previousPeriod, samePeriod, samePeriodLastYear, spanOf, withYear, yearOf } from "../quantity/period-arithmetic";
import { financialYearOf, isOfFinancialYear, isYearOfMonths } from "../quantity/whole-months";
import { withinYear } from "../quantity/within-year";
import type { ColumnMeaning } from "./column-meaning";

/** Whether periods stand one after another (`newest` where they are columns), or columns are roles around one period. */
export type ColumnTime = { readonly kind: "series"; readonly newest: Period | null } | { readonly kind: "roles"; readonly current: Period | null };

/** What is known of a table's time outside its headers. */
export interface TableTime {
  readonly period: Period | null;
  /** 2023/24, where title, sheet or file name one. */
  readonly financialYear: Period | null;
}

export const isFigure = (column: ColumnMeaning): boolean => (column.role === null && !column.undecided) || column.role === "actual";

/** Periods make a series unless all are bases of the newest: the same one of last year, the one before. */
export function columnTime(columns: readonly ColumnMeaning[], table: TableTime): ColumnTime {
  const year = yearAround(columns, table);
  const periods = distinct(columns.filter((column) => isFigure(column) && column.relation !== "prior").map((column) => column.period)).map((period) => inYear(period, year));
  const newest = periods.toSorted(comparePeriods).at(-1) ?? null;
  if (newest === null || isMostlyUndated(columns) || isEachOfItsOwn(columns)) return { kind: "roles", current: table.period };
  const isHeldAgainst = columns.some((column) => isFigure(column) && column.relation === "prior" && column.period === null);
  if (periods.length === 1 || (isHeldAgainst && periods.length <= MOST_AROUND)) return { kind: "roles", current: newest };
  const isAround = periods.length <= 4 && periods.every((period) => period === newest || sameMonth(period, newest) || relationOf(period, newest) !== null);
  return isAround ? { kind: "roles", current: newest } : { kind: "series", newest };
}

/** 2024年 | 2023年 under the title 2024年1—8月: the years are short for the same months of each. */
export function inPartOfYear(columns: readonly ColumnMeaning[], said: Period | null): readonly ColumnMeaning[] {
  const named = columns.filter(isFigure).map((column) => column.period).filter((period) => period !== null);
  const newest = named.toSorted(comparePeriods).at(-1);
  if (said === null || newest?.kind !== "year" || (yearOf(said) ?? newest.year) !== newest.year) return columns;
  return columns.map((column) => (isFigure(column) && column.period?.kind === "year" && column.period.year !== null ? { ...column, period: withYear(said, column.period.year) } : column));
}

/** So many periods beside 上年同期 are still those of one report. */
const MOST_AROUND = 3;

/** One indicator of several has a year of its own in its header: that is not the table's. */
function isMostlyUndated(columns: readonly ColumnMeaning[]): boolean {
  const figures = columns.filter((column) => isFigure(column) && column.relation === null && column.scope === null && column.name.length > 0);
  const undated = figures.filter((column) => column.period === null).length;
  return undated > columns.filter((column) => isFigure(column) && column.period !== null).length;
}

/** Every indicator has a time of its own in its header (rate 2000-05, share 2004): no series, and no time of the table. */
function isEachOfItsOwn(columns: readonly ColumnMeaning[]): boolean {
  const dated = columns.filter((column) => isFigure(column) && column.period !== null);
  return dated.length > 1 && dated.every(({ name }) => name.length > 0) && new Set(dated.map(({ name }) => name.join(":"))).size === dated.length;
}

function distinct(periods: readonly (Period | null)[]): readonly Period[] {
  const found: Period[] = [];
  for (const period of periods) if (period !== null && !found.some((other) => samePeriod(other, period))) found.push(period);
  return found;
}

/** 一季度 in a header is that of the year around it. */
export function inYear(period: Period, year: Period | null): Period {
  return year === null ? period : withinYear(period, year);
}

/** The table's year, a financial one where anything says so; where nothing around it says one, the latest that a header names. */
export function yearAround(columns: readonly ColumnMeaning[], { period, financialYear }: TableTime): Period | null {
  const named = columns.map((column) => column.period).filter((found) => found !== null);
  if (financialYear !== null) return financialYear;
  if (period !== null && isYearOfMonths(period)) return period;
  if (period !== null && isOfFinancialYear(period)) return financialYearOf(period);
  const around = named.find((year) => isYearOfMonths(year) && (period === null || holds(year, period)));
  if (around !== undefined) return around;
  const years = named.map(yearOf).filter((year) => year !== null);
  const own = (period === null ? null : yearOf(period)) ?? (years.length === 0 ? null : Math.max(...years));
  return own === null ? null : { kind: "year", year: own };
}

/** Whether a period ends within a year. */
function holds(year: Period, period: Period): boolean {
  const [outer, inner] = [spanOf(year), spanOf(period)];
  const number = (day: { readonly year: number | null; readonly month: number }): number => (day.year ?? 0) * 12 + day.month;
  return number(outer.from) <= number(inner.to) && number(inner.to) <= number(outer.to);
}

/** Whether a period is a base of the newest: the same one of last year, or the one before. */
export function relationOf(period: Period, newest: Period): "prior" | "previous" | null {
  // Beside 1—6月, June alone has a base of its own kind.
  const current = newest.kind === "month" && period.kind === "month" ? { ...newest, cumulative: period.cumulative } : newest;
  if (samePeriod(period, samePeriodLastYear(current))) return "prior";
  const before = previousPeriod(current);
  return before !== null && samePeriod(period, before) ? "previous" : null;
}

/** March alone and January to March end together: both are figures of the current period. */
export function sameMonth(one: Period, other: Period): boolean {
  return one.kind === "month" && other.kind === "month" && one.year === other.year && one.month === other.month;
}
