import type { Area } from "../sheet/address";
import type { CellValue, Grid } from "../sheet/grid";
import { Problem } from "../sheet/problem";

/** Cells a grid may span; a sheet filled to its last row has room for 30 columns. */
const MAX_SPAN = 32_000_000;

type Row<T> = (T | undefined)[];

/** Gathers cells in any order into a grid that begins at the first row and column in use. Empty cells are not told to it. */
export class GridBuilder {
  private readonly values: (CellValue[] | undefined)[] = [];
  private readonly formulas: (Row<string> | undefined)[] = [];
  private readonly formats: (Row<string> | undefined)[] = [];
  private readonly indents: (Row<number> | undefined)[] = [];
  readonly merges: Area[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly columnWidths = new Map<number, number>();
  private left = Infinity;
  private span = 0;
  /** Work done for array formulas; those of a real sheet do not overlap. */
  private spreading = 0;

  value(row: number, column: number, value: CellValue): void {
    const cells = this.rowOf(this.values, row);
    const missing = column - cells.length;
    if (missing >= 0) {
      this.span += missing + 1;
      if (this.span > MAX_SPAN) throw new Problem("file-too-large");
      for (let index = 0; index < missing; index++) cells.push(null);
    }
    cells[column] = value;
    if (column < this.left) this.left = column;
  }

  formula(row: number, column: number, formula: string): void {
    put(this.rowOf(this.formulas, row), column, formula);
  }

  /** Gives the formula to each cell of the area that has a value. */
  formulaOver(area: Area, formula: string): void {
    for (let row = area.top; row <= Math.min(area.bottom, this.values.length - 1); row++) {
      const width = this.values[row]?.length ?? 0;
      this.spreading += 1 + Math.max(0, Math.min(area.right + 1, width) - area.left);
      if (this.spreading > 2 * MAX_SPAN) throw new Problem("file-damaged");
      for (let column = area.left; column <= Math.min(area.right, width - 1); column++) {
        if (this.values[row]?.[column] !== null) this.formula(row, column, formula);
      }
    }
  }

  format(row: number, column: number, format: string): void {
    put(this.rowOf(this.formats, row), column, format);
  }

  indent(row: number, column: number, indent: number): void {
    put(this.rowOf(this.indents, row), column, indent);
  }

  private rowOf<T>(rows: (T[] | undefined)[], row: number): T[] {
    while (rows.length <= row) rows.push(undefined);
    return (rows[row] ??= []);
  }

  grid(sheet: string): Grid {
    const top = Math.max(0, this.values.findIndex((row) => row !== undefined));
    const left = Number.isFinite(this.left) ? this.left : 0;
    const crop = <T>(rows: readonly (T[] | undefined)[]): (T[] | undefined)[] =>
      top === 0 && left === 0 ? [...rows] : rows.slice(top).map((row) => (left === 0 ? row : row?.slice(left)));
    return {
      sheet,
      top,
      left,
      values: crop(this.values).map((row) => row ?? []),
      formulas: crop(this.formulas),
      numberFormats: shareEqualRows(crop(this.formats)),
      indents: crop(this.indents),
      merges: this.merges,
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumns,
      columnWidths: this.columnWidths,
    };
  }
}

function put<T>(row: Row<T>, column: number, value: T): void {
  while (row.length < column) row.push(undefined);
  row[column] = value;
}

/** Rows below one another mostly have the same formats: they then are one array, which makes formats cost next to nothing. */
function shareEqualRows(rows: (Row<string> | undefined)[]): (Row<string> | undefined)[] {
  let kept: Row<string> | undefined;
  return rows.map((row) => {
    if (row && kept?.length === row.length && row.every((format, column) => format === kept?.[column])) return kept;
    kept = row ?? kept;
    return row;
  });
}
