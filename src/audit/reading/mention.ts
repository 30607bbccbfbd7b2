import type { NumberInText } from "../../quantity/numbers-in-text";
import type { Period } from "../../quantity/period";
import type { Unit } from "../../quantity/unit";
import { amountOf, unitOf, type Amount } from "./amount";

/** What a number of the report is said to be. */
export const MEANINGS = [
  "level",
  "prior",
  "from",
  "to",
  "target",
  "ceiling",
  "found",
  "done",
  "outstanding",
  "change",
  "growth",
  "average-growth",
  "multiple",
  "share",
  "completion",
  "control-share",
  "rectification",
  "ratio",
  "points",
  "schedule-gap",
  "benchmark-points",
  "place",
  "bound",
] as const;

export type Meaning = (typeof MEANINGS)[number];

export interface WordInText {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A number with what the words around it say of it. */
export interface Mention {
  readonly number: NumberInText;
  readonly unit: Unit;
  /** What it can stand for; null where a word makes it approximate, and for a place. */
  readonly amount: Amount | null;
  readonly meaning: Meaning;
  /** 1 or -1 where a word says up or down, above or below; 0 where none does. */
  readonly direction: -1 | 0 | 1;
  /** The word that says so. */
  readonly verb: WordInText | null;
  readonly degree: string | null;
  /** What a difference is measured from: "last-year", "previous", or the words of the report; null where nothing is said. */
  readonly base: string | null;
  /** What it is a figure of, as the report calls it; "" where the words beside it do not say. */
  readonly subject: string;
  /** For a share: what it is a part of. */
  readonly whole: string;
  readonly period: Period | null;
  /** Whether its own sentence names no time, so that the period is that of an earlier one. */
  readonly isPeriodCarried: boolean;
  readonly locale: "zh-CN" | "en";
  /** Places in the report: its sentence, its clause (counted over the report), its depth of brackets. */
  readonly sentence: number;
  readonly clause: number;
  readonly depth: number;
  /** Whether 其中 (among), 分中央和地方看 (divided), comprising (composed), a semicolon or a bracket (apart) stands between it and the number before. */
  readonly opensPart: "among" | "divided" | "composed" | "apart" | null;
  /** Numbers of one list (分别下降3.9%和14.1%) share it. */
  readonly list: number;
  readonly placeInList: number;
}

/** The mention with its number read otherwise: in another unit, or as exact. */
export function withNumber(mention: Mention, changes: Partial<NumberInText>): Mention {
  const number = { ...mention.number, ...changes };
  return { ...mention, number, unit: unitOf(number), amount: amountOf(number) };
}

/** As written, without its unit. */
export function digits(mention: Mention): string {
  return mention.number.value.toString();
}

/** Digits with their unit, as they are written: £123.1 million, 34.1 million, 12起. */
export function withUnit(written: string, unit: string | null): string {
  if (unit === null || unit.charCodeAt(0) >= FIRST_OF_CHINESE) return `${written}${unit ?? ""}`;
  const { currency = "", scale = "" } = /^(?<currency>(?:US|HK|A)?[$£€¥])? ?(?<scale>.*)$/u.exec(unit)?.groups ?? {};
  const [sign, size] = written.startsWith("-") ? ["-", written.slice(1)] : ["", written];
  return `${sign}${currency}${size}${/^[a-z]{3}/iu.test(scale) ? " " : ""}${scale}`;
}

const FIRST_OF_CHINESE = 0x4e00;

/** A number of the report, as it is written. */
export function shown(mention: Mention): string {
  return withUnit(digits(mention), mention.number.unit);
}
