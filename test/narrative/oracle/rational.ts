/** Exact arithmetic of the oracle, on integers alone: it shares no code with the product. */
export interface Rational {
  readonly top: bigint;
  readonly bottom: bigint;
}

export function rational(text: string): Rational {
  const [whole = "", fraction = ""] = text.replaceAll(",", "").split(".");
  return { top: BigInt(whole + fraction), bottom: 10n ** BigInt(fraction.length) };
}

export const integer = (value: number): Rational => ({ top: BigInt(value), bottom: 1n });
export const HUNDRED = integer(100);
export const ZERO = integer(0);

export const minus = (one: Rational, other: Rational): Rational => ({ top: one.top * other.bottom - other.top * one.bottom, bottom: one.bottom * other.bottom });
export const times = (one: Rational, other: Rational): Rational => ({ top: one.top * other.top, bottom: one.bottom * other.bottom });

export function over(one: Rational, other: Rational): Rational {
  const [top, bottom] = [one.top * other.bottom, one.bottom * other.top];
  return bottom < 0n ? { top: -top, bottom: -bottom } : { top, bottom };
}

export function power({ top, bottom }: Rational, exponent: number): Rational {
  return { top: top ** BigInt(exponent), bottom: bottom ** BigInt(exponent) };
}

export const signOf = ({ top }: Rational): number => (top > 0n ? 1 : top < 0n ? -1 : 0);
export const sizeOf = ({ top, bottom }: Rational): Rational => ({ top: top < 0n ? -top : top, bottom });
export const isSame = (one: Rational, other: Rational): boolean => one.top * other.bottom === other.top * one.bottom;
export const compare = (one: Rational, other: Rational): number => signOf(minus(one, other));

export function digitsOf(text: string): number {
  return text.split(".")[1]?.length ?? 0;
}

export type Rounding = "half-up" | "half-even";

/** To so many digits after the point; a half away from zero, or to the even digit. */
export function rounded(value: Rational, digits: number, rounding: Rounding = "half-up"): Rational {
  const scale = 10n ** BigInt(digits);
  const { top, bottom } = sizeOf(value);
  const size = (top * scale * 2n + bottom) / (bottom * 2n);
  const isHalf = (top * scale * 2n + bottom) % (bottom * 2n) === 0n;
  const kept = isHalf && rounding === "half-even" && size % 2n === 1n ? size - 1n : size;
  return { top: value.top < 0n ? -kept : kept, bottom: scale };
}

/** Whether a printed number is what a value rounds to, once, at so many digits; zeros at its end may be missing. */
export function isPrintOf(text: string, value: Rational, digits = digitsOf(text), rounding: Rounding = "half-up"): boolean {
  return digitsOf(text) <= digits && isSame(rational(text), rounded(value, digits, rounding));
}
