import type { Warning } from "../sheet/problem";
import type { TableDraft } from "./read-table";
import type { SheetView } from "./sheet-view";
import type { Table } from "./table";

/** What contradicts itself in a table that has been read. */
export function checkTable(_view: SheetView, _draft: TableDraft, _table: Table): readonly Warning[] {
  return [];
}
