import type { CellValue, Grid } from "../../src/sheet/grid";
import { gridOf } from "../../src/sheet/grid";
import type { HostSheet } from "../excel-host/book";
import { cellsOf } from "../excel-host/book";

/** Points of width as characters of the default font. */
const characters = (points: number): number => (points / 0.75 - 5) / 7;

/** A sheet of the local Excel as the viewer takes one. */
export function gridOfSheet(sheet: HostSheet): Grid {
  const values: CellValue[][] = [];
  const formulas: (string | undefined)[][] = [];
  const numberFormats: (string | undefined)[][] = [];
  for (const { row, column, cell } of cellsOf(sheet)) {
    put(values, row, column, cell.value === "" ? null : cell.value, null);
    put(formulas, row, column, cell.formula ?? undefined, undefined);
    put(numberFormats, row, column, cell.numberFormat, undefined);
  }
  const widths = [...sheet.columns].flatMap(([column, { size }]): [number, number][] => (size === undefined ? [] : [[column, characters(size)]]));
  return gridOf(sheet.name, filled(values), { formulas: filled(formulas), numberFormats: filled(numberFormats), merges: sheet.merges, hiddenRows: hidden(sheet.rows), hiddenColumns: hidden(sheet.columns), columnWidths: new Map(widths) });
}

function put<T>(rows: T[][], row: number, column: number, item: T, none: T): void {
  const cells = (rows[row] ??= []);
  while (cells.length < column) cells.push(none);
  cells[column] = item;
}

/** Rows that nothing was put into are holes until now. */
function filled<T>(rows: T[][]): T[][] {
  return Array.from(rows, (row) => row ?? []);
}

function hidden(lines: HostSheet["rows"]): ReadonlySet<number> {
  return new Set([...lines].filter(([, line]) => line.hidden === true).map(([index]) => index));
}
