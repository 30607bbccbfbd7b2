import { Fraction } from "../quantity/fraction";
import type { Period } from "../quantity/period";
import { elapsedShare } from "../quantity/period-arithmetic";
import type { Constant } from "./expression";

/** The constants of a measure at the end of a period; null where the period is not known, or no month of the year remains. */
export function calendarValue(period: Period | null): (constant: Constant) => Fraction | null {
  return (constant) => {
    if (constant === "hundred") return Fraction.fromInteger(100);
    if (constant === "ten") return Fraction.fromInteger(10);
    if (period === null) return null;
    const elapsed = elapsedShare(period);
    return constant === "elapsed" ? elapsed : remainingMonths(elapsed);
  };
}

/** 12 × (1 − the share of the year that is over). @returns null at the year's end */
export function remainingMonths(elapsed: Fraction): Fraction | null {
  const remaining = Fraction.ONE.minus(elapsed).times(Fraction.fromInteger(12));
  return remaining.sign() > 0 ? remaining : null;
}

/** The same constants as a formula writes them: "3/12" says more to a reader than 0.25. */
export function calendarText(period: Period | null): (constant: Constant) => string {
  return (constant) => {
    if (constant === "hundred") return "100";
    if (constant === "ten") return "10";
    const elapsed = period === null ? Fraction.ZERO : elapsedShare(period);
    const printed = `${elapsed.numerator}/${elapsed.denominator}`;
    if (constant === "elapsed") return printed;
    return elapsed.denominator === 12n ? String(12n - elapsed.numerator) : `(12*(1-${printed}))`;
  };
}
