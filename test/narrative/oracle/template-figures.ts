import { isAverage } from "./average";
import { sticky } from "./clause";
import type { Facts } from "./facts";
import { isAmount, isPoints, isRate } from "./printed";
import { compare, digitsOf, HUNDRED, integer, isPrintOf, isSame, rational, rounded, signOf, times } from "./rational";
import type { Setting } from "./setting";
import type { Figure } from "./template-fields";

/** A number of a field with its unit. */
const FIGURES: Readonly<Record<Setting["locale"], Readonly<Record<Figure["as"], RegExp>>>> = { "zh-CN": figurePatterns(String.raw`-?\d+(?:\.\d+)?`, "[万亿]?[元起人]|%|", "个百分点", "倍"), en: figurePatterns(String.raw`-?\d+(?:,\d{3})*(?:\.\d+)?`, "%|(?: (?:thousand|million|billion|trillion))?(?: (?:yuan|accidents?|people|person))?", " percentage points?", "") };

function figurePatterns(number: string, units: string, points: string, multiple: string): Readonly<Record<Figure["as"], RegExp>> {
  const amount = sticky(`(?<n>${number})(?<u>${units})`);
  const ratio = sticky(`(?<n>${number})(?<u>)%`);
  return { amount, quotient: amount, ratio, average: ratio, points: sticky(`(?<n>${number})(?<u>${points})`), number: sticky(`(?<n>${number})(?<u>)`), times: sticky(`(?<n>${number})(?<u>)${multiple}`) };
}

export function figurePattern(locale: Setting["locale"], as: Figure["as"]): RegExp {
  return FIGURES[locale][as];
}

/** Whether a number and its unit, as printed, are a figure, with its sign. */
export function isFigurePrinted(of: Facts, figure: Figure, n: string, u: string, setting: Setting): boolean {
  const { value, as, isStated } = figure;
  const digits = n.replaceAll(",", "");
  const isNegative = digits.startsWith("-");
  switch (as) {
    case "amount":
      return isAmount(of, value, n, u, setting);
    case "quotient":
      return isAmount(of, value, n, u, setting, { isQuotient: true });
    case "ratio":
      return isStated === true ? isSame(rational(digits), times(value, HUNDRED)) : isRate(digits, value, setting);
    case "points":
      return isPoints(digits.replace("-", ""), value, setting) && isNegative === wayPrinted(figure, setting) < 0 && (u === " percentage point") === (setting.locale === "en" && digits.replace("-", "") === "1");
    case "average":
      return isAverage(digits.replace("-", ""), value, setting) && (isNegative ? compare(value, integer(1)) < 0 : compare(value, integer(1)) >= 0 || rational(digits).top === 0n);
    case "times":
      return digitsOf(digits) === setting.decimals && isPrintOf(digits, value, setting.decimals, setting.rounding);
    case "number":
      return isSame(rational(digits), value);
  }
}

/** Which way a figure went, by what is printed of it. */
export function wayPrinted({ value, as, isStated }: Figure, { decimals, rounding }: Setting): number {
  if (as === "ratio") return isStated === true ? signOf(value) : signOf(rounded(times(value, HUNDRED), decimals, rounding));
  if (as === "points") return signOf(rounded(value, decimals, rounding));
  return as === "average" ? compare(value, integer(1)) : signOf(value);
}
