import type { Decimal } from "./decimal";
import type { Rounding } from "./rounding";

/** A value known exactly, however it is held: rounding it is always right, and happens once, when it is printed. */
export interface Exact {
  /** The nearest double; for drawing and for cached values, never for deciding. */
  toNumber(): number;
  sign(): -1 | 0 | 1;
  compare(other: Exact): -1 | 0 | 1;
  negate(): Exact;
  abs(): Exact;
  round(decimals: number, rounding: Rounding): Decimal;
  /** In plain decimal notation: all digits where it ends within `digits` significant ones, else rounded half-up to that many. */
  toSignificant(digits: number): string;
}
