import { MadeList } from "../sheet/list";
import type { ColumnOfFigures } from "./column-of-figures";
import type { RowMeaning } from "./row-meaning";
import type { Observation } from "./table";

/**
 * The observations where the rows and the columns of a sheet meet. Kept are what a row means and what a column means; the figures stay in
 * the grid, and an observation is put together when it is asked for.
 */
export class SheetObservations extends MadeList<Observation> {
  readonly length: number;

  /**
   * @param cells those that count, each as row × number of columns + column, in their order; null: all of them
   */
  constructor(
    private readonly rows: readonly RowMeaning[],
    private readonly columns: readonly ColumnOfFigures[],
    private readonly cells: Uint32Array | null,
  ) {
    super();
    this.length = cells === null ? rows.length * columns.length : cells.length;
  }

  at(index: number): Observation | undefined {
    const place = index < 0 ? this.length + index : index;
    const cell = this.cells === null ? place : (this.cells[place] ?? -1);
    const row = this.rows[Math.floor(cell / this.columns.length)];
    return row === undefined ? undefined : this.columns[cell % this.columns.length]?.observation(row);
  }

  /** The first cell that passes; observations of the others are not made. */
  findCell(test: (row: RowMeaning, column: ColumnOfFigures) => boolean): Observation | undefined {
    let found: Observation | undefined;
    this.passCells((row, column) => {
      const passes = test(row, column);
      if (passes) found = column.observation(row);
      return passes;
    });
    return found;
  }

  /** Goes through the cells by row and column, without making their observations. */
  eachCell(visit: (row: RowMeaning, column: ColumnOfFigures) => void): void {
    this.passCells((row, column) => {
      visit(row, column);
      return false;
    });
  }

  /** The column that has each row's first observation. */
  firstOfRows(): ReadonlyMap<RowMeaning, ColumnOfFigures> {
    const firsts = new Map<RowMeaning, ColumnOfFigures>();
    this.eachCell((row, column) => {
      if (!firsts.has(row)) firsts.set(row, column);
    });
    return firsts;
  }

  /** From cell to cell until told to stop. */
  private passCells(stopsAt: (row: RowMeaning, column: ColumnOfFigures) => boolean): void {
    let [place, next] = [0, 0];
    for (const row of this.rows) {
      for (const column of this.columns) {
        const counts = this.cells === null || this.cells[next] === place;
        place += 1;
        if (!counts) continue;
        next += 1;
        if (stopsAt(row, column)) return;
      }
    }
  }
}
