import { Decimal } from "../quantity/decimal";

/** The most characters that General gives a number, its point included. */
const MOST_CHARACTERS = 11;

/** A number under the format General in a column that is wide enough: at most 11 characters, then scientific. */
export function shownGeneral(number: number): string {
  const value = Decimal.fromDouble(number);
  if (value.isZero()) return "0";
  const sign = value.sign() < 0 ? "-" : "";
  return sign + shownMagnitude(value.abs());
}

function shownMagnitude(value: Decimal): string {
  const exponent = exponentOf(value);
  if (exponent >= MOST_CHARACTERS || exponent < -9) return scientific(value);
  if (exponent < -4) {
    const whole = value.trimmed().toString();
    return whole.length <= MOST_CHARACTERS ? whole : scientific(value);
  }
  const decimals = exponent < 0 ? 9 : Math.max(0, 9 - exponent);
  const rounded = value.round(decimals, "half-up").trimmed();
  return exponentOf(rounded) < MOST_CHARACTERS ? rounded.toString() : scientific(value);
}

function scientific(value: Decimal): string {
  let exponent = exponentOf(value);
  let mantissa = scaled(value, -exponent).round(5, "half-up");
  if (exponentOf(mantissa) > 0) {
    exponent++;
    mantissa = scaled(value, -exponent).round(5, "half-up");
  }
  return `${mantissa.trimmed().toString()}E${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
}

/** The power of ten of the first digit that is not zero: 0 for 1 to 9, -1 for 0.1; 0 for zero itself. */
export function exponentOf(value: Decimal): number {
  const digits = String(value.coefficient < 0n ? -value.coefficient : value.coefficient);
  return value.isZero() ? 0 : digits.length - 1 - value.decimals;
}

/** value × 10ⁿ. */
export function scaled(value: Decimal, power: number): Decimal {
  if (power <= 0) return Decimal.of(value.coefficient, value.decimals - power);
  return power <= value.decimals
    ? Decimal.of(value.coefficient, value.decimals - power)
    : Decimal.of(value.coefficient * 10n ** BigInt(power - value.decimals), 0);
}
