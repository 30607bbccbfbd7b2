import { ROLES_OF_THE_YEAR, type Role } from "../lexicon/roles";
import type { Period } from "../quantity/period";
import { comparePeriods, samePeriod, samePeriodLastYear, yearOf } from "../quantity/period-arithmetic";
import type { ColumnMeaning } from "./column-meaning";
import { firstOfYear, periodFor, wholeYear } from "./column-period";
import { scopedWithin, withScopes, yearTo } from "./column-scope";
import { inYear, relationOf, sameMonth, yearAround, type ColumnTime, type TableTime } from "./column-time";
import { withRivals } from "./rival-columns";
import type { Evidence } from "./table";

/** A column of figures with its role, and why. */
export interface AssignedColumn extends ColumnMeaning {
  readonly assigned: Role;
  readonly why: Evidence;
  /** Its period where the header says it or its role implies it; null: the row's or the table's. */
  readonly at: Period | null;
}

/** Gives each column its role and period. */
export function assignRoles(columns: readonly ColumnMeaning[], time: ColumnTime, table: TableTime): readonly AssignedColumn[] {
  if (time.kind === "series") return inSeries(columns, time.newest, yearAround(columns, table));
  const around = yearAround(columns, { ...table, period: time.current ?? table.period });
  return withRivals(withScopes(columns).map((column) => {
    const { role, why } = roleAround(column, time.current, around, isAlone(column, columns));
    return { ...column, assigned: role, why, at: column.chosen.period ?? firstOfYear(periodFor(column, role, time.current, around)) };
  }));
}

/** Grand Total beside 2022 and 2023: of no period that could be named. */
function isTotalOfYears(column: ColumnMeaning, newest: Period | null): boolean {
  return column.isTotal && column.name.length === 0 && column.period === null && column.role === null && newest?.kind === "year";
}

/** The only column of its name: no other can be its base or follow it. */
function isAlone(column: ColumnMeaning, all: readonly ColumnMeaning[]): boolean {
  const name = column.name.join(":");
  return name !== "" && all.filter((other) => other.name.join(":") === name).length === 1;
}

const BY_USER: Evidence = { kind: "user", detail: "", confidence: 1 };

/** YTD beside quarters is the year up to the newest; a rate or share that says no period is that of the figure on its left. */
function inSeries(columns: readonly ColumnMeaning[], newest: Period | null, year: Period | null): readonly AssignedColumn[] {
  let left: Period | null = null;
  let wasFigure = false;
  return columns.map((column) => {
    const assigned = oneInSeries(column, year);
    if (isTotalOfYears(column, newest)) return { ...assigned, assigned: "other", at: null };
    if (newest === null) return assigned;
    const isFigureColumn = assigned.assigned === "actual";
    const at = assigned.at ?? (isFigureColumn ? (column.scope === "cumulative" || column.isTotal ? yearTo(newest, year) : null) : ROLES_OF_THE_YEAR.has(assigned.assigned) ? wholeYear(newest, year) : left);
    // 2024 | 2023 | 增长%: of figures that stand together the newest is meant.
    if (isFigureColumn && at !== null && column.relation !== "prior") left = wasFigure && left !== null && comparePeriods(left, at) > 0 ? left : at;
    wasFigure = isFigureColumn;
    return { ...assigned, at };
  });
}

function oneInSeries(column: ColumnMeaning, year: Period | null): AssignedColumn {
  const own = column.period === null ? null : scopedWithin(inYear(column.period, year), column.scope, year);
  const isLastYear = column.relation === "prior" && column.period !== null && yearOf(column.period) === null;
  const at = own !== null && isLastYear ? samePeriodLastYear(own) : own;
  const role = column.chosen.role ?? column.role ?? (column.undecided ? "stated-rate" : "actual");
  if (column.chosen.role !== null) return { ...column, assigned: role, why: BY_USER, at };
  const why: Evidence = column.role === null ? { kind: "period", detail: column.label, confidence: 0.9 } : { kind: "header-word", detail: column.words, confidence: 0.9 };
  return { ...column, assigned: role, why, at };
}

function roleAround(column: ColumnMeaning, current: Period | null, around: Period | null, isOnly: boolean): { readonly role: Role; readonly why: Evidence } {
  const byWord = (role: Role, confidence = 0.95): { role: Role; why: Evidence } => ({ role, why: { kind: "header-word", detail: column.words || column.label, confidence } });
  if (column.chosen.role !== null) return { role: column.chosen.role, why: BY_USER };
  if (column.role !== null && column.role !== "actual") return byWord(column.role);
  if (isTotalOfYears(column, current)) return byWord("other", 0.7);
  if (column.undecided) return { role: "stated-change", why: { kind: "header-word", detail: column.words, confidence: 0.5 } };
  if (column.relation === "prior") return /全年|决算/.test(column.label) && current !== null && current.kind !== "year" ? byWord("other", 0.6) : byWord("prior");
  if (column.relation === "previous" || column.relation === "year-start") return byWord("previous");
  if (column.period !== null && current !== null) {
    const period = inYear(column.period, around);
    const why: Evidence = { kind: "period", detail: column.label, confidence: 0.9 };
    if (isOnly || samePeriod(period, current) || sameMonth(period, current)) return { role: "actual", why };
    const relation = relationOf(period, current);
    if (relation !== null) return { role: relation, why };
    if (comparePeriods(period, current) < 0) return { role: "other", why: { ...why, confidence: 0.5 } };
  }
  if (column.role === "actual" || column.relation === "current" || column.scope !== null) return byWord("actual");
  return { role: "actual", why: column.name.length > 0 || column.period !== null ? { kind: "header-word", detail: column.label, confidence: 0.7 } : { kind: "default", detail: "", confidence: 0.3 } };
}

