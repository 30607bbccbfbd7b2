import type { Role } from "../lexicon/roles";
import { quarterNumber, type Period, type Year } from "../quantity/period";
import { comparePeriods, previousPeriod, samePeriod, samePeriodLastYear, spanOf, withYear, yearOf } from "../quantity/period-arithmetic";
import type { ColumnMeaning } from "./column-meaning";
import type { Evidence } from "./table";

/** A column of figures with its role, and why. */
export interface AssignedColumn extends ColumnMeaning {
  readonly assigned: Role;
  readonly why: Evidence;
  /** Its period where the header says it or its role implies it; null: the row's or the table's. */
  readonly at: Period | null;
}

/** Whether periods stand one after another (`newest` where they are columns), or columns are roles around one period. */
export type ColumnTime = { readonly kind: "series"; readonly newest: Period | null } | { readonly kind: "roles"; readonly current: Period | null };

const isFigure = (column: ColumnMeaning): boolean => (column.role === null && !column.undecided) || column.role === "actual";

/** Periods make a series unless all are bases of the newest: the same one of last year, the one before. */
export function columnTime(columns: readonly ColumnMeaning[], table: Period | null): ColumnTime {
  const year = yearAround(columns, table);
  const periods = distinct(columns.filter((column) => isFigure(column) && column.relation !== "prior").map((column) => column.period)).map((period) => inYear(period, year));
  const newest = periods.toSorted(comparePeriods).at(-1) ?? null;
  if (newest === null || isMostlyUndated(columns) || isEachOfItsOwn(columns)) return { kind: "roles", current: table };
  if (periods.length === 1) return { kind: "roles", current: newest };
  const isAround = periods.length <= 4 && periods.every((period) => period === newest || sameMonth(period, newest) || relationOf(period, newest) !== null);
  return isAround ? { kind: "roles", current: newest } : { kind: "series", newest };
}

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

/** 一季度 in a header is that of the table's year. */
function inYearOf(period: Period, table: Period | null): Period {
  return inYear(period, table === null ? null : yearOf(table));
}

function inYear(period: Period, year: Year): Period {
  return yearOf(period) === null && year !== null ? withYear(period, year) : period;
}

/** The table's year; where nothing around it says one, the latest that a header names. */
function yearAround(columns: readonly ColumnMeaning[], table: Period | null): Year {
  const own = table === null ? null : yearOf(table);
  const named = columns.map(({ period }) => (period === null ? null : yearOf(period))).filter((year) => year !== null);
  return own ?? (named.length === 0 ? null : Math.max(...named));
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
  if (time.kind === "series") return inSeries(columns, time.newest, yearAround(columns, table));
  return withRivals(withScopes(columns).map((column) => {
    const { role, why } = roleAround(column, time.current, isAlone(column, columns));
    return { ...column, assigned: role, why, at: column.chosen.period ?? firstOfYear(periodFor(column, role, time.current)) };
  }));
}

/** A column that says 本月 or 累计, or takes it from the figure before it. */
interface ScopedColumn extends ColumnMeaning {
  /** The header that said so. */
  readonly scopedBy: string;
  /** What the column's own header says. */
  readonly ownScope: ColumnMeaning["scope"];
}

const STRETCH = /力争|奋斗|挑战|争取|stretch/i;
const LATER_BUDGET = /调整|变动|追加|revised|adjusted|amended|current/i;

/** From the smallest area to the largest. */
const AREAS: readonly RegExp[] = [/全(?:县|区|旗|镇|乡)/, /全(?:市|州|盟)/, /全(?:省|自治区)/, /全国/];

/** 全县, 全市, 全省, 全国 beside one another and no figure that has no area: the smallest is the office's own. */
function withOwnLevel(columns: readonly AssignedColumn[]): readonly AssignedColumn[] {
  const areaOf = ({ label }: AssignedColumn): number => AREAS.findIndex((pattern) => pattern.test(label));
  const benchmarks = columns.filter(({ assigned }) => assigned === "benchmark");
  const hasOwn = columns.some(({ assigned }) => assigned === "actual" || assigned === "stated-rate" || assigned === "stated-share");
  const areas = benchmarks.map(areaOf).filter((area) => area >= 0);
  if (hasOwn || new Set(areas).size < 2) return columns;
  const own = benchmarks.find((column) => areaOf(column) === Math.min(...areas));
  return columns.map((column) => (column === own ? { ...column, assigned: column.unit === "%" || /增速|增长|增幅/.test(column.label) ? "stated-rate" : "actual", why: { kind: "position", detail: column.label, confidence: 0.7 } } : column));
}

