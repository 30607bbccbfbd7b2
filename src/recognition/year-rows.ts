import type { Period } from "../quantity/period";
import { comparePeriods, withYear, yearOf } from "../quantity/period-arithmetic";
import { isYearOfMonths } from "../quantity/whole-months";
import { withinYear } from "../quantity/within-year";
import { scoped } from "./column-scope";
import type { RowMeaning } from "./row-meaning";
import { Kind } from "./cell-kind";
import type { SheetView } from "./sheet-view";
import type { FigureColumn } from "./table-draft";

/** Rows that stand for years beside columns of months or quarters, and a column that sums them up. */

export const isYear = (period: Period | null): period is Period => period !== null && (period.kind === "year" || isYearOfMonths(period));

/** 1月 of the row 2023年; null where the row is no year, or the column says its own. */
export function partOfRow(row: Period | null, column: FigureColumn): Period | null {
  if (!isYear(row) || column.at === null || column.period === null || yearOf(column.period) !== null) return null;
  return scoped(withinYear(withYear(column.at, null), row), column.scope);
}

/** 合计 of a year that is not over: it goes to the last month that has a figure. Null where the columns beside it are no parts of a year. */
export function yearSoFar(view: SheetView, row: RowMeaning, column: FigureColumn, all: readonly FigureColumn[]): Period | null {
  if (!isYear(row.period) || !column.isTotal || column.at !== null) return null;
  const filled = all.filter((other) => isFilled(view.kindAt(row.row, other.column))).map((other) => partOfRow(row.period, other)).filter((part) => part !== null);
  const last = filled.toSorted(comparePeriods).at(-1);
  return last?.kind === "month" || last?.kind === "quarter" ? { ...last, cumulative: true } : null;
}

function isFilled(kind: Kind): boolean {
  return kind !== Kind.empty && kind !== Kind.placeholder;
}
