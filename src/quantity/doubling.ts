import { Fraction } from "./fraction";

/** Beyond it 2ⁿ is no figure of an office. */
const MOST_DOUBLINGS = 64;

/** 翻n番 is × 2ⁿ (conventions §1): 翻一番 twice, 翻两番 four times the base. */
export function doubled(times: number): Fraction {
  return Fraction.ofIntegers(2n ** BigInt(Math.min(times, MOST_DOUBLINGS)), 1n) ?? Fraction.ONE;
}

/** How often something doubled: the whole doublings that now ÷ then has reached; 0 below twice the base. */
export function doublingsOf(ratio: Fraction): number {
  let times = 0;
  while (times < MOST_DOUBLINGS && ratio.compare(doubled(times + 1)) >= 0) times += 1;
  return times;
}