/** Of two columns of one name and role only one can be meant: the revised budget, the share of the task and not of the stretch, last month and not the year's start. */
function withRivals(columns: readonly AssignedColumn[]): readonly AssignedColumn[] {
  const rivals = (column: AssignedColumn): readonly AssignedColumn[] =>
    columns.filter((other) => other !== column && other.assigned === column.assigned && other.chosen.role === null && other.name.join(":") === column.name.join(":"));
  return withOwnLevel(columns).map((column) => {
    if (column.chosen.role !== null) return column;
    const isOther =
      (column.assigned === "target" && !LATER_BUDGET.test(column.label) && rivals(column).some(({ label, period }) => LATER_BUDGET.test(label) && (period === null || column.period === null || samePeriod(period, column.period)))) ||
      (column.assigned === "stated-share" && STRETCH.test(column.label) && rivals(column).some(({ label }) => !STRETCH.test(label))) ||
      (column.assigned === "previous" && column.relation === "year-start" && rivals(column).some(({ relation }) => relation !== "year-start"));
    return isOther ? { ...column, assigned: "other", unit: column.unit ?? (column.assigned === "stated-share" ? "%" : null), why: { ...column.why, confidence: 0.6 } } : column;
  });
}

/**
 * 累计完成 says that the rates and bases beside it are cumulative too. Where 本月 and 累计 stand in one table, a column that says
 * neither goes with the last figure before it.
 */
function withScopes(columns: readonly ColumnMeaning[]): readonly ScopedColumn[] {
  const scopes = new Set(columns.filter((column) => isFigure(column) && column.scope !== "year").map((column) => column.scope));
  // Q2 beside YTD is the quarter alone.
  const hasSingle = scopes.has("single") || columns.some((column) => isFigure(column) && column.scope === null && (column.period?.kind === "quarter" || column.period?.kind === "month") && !column.period.cumulative);
  const only = hasSingle ? null : scopes.has("cumulative") ? ("cumulative" as const) : null;
  let last: ColumnMeaning["scope"] = only;
  let scopedBy = "";
  return columns.map((column) => {
    if (isFigure(column) && column.scope !== null && column.scope !== "year") [last, scopedBy] = [column.scope, column.label];
    else if (isFigure(column) && (column.period?.kind === "month" || column.period?.kind === "quarter") && column.relation === null) [last, scopedBy] = [column.period.cumulative ? "cumulative" : last === null ? null : "single", column.label];
    const takesLast = column.scope === null && (column.period === null || only !== null);
    return takesLast ? { ...column, scope: last, scopedBy, ownScope: null } : { ...column, scopedBy: column.label, ownScope: column.scope };
  });
}

/** A first quarter is cumulative by nature: saying so would only make two names of one period. */
function firstOfYear(period: Period | null): Period | null {
  const isFirst = period?.kind === "quarter" && period.quarter === 1;
  return isFirst ? { ...period, cumulative: false } : period;
}

/** The only column of its name: no other can be its base or follow it. */
function isAlone(column: ColumnMeaning, all: readonly ColumnMeaning[]): boolean {
  const name = column.name.join(":");
  return name !== "" && all.filter((other) => other.name.join(":") === name).length === 1;
}

const BY_USER: Evidence = { kind: "user", detail: "", confidence: 1 };

/** YTD beside quarters is the year up to the newest; a rate or share that says no period is that of the figure on its left. */
function inSeries(columns: readonly ColumnMeaning[], newest: Period | null, year: Year): readonly AssignedColumn[] {
  let left: Period | null = null;
  return columns.map((column) => {
    const assigned = oneInSeries(column, year);
    if (newest === null) return assigned;
    const isFigureColumn = assigned.assigned === "actual";
    const at = assigned.at ?? (isFigureColumn ? (column.scope === "cumulative" || column.isTotal ? yearTo(newest) : null) : OF_THE_YEAR.has(assigned.assigned) ? { kind: "year" as const, year: yearOf(newest) } : left);
    if (isFigureColumn && at !== null && column.relation !== "prior") left = at;
    return { ...assigned, at };
  });
}

