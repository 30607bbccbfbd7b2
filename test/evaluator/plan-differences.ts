import { isFault, type Grid } from "../../src/sheet/grid";
import { cellAddress } from "../../src/sheet/address";
import type { SheetPlan } from "../../src/sheet/sheet-plan";
import { FormulaBook, type ComputedValue } from "./formula-book";

/** A planned formula that comes to something else than the plan expects. */
export interface PlanDifference {
  readonly cell: string;
  readonly formula: string;
  readonly expected: string | number;
  readonly found: ComputedValue;
}

const TAB = "the planned tab";

/** Computes every formula of the plan from its sources and names those that differ: numbers by more than 1e-9, texts at all. */
export async function planDifferences(plan: SheetPlan, sources: readonly Grid[]): Promise<readonly PlanDifference[]> {
  const book = await FormulaBook.create();
  for (const grid of sources) addSource(book, grid);
  book.addSheet(TAB);
  for (const { row, column, content } of plan.cells) {
    if (content === null) continue;
    if (content.kind === "formula") book.setFormula(TAB, row, column, content.formula);
    else book.setCell(TAB, row, column, content.kind === "text" ? content.text : content.number);
  }
  book.calculate();
  return plan.cells.flatMap(({ row, column, content }) => {
    if (content?.kind !== "formula") return [];
    const found = book.value(TAB, row, column);
    return agrees(content.expected, found) ? [] : [{ cell: cellAddress(row, column), formula: content.formula, expected: content.expected, found }];
  });
}

function addSource(book: FormulaBook, grid: Grid): void {
  book.addSheet(grid.sheet);
  grid.values.forEach((row, i) =>
    row.forEach((value, j) => {
      if (value !== null && value !== "" && !isFault(value)) book.setCell(grid.sheet, grid.top + i, grid.left + j, value);
    }),
  );
}

function agrees(expected: string | number, found: ComputedValue): boolean {
  if (typeof expected !== "number" || typeof found !== "number") return expected === found;
  return Math.abs(expected - found) <= 1e-9 * Math.max(1, Math.abs(expected));
}
