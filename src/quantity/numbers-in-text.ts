import { APPROXIMATIONS_AFTER, APPROXIMATIONS_BEFORE, type Approximation } from "./approximation";
import { CHINESE_NUMERAL, readChineseNumeral } from "./chinese-numeral";
import { Decimal } from "./decimal";
import { MEASURE_WORDS } from "./measure-words-in-text";
import { mapCodes, narrow } from "./width";

/** A number in running text. Positions are in UTF-16 units of the text given. */
export interface NumberInText {
  /** The number with its sign, its unit and its words of approximation. */
  readonly start: number;
  readonly end: number;
  /** The digits alone. */
  readonly digits: { readonly start: number; readonly end: number };
  /** As written, every digit kept: 24.66 of 24.66万亿元. */
  readonly value: Decimal;
  /** With its scale words, as `readUnit` reads it: 万亿元, %, ‰, 个百分点, 倍, 番, 起; null where none follows. 百分之 is %. */
  readonly unit: string | null;
  readonly approximation: Approximation | null;
  /** 第3位: a place, no quantity. */
  readonly isPlace: boolean;
  readonly spelling: "digits" | "chinese";
}

const anyOf = (words: readonly string[]): string => [...words].sort((one, other) => other.length - one.length).join("|");
const BEFORE = `(?:${anyOf([...APPROXIMATIONS_BEFORE.keys()])})`;
/** 最近, 附近, 经过 are other words; the English ones stand alone. */
const APPROXIMATE_BEFORE = `(?:(?<![最临附邻经通度不\\w])(${BEFORE})\\.?\\s*)?`;
const AFTER = anyOf([...APPROXIMATIONS_AFTER.keys()]);
/** Digits after a letter are part of a name: 蒙K24460, GB8170. */
const DIGITS = "(?<![A-Za-z\\d.])(\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)";
const SIGN = "(?:(?<![\\d.,%‰月年日\\w)）])([-−+]))?";
const CURRENCY = "((?:US|HK|A)?\\$|[£€¥])?";
const SCALE = "((?:[十百万亿]|千(?![瓦米克升])){0,4})";
const UNIT = `((?:${MEASURE_WORDS}))?`;
const TAIL = `([多余](?=[十百千万亿]))?\\s{0,2}${SCALE}(多|余)?\\s{0,2}${UNIT}(?:\\s{0,2}(${AFTER}))?`;

// The groups have no names: a dictionary of them for every number of a long report costs more than the reading.
const ARABIC = new RegExp(`(第)?${APPROXIMATE_BEFORE}${SIGN}${CURRENCY}${DIGITS}${TAIL}`, "giu");
/** 百倍 and 千家万户 count nothing, nor does the 亿 of 123亿元. */
const COUNTS_SOMETHING = "[零〇百千万亿点]{0,24}[一二两三四五六七八九十]";
/** A numeral in characters counts only before a unit that cannot be part of another word; 百分之 and 千分之 bring their own. */
const CHINESE = new RegExp(
  `(?<!第)${APPROXIMATE_BEFORE}(?:([百千万])分之(${CHINESE_NUMERAL})|(?=${COUNTS_SOMETHING})(${CHINESE_NUMERAL})(多|余)?(个百分点|百分点|倍|番|成(?![立为功员都])|个(?=[、，。；]|百分点)|万?亿?美?元(?!素|旦|月)|起(?![来步草])|人(?![民们口大才均])|万人|万户|万吨|名(?!义)|户|家(?!庭)|项|宗|亩))(?:\\s{0,2}(${AFTER}))?`,
  "gu",
);
const PLACE_IN_CHARACTERS = /第([一二三四五六七八九十百]+)(?:位|名)/gu;

/**
 * What looks like a number and is none: addresses, dates, months, quarters, clock times, numbers of documents, items of a list. (一)
 * needs no entry: a numeral in characters must have a unit. Runs of blanks are bounded, so that no text takes long.
 */
