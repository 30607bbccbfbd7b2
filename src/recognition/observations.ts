import type { Warning, WarningCode } from "../sheet/problem";
import { ColumnOfFigures } from "./column-of-figures";
import { IndicatorNames } from "./indicator-names";
import type { TableDraft } from "./table-draft";
import { SheetObservations } from "./sheet-observations";
import { Kind } from "./cell-kind";
import type { SheetView } from "./sheet-view";
import type { Remark } from "./table";

export interface ReadObservations {
  readonly observations: SheetObservations;
  readonly remarks: readonly Remark[];
  readonly warnings: readonly Warning[];
}

/** So many warnings of a kind name their cell; more say nothing new. */
const MOST_OF_A_KIND = 200;

/** Finds the cells where a row and a column of figures meet, and what is doubtful about each. */
export function readObservations(view: SheetView, draft: TableDraft): ReadObservations {
  const names = new IndicatorNames(draft.isSeriesDown, draft.fallbackName, new Set(draft.columns.map(({ name }) => name.join(":"))));
  const columns = draft.columns
    .filter((column) => column.assigned !== "note" && column.assigned !== "reason" && !view.isHiddenColumn(column.column))
    .map((column) => new ColumnOfFigures(view, draft, column, names));
  const observations = new SheetObservations(draft.rows, columns, draft.isSeriesDown ? filledCells(view, draft, columns) : null);
  return { observations, remarks: readRemarks(view, draft, observations), warnings: doubtsOf(view, draft, columns) };
}

/** In a series a blank is no observation: it goes on later, or began later than others. */
function filledCells(view: SheetView, draft: TableDraft, columns: readonly ColumnOfFigures[]): Uint32Array {
  const cells = new Uint32Array(draft.rows.length * columns.length);
  let count = 0;
  draft.rows.forEach(({ row }, rowIndex) => {
    columns.forEach(({ column }, columnIndex) => {
      if (view.kindAt(row, column.column) === Kind.empty) return;
      cells[count] = rowIndex * columns.length + columnIndex;
      count += 1;
    });
  });
  return cells.slice(0, count);
}

function doubtsOf(view: SheetView, draft: TableDraft, columns: readonly ColumnOfFigures[]): readonly Warning[] {
  const warnings: Warning[] = [];
  const counts = new Map<WarningCode, number>();
  for (const row of draft.rows) {
    for (const column of columns) {
      const value = view.valueAt(row.row, column.column.column);
      // Nothing is doubtful about a number or a blank.
      if (typeof value === "number" || value === null) continue;
      for (const { code, detail } of column.read(row).doubts) {
        const count = (counts.get(code) ?? 0) + 1;
        counts.set(code, count);
        if (count <= MOST_OF_A_KIND) warnings.push({ code, cell: view.cell(row.row, column.column.column), detail });
      }
    }
  }
  return warnings;
}

/** A remark belongs to the first figure of its row. */
function readRemarks(view: SheetView, draft: TableDraft, observations: SheetObservations): readonly Remark[] {
  const remarks: Remark[] = [];
  const textColumns = [
    ...draft.labels.filter((label) => label.kind === "note" || label.kind === "reason").map((label) => ({ column: label.column, role: label.kind === "reason" ? ("reason" as const) : ("note" as const) })),
    ...draft.columns.filter((column) => column.assigned === "note" || column.assigned === "reason").map((column) => ({ column: column.column, role: column.assigned === "reason" ? ("reason" as const) : ("note" as const) })),
  ];
  if (textColumns.length === 0) return remarks;
  const firsts = observations.firstOfRows();
  for (const row of draft.rows) {
    for (const { column, role } of textColumns) {
      const text = view.textAt(row.row, column);
      if (view.kindAt(row.row, column) !== Kind.text || text === "") continue;
      const first = firsts.get(row);
      if (first !== undefined) remarks.push({ indicator: first.nameIn(row).indicator, entity: first.entityIn(row), role, text, cell: view.cell(row.row, column) });
    }
  }
  return remarks;
}
