import { lastAtMost } from "../sheet/last-at-most";
import { MadeList } from "../sheet/list";

/** The rows of the series of a table, which have none, one or several each. They are counted when they are gone through for the first time. */
export class RowsOfSeries<T> extends MadeList<T> {
  /** Where the rows of each series begin, and the last ones end. */
  private starts: Uint32Array | null = null;
  /** The series made last: rows are mostly asked for one after the other. */
  private last: { readonly series: number; readonly rows: readonly T[] } | null = null;

  constructor(
    private readonly count: number,
    private readonly rowsOf: (series: number) => readonly T[],
  ) {
    super();
  }

  get length(): number {
    return this.counted()[this.count] ?? 0;
  }

  at(index: number): T | undefined {
    const starts = this.counted();
    const place = index < 0 ? this.length + index : index;
    if (place < 0 || place >= this.length) return undefined;
    const series = lastAtMost(starts, place);
    if (this.last?.series !== series) this.last = { series, rows: this.rowsOf(series) };
    return this.last.rows[place - (starts[series] ?? 0)];
  }

  override forEach(visit: (row: T, index: number) => void): void {
    const starts = new Uint32Array(this.count + 1);
    let index = 0;
    for (let series = 0; series < this.count; series += 1) {
      for (const row of this.rowsOf(series)) visit(row, index++);
      starts[series + 1] = index;
    }
    this.starts = starts;
  }

  private counted(): Uint32Array {
    if (this.starts === null) this.forEach(() => undefined);
    return this.starts ?? new Uint32Array(1);
  }
}
