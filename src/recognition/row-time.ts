import { LAST_MONTHS, RATE_ON_YEAR, YEAR_SO_FAR } from "../lexicon/role-words";
import type { Period } from "../quantity/period";
import { yearOf } from "../quantity/period-arithmetic";
import { monthsTo } from "../quantity/period-spelling";
import { isYearOfMonths } from "../quantity/whole-months";
import { joinPeriods } from "./column-meaning";
import type { LabelColumn } from "./columns";
import { cleanLabel, isWholeName } from "./row-names";
import type { RowMeaning } from "./row-meaning";
import { Kind } from "./cell-kind";
import type { SheetView } from "./sheet-view";

const NO_TIME = { period: null, isOutsideTime: false } as const;

/** Joins the time columns of a row (2018 | Jan); an outer one that is blank repeats what stands above it. */
export function readTime(view: SheetView, row: number, times: readonly LabelColumn[], years: (Period | null)[]): Pick<RowMeaning, "period" | "isOutsideTime"> {
  if (times.length === 0) return NO_TIME;
  const isText = times.some((label) => view.kindAt(row, label.column) === Kind.text);
  const periods = times.map((label, index) => {
    const period = view.periodAt(row, label.column) ?? bareMonth(view, row, label);
    if (period !== null && (period.kind === "year" || isYearOfMonths(period))) years[index] = period;
    return period ?? (index < times.length - 1 && !isText ? (years[index] ?? null) : null);
  });
  const period = joinPeriods(periods);
  return { period, isOutsideTime: period === null };
}

/** 3 in a column headed 月份. */
function bareMonth(view: SheetView, row: number, label: LabelColumn): Period | null {
  const value = view.valueAt(row, label.column);
  if (typeof value !== "number" || !Number.isInteger(value) || value < 1 || value > 12) return null;
  if (/季|quarter/i.test(label.header)) return value === 1 || value === 2 || value === 3 || value === 4 ? { kind: "quarter", year: null, quarter: value, cumulative: false } : null;
  return /月|month/i.test(label.header) ? { kind: "month", year: null, month: value, cumulative: false } : null;
}

/** Dates that are all the first day of a month stand for the months. */
export function asMonths(rows: readonly RowMeaning[]): readonly RowMeaning[] {
  const dated = rows.filter((row) => row.period !== null);
  if (dated.length < 2 || !dated.every(({ period }) => period?.kind === "day" && period.day === 1)) return rows;
  return rows.map((row) => (row.period?.kind === "day" ? { ...row, period: { kind: "month", year: row.period.year, month: row.period.month, cumulative: false } } : row));
}

/** Gives rows below periods the time that their labels mean: 合计, "Year to date", "Latest three months", "% change from year earlier". */
export function withTimesOfSums(view: SheetView, rows: readonly RowMeaning[], times: readonly LabelColumn[]): readonly RowMeaning[] {
  if (times.length === 0) return rows;
  let run: Period[] = [];
  /** The last period that stands in the rows, and the one that the row before is of. */
  let last: Period | null = null;
  let before: Period | null = null;
  return rows.map((row) => {
    if (row.period !== null) {
      run.push(row.period);
      [last, before] = [row.period, row.period];
      return row;
    }
    const labels = times.map((label) => cleanLabel(view.textAt(row.row, label.column)));
    if (before !== null && labels.some((label) => RATE_ON_YEAR.test(label))) return { ...row, period: before, role: "stated-rate", isOutsideTime: false };
    const sum = (last === null ? null : runningPeriod(labels, last)) ?? (labels.some(isWholeName) ? sumOf(run) : null);
    if (sum === null || !labels.some((label) => label !== "")) {
      before = null;
      return row;
    }
    if (labels.some(isWholeName)) run = [];
    before = sum;
    return { ...row, period: sum, isTotal: true, isOutsideTime: false };
  });
}

/** The year up to the last of a run of months or quarters that begins with it; null for any other run. */
function sumOf(run: readonly Period[]): Period | null {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last?.kind !== first.kind || (last.kind !== "month" && last.kind !== "quarter")) return null;
  const isFromStart = first.kind === "month" ? first.month === 1 || first.cumulative : first.kind === "quarter" && first.quarter === 1;
  return isFromStart && yearOf(first) === yearOf(last) ? { ...last, cumulative: true } : null;
}

const NUMBER_WORDS: Readonly<Record<string, number>> = { three: 3, six: 6, twelve: 12, 三: 3, 六: 6, 十二: 12 };

/** "Year to date", "Latest three months" below months: the sum up to the last of them. Null for other labels. */
function runningPeriod(labels: readonly string[], last: Period): Period | null {
  if (last.kind !== "month" || last.cumulative || last.year === null) return null;
  if (labels.some((label) => YEAR_SO_FAR.test(label))) return { ...last, cumulative: true };
  const match = labels.map((label) => LAST_MONTHS.exec(label)).find((found) => found !== null);
  if (match === undefined) return null;
  const [, english, quarter, year, chinese] = match;
  const count = english ?? chinese ?? "";
  return monthsTo(last.year, last.month, quarter !== undefined ? 3 : year !== undefined ? 12 : (NUMBER_WORDS[count.toLowerCase()] ?? Number(count)));
}
