import type { Facts } from "./facts";
import { compare, digitsOf, HUNDRED, integer, isPrintOf, isSame, minus, over, power, rational, signOf, times, type Rational } from "./rational";
import type { Setting } from "./setting";

/** What the years have made of a figure; null where there is no average. */
export function grownOver({ first, actual }: Facts): Rational | null {
  return first === null || actual === null || signOf(first) <= 0 || signOf(actual) < 0 ? null : over(actual, first);
}

/** Whether a yearly rate, as printed without its sign, is the root of what the years came to: no root is drawn, its bounds are raised to the years. */
export function isAverage(text: string, ratio: Rational, setting: Setting): boolean {
  const { decimals, trimZeros, rounding, averageYears } = setting;
  if (averageYears == null || (trimZeros ? digitsOf(text) > decimals || /\.\d*0$/.test(text) : digitsOf(text) !== decimals)) return false;
  const sign = compare(ratio, integer(1));
  if (sign === 0) return rational(text).top === 0n;
  const grown = (size: Rational): Rational => {
    const yearly = over(minus(HUNDRED, times(size, integer(-sign))), HUNDRED);
    return signOf(yearly) < 0 ? yearly : power(yearly, averageYears);
  };
  const half: Rational = { top: 1n, bottom: 2n * 10n ** BigInt(decimals) };
  const [least, most] = [minus(rational(text), half), minus(rational(text), times(half, integer(-1)))];
  const isBeyond = (bound: Rational, way: number): boolean => compare(ratio, grown(bound)) * way * sign > 0;
  const isAt = (bound: Rational): boolean => isSame(ratio, grown(bound));
  const fromLeast = signOf(least) <= 0 || isBeyond(least, 1) || (isAt(least) && isPrintOf(text, minus(rational(text), half), decimals, rounding));
  const toMost = isBeyond(most, -1) || (isAt(most) && isPrintOf(text, most, decimals, rounding));
  return fromLeast && toMost;
}
