import { ROLES_OF_THE_YEAR, type Role } from "../lexicon/roles";
import type { Period } from "../quantity/period";
import { previousPeriod, samePeriodLastYear, withYear, yearOf } from "../quantity/period-arithmetic";
import { findPeriod } from "../quantity/period-reading";
import { isYearOfMonths } from "../quantity/whole-months";
import { scopedWithin, type ScopedColumn } from "./column-scope";
import { inYear, relationOf } from "./column-time";
import { lowestOf } from "./header-reading";

/**
 * The period of a column in a table of roles.
 * @param current the period that the table reports on
 * @param around the year, or financial year, that it is part of
 */
export function periodFor(column: ScopedColumn, role: Role, current: Period | null, around: Period | null): Period | null {
  const named = column.period === null ? null : inYear(column.period, around);
  // 去年9月: the month says no year of its own, the word before it does.
  const own = named !== null && column.relation === "prior" && column.period !== null && yearOf(column.period) === null ? samePeriodLastYear(named) : named;
  const year = current === null ? null : yearOf(current);
  if (ROLES_OF_THE_YEAR.has(role) && current !== null && column.ownScope !== null && column.ownScope !== "year") return scopedWithin(current, column.ownScope, around, column.scopedBy);
  // 预算数 under 1—9月 is the budget of the year; 9月目标 is that of September.
  const ofGroup = own !== null && own.kind !== "year" && !isYearOfMonths(own) && findPeriod(lowestOf(column.label)) === null;
  if (ROLES_OF_THE_YEAR.has(role)) return (ofGroup ? null : own) ?? (current === null && year === null ? null : wholeYear(current, around));
  if (current === null) return own === null ? null : scopedWithin(own, column.scope, around);
  if (role === "other") return own;
  // 本月排名 is this month's place, in what the figures beside it add up to.
  const base = role === "stated-rank" && column.ownScope === "single" ? current : scopedWithin(current, column.scope, around, column.scopedBy);
  // 2023年 over 同比% means the same part of 2023 as the table's of its own year.
  const inOwnYear = own?.kind === "year" && current.kind !== "year" && own.year !== null ? withYear(base, own.year) : null;
  if (role === "prior") return own !== null && relationOf(own, current) === "prior" ? own : samePeriodLastYear(base);
  if (column.relation === "year-start" && column.comparison === null) return endOfLastYear(current);
  if (role === "stated-rank" && column.relation === "previous") return periodBefore(base);
  if (role === "previous") return own !== null && inOwnYear === null ? own : previousPeriod(base);
  if (inOwnYear !== null) return inOwnYear;
  if (own !== null) return scopedWithin(own, column.scope, around);
  // 上年同期增速 is last year's rate; 比上年同期增长 is this year's.
  if (column.comparison === null && column.relation === "prior") return samePeriodLastYear(base);
  return column.comparison === null && column.relation === "previous" ? previousPeriod(base) : base;
}

/** The year for which a task is set. */
export function wholeYear(current: Period | null, around: Period | null): Period {
  if (around !== null && isYearOfMonths(around)) return around;
  return { kind: "year", year: current === null ? null : yearOf(current) };
}

/** A first quarter is cumulative by nature: saying so would only make two names of one period. */
export function firstOfYear(period: Period | null): Period | null {
  const isFirst = period?.kind === "quarter" && period.quarter === 1;
  return isFirst ? { ...period, cumulative: false } : period;
}

/** 上年末, 年初: a stock at the end of December. */
function endOfLastYear(current: Period): Period {
  const year = yearOf(current);
  if (current.kind === "year") return { kind: "year", year: year === null ? null : year - 1 };
  return { kind: "month", year: year === null ? null : year - 1, month: 12, cumulative: false };
}

/** 上月排名 beside ranks of January to July: those of January to June. */
function periodBefore(period: Period): Period | null {
  const isCumulative = (period.kind === "month" || period.kind === "quarter") && period.cumulative;
  const before = previousPeriod(isCumulative ? { ...period, cumulative: false } : period);
  return before !== null && isCumulative && (before.kind === "month" || before.kind === "quarter") ? { ...before, cumulative: true } : before;
}

