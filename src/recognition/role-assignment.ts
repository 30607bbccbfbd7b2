import type { Role } from "../lexicon/roles";
import type { Period } from "../quantity/period";
import { comparePeriods, previousPeriod, samePeriod, samePeriodLastYear, withYear, yearOf } from "../quantity/period-arithmetic";
import type { ColumnMeaning } from "./column-meaning";
import type { Evidence } from "./table";

/** A column of figures with its role, and why. */
export interface AssignedColumn extends ColumnMeaning {
  readonly assigned: Role;
  readonly why: Evidence;
  /** Its period where the header says it or its role implies it; null: the row's or the table's. */
  readonly at: Period | null;
}

/** Whether columns stand for periods one after another, or for roles around one period. */
export type ColumnTime = { readonly kind: "series" } | { readonly kind: "roles"; readonly current: Period | null };

const isFigure = (column: ColumnMeaning): boolean => (column.role === null && !column.undecided) || column.role === "actual";

/** Periods make a series unless all are bases of the newest: the same one of last year, the one before. */
export function columnTime(columns: readonly ColumnMeaning[], table: Period | null): ColumnTime {
  const periods = distinct(columns.filter((column) => isFigure(column) && column.relation !== "prior").map((column) => column.period)).map((period) => inYearOf(period, table));
  const newest = periods.toSorted(comparePeriods).at(-1) ?? null;
  if (newest === null || isMostlyUndated(columns)) return { kind: "roles", current: table };
  if (periods.length === 1) return { kind: "roles", current: newest };
  const isAround = periods.length <= 4 && periods.every((period) => period === newest || sameMonth(period, newest) || relationOf(period, newest) !== null);
  return isAround ? { kind: "roles", current: newest } : { kind: "series" };
}

/** One indicator of several has a year of its own in its header: that is not the table's. */
function isMostlyUndated(columns: readonly ColumnMeaning[]): boolean {
  const figures = columns.filter((column) => isFigure(column) && column.relation === null && column.scope === null && column.name.length > 0);
  const undated = figures.filter((column) => column.period === null).length;
  return undated > columns.filter((column) => isFigure(column) && column.period !== null).length;
}

function distinct(periods: readonly (Period | null)[]): readonly Period[] {
  const found: Period[] = [];
  for (const period of periods) if (period !== null && !found.some((other) => samePeriod(other, period))) found.push(period);
  return found;
}

/** 一季度 in a header is that of the table's year. */
function inYearOf(period: Period, table: Period | null): Period {
  const year = table === null ? null : yearOf(table);
  return yearOf(period) === null && year !== null ? withYear(period, year) : period;
}

function relationOf(period: Period, newest: Period): "prior" | "previous" | null {
  // Beside 1—6月, June alone has a base of its own kind.
  const current = newest.kind === "month" && period.kind === "month" ? { ...newest, cumulative: period.cumulative } : newest;
  if (samePeriod(period, samePeriodLastYear(current))) return "prior";
  const before = previousPeriod(current);
  return before !== null && samePeriod(period, before) ? "previous" : null;
}

/** Gives each column its role and period. */
export function assignRoles(columns: readonly ColumnMeaning[], time: ColumnTime, table: Period | null): readonly AssignedColumn[] {
  if (time.kind === "series") return columns.map((column) => inSeries(column, table));
  return withScopes(columns).map((column) => {
    const { role, why } = roleAround(column, time.current, isAlone(column, columns));
    return { ...column, assigned: role, why, at: column.chosen.period ?? firstOfYear(periodFor(column, role, time.current)) };
  });
}

/**
 * 累计完成 says that the rates and bases beside it are cumulative too. Where 本月 and 累计 stand in one table, a column that says
 * neither goes with the last figure before it.
 */
function withScopes(columns: readonly ColumnMeaning[]): readonly ColumnMeaning[] {
  const scopes = new Set(columns.filter((column) => isFigure(column) && column.scope !== "year").map((column) => column.scope));
  const only = scopes.has("single") ? null : scopes.has("cumulative") ? ("cumulative" as const) : null;
  let last: ColumnMeaning["scope"] = only;
  return columns.map((column) => {
    if (isFigure(column) && column.scope !== null && column.scope !== "year") last = column.scope;
    return column.scope === null && (column.period === null || only !== null) ? { ...column, scope: last } : column;
  });
}

/** A first quarter and a January are cumulative by nature: saying so would only make two names of one period. */
function firstOfYear(period: Period | null): Period | null {
  const isFirst = (period?.kind === "quarter" && period.quarter === 1) || (period?.kind === "month" && period.month === 1);
  return isFirst ? { ...period, cumulative: false } : period;
}

