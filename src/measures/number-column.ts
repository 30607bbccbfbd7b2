/** As many as a small table has; a column grows by doubling. */
const FIRST_ROOM = 64;

/** Numbers by row; NaN where a row has none. Eight bytes a row, whatever the table. */
export class NumberColumn {
  private numbers = new Float64Array(FIRST_ROOM).fill(NaN);

  at(row: number): number {
    return this.numbers[row] ?? NaN;
  }

  set(row: number, number: number): void {
    if (row >= this.numbers.length) this.grow(row + 1);
    this.numbers[row] = number;
  }

  private grow(needed: number): void {
    const before = this.numbers;
    const more = new Float64Array(Math.max(needed, 2 * before.length));
    more.set(before);
    this.numbers = more.fill(NaN, before.length);
  }
}
