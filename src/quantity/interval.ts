import type { Decimal } from "./decimal";
import type { Exact } from "./exact";
import { Fraction } from "./fraction";

/**
 * All values between two bounds, both of which belong to it. A printed number stands for the interval it can have been
 * rounded from: 12.5 for 12.45 … 12.55. Which of the two ends belongs to it depends on the rule of rounding, which a reader does not know, so
 * both do: what lies outside is impossible under any rule (conventions §6).
 */
export class Interval {
  private constructor(
    readonly low: Fraction,
    readonly high: Fraction,
  ) {}

  /** A value that was not rounded: a count, a constant. */
  static exactly(value: Decimal | Fraction): Interval {
    const fraction = value instanceof Fraction ? value : value.toFraction();
    return new Interval(fraction, fraction);
  }

  /** What a number with these digits can have been rounded from: half a unit of its last digit either way. */
  static printed(printed: Decimal): Interval {
    const halfUnit = Fraction.ofPositive(1, 2).times(printed.lastUnit().toFraction());
    const value = printed.toFraction();
    return new Interval(value.minus(halfUnit), value.plus(halfUnit));
  }

  /** @param low not above `high` */
  static between(low: Fraction, high: Fraction): Interval {
    return new Interval(low, high);
  }

  plus(other: Interval): Interval {
    return new Interval(this.low.plus(other.low), this.high.plus(other.high));
  }

  minus(other: Interval): Interval {
    return new Interval(this.low.minus(other.high), this.high.minus(other.low));
  }

  times(other: Interval): Interval {
    return hull(corners(this, other, (one, two) => one.times(two)));
  }

  /** @returns null where the divisor can be zero: then the quotient can be anything */
  dividedBy(other: Interval): Interval | null {
    if (other.contains(Fraction.ZERO)) return null;
    return hull(corners(this, other, (one, two) => one.dividedBy(two) ?? Fraction.ZERO));
  }

  contains(value: Exact): boolean {
    return this.low.compare(value) <= 0 && this.high.compare(value) >= 0;
  }

  meets(other: Interval): boolean {
    return this.low.compare(other.high) <= 0 && other.low.compare(this.high) <= 0;
  }
}

/**
 * The growth rates that a current figure and its base allow, as ratios: current / base − 1. Written so, each figure occurs once, and the
 * bounds are the tightest there are. Null where the base can be zero or less: then there is no rate.
 */
export function growthInterval(current: Interval, base: Interval): Interval | null {
  if (base.low.sign() <= 0) return null;
  return current.dividedBy(base)?.minus(Interval.exactly(Fraction.ONE)) ?? null;
}

type Corners = readonly [Fraction, Fraction, Fraction, Fraction];

function corners(one: Interval, other: Interval, combine: (one: Fraction, other: Fraction) => Fraction): Corners {
  return [combine(one.low, other.low), combine(one.low, other.high), combine(one.high, other.low), combine(one.high, other.high)];
}

/** The smallest interval that holds all four. */
function hull([first, ...others]: Corners): Interval {
  const lowest = others.reduce((low, value) => (value.compare(low) < 0 ? value : low), first);
  const highest = others.reduce((high, value) => (value.compare(high) > 0 ? value : high), first);
  return Interval.between(lowest, highest);
}
