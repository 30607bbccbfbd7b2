import { isCalendarDay, parsePeriodCode, quarterNumber, type Period, type Year } from "./period";
import { toHalfWidth } from "./width";

const CHINESE_NUMBERS: Readonly<Record<string, number>> = {
  元: 1,
  一: 1,
  二: 2,
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
};

const ENGLISH_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** A month's name or its usual short form: "Market 2019" names no month. */
const ENGLISH_MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

const YEAR = "((?:19|20)\\d{2})";
/** "ended 30 June", "to March", "ending 31 December" before a year. */
const UNTIL = `(?:ended|ending|to|through)\\s+(?:the\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?`;
const COUNTS: Readonly<Record<string, number>> = { three: 3, "3": 3, six: 6, "6": 6, nine: 9, "9": 9, twelve: 12, "12": 12 };
const MONTH = "(1[0-2]|0?[1-9]|十[一二]?|[元一二三四五六七八九])";
const DASH = "(?:-|—|–|－|~|～|至|到)";

type Spelling = readonly [pattern: string, read: (groups: readonly (string | undefined)[]) => Period | null];

const yearFrom = (text: string | undefined): Year => (text === undefined || text === "" ? null : Number(text));
const monthFrom = (text: string | undefined): number => CHINESE_NUMBERS[text ?? ""] ?? Number(text);
const englishMonth = (text: string | undefined): number => ENGLISH_MONTHS.indexOf((text ?? "").slice(0, 3).toLowerCase()) + 1;

const month = (year: Year, number: number, cumulative: boolean): Period | null =>
  number >= 1 && number <= 12 ? { kind: "month", year, month: number, cumulative } : null;

const quarter = (year: Year, number: number, cumulative = false): Period => ({ kind: "quarter", year, quarter: quarterNumber(number), cumulative });

function day(year: Year, monthText: string | undefined, dayText: string | undefined, cumulative: boolean): Period | null {
  const number = monthFrom(monthText);
  return isCalendarDay(year, number, Number(dayText)) ? { kind: "day", year, month: number, day: Number(dayText), cumulative } : null;
}

/** A run of months: from January it is cumulative, a quarter or half where it is one, otherwise a range of days. */
function months(year: Year, first: number, last: number): Period | null {
  if (first > last) return null;
  if (first === 1) return month(year, last, true);
  if (first === last) return month(year, first, false);
  if (last - first === 2 && last % 3 === 0) return quarter(year, last / 3);
  if (first === 7 && last === 12) return { kind: "half", year, half: 2 };
  const lastDay = [28, 29, 30, 31].filter((number) => isCalendarDay(year ?? 2001, last, number)).at(-1) ?? 28;
  return { kind: "range", from: { year, month: first, day: 1 }, to: { year, month: last, day: lastDay } };
}

/**
 * The spellings, most particular first: an earlier pattern claims its text before a later one sees a part of it. `Y?` stands for
 * a year that may be missing (一季度).
 */
