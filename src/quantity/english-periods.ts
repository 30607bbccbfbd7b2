import { day, days, half, lastDayOf, month, months, monthsOfFinancialYear, monthsTo, quarter, quarters, YEAR, yearFrom, type Spelling } from "./period-spelling";
import type { Period, Year } from "./period";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const ORDINALS = ["first", "second", "third", "fourth"];
const COUNTS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** A month's name or its usual short form: "Market 2019" names no month. */
const MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const ORDINAL = `(${ORDINALS.join("|")}|[1-4](?:st|nd|rd|th))`;
const COUNT = `(${COUNTS.join("|")}|\\d{1,2})`;
const DASH = "\\s{0,3}(?:to|through|-|–|—)\\s{0,3}";
/** 2023/24, 2023-24, 2023/2024. */
const FINANCIAL_YEAR = `${YEAR}[/-]((?:20)?\\d{2})(?!\\d)`;
const SHORT_YEAR = "(?:19|20)\\d{2}|\\d{2}";
const UP_TO = "(?:year[ -]to[ -]date(?: to)?|ytd|as (?:of|at)|up to|to end[ -](?:of)?|to the end of|through|cumulative to)";

/** "ended 30 June", "to March", "ending 31 December" before a year. */
const UNTIL = "(?:ended|ending|to|through)(?:\\s+in)?\\s+(?:the\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?";

const monthFrom = (text: string | undefined): number => MONTHS.indexOf((text ?? "").slice(0, 3).toLowerCase()) + 1;
const ordinalFrom = (text: string | undefined): number => ORDINALS.indexOf((text ?? "").toLowerCase()) + 1 || Number.parseInt(text ?? "", 10);
const countFrom = (text: string | undefined): number => COUNTS.indexOf((text ?? "").toLowerCase()) + 1 || Number(text);

