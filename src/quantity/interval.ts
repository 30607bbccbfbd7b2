import { Decimal } from "./decimal";
import type { Exact } from "./exact";
import { Fraction } from "./fraction";
import type { Rounding } from "./rounding";

/** Where an interval stops, and whether the value there belongs to it. */
interface End {
  readonly at: Fraction;
  readonly isIn: boolean;
}

/**
 * All values between two bounds. A printed number stands for the interval it can have been rounded from: 12.5 for 12.45 … 12.55. Which of
 * the two ends belongs to it depends on the rule of rounding. A reader who does not know the rule takes both: what lies outside is
 * impossible under any rule (conventions §6). Sums, differences, products and quotients hold every value that some members can give,
 * and no other.
 */
export class Interval {
  private constructor(
    private readonly lower: End,
    private readonly upper: End,
  ) {}

  /** A value that was not rounded: a count, a constant. */
  static exactly(value: Decimal | Fraction): Interval {
    const fraction = value instanceof Fraction ? value : value.toFraction();
    return Interval.between(fraction, fraction);
  }

  /**
   * What a number with these digits can have been rounded from: half a unit of its last digit either way.
   * @param rounding the rule, where it is known: then an end belongs to the interval only if it is rounded to this number
   * @param places × 10^`places`: the same values in a smaller unit (24.66万亿元 in 元: 12 places), or in a larger one where negative
   */
  static printed(printed: Decimal, rounding: Rounding | null = null, places = 0): Interval {
    const [low, high] = printed.halfUnitAround(places);
    if (rounding === null) return Interval.between(low, high);
    const halfUnit = Decimal.of(5, printed.decimals + 1);
    const isIn = (end: Decimal): boolean => end.round(printed.decimals, rounding).equals(printed);
    return new Interval({ at: low, isIn: isIn(printed.minus(halfUnit)) }, { at: high, isIn: isIn(printed.plus(halfUnit)) });
  }

  /** Both bounds belong to it. @param low not above `high` */
  static between(low: Fraction, high: Fraction): Interval {
    return new Interval({ at: low, isIn: true }, { at: high, isIn: true });
  }

  get low(): Fraction {
    return this.lower.at;
  }

  get high(): Fraction {
    return this.upper.at;
  }

  plus(other: Interval): Interval {
    const sum = (one: End, two: End): End => ({ at: one.at.plus(two.at), isIn: one.isIn && two.isIn });
    return new Interval(sum(this.lower, other.lower), sum(this.upper, other.upper));
  }

  minus(other: Interval): Interval {
    return this.plus(other.negate());
  }

  negate(): Interval {
    const opposite = ({ at, isIn }: End): End => ({ at: at.negate(), isIn });
    return new Interval(opposite(this.upper), opposite(this.lower));
  }

  times(other: Interval): Interval {
    return Interval.hull(corners(this.ends, other.ends, (one, two) => one.times(two)));
  }

  /** @returns null where the divisor can be zero, or as near to it as one likes: then the quotient has no bound */
  dividedBy(other: Interval): Interval | null {
    if (other.low.sign() <= 0 && other.high.sign() >= 0) return null;
    if (this.low.sign() > 0 && other.low.sign() > 0) return new Interval(ratioOf(this.lower, other.upper), ratioOf(this.upper, other.lower));
    return Interval.hull(corners(this.ends, other.ends, (one, two) => one.dividedBy(two) ?? Fraction.ZERO));
  }

  /** × 10^`places`: the same values in a smaller unit, or in a larger one where negative (5.13万亿元 in 元: 12 places). */
  movePoint(places: number): Interval {
    const moved = ({ at, isIn }: End): End => ({ at: at.movePoint(places), isIn });
    return new Interval(moved(this.lower), moved(this.upper));
  }

  contains(value: Exact): boolean {
    const [fromLow, fromHigh] = [this.low.compare(value), this.high.compare(value)];
    return (fromLow < 0 || (fromLow === 0 && this.lower.isIn)) && (fromHigh > 0 || (fromHigh === 0 && this.upper.isIn));
  }

  /** Whether some value belongs to both. */
  meets(other: Interval): boolean {
    return reaches(this.upper, other.lower) && reaches(other.upper, this.lower);
  }

  private get ends(): readonly [End, End] {
    return [this.lower, this.upper];
  }

  /** The smallest interval that holds all four. Of corners at the same place one that belongs to it is enough. */
  private static hull([first, ...others]: Corners): Interval {
    const further = (side: 1 | -1) => (end: End, other: End): End => {
      const order = other.at.compare(end.at);
      return order === 0 ? { at: end.at, isIn: end.isIn || other.isIn } : order === side ? other : end;
    };
    return new Interval(others.reduce(further(-1), first), others.reduce(further(1), first));
  }
}

function ratioOf(one: End, other: End): End {
  return { at: one.at.dividedBy(other.at) ?? Fraction.ZERO, isIn: one.isIn && other.isIn };
}

function reaches(upper: End, lower: End): boolean {
  const order = upper.at.compare(lower.at);
  return order > 0 || (order === 0 && upper.isIn && lower.isIn);
}

/**
 * The growth rates that a current figure and its base allow, as ratios: current / base − 1. Written so, each figure occurs once, and the
 * bounds are the tightest there are. Null where the base can be zero or less: then there is no rate.
 */
export function growthInterval(current: Interval, base: Interval): Interval | null {
  if (base.low.sign() <= 0) return null;
  return current.dividedBy(base)?.minus(Interval.exactly(Fraction.ONE)) ?? null;
}

type Corners = readonly [End, End, End, End];

function corners([low, high]: readonly [End, End], [otherLow, otherHigh]: readonly [End, End], combine: (one: Fraction, other: Fraction) => Fraction): Corners {
  const corner = (one: End, other: End): End => ({ at: combine(one.at, other.at), isIn: (one.isIn && other.isIn) || isZeroThere(one) || isZeroThere(other) });
  return [corner(low, otherLow), corner(low, otherHigh), corner(high, otherLow), corner(high, otherHigh)];
}

/** Nothing times anything is nothing, whichever value the other one has. */
function isZeroThere({ at, isIn }: End): boolean {
  return isIn && at.isZero();
}
