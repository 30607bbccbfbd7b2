import type { Area } from "./address";

/** Why a cell that should hold a figure holds none that can be read. */
export type CellFault =
  | { readonly fault: "error"; readonly code: string } // #DIV/0!, #REF! …
  | { readonly fault: "no-cached-value" }; // a formula that was never computed, as openpyxl writes it

/** `null` is an empty cell. Dates are serial numbers, as Excel keeps them; their number format tells that they are dates. */
export type CellValue = string | number | boolean | null | CellFault;

/**
 * One sheet as it was read: plain data, so that it can be handed to a worker.
 *
 * `values[i][j]` is the cell at row `top + i`, column `left + j`; rows may be shorter than the widest one.
 * `formulas`, `numberFormats` and `indents` run parallel to `values` and are sparse: an absent row or cell means
 * no formula, the format "General", no indentation.
 */
export interface Grid {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly (string | undefined)[] | undefined)[];
  readonly numberFormats: readonly (readonly (string | undefined)[] | undefined)[];
  readonly indents: readonly (readonly (number | undefined)[] | undefined)[];
  readonly merges: readonly Area[];
  /** Row and column numbers counted from 0 in the sheet, hidden by hand or by a filter. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Excel tables (ListObjects) and named ranges of the sheet; absent where the reader does not know them. */
  readonly namedAreas?: readonly NamedArea[];
  /** Widths in characters of the default font, by column; absent = the sheet's default. For showing the sheet only. */
  readonly columnWidths: ReadonlyMap<number, number>;
}

export interface NamedArea {
  readonly kind: "table" | "name";
  readonly name: string;
  readonly area: Area;
}

export function isFault(value: CellValue | undefined): value is CellFault {
  return typeof value === "object" && value !== null;
}

/** The value at a sheet position; outside the grid it is empty. */
export function valueAt(grid: Grid, row: number, column: number): CellValue {
  return grid.values[row - grid.top]?.[column - grid.left] ?? null;
}

/** The formula with its "=", or null. */
export function formulaAt(grid: Grid, row: number, column: number): string | null {
  return grid.formulas[row - grid.top]?.[column - grid.left] ?? null;
}

export function numberFormatAt(grid: Grid, row: number, column: number): string {
  return grid.numberFormats[row - grid.top]?.[column - grid.left] ?? "General";
}

export function indentAt(grid: Grid, row: number, column: number): number {
  return grid.indents[row - grid.top]?.[column - grid.left] ?? 0;
}

/** The area the grid covers, or null for an empty sheet. */
export function usedArea(grid: Grid): Area | null {
  const width = grid.values.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (grid.values.length === 0 || width === 0) return null;
  return { top: grid.top, left: grid.left, bottom: grid.top + grid.values.length - 1, right: grid.left + width - 1 };
}

/** A grid from plain rows that start at A1, with nothing hidden and no formats unless given. */
export function gridOf(sheet: string, values: readonly (readonly CellValue[])[], more: Partial<Grid> = {}): Grid {
  return {
    sheet,
    top: 0,
    left: 0,
    values,
    formulas: [],
    numberFormats: [],
    indents: [],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    columnWidths: new Map(),
    ...more,
  };
}
