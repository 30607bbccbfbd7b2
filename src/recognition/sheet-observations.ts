import type { ColumnOfFigures } from "./column-of-figures";
import type { RowMeaning } from "./row-meaning";
import type { Observation, Observations } from "./table";

/**
 * The observations where the rows and the columns of a sheet meet. Kept are what a row means and what a column means; the figures stay in
 * the grid, and an observation is put together when it is asked for.
 */
export class SheetObservations implements Observations {
  /**
   * @param cells those that count, each as row × number of columns + column, in their order; null: all of them
   */
  constructor(
    private readonly rows: readonly RowMeaning[],
    private readonly columns: readonly ColumnOfFigures[],
    private readonly cells: Uint32Array | null,
  ) {}

  get length(): number {
    return this.cells === null ? this.rows.length * this.columns.length : this.cells.length;
  }

  at(index: number): Observation | undefined {
    const place = index < 0 ? this.length + index : index;
    const cell = this.cells === null ? place : (this.cells[place] ?? -1);
    const row = this.rows[Math.floor(cell / this.columns.length)];
    return row === undefined ? undefined : this.columns[cell % this.columns.length]?.observation(row);
  }

  *[Symbol.iterator](): Generator<Observation> {
    const { length } = this;
    for (let index = 0; index < length; index += 1) {
      const observation = this.at(index);
      if (observation !== undefined) yield observation;
    }
  }

  map<T>(convert: (observation: Observation, index: number) => T): readonly T[] {
    const converted: T[] = [];
    for (const observation of this) converted.push(convert(observation, converted.length));
    return converted;
  }

  flatMap<T>(convert: (observation: Observation, index: number) => readonly T[]): readonly T[] {
    const converted: T[] = [];
    let index = 0;
    for (const observation of this) {
      converted.push(...convert(observation, index));
      index += 1;
    }
    return converted;
  }

  filter(test: (observation: Observation) => boolean): readonly Observation[] {
    const fitting: Observation[] = [];
    for (const observation of this) if (test(observation)) fitting.push(observation);
    return fitting;
  }

  find(test: (observation: Observation) => boolean): Observation | undefined {
    for (const observation of this) if (test(observation)) return observation;
    return undefined;
  }

  some(test: (observation: Observation) => boolean): boolean {
    return this.find(test) !== undefined;
  }

  every(test: (observation: Observation) => boolean): boolean {
    return !this.some((observation) => !test(observation));
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
