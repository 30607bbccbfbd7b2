import { day, half, month, months, monthsTo, quarter, quarters, YEAR, yearFrom, type Spelling } from "./period-spelling";
import type { Period, Year } from "./period";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const ORDINALS = ["first", "second", "third", "fourth"];
const COUNTS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** A month's name or its usual short form: "Market 2019" names no month. */
const MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const ORDINAL = `(${ORDINALS.join("|")}|[1-4](?:st|nd|rd|th))`;
const COUNT = `(${COUNTS.join("|")}|\\d{1,2})`;
const DASH = "\\s{0,3}(?:to|through|-|–|—)\\s{0,3}";
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
  [`\\bq([1-4])\\s{0,3}(?:FY)?\\s?'?${YEAR}[/-](?:20)?\\d{2}(?!\\d)`, ([q, year]) => quarter(yearFrom(year), Number(q))],
  [`\\bq([1-4])\\s{0,3}FY\\s?'?(?:20)?(\\d{2})(?!\\d)`, ([q, year]) => quarter(2000 + Number(year), Number(q))],
  // 2022-23 is no month: a financial year.
  [`(?<!\\d)${YEAR}-(1[3-9]|[2-9]\\d)(?![\\d-])`, ([year, next]) => financialYear(yearFrom(year), Number(next))],
  [`\\bFY\\s?'?${YEAR}/(\\d{2})(?!\\d)`, ([year, next]) => financialYear(yearFrom(year), Number(next))],
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
  [`${YEAR}/(\\d{2})(?!\\d)`, ([year, next]) => financialYear(yearFrom(year), Number(next))],
];

/** Without a year. */
export const ENGLISH_PERIODS_LAST: readonly Spelling[] = [[`\\bq([1-4])\\b`, ([q]) => quarter(null, Number(q))]];

/** Only where nothing else stands beside it: "Market" is no month, and 12 may be a day. */
export const ENGLISH_PERIODS_ALONE: readonly Spelling[] = [
  [`^${MONTH}\\.?$`, ([m]) => month(null, monthFrom(m), false)],
  [`^${MONTH}\\.?${DASH}${MONTH}\\.?$`, ([first, last]) => months(null, monthFrom(first), monthFrom(last))],
  [`^${MONTH}-['’]?(\\d{2})$`, ([m, year]) => month(yearFrom(year), monthFrom(m), false)],
  [`^${MONTH}\\.?\\s{0,3}['’](\\d{2})$`, ([m, year]) => month(yearFrom(year), monthFrom(m), false)],
  [`^(?:q([1-4])\\s{0,3}['’]?|([1-4])q\\s{0,3}['’]?)(\\d{2})$`, ([q, other, year]) => quarter(yearFrom(year), Number(q ?? other))],
  [`^(?:h([12])|([12])h)$`, ([which, other]) => half(null, (which ?? other) === "1")],
];

function halfFrom(year: Year, which: number): Period | null {
  return which <= 2 ? half(year, which === 1) : null;
}

/** 2022/23: a financial year, April to March as in the United Kingdom; the second number must be the next year's. */
function financialYear(year: Year, next: number): Period | null {
  if (year === null || (year + 1) % 100 !== next) return null;
  return { kind: "range", from: { year, month: 4, day: 1 }, to: { year: year + 1, month: 3, day: 31 } };
}