/** Spellings with a year, most particular first. */
export const ENGLISH_PERIODS: readonly Spelling[] = [
  [`\\b${UP_TO}\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH}\\.?,?\\s+${YEAR}`, ([d, m, year]) => day(yearFrom(year), monthFrom(m), d, true)],
  [`\\b${UP_TO}\\s+${MONTH}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+${YEAR}`, ([m, d, year]) => day(yearFrom(year), monthFrom(m), d, true)],
  [`\\b${UP_TO}[\\s-]*${MONTH}\\.?[\\s,-]*${YEAR}`, ([m, year]) => month(yearFrom(year), monthFrom(m), true)],
  [`\\b(?:financial |fiscal )?year\\s+${UNTIL}${MONTH}\\.?(?:\\s+\\d{1,2},)?[\\s,-]*${YEAR}`, ([m, year]) => monthsTo(Number(year), monthFrom(m), 12)],
  [`\\b${COUNT}[ -]months?\\s+${UNTIL}${MONTH}\\.?(?:\\s+\\d{1,2},)?[\\s,-]*${YEAR}`, ([count, m, year]) => monthsTo(Number(year), monthFrom(m), countFrom(count))],
  [`\\bquarter\\s+${UNTIL}${MONTH}\\.?(?:\\s+\\d{1,2},)?[\\s,-]*${YEAR}`, ([m, year]) => monthsTo(Number(year), monthFrom(m), 3)],
  [`\\b(?:period|year[- ]to[- ]date)\\s+${UNTIL}${MONTH}\\.?(?:\\s+\\d{1,2},)?[\\s,-]*${YEAR}`, ([m, year]) => month(yearFrom(year), monthFrom(m), true)],
  [`\\b(?:q|(?:quarter|qtr)\\s{0,3})([1-4])(?:\\s{0,3}\\([^)]{0,40}\\))?[\\s,]{0,3}(?:of\\s)?(?:FY)?\\s?'?${FINANCIAL_YEAR}`, ([q, year, next]) => partOfFinancialYear(year, next, Number(q) * 3 - 2, 3)],
  [`${FINANCIAL_YEAR}\\s{0,3}[-:,]?\\s{0,3}(?:q|(?:quarter|qtr)\\s{0,3})([1-4])(?!\\d)`, ([year, next, q]) => partOfFinancialYear(year, next, Number(q) * 3 - 2, 3)],
  [`\\bh([12])[\\s,]{0,3}(?:FY)?\\s?'?${FINANCIAL_YEAR}`, ([which, year, next]) => partOfFinancialYear(year, next, Number(which) * 6 - 5, 6)],
  [`\\b(?:month|m|period|p)\\s{0,3}(1[0-2]|0?[1-9])(?:\\s{0,3}\\([^)]{0,40}\\))?[\\s,]{0,3}(?:of\\s)?(?:FY)?\\s?'?${FINANCIAL_YEAR}`, ([number, year, next]) => partOfFinancialYear(year, next, Number(number), 1)],
  [`${FINANCIAL_YEAR}\\s{0,3}[-–:,]?\\s{0,3}(?:month|m|period|p)\\s{0,3}(1[0-2]|0?[1-9])(?!\\d)`, ([year, next, number]) => partOfFinancialYear(year, next, Number(number), 1)],
  [
    `\\b${MONTH}\\.?[\\s'’-]{0,3}(${SHORT_YEAR})${DASH}${MONTH}\\.?[\\s'’-]{0,3}(${SHORT_YEAR})(?!\\d)`,
    ([first, y1, last, y2]) => days({ year: yearFrom(y1), month: monthFrom(first), day: 1 }, lastDayOf(yearFrom(y2), monthFrom(last))),
  ],
  [
    `\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH}\\.?,?\\s+${YEAR}${DASH}(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH}\\.?,?\\s+${YEAR}`,
    ([d1, m1, y1, d2, m2, y2]) => days({ year: yearFrom(y1), month: monthFrom(m1), day: Number(d1) }, { year: yearFrom(y2), month: monthFrom(m2), day: Number(d2) }),
  ],
  [`\\bq([1-4])\\s{0,3}FY\\s?'?(?:20)?(\\d{2})(?!\\d)`, ([q, year]) => quarter(2000 + Number(year), Number(q))],
  [`\\b(?:FY|financial year|fiscal year)\\s?'?${FINANCIAL_YEAR}`, ([year, next]) => partOfFinancialYear(year, next, 1, 12)],
  [`\\bFY\\s?'?(\\d{2})[/-](\\d{2})(?!\\d)`, ([year, next]) => partOfFinancialYear(year, next, 1, 12)],
  // 2022-23 is no month: a financial year.
  [`(?<!\\d)${YEAR}-(1[3-9]|[2-9]\\d)(?![\\d-])`, ([year, next]) => partOfFinancialYear(year, next, 1, 12)],
  [`\\bFY\\s?'?${YEAR}(?!\\d|[-/])`, ([year]) => ({ kind: "year", year: yearFrom(year) })],
  [`\\bFY\\s?'?(\\d{2})(?!\\d|[-/])`, ([year]) => ({ kind: "year", year: 2000 + Number(year) })],
  [`\\bfirst\\s+${COUNT}\\s+months\\s+(?:of\\s+)?${YEAR}`, ([count, year]) => month(yearFrom(year), countFrom(count), true)],
  [`\\bfirst\\s+${COUNT}\\s+quarters\\s+(?:of\\s+)?${YEAR}`, ([count, year]) => quarters(yearFrom(year), 1, countFrom(count))],
  [`\\b${ORDINAL}\\s+quarter,?\\s+(?:of\\s+)?${YEAR}`, ([q, year]) => quarter(yearFrom(year), ordinalFrom(q))],
  [`\\b${ORDINAL}\\s+half,?\\s+(?:of\\s+)?${YEAR}`, ([which, year]) => halfFrom(yearFrom(year), ordinalFrom(which))],
  [`${YEAR},?\\s+${ORDINAL}\\s+quarter`, ([year, q]) => quarter(yearFrom(year), ordinalFrom(q))],
  [`${YEAR},?\\s+${ORDINAL}\\s+half`, ([year, which]) => halfFrom(yearFrom(year), ordinalFrom(which))],
  [`\\bq([1-4])${DASH}q([1-4])[\\s,]*${YEAR}`, ([first, last, year]) => quarters(yearFrom(year), Number(first), Number(last))],
  [`${YEAR}[\\s,]*q([1-4])${DASH}q([1-4])`, ([year, first, last]) => quarters(yearFrom(year), Number(first), Number(last))],
  [`${YEAR}\\s{0,3}[-年]?\\s{0,3}q([1-4])(?:/ytd)?(?!\\d)`, ([year, q]) => quarter(yearFrom(year), Number(q))],
  [`${YEAR}\\s{0,3}[-年]?\\s{0,3}h([12])(?!\\d)`, ([year, which]) => half(yearFrom(year), which === "1")],
  [`${YEAR}m(0?[1-9]|1[0-2])(?!\\d)`, ([year, m]) => month(yearFrom(year), Number(m), false)],
  [`\\bq([1-4])\\s{0,3}[-,]?\\s{0,3}${YEAR}`, ([q, year]) => quarter(yearFrom(year), Number(q))],
  [`\\b([1-4])q\\s{0,3}[-,]?\\s{0,3}${YEAR}`, ([q, year]) => quarter(yearFrom(year), Number(q))],
  [`\\bh([12])\\s{0,3}[-,]?\\s{0,3}${YEAR}`, ([which, year]) => half(yearFrom(year), which === "1")],
  [`\\b([12])h\\s{0,3}[-,]?\\s{0,3}${YEAR}`, ([which, year]) => half(yearFrom(year), which === "1")],
  [`(?:quarter|qtr)\\s{0,3}([1-4])(?:\\s{0,3}\\([^)]{0,40}\\))?\\s{0,3},?\\s{0,3}${YEAR}`, ([q, year]) => quarter(yearFrom(year), Number(q))],
  [`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH}\\.?,?\\s+${YEAR}`, ([d, m, year]) => day(yearFrom(year), monthFrom(m), d, false)],
  [`\\b${MONTH}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,\\s{0,3}${YEAR}`, ([m, d, year]) => day(yearFrom(year), monthFrom(m), d, false)],
  [`${YEAR}\\s{0,3}[-,]?\\s{0,3}${MONTH}\\.?${DASH}${MONTH}\\b`, ([year, first, last]) => months(yearFrom(year), monthFrom(first), monthFrom(last))],
  [`${YEAR}\\s{0,3}[-,]?\\s{0,3}${MONTH}\\b`, ([year, m]) => month(yearFrom(year), monthFrom(m), false)],
  [`\\b${MONTH}\\.?${DASH}${MONTH}\\.?[\\s,-]*${YEAR}`, ([first, last, year]) => months(yearFrom(year), monthFrom(first), monthFrom(last))],
  [`\\b${MONTH}\\.?[\\s,-]*${YEAR}`, ([m, year]) => month(yearFrom(year), monthFrom(m), false)],
  [`${YEAR}/((?:20)?\\d{2})(?!\\d)`, ([year, next]) => partOfFinancialYear(year, next, 1, 12)],
];

