import { Decimal } from "./decimal";
import type { Exact } from "./exact";
import { canonical, difference, magnitude, opposite, powerOfTen, product, signOf, sum, type Integer } from "./integer";
import { roundedQuotient } from "./quotient";
import type { Rounding } from "./rounding";

/** Of a product of two doubles that are exact, with as much again to spare. */
const RELATIVE_ERROR = 2 ** -52;

/** An exact ratio of two integers; the denominator is positive. Not reduced: figures of offices stay small. */
export class Fraction implements Exact {
  static readonly ZERO = new Fraction(0, 1);
  static readonly ONE = new Fraction(1, 1);

  private constructor(
    private readonly top: Integer,
    private readonly bottom: Integer,
  ) {}

  /** @returns null when the denominator is zero: such a ratio cannot be had */
  static of(numerator: Decimal, denominator: Decimal): Fraction | null {
    return numerator.dividedBy(denominator);
  }

  static ofIntegers(numerator: Integer, denominator: Integer): Fraction | null {
    const [top, bottom] = [numerator, denominator].map((integer) => (typeof integer === "bigint" ? canonical(integer) : integer));
    return Fraction.ofCanonical(top ?? 0, bottom ?? 0);
  }

  /** For a denominator that is positive by its nature, such as a power of ten; both in canonical form. */
  static ofPositive(numerator: Integer, denominator: Integer): Fraction {
    return new Fraction(numerator, denominator);
  }

  static fromDecimal(decimal: Decimal): Fraction {
    return decimal.toFraction();
  }

  static fromInteger(integer: number): Fraction {
    return Decimal.fromInteger(integer).toFraction();
  }

  /** For integers in canonical form. @returns null when the denominator is zero */
  static ofCanonical(top: Integer, bottom: Integer): Fraction | null {
    const sign = signOf(bottom);
    if (sign === 0) return null;
    return sign > 0 ? new Fraction(top, bottom) : new Fraction(opposite(top), opposite(bottom));
  }

  get numerator(): bigint {
    return BigInt(this.top);
  }

  get denominator(): bigint {
    return BigInt(this.bottom);
  }

  plus(other: Fraction): Fraction {
    if (this.bottom === other.bottom) return new Fraction(sum(this.top, other.top), this.bottom);
    return new Fraction(sum(product(this.top, other.bottom), product(other.top, this.bottom)), product(this.bottom, other.bottom));
  }

  minus(other: Fraction): Fraction {
    if (this.bottom === other.bottom) return new Fraction(difference(this.top, other.top), this.bottom);
    return new Fraction(difference(product(this.top, other.bottom), product(other.top, this.bottom)), product(this.bottom, other.bottom));
  }

  times(other: Fraction): Fraction {
    return new Fraction(product(this.top, other.top), product(this.bottom, other.bottom));
  }

  /** @returns null when the other is zero */
  dividedBy(other: Fraction): Fraction | null {
    if (this.bottom === other.bottom) return Fraction.ofCanonical(this.top, other.top);
    return Fraction.ofCanonical(product(this.top, other.bottom), product(this.bottom, other.top));
  }

  /** × 10^`places`: to the left where negative. */
  movePoint(places: number): Fraction {
    return places >= 0 ? new Fraction(product(this.top, powerOfTen(places)), this.bottom) : new Fraction(this.top, product(this.bottom, powerOfTen(-places)));
  }

  negate(): Fraction {
    return new Fraction(opposite(this.top), this.bottom);
  }

  abs(): Fraction {
    return this.top < 0 ? this.negate() : this;
  }

  /** In lowest terms, for showing: 3/12 is 1/4. */
  reduced(): Fraction {
    let [divisor, rest] = [BigInt(magnitude(this.top)), BigInt(this.bottom)];
    while (rest !== 0n) [divisor, rest] = [rest, divisor % rest];
    return new Fraction(canonical(BigInt(this.top) / divisor), canonical(BigInt(this.bottom) / divisor));
  }

  sign(): -1 | 0 | 1 {
    return signOf(this.top);
  }

  isZero(): boolean {
    return this.sign() === 0;
  }

  compare(other: Exact): -1 | 0 | 1 {
    if (other instanceof Fraction) return this.quickOrder(other) ?? signOf(difference(product(this.top, other.bottom), product(other.top, this.bottom)));
    if (other instanceof Decimal) return this.minus(other.toFraction()).sign();
    const reversed = other.compare(this);
    return reversed === 0 ? 0 : reversed === 1 ? -1 : 1;
  }

  /** By doubles, where they leave no doubt: each product is off by at most one rounding. Null beside a tie, and beyond doubles. */
  private quickOrder(other: Fraction): -1 | 1 | null {
    if (typeof this.top !== "number" || typeof this.bottom !== "number" || typeof other.top !== "number" || typeof other.bottom !== "number") return null;
    const [own, wanted] = [this.top * other.bottom, other.top * this.bottom];
    const doubt = (Math.abs(own) + Math.abs(wanted)) * RELATIVE_ERROR;
    return own - wanted > doubt ? 1 : wanted - own > doubt ? -1 : null;
  }

  /** Rounds once, by absolute value: half away from zero, or half to the even digit. */
  round(decimals: number, rounding: Rounding): Decimal {
    if (this.top >= 0) return Decimal.of(roundedQuotient(this.top, this.bottom, decimals, rounding), decimals);
    return Decimal.of(opposite(roundedQuotient(opposite(this.top), this.bottom, decimals, rounding)), decimals);
  }

  toNumber(): number {
    // One division of exact doubles is rounded correctly.
    if (typeof this.top === "number" && typeof this.bottom === "number") return this.top / this.bottom;
    return Number(this.toSignificant(18));
  }

  toSignificant(digits: number): string {
    if (this.isZero()) return "0";
    const exponent = leadingExponent(this.abs());
    return this.round(Math.max(0, digits - 1 - exponent), "half-up").trimmed().toString();
  }
}

/** The power of ten of the first significant digit of a positive fraction: 2 for 123, -2 for 0.012. */
function leadingExponent({ numerator, denominator }: Fraction): number {
  const exponent = String(numerator).length - String(denominator).length;
  const scale = BigInt(powerOfTen(Math.abs(exponent)));
  const atLeast = exponent >= 0 ? numerator >= denominator * scale : numerator * scale >= denominator;
  return atLeast ? exponent : exponent - 1;
}
