import { Decimal } from "../quantity/decimal";
import type { Exact } from "../quantity/exact";
import type { NumberForm } from "./tree";

/** The digits of a number in a sentence, without unit. Rounds once. */
export function printNumber(exact: Exact, form: NumberForm): string {
  const rounded = roundShifted(exact, form);
  const shown = form.trimZeros ? rounded.trimmed() : rounded;
  const digits = (form.magnitude ? shown.abs() : shown).toString();
  return form.grouped ? groupThousands(digits) : digits;
}

/** The number as printed. A form never asks for digits left of the point: `decimals + shift` ≥ 0. */
export function roundShifted(exact: Exact, { shift, decimals, rounding }: Pick<NumberForm, "shift" | "decimals" | "rounding">): Decimal {
  return Decimal.of(exact.round(decimals + shift, rounding).coefficient, decimals);
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
