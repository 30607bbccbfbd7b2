import { doublePowerOfTen, powerOfTen, type Integer } from "./integer";
import type { Rounding } from "./rounding";

/** A quotient of doubles below this misses the next whole number by more than its own rounding: its floor is the right one. */
const LARGEST_DIVIDEND = 2 ** 51;
/** Beyond this the error bound of a quotient of doubles is no longer small beside a half. */
const LARGEST_QUICK_QUOTIENT = 2 ** 48;
/** Two roundings to 53 binary digits, one in the product and one in the quotient, with as much again to spare. */
const RELATIVE_ERROR = 2 ** -51;

/**
 * top / bottom × 10^`decimals`, rounded to a whole number, ties as `rounding` says. Doubles decide where they can tell the side
 * of the tie; only beside a tie, or where the numbers are too large for them, the exact integers do.
 * @param top ≥ 0
 * @param bottom > 0
 */
export function roundedQuotient(top: Integer, bottom: Integer, decimals: number, rounding: Rounding): Integer {
  const scale = doublePowerOfTen(decimals);
  if (scale !== undefined && typeof top === "number" && typeof bottom === "number") {
    const quick = quickQuotient(top, bottom, scale, rounding);
    if (quick !== null) return quick;
  }
  return exactQuotient(BigInt(top), BigInt(bottom), decimals, rounding);
}

/** @returns null where doubles cannot tell */
function quickQuotient(top: number, bottom: number, scale: number, rounding: Rounding): number | null {
  const scaled = top * scale;
  if (scaled <= LARGEST_DIVIDEND) {
    // The remainder by a product instead of %, which is several times slower for doubles.
    const whole = Math.floor(scaled / bottom);
    const rest = scaled - whole * bottom;
    const twice = rest * 2;
    return twice > bottom || (twice === bottom && roundsUp(whole % 2 === 1, rounding)) ? whole + 1 : whole;
  }
  const quotient = scaled / bottom;
  if (quotient >= LARGEST_QUICK_QUOTIENT) return null;
  const whole = Math.floor(quotient);
  const beyondTie = quotient - whole - 0.5;
  if (Math.abs(beyondTie) <= quotient * RELATIVE_ERROR) return null;
  return beyondTie > 0 ? whole + 1 : whole;
}

function exactQuotient(top: bigint, bottom: bigint, decimals: number, rounding: Rounding): bigint {
  const scaled = top * BigInt(powerOfTen(decimals));
  const whole = scaled / bottom;
  const twice = (scaled % bottom) * 2n;
  return twice > bottom || (twice === bottom && roundsUp(whole % 2n === 1n, rounding)) ? whole + 1n : whole;
}

function roundsUp(isOdd: boolean, rounding: Rounding): boolean {
  return rounding === "half-up" || isOdd;
}
