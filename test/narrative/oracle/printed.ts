import type { Facts } from "./facts";
import { compare, digitsOf, HUNDRED, integer, isPrintOf, isSame, over, rational, rounded, signOf, sizeOf, times, type Rational } from "./rational";
import type { Setting } from "./setting";

/** English nouns and the size of a Chinese unit in them. */
const NOUNS: Readonly<Record<string, readonly [factor: number, one: string, many: string]>> = { 万元: [10_000, "yuan", "yuan"], 亿元: [100_000_000, "yuan", "yuan"], 元: [1, "yuan", "yuan"], 起: [1, "accident", "accidents"], 人: [1, "person", "people"], "%": [1, "%", "%"], "": [1, "", ""] };
const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

/** How an amount may be printed beside being exact. */
interface Looks {
  /** English leaves out the noun of a difference. */
  readonly uncounted?: boolean;
  /** A quotient, which has no last digit of its own. */
  readonly isQuotient?: boolean;
}

/** Whether a number and its unit, as printed, are an amount in the row's unit, or in the one that all of the row is printed in. */
export function isAmount(facts: Facts, amount: Rational, text = "", said = "", setting: Setting, looks: Looks = {}): boolean {
  return setting.locale === "en" ? isEnglishAmount(facts, amount, text, said, looks) : isChineseAmount(facts, amount, text, said, setting, looks);
}

function isChineseAmount(facts: Facts, amount: Rational, text: string, said: string, setting: Setting, looks: Looks): boolean {
  // What would be none of the larger unit stays in the workbook's.
  const isLarge = isScaled(facts, setting) && rounded(over(amount, integer(10_000)), 2, setting.rounding).top !== 0n;
  if (isLarge) return said === "亿元" && !hasLooseZeros(text) && isPrintOf(text, over(amount, integer(10_000)), 2, setting.rounding);
  return said === facts.unit && (looks.isQuotient === true ? isPrintOf(text, amount, digitsOf(text), setting.rounding) : isSame(rational(text), amount));
}

/** What is compared with a figure is in its unit. */
function isScaled({ unit, actual }: Facts, { scaleFrom }: Setting): boolean {
  return unit === "万元" && scaleFrom != null && actual !== null && compare(sizeOf(actual), integer(scaleFrom)) >= 0;
}

function isEnglishAmount({ unit }: Facts, amount: Rational, text: string, said: string, looks: Looks): boolean {
  const [scale = "", ...rest] = said.trim().split(" ");
  const factor = SCALES[scale];
  const noun = factor === undefined ? said.trim() : rest.join(" ");
  const [size, one, many] = NOUNS[unit] ?? [1, "?", "?"];
  // Nothing is none of a large unit.
  if (amount.top === 0n && factor !== undefined) return false;
  const isNoun = noun === (text.replace("-", "") === "1" && factor === undefined ? one : many) || (looks.uncounted === true && noun === "" && one !== many);
  const value = over(times(amount, integer(size)), integer(factor ?? 1));
  return isNoun && (looks.isQuotient === true ? isPrintOf(text, value) : isSame(rational(text), value) || isPrintOf(text, value, 3));
}

/** 4.10 for 4.1: of digits that a change of unit has made. */
function hasLooseZeros(text: string): boolean {
  return /\.\d*0$/.test(text);
}

/** A number with the digits of rates, the zeros at whose end an office may drop. */
function isDigits(text: string, value: Rational, decimals: number, { trimZeros, rounding }: Setting): boolean {
  return (trimZeros ? !hasLooseZeros(text) : digitsOf(text) === decimals) && isPrintOf(text, value, decimals, rounding);
}

export function isRate(text: string | undefined, ratio: Rational, setting: Setting, decimals = setting.decimals): boolean {
  return text !== undefined && isDigits(text, times(ratio, HUNDRED), decimals, setting);
}

export function isPoints(text: string | undefined, points: Rational, setting: Setting): boolean {
  return text !== undefined && isDigits(text, sizeOf(points), setting.decimals, setting);
}

/** How many times: at least one digit after the point, and no zeros at the end. */
export function isTimes(text: string | undefined, value: Rational, decimals: number, { rounding }: Setting): boolean {
  return text !== undefined && !hasLooseZeros(text) && isPrintOf(text, value, Math.max(1, decimals), rounding);
}

/** Whether no digit but zeros of a number is printed. */
export function isZeroPrinted(value: Rational, { decimals, rounding }: Setting, more = 0): boolean {
  return rounded(value, decimals + more, rounding).top === 0n;
}

/** Digits that an office adds to a rate that would be printed as zero. */
const MORE_DIGITS = 2;

/** Whether a rate is said in words because it is next to none. */
export function isNearlyNone(percent: Rational, setting: Setting): boolean {
  return isZeroPrinted(percent, setting, setting.nearlyFlat === "digits" ? MORE_DIGITS : 0);
}

/** A growth as printed, without its sign: 12.5%, and 1.5倍 from where the office writes so. */
export function isGrowthPrinted({ r, t }: { readonly r?: string | undefined; readonly t?: string | undefined }, growth: Rational, isStated: boolean, setting: Setting): boolean {
  const { locale, multiplesFrom, decimals } = setting;
  const percent = times(growth, HUNDRED);
  if (locale === "zh-CN" && multiplesFrom != null && compare(percent, integer(multiplesFrom)) >= 0) return isTimes(t, growth, isStated ? digitsOf(t ?? "") : decimals, setting);
  // A stated rate keeps the digits of its cells.
  if (isStated) return r !== undefined && isSame(rational(r), sizeOf(percent));
  const isFiner = setting.nearlyFlat === "digits" && signOf(percent) !== 0 && isZeroPrinted(percent, setting);
  return isRate(r, sizeOf(growth), setting, decimals + (isFiner ? MORE_DIGITS : 0));
}

/** 略有 and 大幅 by the size of a rate, where the office has such words. */
export function isBand(band: string | undefined, growth: Rational, { bands, locale }: Setting): boolean {
  const percent = times(sizeOf(growth), HUNDRED);
  if (bands == null || locale === "en") return band === undefined;
  const due = compare(percent, integer(bands.sharp)) >= 0 ? "大幅" : compare(percent, integer(bands.slight)) < 0 ? "略有" : undefined;
  return band === due;
}

/** Words for up and down by the kind of indicator; the second pair is of rates. */
const VERBS: Readonly<Record<string, readonly [string, string, string, string]>> = {
  revenue: ["增收", "减收", "增长", "下降"],
  refund: ["多退", "少退", "增长", "下降"],
  price: ["提高", "降低", "上涨", "下降"],
  rate: ["提高", "回落", "提高", "回落"],
  accident: ["增加", "减少", "上升", "下降"],
};
const OTHER_VERBS = ["增加", "减少", "增长", "下降"] as const;

export function hasVerb(kind: Facts["kind"], word: string | undefined, sign: number, of: "quantity" | "rate"): boolean {
  const verbs = VERBS[kind] ?? OTHER_VERBS;
  const place = (sign > 0 ? 0 : 1) + (of === "rate" ? 2 : 0);
  const english = sign > 0 ? ["up", ["accident", "price", "rate"].includes(kind) ? "rose by" : "grew by"] : ["down", "fell by"];
  return word === verbs[place] || english.includes(word ?? "");
}
