import type { Period, Year } from "./period";
import { dayInYear, spanOf, withYear, yearOf } from "./period-arithmetic";
import { isYearOfMonths, monthsFrom } from "./whole-months";

/**
 * A period that says no year, as part of the one that another period tells: 一季度 of 2024 is 2024Q1. Quarters of 2023/24 count from its
 * first month, and its March is that of 2024. What says its year stays as it is.
 */
export function withinYear(period: Period, whole: Period): Period {
  if (yearOf(period) !== null) return period;
  if (!isYearOfMonths(whole)) return withYear(period, yearOf(whole));
  const { from, to } = whole;
  if (period.kind === "quarter" && !period.cumulative) return monthsFrom(from, period.quarter * 3 - 3, 3);
  if (period.kind === "half") return monthsFrom(from, period.half * 6 - 6, 6);
  const yearOfMonth = (month: number): Year => (month >= from.month ? from.year : to.year);
  if (period.kind === "range") return { ...period, from: dayInYear(period.from, yearOfMonth(period.from.month)), to: dayInYear(period.to, yearOfMonth(period.to.month)) };
  return withYear(period, yearOfMonth(spanOf(period).to.month));
}
