import type { FormulaBook } from "../evaluator/formula-book";
import { figuresOf, type TableOf } from "./table-of";

/** Writes the figures of a table built by hand into the cells that its observations name. */
export function fillBook(book: FormulaBook, table: TableOf): void {
  table.rows.forEach((row, index) => {
    for (const { column, written } of figuresOf(row)) book.setCell(table.sheet ?? "S", index + 1, column, written === null ? null : Number(written));
  });
}