const NO_NUMBERS: readonly RegExp[] = [
  /https?:\/\/\S+/gu,
  /(?<!\d)(?:1[89]|2[01])\d{2}(?:\s{0,2}[-–—~～至到、和]\s{0,2}(?:(?:1[89]|2[01])?\d{2})){0,9}\s{0,2}年(?:度|底|末|初|代)?/gu,
  /(?<!\d)(?:1[89]|2[01])\d{2}(?:[-/]\d{1,2}(?:[-/]\d{1,2})?|\.\d{1,2}\.\d{1,2})(?![\d%])/gu,
  // 2012.3 is a month only where no unit follows: 1940.2万元 is money.
  /(?<![\d.])(?:1[89]|2[01])\d{2}\.(?:0?[1-9]|1[0-2])(?=\s{0,2}(?:$|[-—–~～至到、。；;)）年]))/gmu,
  /(?<![\d.])\d{1,2}\s{0,2}月?(?:份)?\s{0,2}[-–—~～至到、和]\s{0,2}\d{1,2}\s{0,2}月(?:份)?/gu,
  /(?<![\d.])\d{1,2}\s{0,2}月(?:份)?(?:\s{0,2}\d{1,2}\s{0,2}[日号])?(?:\s{0,2}[-–—~～至到]\s{0,2}(?:\d{1,2}月)?\d{1,2}[日号])?/gu,
  /(?<![\d.])\d{1,2}\s{0,2}[-–—~～至到]\s{0,2}\d{1,2}\s{0,2}[日号]/gu,
  /(?<![\d.])\d{1,2}\s{0,2}[日号](?!线|店)/gu,
  /第?[1-4]季度/gu,
  /(?<![\d.])\d{1,2}[:：]\d{2}(?![\d.])/gu,
  /(?<![\d.])\d{1,2}\s{0,2}[时点](?:\s{0,2}\d{1,2}\s{0,2}分)?/gu,
  /\d{2}(?:[xX×]{2}|[*]{2})\s{0,2}年|\d{1,2}世纪|\d{2}年代/gu,
  /[〔[（(](?:19|20)\d{2}[〕\]）)]\s{0,2}\d*\s{0,2}号?/gu,
  // Quarter 2 (April to June) 2024, Quarter 2 2024/25
  /\b(?:quarter|qtr|half|week|period)\s{0,2}\d{1,2}(?:\s{0,2}\([^)\d]{0,40}\))?(?:,?\s{0,2}(?:of\s)?(?:19|20)\d{2}(?:[/-]\d{2,4})?)?(?![\d.,]*\d|\s{0,2}(?:%|per cent|percent|million|billion))/giu,
  // up 1.8% on 2023, lower than in 2022: a year where nothing that is counted follows
  /\b(?:on|than(?: in)?|compared with|above|below|against)\s{1,2}(?:19|20)\d{2}(?=\s{0,2}(?:[,.;:()]|and\b|but\b|$))/giu,
  // (2023: £146 million), (1972–2023)
  /(?<=[（(])(?:19|20)\d{2}(?:\s{0,2}[-–—/]\s{0,2}(?:(?:19|20)\d{2}|\d{2}))?(?=\s{0,2}[)）:：])/gu,
  /(?<=[。；：;:]\s?)[（(]\d{1,2}[)）]/gu,
  /(?<=^[ \t]{0,8}[（(]?)\d{1,2}(?=[)）、]|\.(?!\d)|\.(?=(?:19|20)\d{2}年))[)）、.]?/gmu,
  /\b(?:(?:in|of|since|from|to|by|until|year|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|q[1-4]|h[12])[ .,]+)(?:19|20)\d{2}(?:\/\d{2})?\b(?!\s{0,2}(?:%|per cent|percent|million|billion))/giu,
  /\b(?:Q[1-4]|H[12]|\d{1,2}(?:st|nd|rd|th))\b/giu,
  /\b\d{1,2}\s+(?:jan(?:uary)?|feb(?:ruary)?|march|april|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b(?:\s+\d{4})?/giu,
];

/** All numbers of a text, in its order, none of them within a date or a heading's number. */
export function numbersIn(text: string): readonly NumberInText[] {
  const plain = withoutDates(halfWidthDigits(text));
  const found = [...matchesOf(ARABIC, plain, readArabic), ...matchesOf(CHINESE, plain, readCharacters), ...matchesOf(PLACE_IN_CHARACTERS, plain, readPlace)];
  return found.sort((one, other) => one.start - other.start);
}

