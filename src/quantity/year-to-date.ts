import type { Decimal } from "./decimal";
import type { Period } from "./period";
import { isYearToDate, previousPeriod, spanOf } from "./period-arithmetic";

/** The figure of a period, where it is known. */
export type FigureOf = (period: Period) => Decimal | null;

/**
 * The figure of a single month or quarter (当月, 当季) from sums of the year: YTD(m) − YTD(m − 1), Q2 = H1 − Q1 (conventions §1). The first one of a
 * year is its own sum. Null where a sum is not known: where 1—2月 are published together there is no sum to January, and then neither
 * January nor February alone exists.
 */
export function singleFromSums(period: Period, sumTo: FigureOf): Decimal | null {
  if (isYearToDate(period)) return sumTo(period);
  const before = previousPeriod(period);
  if (before === null) return null;
  const [sum, sumBefore] = [sumTo(sumOfYearTo(period)), sumTo(sumOfYearTo(before))];
  return sum === null || sumBefore === null ? null : sum.minus(sumBefore);
}

/** The sum of the year to the end of a period: 2024-05 → 2024-05/ytd, a second quarter → the first half. */
export function sumOfYearTo(period: Period): Period {
  if (isYearToDate(period)) return period;
  const { to } = spanOf(period);
  switch (period.kind) {
    case "half":
      return { kind: "year", year: period.year };
    case "quarter":
    case "month":
    case "day":
      return { ...period, cumulative: true };
    case "year":
      return period;
    case "ten-days":
    case "range":
      return { kind: "day", ...to, cumulative: true };
  }
}

/**
 * The sum of the year from single months or quarters. 1—2月, where they are published together, stand for both. Null where one is missing:
 * a sum with a hole is none.
 * @param single also asked for the first two months together (2024-02/ytd)
 */
export function sumFromSingles(period: Period, single: FigureOf): Decimal | null {
  if (period.kind !== "month" && period.kind !== "quarter") return null;
  let sum: Decimal | null = null;
  for (const part of partsOf(period, single)) {
    const figure = single(part);
    if (figure === null) return null;
    sum = sum === null ? figure : sum.plus(figure);
  }
  return sum;
}

function partsOf(period: Extract<Period, { kind: "month" | "quarter" }>, single: FigureOf): readonly Period[] {
  if (period.kind === "quarter") return Array.from({ length: period.quarter }, (_, index): Period => ({ ...period, quarter: QUARTERS[index] ?? 1, cumulative: false }));
  const months = Array.from({ length: period.month }, (_, index): Period => ({ ...period, month: index + 1, cumulative: false }));
  const [january] = months;
  const firstTwo: Period = { ...period, month: 2, cumulative: true };
  return january !== undefined && months.length > 1 && single(january) === null && single(firstTwo) !== null ? [firstTwo, ...months.slice(2)] : months;
}

const QUARTERS = [1, 2, 3, 4] as const;
