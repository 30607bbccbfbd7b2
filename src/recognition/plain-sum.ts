import { Decimal } from "../quantity/decimal";
import { parseArea, MAX_COLUMNS } from "../sheet/address";
import { formulaAt, isFault, valueAt, type Grid } from "../sheet/grid";

const SUM = /^=\s*SUM\(([^()]*)\)$/i;
/** Sums of sums of sums: no table nests deeper. */
const DEEPEST = 4;
const LARGEST = 100_000;

/**
 * The value of a formula that Excel has never computed, where it is a plain SUM of cells of its own sheet; null for any other, and where
 * one of its cells is an error. As in Excel, texts count nothing.
 */
export function plainSum(grid: Grid, row: number, column: number, depth = 0): Decimal | null {
  const inside = SUM.exec(formulaAt(grid, row, column) ?? "")?.[1];
  if (inside === undefined || depth > DEEPEST) return null;
  let sum = Decimal.ZERO;
  for (const part of inside.split(",")) {
    const area = parseArea(part);
    if (area === null || area.right >= MAX_COLUMNS || (area.bottom - area.top + 1) * (area.right - area.left + 1) > LARGEST) return null;
    for (let at = area.top; at <= area.bottom; at += 1) {
      for (let across = area.left; across <= area.right; across += 1) {
        if (at === row && across === column) return null;
        const value = valueAt(grid, at, across);
        const figure = typeof value === "number" ? Decimal.fromDouble(value) : isFault(value) ? (value.fault === "error" ? null : plainSum(grid, at, across, depth + 1)) : Decimal.ZERO;
        if (figure === null) return null;
        sum = sum.plus(figure);
      }
    }
  }
  return sum.trimmed();
}
