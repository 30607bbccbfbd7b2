import type { Decimal } from "./decimal";
import type { Exact } from "./exact";

/**
 * How a word loosens the number beside it (conventions §4). No arithmetic may be done on such a number; only its own bounds are known.
 * - `about` 约, 左右: it lies within one unit of the number's last digit that is not zero
 * - `below` 近, 不足: under it · `above` 超, 逾, 突破: over it
 * - `just-above` 多, 余 (60多起): over it, and under the next step of its last digit that is not zero
 * - `at-least` 以上, 不低于 and `at-most` 以下, 以内, 不超过 include the number
 */
export type Approximation = "about" | "below" | "above" | "just-above" | "at-least" | "at-most";

/** Words before the number, after it and after its unit. The longest of those that fit is meant. */
export const APPROXIMATIONS_BEFORE: ReadonlyMap<string, Approximation> = new Map(Object.entries<Approximation>({
  约: "about",
  大约: "about",
  大概: "about",
  近: "below",
  将近: "below",
  接近: "below",
  不足: "below",
  不到: "below",
  低于: "below",
  少于: "below",
  超: "above",
  超过: "above",
  过: "above",
  逾: "above",
  突破: "above",
  高于: "above",
  多于: "above",
  至少: "at-least",
  不低于: "at-least",
  不少于: "at-least",
  达到或超过: "at-least",
  至多: "at-most",
  最多: "at-most",
  不超过: "at-most",
  不高于: "at-most",
  不多于: "at-most",
  about: "about",
  around: "about",
  approximately: "about",
  approx: "about",
  roughly: "about",
  nearly: "below",
  almost: "below",
  "just under": "below",
  under: "below",
  "less than": "below",
  "fewer than": "below",
  over: "above",
  "more than": "above",
  "just over": "above",
  "at least": "at-least",
  "at most": "at-most",
  "up to": "at-most",
  "no more than": "at-most",
}));

export const APPROXIMATIONS_AFTER: ReadonlyMap<string, Approximation> = new Map(Object.entries<Approximation>({
  多: "just-above",
  余: "just-above",
  左右: "about",
  上下: "about",
  以上: "at-least",
  及以上: "at-least",
  以下: "at-most",
  及以下: "at-most",
  以内: "at-most",
  之内: "at-most",
  以外: "above",
  "or more": "at-least",
  "or less": "at-most",
}));

/** Whether the number that was meant can be `value`. */
export function isPossible(stated: Decimal, approximation: Approximation, value: Exact): boolean {
  const order = value.compare(stated);
  switch (approximation) {
    case "below":
      return order < 0;
    case "above":
      return order > 0;
    case "at-least":
      return order >= 0;
    case "at-most":
      return order <= 0;
    case "just-above":
      return order > 0 && value.compare(stated.plus(stepOf(stated))) < 0;
    case "about":
      return value.compare(stated.minus(stepOf(stated))) >= 0 && value.compare(stated.plus(stepOf(stated))) <= 0;
  }
}

/** One unit of the last digit that is not zero: 10 for 60, 100 for 1200, 0.1 for 1.50. */
function stepOf(stated: Decimal): Decimal {
  let step = stated.trimmed().lastUnit();
  if (stated.isZero()) return step;
  for (let wider = step.movePoint(1); step.decimals === 0 && isMultiple(stated, wider); wider = step.movePoint(1)) step = wider;
  return step;
}

function isMultiple(number: Decimal, step: Decimal): boolean {
  return number.trimmed().coefficient % step.coefficient === 0n;
}
