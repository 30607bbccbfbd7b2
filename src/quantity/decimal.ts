import { Fraction } from "./fraction";
import type { Exact } from "./exact";
import type { Rounding } from "./rounding";

/** As many significant digits as Excel keeps and shows. */
const DOUBLE_DIGITS = 15;
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
  static readonly ZERO = new Decimal(0n, 0);

  private constructor(
    readonly coefficient: bigint,
    /** Digits after the point, ≥ 0. */
    readonly decimals: number,
  ) {}

  static of(coefficient: bigint, decimals: number): Decimal {
    return new Decimal(coefficient, decimals);
  }

  static fromInteger(integer: number | bigint): Decimal {
    return new Decimal(BigInt(integer), 0);
  }

  /**
   * The number that Excel shows for a stored double: 0.30000000000000004 is 0.3, 8.1 is 8.1.
   * @throws RangeError for NaN and infinities, which no cell can hold
   */
  static fromDouble(double: number): Decimal {
    if (Number.isSafeInteger(double) && Math.abs(double) < 1e15) return new Decimal(BigInt(double), 0);
    const parsed = Decimal.parse(String(Number(double.toPrecision(DOUBLE_DIGITS))));
    if (parsed === null) throw new RangeError(`not a number: ${double}`);
    return parsed;
  }

  /** Reads "-12.50" and "1.5E-3" in ASCII digits; null for anything else. For figures as people write them see `readNumber`. */
  static parse(text: string): Decimal | null {
    const match = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/.exec(text);
    if (!match) return null;
    const [, sign, whole = "", fraction = "", exponent = "0"] = match;
    if (whole === "" && fraction === "") return null;
    const decimals = fraction.length - Number(exponent);
    if (Math.abs(decimals) > MOST_DECIMALS) return null;
    const digits = BigInt(whole + fraction) * (sign === "-" ? -1n : 1n);
    return decimals < 0 ? new Decimal(digits * powerOfTen(-decimals), 0) : new Decimal(digits, decimals);
  }

  plus(other: Decimal): Decimal {
    const decimals = Math.max(this.decimals, other.decimals);
    return new Decimal(this.scaledTo(decimals) + other.scaledTo(decimals), decimals);
  }

  minus(other: Decimal): Decimal {
    return this.plus(other.negate());
  }

  times(other: Decimal): Decimal {
    return new Decimal(this.coefficient * other.coefficient, this.decimals + other.decimals);
  }

  negate(): Decimal {
    return new Decimal(-this.coefficient, this.decimals);
  }

  abs(): Decimal {
    return this.coefficient < 0n ? this.negate() : this;
  }

  sign(): -1 | 0 | 1 {
    return this.coefficient === 0n ? 0 : this.coefficient < 0n ? -1 : 1;
  }

  isZero(): boolean {
    return this.coefficient === 0n;
  }

  compare(other: Exact): -1 | 0 | 1 {
    if (!(other instanceof Decimal)) return Fraction.fromDecimal(this).compare(other);
    return this.minus(other).sign();
  }

  equals(other: Exact): boolean {
    return this.compare(other) === 0;
  }

  round(decimals: number, rounding: Rounding): Decimal {
    if (decimals >= this.decimals) return new Decimal(this.scaledTo(decimals), decimals);
    return Fraction.fromDecimal(this).round(decimals, rounding);
  }

  toNumber(): number {
    return Number(this.toString());
  }

  toSignificant(digits: number): string {
    return Fraction.fromDecimal(this).toSignificant(digits);
  }

  /** Without trailing zeros after the point: 14.0 → 14. */
  trimmed(): Decimal {
    let { coefficient, decimals } = this;
    while (decimals > 0 && coefficient % 10n === 0n) {
      coefficient /= 10n;
      decimals -= 1;
    }
    return new Decimal(coefficient, decimals);
  }

  /** Plain notation with ASCII digits and sign, with exactly `decimals` digits after the point. Zero has no sign. */
  toString(): string {
    const digits = String(this.coefficient < 0n ? -this.coefficient : this.coefficient).padStart(this.decimals + 1, "0");
    const whole = digits.slice(0, digits.length - this.decimals);
    const fraction = this.decimals === 0 ? "" : `.${digits.slice(-this.decimals)}`;
    return `${this.coefficient < 0n ? "-" : ""}${whole}${fraction}`;
  }

  /** The coefficient at a number of decimals not below our own. */
  private scaledTo(decimals: number): bigint {
    return this.coefficient * powerOfTen(decimals - this.decimals);
  }
}
