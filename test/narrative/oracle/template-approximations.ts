import { compare, digitsOf, minus, over, rational, sizeOf, times, type Rational } from "./rational";

/** Whether a word beside a number may be said of a figure: 近5000 of 4700, 超5000 of 5200, 约5000 of 4800. */
export function isApproximately(word: string, value: Rational, stated: string): boolean {
  const given = rational(stated);
  switch (word) {
    case "近":
    case "nearly":
      return compare(value, given) < 0 && compare(value, times(given, over(rational("9"), rational("10")))) >= 0;
    case "超":
    case "over":
      return compare(value, given) > 0;
    case "约":
    case "about":
      return compare(sizeOf(minus(value, given)), stepOf(stated)) <= 0;
    default:
      return false;
  }
}

/** One unit of the last digit that is not zero: 10 for 60, 0.1 for 1.5. */
function stepOf(stated: string): Rational {
  const zeros = /\.\d*[1-9]/.test(stated) ? -digitsOf(stated.replace(/0+$/, "")) : (/0*$/.exec(stated.replace(/\..*$/, ""))?.[0].length ?? 0);
  return zeros < 0 ? { top: 1n, bottom: 10n ** BigInt(-zeros) } : { top: 10n ** BigInt(zeros), bottom: 1n };
}
