import type { Warning } from "../sheet/problem";
import type { TableDraft } from "./table-draft";
import type { SheetView } from "./sheet-view";
import type { Table } from "./table";

/** One warning for each run of hidden rows or columns inside the table that holds something. */
export function hiddenWarnings(view: SheetView, draft: TableDraft, table: Table): readonly Warning[] {
  const { top, left } = view.grid;
  const area = { top: table.area.top - top, left: table.area.left - left, bottom: table.area.bottom - top, right: table.area.right - left };
  const warnings: Warning[] = [];
  if (view.grid.hiddenRows.size > 0) {
    for (let row = area.top; row <= area.bottom && warnings.length < 200; row += 1) {
      if (!view.isHiddenRow(row) || view.isHiddenRow(row - 1)) continue;
      if (runHolds(row, area.bottom, (at) => view.isHiddenRow(at), (at) => rowHolds(view, at, area.left, area.right))) warnings.push({ code: "hidden", cell: view.cell(row, area.left), detail: {} });
    }
  }
  for (let column = area.left; view.grid.hiddenColumns.size > 0 && column <= Math.max(area.right, draft.block.right); column += 1) {
    if (!view.isHiddenColumn(column) || view.isHiddenColumn(column - 1)) continue;
    const holds = (at: number): boolean => draft.block.bodyRows.some((row) => view.valueAt(row, at) !== null);
    if (runHolds(column, draft.block.right, (at) => view.isHiddenColumn(at), holds)) warnings.push({ code: "hidden", cell: view.cell(area.top, column), detail: {} });
  }
  return warnings;
}

function runHolds(first: number, last: number, isHidden: (at: number) => boolean, holds: (at: number) => boolean): boolean {
  for (let at = first; at <= last && isHidden(at); at += 1) if (holds(at)) return true;
  return false;
}

function rowHolds(view: SheetView, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column += 1) {
    const value = view.valueAt(row, column);
    if (value !== null && value !== "") return true;
  }
  return false;
}
