import { Decimal } from "../quantity/decimal";
import { Fraction } from "../quantity/fraction";
import type { Exact } from "../quantity/exact";
import type { NumberForm } from "./tree";

/** The digits of a number in a sentence, without unit. Rounds once. */
export function printNumber(exact: Exact, form: NumberForm): string {
  const rounded = roundShifted(exact, form);
  const shown = form.trimZeros ? rounded.trimmed() : rounded;
  const digits = (form.magnitude ? shown.abs() : shown).toString();
  return form.grouped ? groupThousands(digits) : digits;
}

/** The number as printed, rounded once, also left of its point: 118230万元 as 11.82亿元. */
export function roundShifted(exact: Exact, { shift, decimals, rounding }: Pick<NumberForm, "shift" | "decimals" | "rounding">): Decimal {
  if (decimals + shift < 0) return Decimal.of(scaledDown(exact, -(decimals + shift)).round(0, rounding).coefficient, decimals);
  return Decimal.of(exact.round(decimals + shift, rounding).coefficient, decimals);
}

function scaledDown(exact: Exact, places: number): Exact {
  if (exact instanceof Decimal) return exact.movePoint(-places);
  const divided = exact instanceof Fraction ? exact.dividedBy(Fraction.fromDecimal(Decimal.fromInteger(1).movePoint(places))) : null;
  if (divided === null) throw new RangeError("a figure that is no fraction is not printed in a larger unit");
  return divided;
}

function groupThousands(digits: string): string {
  const [whole = "", fraction] = digits.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** Whether a number is not zero but nothing but zeros of it is printed. */
export function printsAsZero(exact: Exact, form: NumberForm): boolean {
  return exact.sign() !== 0 && roundShifted(exact, form).isZero();
}
