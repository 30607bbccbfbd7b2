import { daysInMonth, type Period, type Year } from "../quantity/period";
import { spanOf } from "../quantity/period-arithmetic";
import { occasionName } from "./occasions";
import { englishDay, englishRange, periodName } from "./period-names";
import type { Locale } from "./roles";

/**
 * A period as a sentence begins with it, before the comma: 2012年一季度; In the first quarter of 2012.
 * @param occasion a holiday within the year: 2025年国庆假期 and not the whole of 2025
 */
export function periodPhrase(period: Period, locale: Locale, occasion: string | null = null): string {
  if (occasion !== null && period.kind === "year") return locale === "en" ? `During ${ofOccasion(period, occasion, locale)}` : ofOccasion(period, occasion, locale);
  const named = asQuarters(period);
  return locale === "en" ? englishPhrase(named) : periodName(named, locale);
}

/** A period as a heading names it: 2012年一季度, 2012 Q1, 2025年国庆假期. */
export function periodTitle(period: Period, locale: Locale, occasion: string | null = null): string {
  if (occasion !== null && period.kind === "year") return ofOccasion(period, occasion, locale);
  return periodName(asQuarters(period), locale);
}

function ofOccasion({ year }: Period & { kind: "year" }, occasion: string, locale: Locale): string {
  const name = occasionName(occasion, locale);
  if (year === null) return name;
  return locale === "en" ? `${name} of ${year}` : `${year}年${name}`;
}

/** The end of a period as 截至… is followed by it: 3月底, 3月18日, 年底; in English "the end of March 2012". */
export function periodEnd(period: Period, locale: Locale): string {
  if (period.kind === "day") return locale === "en" ? englishDay(period) : periodName({ ...period, year: null, cumulative: false }, locale);
  const { to } = spanOf(period);
  if (locale === "en") return `the end of ${MONTHS[to.month - 1] ?? ""}${to.year === null ? "" : ` ${to.year}`}`;
  return to.month === 12 && period.kind === "year" ? "年底" : `${to.month}月底`;
}

/** Months that end with a quarter are called by it: 1—3月 is 一季度. */
function asQuarters(period: Period): Period {
  if (period.kind === "quarter" && period.cumulative) return yearToQuarter(period.year, period.quarter);
  if (period.kind === "month" && period.cumulative && period.month % 3 === 0) return yearToQuarter(period.year, period.month / 3);
  return period;
}

function yearToQuarter(year: Year, quarter: number): Period {
  if (quarter === 1) return { kind: "quarter", year, quarter: 1, cumulative: false };
  if (quarter === 2) return { kind: "half", year, half: 1 };
  return quarter === 3 ? { kind: "quarter", year, quarter: 3, cumulative: true } : { kind: "year", year };
}

const ORDINALS = ["first", "second", "third", "fourth"];
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

function englishPhrase(period: Period): string {
  if (period.kind === "range") return englishMonths(period) ?? `From ${englishRange(period)}`;
  const of = period.year === null ? "" : ` of ${period.year}`;
  const year = period.year === null ? "" : ` ${period.year}`;
  switch (period.kind) {
    case "year":
      return period.year === null ? "In the year" : `In ${period.year}`;
    case "half":
      return `In the ${ORDINALS[period.half - 1] ?? ""} half${of}`;
    case "quarter":
      return period.cumulative && period.quarter > 1 ? `In the first three quarters${of}` : `In the ${ORDINALS[period.quarter - 1] ?? ""} quarter${of}`;
    case "month":
      return `In ${period.cumulative && period.month > 1 ? "January to " : ""}${MONTHS[period.month - 1] ?? ""}${year}`;
    case "ten-days":
      return `In ${["early", "mid-", "late"][period.part - 1] ?? ""}${period.part === 2 ? "" : " "}${MONTHS[period.month - 1] ?? ""}${year}`;
    case "day":
      return period.cumulative ? `From 1 January to ${englishDay(period)}` : `On ${englishDay(period)}`;
  }
}

/** Whole months are counted back from their end: In the three months to June 2024, In the year ending March 2025; null where they are not whole. */
function englishMonths({ from, to }: Extract<Period, { kind: "range" }>): string | null {
  const months = ((to.year ?? 0) - (from.year ?? 0)) * 12 + to.month - from.month + 1;
  if (from.day !== 1 || to.day < daysInMonth(to.year, to.month)) return null;
  const end = `${MONTHS[to.month - 1] ?? ""}${to.year === null ? "" : ` ${to.year}`}`;
  if (months === 12) return `In the year ending ${end}`;
  const count = COUNTED_MONTHS[months];
  return count === undefined ? null : `In the ${count} months to ${end}`;
}

const COUNTED_MONTHS: Readonly<Record<number, string>> = { 2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine", 10: "ten", 11: "eleven" };
