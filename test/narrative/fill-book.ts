import type { Role } from "../../src/lexicon/roles";
import type { FormulaBook } from "../evaluator/formula-book";
import { columnOf, type TableOf } from "./table-of";

/** Writes the figures of a table built by hand into the cells that its observations name. */
export function fillBook(book: FormulaBook, table: TableOf): void {
  table.rows.forEach((row, index) => {
    for (const [role, value] of Object.entries(row.figures)) book.setCell(table.sheet ?? "S", index + 1, columnOf(role as Role), value === null ? null : Number(value));
  });
}