const Y = `(?:${YEAR}年?度?)?`;
const SPELLINGS: readonly Spelling[] = [
  [`\\b(?:financial |fiscal )?year\\s+${UNTIL}${ENGLISH_MONTH}\\.?(?:\\s+\\d{1,2},)?[\\s,-]*${YEAR}`, ([m, year]) => monthsUntil(12, yearFrom(year), englishMonth(m))],
  [`\\b(three|six|nine|twelve|3|6|9|12)[ -]months?\\s+${UNTIL}${ENGLISH_MONTH}\\.?(?:\\s+\\d{1,2},)?[\\s,-]*${YEAR}`, ([count, m, year]) => monthsUntil(COUNTS[(count ?? "").toLowerCase()] ?? 12, yearFrom(year), englishMonth(m))],
  [`\\bquarter\\s+${UNTIL}${ENGLISH_MONTH}\\.?(?:\\s+\\d{1,2},)?[\\s,-]*${YEAR}`, ([m, year]) => monthsUntil(3, yearFrom(year), englishMonth(m))],
  [`\\b(?:period|year[- ]to[- ]date)\\s+${UNTIL}${ENGLISH_MONTH}\\.?(?:\\s+\\d{1,2},)?[\\s,-]*${YEAR}`, ([m, year]) => month(yearFrom(year), englishMonth(m), true)],
  [`\\bFY\\s?'?${YEAR}/(\\d{2})(?!\\d)`, ([year, next]) => financialYear(yearFrom(year), Number(next))],
  [`\\bFY\\s?'?${YEAR}(?!\\d|[-/])`, ([year]) => ({ kind: "year", year: yearFrom(year) })],
  [`\\bFY\\s?'?(\\d{2})(?!\\d|[-/])`, ([year]) => ({ kind: "year", year: 2000 + Number(year) })],
  [`截[至止]${Y}${MONTH}月(?:份)?(\\d{1,2})[日号]`, ([year, m, d]) => day(yearFrom(year), m, d, true)],
  [`截[至止]${Y}${MONTH}月`, ([year, m]) => month(yearFrom(year), monthFrom(m), true)],
  [`截[至止]${YEAR}年?底`, ([year]) => ({ kind: "year", year: yearFrom(year) })],
  [`${YEAR}年${MONTH}月(\\d{1,2})[日号]`, ([year, m, d]) => day(yearFrom(year), m, d, false)],
  [`${YEAR}[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)`, ([year, m, d]) => day(yearFrom(year), m, d, false)],
  [`${Y}${MONTH}月?(?:份)?${DASH}${MONTH}月(?:份)?(?:累计)?`, ([year, first, last]) => months(yearFrom(year), monthFrom(first), monthFrom(last))],
  [`${Y}${MONTH}月?(?:份)?累计`, ([year, m]) => month(yearFrom(year), monthFrom(m), true)],
  [`${YEAR}年${MONTH}月([上中下])旬`, ([year, m, part]) => tenDays(yearFrom(year), m, part)],
  [`${Y}第?([一二三四1-4])季度?累计`, ([year, q]) => quarter(yearFrom(year), monthFrom(q), true)],
  [`${Y}前([二三两23])个?季度?`, ([year, q]) => quarter(yearFrom(year), q === "两" ? 2 : monthFrom(q), true)],
  [`${Y}第?([一二三四1-4])季度?`, ([year, q]) => quarter(yearFrom(year), monthFrom(q))],
  [`${Y}(上|下)半年`, ([year, half]) => ({ kind: "half", year: yearFrom(year), half: half === "上" ? 1 : 2 })],
  [`${YEAR}年${MONTH}月`, ([year, m]) => month(yearFrom(year), monthFrom(m), false)],
  [`${YEAR}[-/.](1[0-2]|0[1-9]|[1-9])(?!\\d|[-/.])`, ([year, m]) => month(yearFrom(year), Number(m), false)],
  [`${YEAR}\\s*[-年]?\\s*[Qq]([1-4])`, ([year, q]) => quarter(yearFrom(year), Number(q))],
  [`${YEAR}\\s*[-年]?\\s*h([12])(?!\\d)`, ([year, half]) => ({ kind: "half", year: yearFrom(year), half: half === "1" ? 1 : 2 })],
  [`\\b[Qq]([1-4])\\s*[-,]?\\s*${YEAR}`, ([q, year]) => quarter(yearFrom(year), Number(q))],
  [`(?:quarter|qtr)\\s*([1-4])(?:\\s*\\(.*?\\))?\\s*,?\\s*${YEAR}`, ([q, year]) => quarter(yearFrom(year), Number(q))],
  [`${YEAR}\\s*[-,]?\\s*${ENGLISH_MONTH}\\b`, ([year, m]) => month(yearFrom(year), englishMonth(m), false)],
  [`\\b${ENGLISH_MONTH}\\.?\\s*(?:to|-|–)\\s*${ENGLISH_MONTH}\\.?[\\s,-]*${YEAR}`, ([a, b, year]) => months(yearFrom(year), englishMonth(a), englishMonth(b))],
  [`\\b${ENGLISH_MONTH}\\.?[\\s,-]*${YEAR}`, ([m, year]) => month(yearFrom(year), englishMonth(m), false)],
  [`${YEAR}/(\\d{2})(?!\\d)`, ([year, next]) => financialYear(yearFrom(year), Number(next))],
  [`${YEAR}年?(?:全年)?`, ([year]) => ({ kind: "year", year: yearFrom(year) })],
  [`(?:${MONTH})月(?:份)?(\\d{1,2})[日号]`, ([m, d]) => day(null, m, d, false)],
  [`${MONTH}月(?:份)?`, ([m]) => month(null, monthFrom(m), false)],
  [`\\b[Qq]([1-4])\\b`, ([q]) => quarter(null, Number(q))],
  // A month's name counts only where nothing else stands beside it: "Market" is no month.
  [`^(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?$`, ([m]) => month(null, englishMonth(m), false)],
];