/** Without a year. */
export const ENGLISH_PERIODS_LAST: readonly Spelling[] = [[`\\bq([1-4])\\b`, ([q]) => quarter(null, Number(q))]];

/** Only where nothing else stands beside it: "Market" is no month, and 12 may be a day. */
export const ENGLISH_PERIODS_ALONE: readonly Spelling[] = [
  [`^${MONTH}\\.?$`, ([m]) => month(null, monthFrom(m), false)],
  [`^${MONTH}\\.?${DASH}${MONTH}\\.?$`, ([first, last]) => monthsByName(monthFrom(first), monthFrom(last))],
  [`^${MONTH}-['’]?(\\d{2})$`, ([m, year]) => month(yearFrom(year), monthFrom(m), false)],
  [`^${MONTH}\\.?\\s{0,3}['’](\\d{2})$`, ([m, year]) => month(yearFrom(year), monthFrom(m), false)],
  [`^(?:q([1-4])\\s{0,3}['’]?|([1-4])q\\s{0,3}['’]?)(\\d{2})$`, ([q, other, year]) => quarter(yearFrom(year), Number(q ?? other))],
  [`^(?:h([12])|([12])h)$`, ([which, other]) => half(null, (which ?? other) === "1")],
];

/** "Apr to Jun" without a year: those months, and never the second quarter, which in a financial year is another. */
function monthsByName(first: number, last: number): Period | null {
  return first > 1 && first < last ? { kind: "range", from: { year: null, month: first, day: 1 }, to: lastDayOf(null, last) } : months(null, first, last);
}

function halfFrom(year: Year, which: number): Period | null {
  return which <= 2 ? half(year, which === 1) : null;
}

/**
 * Months of 2022/23, a financial year from April to March as in the United Kingdom; the second number must be the next year's. The third
 * quarter of it is October to December: named by its months, because calendar quarters count otherwise.
 */
function partOfFinancialYear(yearText: string | undefined, nextText: string | undefined, first: number, count: number): Period | null {
  const year = yearFrom(yearText);
  if (year === null || (year + 1) % 100 !== Number(nextText) % 100) return null;
  return monthsOfFinancialYear(year, first, count);
}
