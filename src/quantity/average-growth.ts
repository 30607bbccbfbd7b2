import { Decimal, powerOfTen } from "./decimal";
import type { Exact } from "./exact";
import { Fraction } from "./fraction";
import type { Interval } from "./interval";
import type { Rounding } from "./rounding";

/**
 * The average growth that a total growth makes over equal intervals: (last / first)^(1/n) − 1. It is rarely a fraction, but
 * every comparison with one is decided exactly, by comparing n-th powers of integers.
 */
export class AverageGrowth implements Exact {
  static readonly MOST_INTERVALS = 1000;

  private constructor(
    /** last / first, positive. */
    private readonly ratio: Fraction,
    private readonly intervals: number,
    private readonly isNegated = false,
  ) {}

  /** @returns null unless the ratio is positive and there is at least one whole interval */
  static of(ratio: Fraction, intervals: number): AverageGrowth | null {
    const isWhole = Number.isInteger(intervals) && intervals >= 1 && intervals <= AverageGrowth.MOST_INTERVALS;
    return ratio.sign() > 0 && isWhole ? new AverageGrowth(ratio, intervals) : null;
  }

  toNumber(): number {
    return Number(this.toSignificant(17));
  }

  sign(): -1 | 0 | 1 {
    return this.compare(Fraction.ZERO);
  }

  negate(): AverageGrowth {
    return new AverageGrowth(this.ratio, this.intervals, !this.isNegated);
  }

  abs(): AverageGrowth {
    return this.sign() < 0 ? this.negate() : this;
  }

  /** @throws RangeError when asked to compare two average growths, which nothing in the product does */
  compare(other: Exact): -1 | 0 | 1 {
    if (other instanceof Decimal) return this.compare(Fraction.fromDecimal(other));
    if (!(other instanceof Fraction)) throw new RangeError("average growths are compared with fractions only");
    return this.isNegated ? opposite(this.compareRoot(other.negate())) : this.compareRoot(other);
  }

  round(decimals: number, rounding: Rounding): Decimal {
    if (this.sign() < 0) return this.negate().round(decimals, rounding).negate();
    const unit = powerOfTen(decimals);
    let steps = BigInt(Math.max(0, Math.floor(this.estimate() * Number(unit))));
    while (this.compare(fractionOf(steps + 1n, unit)) >= 0) steps += 1n;
    while (steps > 0n && this.compare(fractionOf(steps, unit)) < 0) steps -= 1n;
    const half = this.compare(fractionOf(steps * 2n + 1n, unit * 2n));
    const up = half > 0 || (half === 0 && (rounding === "half-up" || steps % 2n === 1n));
    return Decimal.of(up ? steps + 1n : steps, decimals);
  }

  toSignificant(digits: number): string {
    const size = Math.abs(this.estimate());
    const decimals = size === 0 ? digits : Math.max(0, digits - 1 - Math.floor(Math.log10(size)));
    return this.round(Math.min(decimals, 60), "half-up").trimmed().toString();
  }

  /** Good to a dozen digits: where the search for the exact digits starts. */
  private estimate(): number {
    const growth = Math.expm1(Math.log(this.ratio.toNumber()) / this.intervals);
    return this.isNegated ? -growth : growth;
  }

  /** Compares ratio^(1/n) − 1 with a fraction: ratio against (1 + fraction)ⁿ. */
  private compareRoot(other: Fraction): -1 | 0 | 1 {
    const base = other.plus(Fraction.ONE);
    if (base.sign() <= 0) return 1;
    const power = BigInt(this.intervals);
    const left = this.ratio.numerator * base.denominator ** power;
    const right = base.numerator ** power * this.ratio.denominator;
    return left === right ? 0 : left < right ? -1 : 1;
  }
}

/**
 * Whether a printed average growth can come from a total growth: some value of `printed` (a ratio, 0.1055 … 0.1065) is the average of
 * some value of `total` (last ÷ first) over the intervals. Null where the total can be zero or less, or the intervals are no whole number.
 */
export function averageGrowthIsPossible(total: Interval, intervals: number, printed: Interval): boolean | null {
  const [least, most] = [AverageGrowth.of(total.low, intervals), AverageGrowth.of(total.high, intervals)];
  if (least === null || most === null) return null;
  return least.compare(printed.high) <= 0 && most.compare(printed.low) >= 0;
}

function fractionOf(numerator: bigint, denominator: bigint): Fraction {
  return Fraction.ofIntegers(numerator, denominator) ?? Fraction.ZERO;
}

function opposite(order: -1 | 0 | 1): -1 | 0 | 1 {
  return order === 0 ? 0 : order === 1 ? -1 : 1;
}
