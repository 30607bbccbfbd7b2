import type { Exact } from "./exact";
import { Fraction } from "./fraction";
import { canonical, difference, doublePowerOfTen, magnitude, opposite, powerOfTen as integerPowerOfTen, product, signOf, sum, type Integer } from "./integer";
import type { Rounding } from "./rounding";

/** As many significant digits as Excel keeps and shows. */
const DOUBLE_DIGITS = 15;
const DOUBLE_LIMIT = 1e15;
/** 10⁰ … 10⁴: figures that people type have rarely more decimals. */
const FEW_DECIMALS: readonly number[] = [1, 10, 100, 1_000, 10_000];
/** Above half the distance between doubles below 10¹⁵. */
const SCALING_ERROR = 0.1;
/** Beyond this many digits after the point a number is no figure of an office, and arithmetic on it only costs time. */
const MOST_DECIMALS = 400;

/** 10ⁿ for n ≥ 0. */
export function powerOfTen(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}

/**
 * An exact decimal number: `coefficient` / 10^`decimals`. It is the number as the user sees it: trailing zeros that were
 * written are kept (1.50 has two decimals), and a stored double is read as its shortest decimal of at most 15 digits.
 */
export class Decimal implements Exact {
  static readonly ZERO = new Decimal(0, 0);

  private constructor(
    private readonly integer: Integer,
    /** Digits after the point, ≥ 0. */
    readonly decimals: number,
  ) {}

  static of(coefficient: Integer, decimals: number): Decimal {
    return new Decimal(typeof coefficient === "bigint" ? canonical(coefficient) : coefficient, decimals);
  }

  static fromInteger(integer: Integer): Decimal {
    return Decimal.of(typeof integer === "number" && !Number.isSafeInteger(integer) ? BigInt(integer) : integer, 0);
  }

  /**
   * The number that Excel shows for a stored double: 0.30000000000000004 is 0.3, 8.1 is 8.1.
   * @throws RangeError for NaN and infinities, which no cell can hold
   */
  static fromDouble(double: number): Decimal {
    const quick = Decimal.ofFewDecimals(double) ?? Decimal.ofFifteenDigits(double);
    if (quick !== null) return quick;
    const rounded = double.toPrecision(DOUBLE_DIGITS);
    // The largest doubles are rounded to one that none can hold.
    const parsed = Decimal.parse(Number.isFinite(Number(rounded)) ? String(Number(rounded)) : rounded);
    if (parsed === null) throw new RangeError(`not a number: ${double}`);
    return parsed;
  }

  /**
   * The decimal that a double stands for, found without printing it: a whole number below 10¹⁵ divided by a power of ten
   * is rounded correctly, so where the quotient is the double itself, that decimal is the one; and no two decimals of at
   * most 15 digits share a double. Null where it has more decimals than figures usually have, or is the result of a sum with noise.
   */
  private static ofFewDecimals(double: number): Decimal | null {
    for (let decimals = 0; decimals < FEW_DECIMALS.length; decimals += 1) {
      const scale = FEW_DECIMALS[decimals] ?? 1;
      const coefficient = Math.round(double * scale);
      if (!(Math.abs(coefficient) < DOUBLE_LIMIT)) return null;
      // + 0 turns -0 into 0
      if (coefficient / scale === double) return new Decimal(coefficient + 0, decimals);
    }
    return null;
  }

  /** The 15 leading digits by one multiplication. Null where its error leaves open which way the last of them is rounded. */
  private static ofFifteenDigits(double: number): Decimal | null {
    const size = Math.abs(double);
    let decimals = DOUBLE_DIGITS - 1 - Math.floor(Math.log10(size));
    const scale = doublePowerOfTen(decimals);
    if (scale === undefined) return null;
    const scaled = size * scale;
    let digits = Math.round(scaled);
    const isClear = Math.abs(scaled - Math.floor(scaled) - 0.5) > SCALING_ERROR;
    if (!isClear || digits < DOUBLE_LIMIT / 10 || digits >= DOUBLE_LIMIT) return null;
    while (decimals > 0 && digits % 10 === 0) {
      digits /= 10;
      decimals -= 1;
    }
    return new Decimal(double < 0 ? -digits : digits, decimals);
  }

  /** Reads "-12.50" and "1.5E-3" in ASCII digits; null for anything else. For figures as people write them see `readNumber`. */
  static parse(text: string): Decimal | null {
    const match = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/.exec(text);
    if (!match) return null;
    const [, sign, whole = "", fraction = "", exponent = "0"] = match;
    const digits = whole + fraction;
    if (digits === "") return null;
    const decimals = fraction.length - Number(exponent);
    if (Math.abs(decimals) > MOST_DECIMALS) return null;
    const unsigned = digits.length <= DOUBLE_DIGITS ? Number(digits) : canonical(BigInt(digits));
    const integer = sign === "-" ? opposite(unsigned) : unsigned;
    return decimals < 0 ? new Decimal(product(integer, integerPowerOfTen(-decimals)), 0) : new Decimal(integer, decimals);
  }

  get coefficient(): bigint {
    return BigInt(this.integer);
  }

  plus(other: Decimal): Decimal {
    const decimals = Math.max(this.decimals, other.decimals);
    return new Decimal(sum(this.scaledTo(decimals), other.scaledTo(decimals)), decimals);
  }

