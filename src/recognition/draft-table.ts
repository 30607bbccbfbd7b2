import { decideAxes, namingColumns } from "./axes";
import type { Chosen } from "./chosen";
import { withArithmetic, withFittingNames, withOwnersOfRanks, withUnitsOfFigures } from "./column-evidence";
import type { ColumnMeaning } from "./column-meaning";
import { withNamesFromLeft, withNamesOfFigures, withNamesOfTargets, withUnitsOfWholes, withOwnShares, withWholeNames } from "./column-names";
import { columnTime, inPartOfYear } from "./column-time";
import type { LabelColumn } from "./columns";
import { inFiscalYears } from "./fiscal-years";
import type { TableSource } from "./read-table";
import { assignRoles } from "./role-assignment";
import { rolesOfRows } from "./role-rows";
import type { RowMeaning } from "./row-meaning";
import { readRows } from "./row-reading";
import type { TableContext } from "./table-context";
import type { TableDraft } from "./table-draft";
import { withQualifiers } from "./qualifiers";

/** Works out what a table's rows and columns mean: everything that its observations are made of. */
export function draftTable({ view, block, reader }: TableSource, context: TableContext, chosen: Chosen, labels: readonly LabelColumn[], headers: readonly ColumnMeaning[]): TableDraft {
  const dated = inPartOfYear(inFiscalYears(headers, context.fiscalYear, context.period), context.partOfYear);
  const meanings = context.isOfRates ? asRates(dated) : dated;
  const naming = namingColumns(labels).at(-1);
  const sample = naming === undefined ? [] : block.bodyRows.slice(0, 60).map((row) => view.textAt(row, naming.column));
  const hasTime = labels.some((label) => label.kind === "period");
  const axes = { ...decideAxes(labels, meanings, sample, context, hasTime), ...(chosen.rowsName === null ? {} : { rows: chosen.rowsName }) };
  const named = readRows(view, block, labels, meanings.map((column) => column.column), axes);
  const roleRows = naming === undefined || axes.columns !== "indicator" || hasTime ? null : rolesOfRows(reader, named, named.map((row) => view.textAt(row.row, naming.column)), context);
  const rows = chosen.saysOfRows ? (roleRows ?? named).flatMap((row) => withRowChoice(chosen, row)) : (roleRows ?? named);
  const isSeriesDown = hasTime && rows.some((row) => row.period !== null);
  const time = isSeriesDown ? ({ kind: "series", newest: null } as const) : columnTime(meanings, context);
  const fallbackName = context.indicator ?? context.subject ?? context.title ?? context.fallbackName;
  const columns = axes.columns === "indicator" ? withUnitsOfWholes(withNamesFromLeft(withOwnShares(withNamesOfFigures(withNamesOfTargets(withWholeNames(meanings, axes, fallbackName))), time.kind === "series"))) : meanings;
  const assigned = withUnitsOfFigures(assignRoles(columns, time, context));
  const dataRows = rows.map((row) => row.row);
  const fitted = withOwnersOfRanks(view, dataRows, meanings, withFittingNames(view, dataRows, meanings, assigned));
  const figures = withQualifiers(fitted.map((column) => withArithmetic({ view, block, context }, dataRows, column, fitted)));
  return { block, context, chosen, axes, labels, rows, fallbackName, isSeriesDown, isSeriesAcross: !isSeriesDown && time.kind === "series", columns: figures };
}

/** 主要指标增速 over 地区生产总值 | 工业: what has no role and no other unit is a rate. */
function asRates(columns: readonly ColumnMeaning[]): readonly ColumnMeaning[] {
  const isPlain = (column: ColumnMeaning): boolean => (column.role === null || column.role === "actual") && !column.undecided && (column.unit === null || column.unit === "%");
  return columns.map((column) => (isPlain(column) && column.chosen.role === null ? { ...column, role: "stated-rate", unit: "%" } : column));
}

function withRowChoice(chosen: Chosen, row: RowMeaning): readonly RowMeaning[] {
  const choice = chosen.row(row.entity === null ? row.indicator : [row.entity]) ?? (row.entity === null ? null : chosen.row(row.indicator));
  if (choice?.leftOut === true) return [];
  return [choice?.unit === undefined ? row : { ...row, unit: choice.unit }];
}