const READERS = SPELLINGS.map(([pattern, read]) => ({ pattern: new RegExp(pattern, "iu"), read }));

/** So many months up to the end of one: a year, a half, a quarter where they are one, otherwise the days they span. */
function monthsUntil(count: number, year: Year, last: number): Period | null {
  if (year === null || last < 1) return null;
  const first = last - count + 1;
  if (first >= 1) return first === 1 && last === 12 ? { kind: "year", year } : months(year, first, last);
  const lastDay = [28, 29, 30, 31].filter((number) => isCalendarDay(year, last, number)).at(-1) ?? 28;
  return { kind: "range", from: { year: year - 1, month: first + 12, day: 1 }, to: { year, month: last, day: lastDay } };
}

function tenDays(year: Year, monthText: string | undefined, part: string | undefined): Period {
  return { kind: "ten-days", year, month: monthFrom(monthText), part: part === "上" ? 1 : part === "中" ? 2 : 3 };
}

/** 2022/23: a financial year, April to March as in the United Kingdom; the second number must be the next year's. */
function financialYear(year: Year, next: number): Period | null {
  if (year === null || (year + 1) % 100 !== next) return null;
  return { kind: "range", from: { year, month: 4, day: 1 }, to: { year: year + 1, month: 3, day: 31 } };
}

/** A period found in a text, and where. */
export interface PeriodReading {
  readonly period: Period;
  readonly start: number;
  readonly end: number;
}

/** 二〇二四年 as 2024年: as many characters as before, so that positions stay. */
function withArabicYear(text: string): string {
  return text.replace(/[二一][〇○零Ｏ九][〇○零一二三四五六七八九]{2}(?=年)/g, (year) => [...year].map((digit) => (/[〇○零Ｏ]/.test(digit) ? "0" : String(CHINESE_NUMBERS[digit] ?? digit))).join(""));
}

/**
 * Finds the period that a text speaks of: a header, a title, a sheet or file name. Full-width digits are understood, and
 * blanks between Chinese characters and digits do not matter.
 * @returns null when the text names none
 */
export function findPeriod(text: string): PeriodReading | null {
  const plain = withArabicYear(toHalfWidth(text));
  for (const { pattern, read } of READERS) {
    const match = pattern.exec(plain);
    if (match === null) continue;
    const period = read(match.slice(1));
    if (period !== null) return { period, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/** Reads a text that is a period and nothing else ("2012年一季度", "1—6月", "2023 Apr", "2013Q2/ytd"); null otherwise. */
export function parsePeriodText(text: string): Period | null {
  const plain = toHalfWidth(text).trim();
  const code = parsePeriodCode(plain);
  if (code !== null) return code;
  const compact = plain.replaceAll(/(?<=[\u4e00-\u9fff])\s+|\s+(?=[\u4e00-\u9fff])/g, "");
  const found = findPeriod(compact);
  if (found === null) return null;
  const rest = compact.slice(0, found.start) + compact.slice(found.end);
  return /^(?:底|末|止|全年|\s|[().,])*$/.test(rest) ? found.period : null;
}
