import { quarterNumber, type Period } from "../quantity/period";
import { spanOf } from "../quantity/period-arithmetic";
import { isYearOfMonths } from "../quantity/whole-months";
import type { ColumnMeaning } from "./column-meaning";
import { isFigure } from "./column-time";

/** A column that says 本月 or 累计, or takes it from the figure before it. */
export interface ScopedColumn extends ColumnMeaning {
  /** The header that said so. */
  readonly scopedBy: string;
  /** What the column's own header says. */
  readonly ownScope: ColumnMeaning["scope"];
}

/**
 * 累计完成 says that the rates and bases beside it are cumulative too. Where 本月 and 累计 stand in one table, a column that says
 * neither goes with the last figure before it.
 */
export function withScopes(columns: readonly ColumnMeaning[]): readonly ScopedColumn[] {
  const scopes = new Set(columns.filter((column) => isFigure(column) && column.scope !== "year").map((column) => column.scope));
  // Q2 beside YTD is the quarter alone.
  const hasSingle = scopes.has("single") || columns.some((column) => isFigure(column) && column.scope === null && (column.period?.kind === "quarter" || column.period?.kind === "month") && !column.period.cumulative);
  const hasSums = columns.some((column) => isFigure(column) && (column.period?.kind === "quarter" || column.period?.kind === "month") && column.period.cumulative);
  const only = hasSingle ? null : scopes.has("cumulative") ? ("cumulative" as const) : null;
  let last: ColumnMeaning["scope"] = only;
  let scopedBy = "";
  return columns.map((column) => {
    if (isFigure(column) && column.scope !== null && column.scope !== "year") [last, scopedBy] = [column.scope, column.label];
    else if (isFigure(column) && (column.period?.kind === "month" || column.period?.kind === "quarter") && column.relation === null) [last, scopedBy] = [column.period.cumulative ? "cumulative" : last === null && !hasSums ? null : "single", column.label];
    const takesLast = column.scope === null && (column.period === null || only !== null);
    return takesLast ? { ...column, scope: last, scopedBy, ownScope: null } : { ...column, scopedBy: column.label, ownScope: column.scope };
  });
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

/** As `scoped`; within a financial year a sum runs from its own first month. */
export function scopedWithin(period: Period, scope: ColumnMeaning["scope"], year: Period | null, words = ""): Period {
  return scope === "cumulative" && year !== null && isYearOfMonths(year) ? yearTo(period, year) : scoped(period, scope, words);
}

/** The whole of the year up to the end of a period. */
export function yearTo(period: Period, year: Period | null): Period {
  if (year !== null && isYearOfMonths(year) && period.kind !== "year") return { kind: "range", from: year.from, to: spanOf(period).to };
  return period.kind === "quarter" || period.kind === "month" ? { ...period, cumulative: true } : period;
}
