import { measureWord, type MeasureWord } from "../lexicon/measure-words";
import type { Exact } from "../quantity/exact";
import type { OfficeWording } from "./style";
import type { Voice } from "./voice";

/** A larger unit than the workbook's, in which all figures of an item are printed. */
export interface Scale {
  /** Its `shift` counts from the workbook's unit. */
  readonly word: MeasureWord;
  /** At most so many digits after the point. */
  readonly decimals: number;
}

/** 亿元 has two digits after the point in most offices, English millions and billions up to three. */
const CHINESE_DECIMALS = 2;
const ENGLISH_DECIMALS = 3;

/** 万元 as 亿元, where the office wants it, by the size of an item's own figure: what it is compared with is in the same unit. Null: the workbook's own. */
export function scaleOf({ style, wording }: Pick<Voice, "style" | "wording">, unit: string | null, size: number): Scale | null {
  return style.locale === "en" ? null : chineseScale(wording, unit, Math.abs(size));
}

/** English figures are each in the scale of their size: £1.49 billion, up £149 million. */
export function englishScaleOf({ style }: Pick<Voice, "style">, unit: string | null, size: Exact | null): Scale | null {
  return style.locale !== "en" || size === null ? null : englishScale(measureWord(unit, "en"), Math.abs(size.toNumber()));
}

const TEN_THOUSANDS: ReadonlyMap<string, string> = new Map([["万元", "亿元"], ["万美元", "亿美元"], ["万人民币", "亿元人民币"]]);

function chineseScale({ scaleFrom }: OfficeWording, unit: string | null, amount: number): Scale | null {
  const larger = unit === null ? undefined : TEN_THOUSANDS.get(unit);
  if (larger === undefined || scaleFrom === null || amount < scaleFrom) return null;
  return { word: { before: "", one: larger, many: larger, shift: -4 }, decimals: CHINESE_DECIMALS };
}

const STEPS = [
  [" thousand", " million"],
  [" million", " billion"],
] as const;

/** What is less than one of its unit is said in the smaller one: 440 million for 0.44 billion, 50,000 for 0.05 million; nothing is 0 yuan. */
const STEPS_DOWN = [
  [" trillion", " billion", 3],
  [" billion", " million", 3],
  [" million", "", 6],
  [" thousand", "", 3],
] as const;

function englishScale(word: MeasureWord, amount: number): Scale | null {
  let scaled = word;
  for (const [small, large] of STEPS) {
    if (scaled.many.startsWith(small) && amount * 10 ** scaled.shift >= 1000) scaled = renamed(scaled, small, large, -3);
  }
  for (const [large, small, power] of STEPS_DOWN) {
    if (scaled.many.startsWith(large) && amount * 10 ** scaled.shift < 1) scaled = renamed(scaled, large, small, power);
  }
  return scaled === word ? null : { word: scaled, decimals: ENGLISH_DECIMALS };
}

function renamed(word: MeasureWord, from: string, to: string, power: number): MeasureWord {
  const named = (text: string): string => text.replace(from, to);
  return { ...word, one: named(word.one), many: named(word.many), shift: word.shift + power };
}
