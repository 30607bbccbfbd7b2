import { Decimal, powerOfTen } from "./decimal";
import type { Exact } from "./exact";
import type { Rounding } from "./rounding";

/** An exact ratio of two integers; the denominator is positive. Not reduced: figures of offices stay small. */
export class Fraction implements Exact {
  static readonly ZERO = new Fraction(0n, 1n);
  static readonly ONE = new Fraction(1n, 1n);

  private constructor(
    readonly numerator: bigint,
    readonly denominator: bigint,
  ) {}

  /** @returns null when the denominator is zero: such a ratio cannot be had */
  static of(numerator: Decimal, denominator: Decimal): Fraction | null {
    return Fraction.ofIntegers(numerator.coefficient * powerOfTen(denominator.decimals), denominator.coefficient * powerOfTen(numerator.decimals));
  }

  static ofIntegers(numerator: bigint, denominator: bigint): Fraction | null {
    if (denominator === 0n) return null;
    return denominator < 0n ? new Fraction(-numerator, -denominator) : new Fraction(numerator, denominator);
  }

  static fromDecimal(decimal: Decimal): Fraction {
    return new Fraction(decimal.coefficient, powerOfTen(decimal.decimals));
  }

  static fromInteger(integer: number): Fraction {
    return new Fraction(BigInt(integer), 1n);
  }

  plus(other: Fraction): Fraction {
    return new Fraction(this.numerator * other.denominator + other.numerator * this.denominator, this.denominator * other.denominator);
  }

  minus(other: Fraction): Fraction {
    return this.plus(other.negate());
  }

  times(other: Fraction): Fraction {
    return new Fraction(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  /** @returns null when the other is zero */
  dividedBy(other: Fraction): Fraction | null {
    return Fraction.ofIntegers(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  negate(): Fraction {
    return new Fraction(-this.numerator, this.denominator);
  }

  abs(): Fraction {
    return this.numerator < 0n ? this.negate() : this;
  }

  sign(): -1 | 0 | 1 {
    return this.numerator === 0n ? 0 : this.numerator < 0n ? -1 : 1;
  }

  isZero(): boolean {
    return this.numerator === 0n;
  }

  compare(other: Exact): -1 | 0 | 1 {
    if (other instanceof Fraction) return this.minus(other).sign();
    if (other instanceof Decimal) return this.minus(Fraction.fromDecimal(other)).sign();
    const opposite = other.compare(this);
    return opposite === 0 ? 0 : opposite === 1 ? -1 : 1;
  }

  /** Rounds once, by absolute value: half away from zero, or half to the even digit. */
  round(decimals: number, rounding: Rounding): Decimal {
    const magnitude = this.numerator < 0n ? -this.numerator : this.numerator;
    const scaled = magnitude * powerOfTen(decimals);
    const quotient = scaled / this.denominator;
    const twiceRest = (scaled % this.denominator) * 2n;
    const isTie = twiceRest === this.denominator;
    const up = twiceRest > this.denominator || (isTie && (rounding === "half-up" || quotient % 2n === 1n));
    const rounded = up ? quotient + 1n : quotient;
    return Decimal.of(this.numerator < 0n ? -rounded : rounded, decimals);
  }

  toNumber(): number {
    return Number(this.toSignificant(18));
  }

  toSignificant(digits: number): string {
    if (this.isZero()) return "0";
    const exponent = leadingExponent(this);
    const rounded = this.round(Math.max(0, digits - 1 - exponent), "half-up").trimmed();
    return rounded.toString();
  }
}

/** The power of ten of the first significant digit: 2 for 123, -2 for 0.012. */
function leadingExponent({ numerator, denominator }: Fraction): number {
  const magnitude = numerator < 0n ? -numerator : numerator;
  let exponent = String(magnitude).length - String(denominator).length;
  const atLeast = exponent >= 0 ? magnitude >= denominator * powerOfTen(exponent) : magnitude * powerOfTen(-exponent) >= denominator;
  if (!atLeast) exponent -= 1;
  return exponent;
}