/** The only column of its name: no other can be its base or follow it. */
function isAlone(column: ColumnMeaning, all: readonly ColumnMeaning[]): boolean {
  const name = column.name.join(":");
  return name !== "" && all.filter((other) => other.name.join(":") === name).length === 1;
}

const BY_USER: Evidence = { kind: "user", detail: "", confidence: 1 };

function inSeries(column: ColumnMeaning, table: Period | null): AssignedColumn {
  const at = column.period === null ? null : scoped(inYearOf(column.period, table), column.scope);
  const role = column.chosen.role ?? column.role ?? (column.undecided ? "stated-rate" : "actual");
  if (column.chosen.role !== null) return { ...column, assigned: role, why: BY_USER, at };
  const why: Evidence = column.role === null ? { kind: "period", detail: column.label, confidence: 0.9 } : { kind: "header-word", detail: column.words, confidence: 0.9 };
  return { ...column, assigned: role, why, at };
}

function roleAround(column: ColumnMeaning, current: Period | null, isOnly: boolean): { readonly role: Role; readonly why: Evidence } {
  const byWord = (role: Role, confidence = 0.95): { role: Role; why: Evidence } => ({ role, why: { kind: "header-word", detail: column.words || column.label, confidence } });
  if (column.chosen.role !== null) return { role: column.chosen.role, why: BY_USER };
  if (column.role !== null && column.role !== "actual") return byWord(column.role);
  if (column.undecided) return { role: "stated-change", why: { kind: "header-word", detail: column.words, confidence: 0.5 } };
  if (column.relation === "prior") return /全年|决算/.test(column.label) && current !== null && current.kind !== "year" ? byWord("other", 0.6) : byWord("prior");
  if (column.relation === "previous") return byWord("previous");
  if (column.period !== null && current !== null) {
    const period = inYearOf(column.period, current);
    const why: Evidence = { kind: "period", detail: column.label, confidence: 0.9 };
    if (isOnly || samePeriod(period, current) || sameMonth(period, current)) return { role: "actual", why };
    const relation = relationOf(period, current);
    if (relation !== null) return { role: relation, why };
    if (comparePeriods(period, current) < 0) return { role: "other", why: { ...why, confidence: 0.5 } };
  }
  if (column.role === "actual" || column.relation === "current" || column.scope !== null) return byWord("actual");
  return { role: "actual", why: column.name.length > 0 || column.period !== null ? { kind: "header-word", detail: column.label, confidence: 0.7 } : { kind: "default", detail: "", confidence: 0.3 } };
}

/** March alone and January to March end together: both are figures of the current period. */
function sameMonth(one: Period, other: Period): boolean {
  return one.kind === "month" && other.kind === "month" && one.year === other.year && one.month === other.month;
}

const OF_THE_YEAR: ReadonlySet<Role> = new Set(["target", "stretch", "ceiling"]);

function periodFor(column: ColumnMeaning, role: Role, current: Period | null): Period | null {
  const own = column.period === null ? null : inYearOf(column.period, current);
  const year = current === null ? null : yearOf(current);
  if (OF_THE_YEAR.has(role)) return own ?? (current === null && year === null ? null : { kind: "year", year });
  if (current === null) return own === null ? null : scoped(own, column.scope);
  if (role === "other") return own;
  const base = scoped(current, column.scope);
  // 2023年 over 同比% means the same part of 2023 as the table's of its own year.
  const inOwnYear = own?.kind === "year" && current.kind !== "year" && own.year !== null ? withYear(base, own.year) : null;
  if (role === "prior") return own !== null && relationOf(own, current) === "prior" ? own : samePeriodLastYear(base);
  if (role === "previous") return own !== null && inOwnYear === null ? own : previousPeriod(base);
  if (inOwnYear !== null) return inOwnYear;
  if (own !== null) return scoped(own, column.scope);
  // 上年同期增速 is last year's rate; 比上年同期增长 is this year's.
  if (column.comparison === null && column.relation === "prior") return samePeriodLastYear(base);
  return column.comparison === null && column.relation === "previous" ? previousPeriod(base) : base;
}

/** 累计 over a month makes it January to that month; 本月 over January to March is March alone. */
export function scoped(period: Period, scope: ColumnMeaning["scope"]): Period {
  if (scope === null || scope === "year") return period;
  if (period.kind === "month" || period.kind === "quarter" || period.kind === "day") return { ...period, cumulative: scope === "cumulative" };
  return period;
}