/** The whole of the year up to the end of a period. */
function yearTo(period: Period): Period {
  return period.kind === "quarter" || period.kind === "month" ? { ...period, cumulative: true } : period;
}

function oneInSeries(column: ColumnMeaning, year: Year): AssignedColumn {
  const own = column.period === null ? null : scoped(inYear(column.period, year), column.scope);
  const isLastYear = column.relation === "prior" && column.period !== null && yearOf(column.period) === null;
  const at = own !== null && isLastYear ? samePeriodLastYear(own) : own;
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
  if (column.relation === "previous" || column.relation === "year-start") return byWord("previous");
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

function periodFor(column: ScopedColumn, role: Role, current: Period | null): Period | null {
  const named = column.period === null ? null : inYearOf(column.period, current);
  // 去年9月: the month says no year of its own, the word before it does.
  const own = named !== null && column.relation === "prior" && column.period !== null && yearOf(column.period) === null ? samePeriodLastYear(named) : named;
  const year = current === null ? null : yearOf(current);
  if (OF_THE_YEAR.has(role) && current !== null && column.ownScope !== null && column.ownScope !== "year") return scoped(current, column.ownScope, column.scopedBy);
  if (OF_THE_YEAR.has(role)) return own ?? (current === null && year === null ? null : { kind: "year", year });
  if (current === null) return own === null ? null : scoped(own, column.scope);
  if (role === "other") return own;
  // 本月排名 is this month's place, in what the figures beside it add up to.
  const base = role === "stated-rank" && column.ownScope === "single" ? current : scoped(current, column.scope, column.scopedBy);
  // 2023年 over 同比% means the same part of 2023 as the table's of its own year.
  const inOwnYear = own?.kind === "year" && current.kind !== "year" && own.year !== null ? withYear(base, own.year) : null;
  if (role === "prior") return own !== null && relationOf(own, current) === "prior" ? own : samePeriodLastYear(base);
  if (column.relation === "year-start" && column.comparison === null) return endOfLastYear(current);
  if (role === "stated-rank" && column.relation === "previous") return periodBefore(base);
  if (role === "previous") return own !== null && inOwnYear === null ? own : previousPeriod(base);
  if (inOwnYear !== null) return inOwnYear;
  if (own !== null) return scoped(own, column.scope);
  // 上年同期增速 is last year's rate; 比上年同期增长 is this year's.
  if (column.comparison === null && column.relation === "prior") return samePeriodLastYear(base);
  return column.comparison === null && column.relation === "previous" ? previousPeriod(base) : base;
}

/** 上年末, 年初: a stock at the end of December. */
function endOfLastYear(current: Period): Period {
  const year = yearOf(current);
  if (current.kind === "year") return { kind: "year", year: year === null ? null : year - 1 };
  return { kind: "month", year: year === null ? null : year - 1, month: 12, cumulative: false };
}

/** 上月排名 beside ranks of January to July: those of January to June. */
function periodBefore(period: Period): Period | null {
  const isCumulative = (period.kind === "month" || period.kind === "quarter") && period.cumulative;
  const before = previousPeriod(isCumulative ? { ...period, cumulative: false } : period);
  return before !== null && isCumulative && (before.kind === "month" || before.kind === "quarter") ? { ...before, cumulative: true } : before;
}

/** 本月 within a half or whole year is its last month, 本季 its last quarter. */
function lastPart(period: Period, words: string): Period {
  const { to } = spanOf(period);
  if (/月|month/i.test(words)) return { kind: "month", year: to.year, month: to.month, cumulative: false };
  return /季|quarter/i.test(words) ? { kind: "quarter", year: to.year, quarter: quarterNumber(Math.ceil(to.month / 3)), cumulative: false } : period;
}

/**
 * 累计 over a month makes it January to that month; 本月 over January to March is March alone.
 * @param words the header's own, which say whether a single month or quarter is meant
 */
export function scoped(period: Period, scope: ColumnMeaning["scope"], words = ""): Period {
  if (scope === null || scope === "year") return period;
  if (scope === "single" && period.kind !== "day") return scopedPart(period, words);
  if (period.kind === "month" || period.kind === "quarter" || period.kind === "day") return { ...period, cumulative: scope === "cumulative" };
  return period;
}

function scopedPart(period: Period, words: string): Period {
  const part = lastPart(period, words);
  return part.kind === "month" || part.kind === "quarter" ? { ...part, cumulative: false } : part;
}
