import type { CalendarDay, Period, Year } from "../quantity/period";
import { wholeMonths } from "../quantity/whole-months";
import type { Locale } from "./roles";

/** What an office calls a period in a title: 2012年一季度, 2024年1—2月; in English 2012 Q1, January–February 2024. */
export function periodName(period: Period, locale: Locale): string {
  return locale === "en" ? englishName(period) : chineseName(period);
}

const QUARTERS = ["一季度", "二季度", "三季度", "四季度"];
const QUARTERS_TO_DATE = ["一季度", "上半年", "前三季度", "全年"];
const TEN_DAYS = ["上旬", "中旬", "下旬"];

function chineseName(period: Period): string {
  if (period.kind === "range") return chineseRange(period);
  const year = chineseYear(period.year);
  switch (period.kind) {
    case "year":
      return year === "" ? "全年" : year;
    case "half":
      return `${year}${period.half === 1 ? "上半年" : "下半年"}`;
    case "quarter":
      return `${year}${(period.cumulative ? QUARTERS_TO_DATE : QUARTERS)[period.quarter - 1] ?? ""}`;
    case "month":
      return `${year}${period.cumulative && period.month > 1 ? "1—" : ""}${period.month}月`;
    case "ten-days":
      return `${year}${period.month}月${TEN_DAYS[period.part - 1] ?? ""}`;
    case "day":
      return `${period.cumulative ? "截至" : ""}${chineseDay(period)}`;
  }
}

/** Whole months are named without their days: 2023年4月—2024年3月. */
function chineseRange(period: Extract<Period, { kind: "range" }>): string {
  const { from, to } = period;
  if (from.month === 9 && to.month === 8 && wholeMonths(period) === 12 && from.year !== null && to.year !== null) return `${from.year}—${to.year}学年`;
  if (wholeMonths(period) === null) return `${chineseDay(from)}—${chineseDay(to)}`;
  return from.year === to.year ? `${chineseYear(from.year)}${from.month}—${to.month}月` : `${chineseYear(from.year)}${from.month}月—${chineseYear(to.year)}${to.month}月`;
}

function chineseYear(year: Year): string {
  return year === null ? "" : `${year}年`;
}

function chineseDay(day: CalendarDay): string {
  return `${chineseYear(day.year)}${day.month}月${day.day}日`;
}

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

function englishName(period: Period): string {
  if (period.kind === "range") return englishRange(period);
  const withYear = (name: string): string => (period.year === null ? name : `${period.year} ${name}`);
  const month = (number: number): string => MONTHS[number - 1] ?? "";
  switch (period.kind) {
    case "year":
      return period.year === null ? "full year" : String(period.year);
    case "half":
      return withYear(period.half === 1 ? "first half" : "second half");
    case "quarter":
      return withYear(period.cumulative && period.quarter > 1 ? `Q1–Q${period.quarter}` : `Q${period.quarter}`);
    case "month":
      return `${period.cumulative && period.month > 1 ? "January–" : ""}${month(period.month)}${period.year === null ? "" : ` ${period.year}`}`;
    case "ten-days":
      return `${["early", "mid", "late"][period.part - 1] ?? ""} ${month(period.month)}${period.year === null ? "" : ` ${period.year}`}`;
    case "day":
      return `${period.cumulative ? "to " : ""}${englishDay(period)}`;
  }
}

/** April 2023 to March 2024; within a year October to December 2023. */
export function englishRange(period: Extract<Period, { kind: "range" }>): string {
  const { from, to } = period;
  if (wholeMonths(period) === null) return `${englishDay(from)} to ${englishDay(to)}`;
  const first = MONTHS[from.month - 1] ?? "";
  return `${from.year === to.year ? first : `${first} ${from.year}`} to ${MONTHS[to.month - 1] ?? ""} ${to.year}`;
}

export function englishDay(day: CalendarDay): string {
  return `${day.day} ${MONTHS[day.month - 1] ?? ""}${day.year === null ? "" : ` ${day.year}`}`;
}
