import { cellAddress } from "../../src/sheet/address";
import { formulaAt, indentAt, isFault, numberFormatAt, usedArea, valueAt, type Grid } from "../../src/sheet/grid";

/** What two workbooks must agree on: every cell that holds something, the merges, what is hidden. */
export function shownSheet(grid: Grid, showNumber: (number: number) => unknown = (number) => number): unknown {
  const area = usedArea(grid);
  const cells: Record<string, unknown> = {};
  for (let row = area?.top ?? 0; area && row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const value = valueAt(grid, row, column);
      if (value === null) continue;
      cells[cellAddress(row, column)] = {
        value: typeof value === "number" ? showNumber(value) : isFault(value) ? value.fault : value,
        formula: formulaAt(grid, row, column),
        numberFormat: numberFormatAt(grid, row, column),
        indent: indentAt(grid, row, column),
      };
    }
  }
  return { sheet: grid.sheet, cells, merges: grid.merges, hiddenRows: [...grid.hiddenRows], hiddenColumns: [...grid.hiddenColumns] };
}

/** The same as an expectation: numbers agree to ten digits. Formulas round to twelve places, what a file caches need not. */
export function expectedSheet(grid: Grid): unknown {
  return shownSheet(grid, (number) => expect.closeTo(number, number === 0 ? 10 : Math.max(0, 10 - Math.ceil(Math.log10(Math.abs(number))))));
}
