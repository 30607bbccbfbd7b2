import { DASH, day, days, half, lastDayOf, month, months, monthsOfFinancialYear, monthsTo, quarter, quarters, YEAR, yearFrom, years, type Spelling } from "./period-spelling";
import type { Year } from "./period";

const NUMBERS: Readonly<Record<string, number>> = {
  元: 1,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  十一: 11,
  十二: 12,
  Ⅰ: 1,
  Ⅱ: 2,
  Ⅲ: 3,
  Ⅳ: 4,
};

const numberFrom = (text: string | undefined): number => NUMBERS[text ?? ""] ?? Number(text);

const MONTH_NUMBER = "1[0-2]|0?[1-9]|十[一二]?|[元一二三四五六七八九]";
const MONTH = `(${MONTH_NUMBER})`;
const QUARTER = "([一二三四1-4ⅠⅡⅢⅣ])";
const DAY = "(\\d{1,2})[日号]";
/** A year of two digits only where a period follows it: 12年一季度 is one, 连续12年 is a time. */
const WITH_YEAR = `(?:(?:${YEAR}|(?<![\\d第])['’]?(\\d{2})(?=年(?:第?[一二三四1-4ⅠⅡⅢⅣ]季|[上下]半年|[前头][二三两0-9十]|(?:${MONTH_NUMBER})月)))年?度?)`;
/** The part of a spelling that it can do without. */
export const OPTIONAL_YEAR = `${WITH_YEAR}?`;
const Y = OPTIONAL_YEAR;
const year = (long: string | undefined, short: string | undefined): Year => yearFrom(long ?? short);

/** The spellings, most particular first: an earlier pattern claims its text before a later one sees a part of it. A year may be missing (一季度). */
export const CHINESE_PERIODS: readonly Spelling[] = [
  [
    `${YEAR}年${MONTH}月${DAY}${DASH}${YEAR}年${MONTH}月${DAY}`,
    ([y1, m1, d1, y2, m2, d2]) => days({ year: yearFrom(y1), month: numberFrom(m1), day: Number(d1) }, { year: yearFrom(y2), month: numberFrom(m2), day: Number(d2) }),
  ],
  [
    `${Y}${MONTH}月(\\d{1,2})[日号]?${DASH}(?:${MONTH}月)?${DAY}`,
    ([long, short, m1, d1, m2, d2]) => days({ year: year(long, short), month: numberFrom(m1), day: Number(d1) }, { year: year(long, short), month: numberFrom(m2 ?? m1), day: Number(d2) }),
  ],
  [
    `${YEAR}年${MONTH}月(?:份)?${DASH}${YEAR}年${MONTH}月`,
    ([y1, m1, y2, m2]) => days({ year: yearFrom(y1), month: numberFrom(m1), day: 1 }, lastDayOf(yearFrom(y2), numberFrom(m2))),
  ],
  [`${YEAR}年?(?:[/／]|${DASH})((?:20)?\\d{2})年?(?:财政年度|财年)`, ([y, next]) => (y !== undefined && (Number(y) + 1) % 100 === Number(next) % 100 ? monthsOfFinancialYear(Number(y), 1, 12) : null)],
  [`${YEAR}年?(?:[/／]|${DASH})((?:20)?\\d{2})年?学年`, ([y, next]) => (y !== undefined && (Number(y) + 1) % 100 === Number(next) % 100 ? monthsTo(Number(y) + 1, 8, 12) : null)],
  [`截[至止]${Y}${MONTH}月(?:份)?${DAY}`, ([long, short, m, d]) => day(year(long, short), numberFrom(m), d, true)],
  [`截[至止]${Y}${MONTH}月`, ([long, short, m]) => month(year(long, short), numberFrom(m), true)],
  [`截[至止]${YEAR}年?[底末]`, ([y]) => ({ kind: "year", year: yearFrom(y) })],
  [`截[至止]${Y}第?${QUARTER}季度?[底末]?`, ([long, short, q]) => quarter(year(long, short), numberFrom(q), true)],
  [`截[至止]${YEAR}[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)`, ([y, m, d]) => day(yearFrom(y), numberFrom(m), d, true)],
  [`${YEAR}年${MONTH}月${DAY}`, ([y, m, d]) => day(yearFrom(y), numberFrom(m), d, false)],
  [`${YEAR}[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)`, ([y, m, d]) => day(yearFrom(y), numberFrom(m), d, false)],
  [`${Y}第?${QUARTER}(?:季度?)?${DASH}第?${QUARTER}个?季度?(?:累计)?`, ([long, short, first, last]) => quarters(year(long, short), numberFrom(first), numberFrom(last))],
  [`${Y}${MONTH}月?(?:份)?${DASH}${MONTH}月(?:份)?(?:累计)?`, ([long, short, first, last]) => months(year(long, short), numberFrom(first), numberFrom(last))],
  [`${Y}[前头](\\d{1,2}|十[一二]?|[一二两三四五六七八九])个?月`, ([long, short, m]) => month(year(long, short), numberFrom(m), true)],
  [`${Y}${MONTH}月?(?:份)?累计`, ([long, short, m]) => month(year(long, short), numberFrom(m), true)],
  [`${Y}${MONTH}月(?:份)?([上中下])旬`, ([long, short, m, part]) => ({ kind: "ten-days", year: year(long, short), month: numberFrom(m), part: part === "上" ? 1 : part === "中" ? 2 : 3 })],
  [`${Y}第?${QUARTER}季度?累计`, ([long, short, q]) => quarter(year(long, short), numberFrom(q), true)],
  [`${Y}[前头]([二三两23])个?季度?`, ([long, short, q]) => quarter(year(long, short), numberFrom(q), true)],
  [`${Y}第?${QUARTER}季度?`, ([long, short, q]) => quarter(year(long, short), numberFrom(q))],
  [`${Y}(上|下)半年(?:累计)?`, ([long, short, which]) => half(year(long, short), which === "上")],
  [`${Y}${MONTH}月(?:份)?[当单]月`, ([long, short, m]) => month(year(long, short), numberFrom(m), false)],
  [`${WITH_YEAR}${MONTH}月`, ([long, short, m]) => month(year(long, short), numberFrom(m), false)],
  // FY2010/11 is no month.
  [`(?<!(?:FY|\\byear)\\s?)${YEAR}[-/.](1[0-2]|0[1-9]|[1-9])(?!\\d|[-/.])`, ([y, m]) => month(yearFrom(y), Number(m), false)],
];

/** Tried after the English ones: a bare year, and what has no year at all. */
export const CHINESE_PERIODS_LAST: readonly Spelling[] = [
  [`${YEAR}年?(?:度|全年)?`, ([y]) => ({ kind: "year", year: yearFrom(y) })],
  [`${MONTH}月(?:份)?${DAY}`, ([m, d]) => day(null, numberFrom(m), d, false)],
  [`${MONTH}月(?:份)?`, ([m]) => month(null, numberFrom(m), false)],
];

/** Only where nothing else stands beside it. */
export const CHINESE_PERIODS_ALONE: readonly Spelling[] = [[`^${YEAR}年?${DASH}${YEAR}年?$`, ([first, last]) => years(Number(first), Number(last))]];

const CHINESE_DIGITS = "〇一二三四五六七八九";

/** 二〇一二年 as 2012年, of the same length. */
export function withYearInDigits(text: string): string {
  return text.replaceAll(/[〇○Ｏ零一二三四五六七八九]{4}(?=年)/gu, (digits) => [...digits].map((digit) => (/[○Ｏ零]/u.test(digit) ? 0 : CHINESE_DIGITS.indexOf(digit))).join(""));
}
