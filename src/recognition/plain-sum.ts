import { Decimal } from "../quantity/decimal";
import { parseArea, MAX_COLUMNS } from "../sheet/address";
import { formulaAt, isFault, usedArea, valueAt, type Grid } from "../sheet/grid";

/** Beyond this a double is no figure of anybody, and rounding it to 15 digits may overflow. */
export const LARGEST_FIGURE = 1e300;
const SUM = /^=\s*SUM\(([^()]*)\)$/i;
/** Sums of sums of sums: no table nests deeper. */
const DEEPEST = 4;
/** Cells that are looked at for all sums of one sheet together. */
const MOST_CELLS = 4_000_000;

const kept = new WeakMap<Grid, PlainSums>();

/**
 * The value of a formula that Excel has never computed, where it is a plain SUM of cells of its own sheet; null for any other, and where
 * one of its cells is an error. As in Excel, texts count nothing.
 */
export function plainSum(grid: Grid, row: number, column: number): Decimal | null {
  const sums = kept.get(grid) ?? new PlainSums(grid);
  kept.set(grid, sums);
  return sums.at(row, column, 0);
}

/** The sums of one sheet: each is computed once, and sums of sums that never end are given up. */
class PlainSums {
  private readonly known = new Map<number, Decimal>();
  private readonly last: { readonly row: number; readonly column: number };
  private looked = 0;

  constructor(private readonly grid: Grid) {
    const used = usedArea(grid);
    this.last = { row: used?.bottom ?? -1, column: used?.right ?? -1 };
  }

  at(row: number, column: number, depth: number): Decimal | null {
    const key = row * MAX_COLUMNS + column;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const inside = SUM.exec(formulaAt(this.grid, row, column) ?? "")?.[1];
    if (inside === undefined || depth > DEEPEST) return null;
    const sum = this.sumOf(inside, depth)?.trimmed() ?? null;
    if (sum !== null) this.known.set(key, sum);
    return sum;
  }

  private sumOf(inside: string, depth: number): Decimal | null {
    let sum = Decimal.ZERO;
    for (const part of inside.split(",")) {
      const area = parseArea(part);
      if (area === null) return null;
      for (let row = area.top; row <= Math.min(area.bottom, this.last.row); row += 1) {
        for (let column = area.left; column <= Math.min(area.right, this.last.column); column += 1) {
          const figure = this.figureAt(row, column, depth);
          if (figure === null) return null;
          sum = sum.plus(figure);
        }
      }
    }
    return sum;
  }

  private figureAt(row: number, column: number, depth: number): Decimal | null {
    this.looked += 1;
    if (this.looked > MOST_CELLS) return null;
    const value = valueAt(this.grid, row, column);
    if (typeof value === "number") return Math.abs(value) > LARGEST_FIGURE ? null : Decimal.fromDouble(value);
    if (!isFault(value)) return Decimal.ZERO;
    return value.fault === "error" ? null : this.at(row, column, depth + 1);
  }
}