/** Full-width digits and signs as plain ones, of the same length. A full-width comma is a mark of punctuation unless full-width digits stand on both sides. */
function halfWidthDigits(text: string): string {
  const isWideDigit = (place: number): boolean => {
    const code = text.charCodeAt(place);
    return code >= WIDE_ZERO && code <= WIDE_ZERO + 9;
  };
  const separates = (place: number): boolean => isWideDigit(place - 1) && isWideDigit(place + 1) && isWideDigit(place + 2) && isWideDigit(place + 3) && !isWideDigit(place + 4);
  return mapCodes(text, (code, place) => (code === WIDE_COMMA && !separates(place) ? ENUMERATION_COMMA : narrow(code)));
}

const WIDE_ZERO = 0xff10;
const WIDE_COMMA = 0xff0c;
/** 、 */
const ENUMERATION_COMMA = 0x3001;

/** Blanks out what is no number, position by position. */
function withoutDates(text: string): string {
  return NO_NUMBERS.reduce((rest, pattern) => rest.replaceAll(pattern, (match) => "\u0000".repeat(match.length)), text);
}

type Reader = (match: RegExpExecArray) => NumberInText | null;

function matchesOf(pattern: RegExp, text: string, read: Reader): readonly NumberInText[] {
  const found: NumberInText[] = [];
  for (const match of text.matchAll(pattern)) {
    const number = read(match);
    if (number !== null) found.push(number);
  }
  return found;
}

function readArabic(match: RegExpExecArray): NumberInText | null {
  const [, place, before, sign, currency, digits = "", early, scale = "", inner, unit = "", after] = match;
  const value = Decimal.parse(digits.includes(",") ? digits.replaceAll(",", "") : digits);
  if (value === null) return null;
  const offset = match[0].indexOf(digits, (place ?? "").length + (before ?? "").length);
  const digitsStart = match.index + offset;
  return {
    start: match.index,
    end: match.index + match[0].trimEnd().length,
    digits: { start: digitsStart, end: digitsStart + digits.length },
    value: sign === "-" || sign === "−" ? value.negate() : value,
    unit: unitOf(currency, scale, unit),
    approximation: approximationOf(before, after ?? inner ?? early),
    isPlace: place !== undefined,
    spelling: "digits",
  };
}

function unitOf(currency: string | undefined, scale: string, unit: string): string | null {
  const written = `${scale}${unit.replaceAll(/\s+/g, " ")}`;
  if (currency === undefined) return written === "" ? null : written;
  return written === "" ? currency : `${currency} ${written}`;
}

function approximationOf(before: string | undefined, after: string | undefined): Approximation | null {
  if (after !== undefined) return APPROXIMATIONS_AFTER.get(after.toLowerCase()) ?? null;
  return before === undefined ? null : (APPROXIMATIONS_BEFORE.get(before.toLowerCase()) ?? null);
}

const RATIO_UNITS: Readonly<Record<string, string>> = { 百: "%", 千: "‰", 万: "‱" };

function readCharacters(match: RegExpExecArray): NumberInText | null {
  const [, before, ratio, numeral, counted, inner, unit, after] = match;
  const written = numeral ?? counted ?? "";
  const value = /[一二两三四五六七八九十]/u.test(written) ? readChineseNumeral(written) : null;
  if (value === null) return null;
  const digitsStart = match.index + match[0].indexOf(written, (before ?? "").length + (ratio === undefined ? 0 : 3));
  return {
    start: match.index,
    end: match.index + match[0].length,
    digits: { start: digitsStart, end: digitsStart + written.length },
    value,
    unit: ratio === undefined ? (unit ?? null) : (RATIO_UNITS[ratio] ?? null),
    approximation: approximationOf(before, after ?? inner),
    isPlace: false,
    spelling: "chinese",
  };
}

function readPlace(match: RegExpExecArray): NumberInText | null {
  const [, written = ""] = match;
  const value = readChineseNumeral(written);
  if (value === null) return null;
  const digits = { start: match.index + 1, end: match.index + 1 + written.length };
  return { start: match.index, end: match.index + match[0].length, digits, value, unit: match[0].slice(-1), approximation: null, isPlace: true, spelling: "chinese" };
}
