/**
 * A whole number of any size: a double where that is exact, a bigint beyond. The form is canonical (a safe integer is always a
 * number), so that figures of everyday size are computed at the speed of doubles and no digit is ever lost.
 */
export type Integer = number | bigint;

export function canonical(big: bigint): Integer {
  const double = Number(big);
  return Number.isSafeInteger(double) ? double : big;
}

/** A product of safe integers that comes out safe was exact: beyond 2⁵³ the rounded product is beyond it too. */
export function product(one: Integer, other: Integer): Integer {
  if (typeof one === "number" && typeof other === "number") {
    const double = one * other;
    // + 0 turns -0 into 0
    if (Number.isSafeInteger(double)) return double + 0;
  }
  return canonical(BigInt(one) * BigInt(other));
}

export function sum(one: Integer, other: Integer): Integer {
  if (typeof one === "number" && typeof other === "number") {
    const double = one + other;
    if (Number.isSafeInteger(double)) return double;
  }
  return canonical(BigInt(one) + BigInt(other));
}

export function difference(one: Integer, other: Integer): Integer {
  if (typeof one === "number" && typeof other === "number") {
    const double = one - other;
    if (Number.isSafeInteger(double)) return double;
  }
  return sum(one, opposite(other));
}

export function opposite(integer: Integer): Integer {
  return typeof integer === "number" ? 0 - integer : -integer;
}

export function magnitude(integer: Integer): Integer {
  return integer < 0 ? opposite(integer) : integer;
}

export function signOf(integer: Integer): -1 | 0 | 1 {
  return integer > 0 ? 1 : integer < 0 ? -1 : 0;
}

/** 10⁰ … 10²², the powers of ten that a double holds exactly. */
const POWERS: readonly number[] = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
const LARGEST_SAFE_POWER = 15;

/** 10ⁿ as an exact double, for 0 ≤ n ≤ 22; undefined beyond. */
export function doublePowerOfTen(exponent: number): number | undefined {
  return POWERS[exponent];
}

/** 10ⁿ for n ≥ 0. */
export function powerOfTen(exponent: number): Integer {
  const power = exponent <= LARGEST_SAFE_POWER ? POWERS[exponent] : undefined;
  return power ?? 10n ** BigInt(exponent);
}
