import type { Area, CellRef } from "./address";
import type { WorkbookChange } from "./workbook";

/** Which sheet is in front and what is selected on it, of a workbook that is shown by a page of ours. Listeners hear of what the user does. */
export class SheetInFront {
  private sheet: string | null = null;
  private selected: { readonly sheet: string; readonly area: Area } | null = null;
  private readonly listeners = new Set<(change: WorkbookChange) => void>();

  /** The sheet brought to the front last; null where none was, or where it is no longer there. */
  among(sheets: readonly string[]): string | null {
    return this.sheet !== null && sheets.includes(this.sheet) ? this.sheet : null;
  }

  selection(): { readonly sheet: string; readonly area: Area } | null {
    return this.selected;
  }

  show(sheet: string): void {
    this.sheet = sheet;
    this.selected = null;
    this.tell({ kind: "active-sheet", sheet, area: null });
  }

  select(sheet: string, area: Area): void {
    if (sheet !== this.sheet) this.show(sheet);
    this.selected = { sheet, area };
    this.tell({ kind: "selection", sheet, area });
  }

  /** The area that the cells on the sheet of the first one span. */
  selectCells(cells: readonly CellRef[]): void {
    const [first] = cells;
    if (first === undefined) return;
    const there = cells.filter((cell) => cell.sheet === first.sheet);
    const rows = there.map((cell) => cell.row);
    const columns = there.map((cell) => cell.column);
    this.select(first.sheet, { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) });
  }

  watch(listener: (change: WorkbookChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private tell(change: WorkbookChange): void {
    for (const listener of this.listeners) listener(change);
  }
}