  minus(other: Decimal): Decimal {
    if (this.decimals === other.decimals) return new Decimal(difference(this.integer, other.integer), this.decimals);
    const decimals = Math.max(this.decimals, other.decimals);
    return new Decimal(difference(this.scaledTo(decimals), other.scaledTo(decimals)), decimals);
  }

  times(other: Decimal): Decimal {
    return new Decimal(product(this.integer, other.integer), this.decimals + other.decimals);
  }

  /** @returns null when the other is zero: such a ratio cannot be had */
  dividedBy(other: Decimal): Fraction | null {
    const shift = other.decimals - this.decimals;
    const top = shift > 0 ? product(this.integer, integerPowerOfTen(shift)) : this.integer;
    const bottom = shift < 0 ? product(other.integer, integerPowerOfTen(-shift)) : other.integer;
    return Fraction.ofCanonical(top, bottom);
  }

  negate(): Decimal {
    return new Decimal(opposite(this.integer), this.decimals);
  }

  abs(): Decimal {
    return this.integer < 0 ? this.negate() : this;
  }

  sign(): -1 | 0 | 1 {
    return signOf(this.integer);
  }

  isZero(): boolean {
    return this.sign() === 0;
  }

  compare(other: Exact): -1 | 0 | 1 {
    if (!(other instanceof Decimal)) return this.toFraction().compare(other);
    return this.minus(other).sign();
  }

  equals(other: Exact): boolean {
    return this.compare(other) === 0;
  }

  round(decimals: number, rounding: Rounding): Decimal {
    if (decimals >= this.decimals) return new Decimal(this.scaledTo(decimals), decimals);
    return this.toFraction().round(decimals, rounding);
  }

  toNumber(): number {
    const scale = doublePowerOfTen(this.decimals);
    return typeof this.integer === "number" && scale !== undefined ? this.integer / scale : Number(this.toString());
  }

  toSignificant(digits: number): string {
    return this.toFraction().toSignificant(digits);
  }

  toFraction(): Fraction {
    return Fraction.ofPositive(this.integer, integerPowerOfTen(this.decimals));
  }

  /** Without trailing zeros after the point: 14.0 → 14. */
  trimmed(): Decimal {
    if (this.decimals === 0) return this;
    if (typeof this.integer === "number") return this.trimmedDouble(this.integer);
    let { coefficient, decimals } = this;
    while (decimals > 0 && coefficient % 10n === 0n) {
      coefficient /= 10n;
      decimals -= 1;
    }
    return decimals === this.decimals ? this : Decimal.of(coefficient, decimals);
  }

  private trimmedDouble(integer: number): Decimal {
    let [rest, decimals] = [integer, this.decimals];
    while (decimals > 0 && rest % 10 === 0) {
      rest /= 10;
      decimals -= 1;
    }
    return decimals === this.decimals ? this : new Decimal(rest, decimals);
  }

  /** One unit of the last digit: 0.01 for 12.50. */
  lastUnit(): Decimal {
    return new Decimal(1, this.decimals);
  }

  /** × 10^`places` (to the left where negative) by moving the point, every digit kept: 0.1250 → 12.50, 1.5 → 150. */
  movePoint(places: number): Decimal {
    const decimals = this.decimals - places;
    return decimals >= 0 ? new Decimal(this.integer, decimals) : new Decimal(product(this.integer, integerPowerOfTen(-decimals)), 0);
  }

  /** What lies half a unit of its last digit below it, and above it, × 10^`places`: at once, as every figure of a report needs both. */
  halfUnitAround(places: number): readonly [Fraction, Fraction] {
    const [tenfold, decimals] = [product(this.integer, 10), this.decimals + 1 - places];
    const moved = (integer: Integer): Fraction => (decimals >= 0 ? Fraction.ofPositive(integer, integerPowerOfTen(decimals)) : Fraction.ofPositive(product(integer, integerPowerOfTen(-decimals)), 1));
    return [moved(difference(tenfold, 5)), moved(sum(tenfold, 5))];
  }

  /** Plain notation with ASCII digits and sign, with exactly `decimals` digits after the point. Zero has no sign. */
  toString(): string {
    if (this.decimals === 0) return String(this.integer);
    const scale = doublePowerOfTen(this.decimals);
    if (scale !== undefined && typeof this.integer === "number" && Math.abs(this.integer) < DOUBLE_LIMIT && scale < DOUBLE_LIMIT) return printParts(this.integer, scale);
    const shown = String(magnitude(this.integer));
    const digits = shown.length > this.decimals ? shown : shown.padStart(this.decimals + 1, "0");
    const point = digits.length - this.decimals;
    const plain = `${digits.slice(0, point)}.${digits.slice(point)}`;
    return this.integer < 0 ? `-${plain}` : plain;
  }

  /** The coefficient at a number of decimals not below our own. */
  private scaledTo(decimals: number): Integer {
    return decimals === this.decimals ? this.integer : product(this.integer, integerPowerOfTen(decimals - this.decimals));
  }
}

/** The digits before and after the point, each printed as the whole number it is: the quickest way. Exact below 10¹⁵. */
function printParts(integer: number, scale: number): string {
  const size = Math.abs(integer);
  const whole = Math.floor(size / scale);
  const after = String(size - whole * scale + scale).slice(1);
  return integer < 0 ? `-${whole}.${after}` : `${whole}.${after}`;
}
