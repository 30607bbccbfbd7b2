import type { Role } from "../lexicon/roles";
import type { Period } from "../quantity/period";
import { comparePeriods, isWholeYear, isYearToDate, periodKey, previousPeriod, samePeriodLastYear, withYear, yearOf } from "../quantity/period-arithmetic";
import type { Observation } from "../recognition/table";
import type { Calendar } from "./calendar";
import type { FigureName } from "./expression";

/** All figures of one indicator and entity. */
export interface Series {
  readonly actuals: Map<string, Observation>;
  readonly others: Observation[];
}

/** Adds what a row is held against from its own past: 上年同期 and 上期 of the series, its earlier rank, last year's whole, the first of several years. */
export function addPastFigures(figures: Map<FigureName, Observation>, period: Period, series: Series, { averageYears }: Calendar): void {
  const before = rankBefore(series.others, period);
  if (before !== undefined) figures.set("rank-before", before);
  addFromSeries(figures, "prior", samePeriodLastYear(period), series);
  addLastYearsWhole(figures, period, series);
  addFirst(figures, period, series, averageYears);
  // The year before a year is its 上年同期 already.
  if (period.kind !== "year") addFromSeries(figures, "previous", previousPeriod(period), series);
}

/** The latest stated rank of an earlier period. */
function rankBefore(others: readonly Observation[], period: Period): Observation | undefined {
  let latest: Observation | undefined;
  for (const observation of others) {
    if (observation.role !== "stated-rank" || observation.period === null || comparePeriods(observation.period, period) >= 0) continue;
    if (latest?.period == null || comparePeriods(observation.period, latest.period) > 0) latest = observation;
  }
  return latest;
}

/** Last year's target, or where none is known what the whole of last year came to: 上年同期 held against it is last year's progress. */
function addLastYearsWhole(figures: Map<FigureName, Observation>, period: Period, { actuals, others }: Series): void {
  const year = yearOf(period);
  if (year === null || isWholeYear(period) || !isYearToDate(period)) return;
  const lastYear = periodKey({ kind: "year", year: year - 1 });
  const isLastYears = (observation: Observation): boolean => observation.period !== null && periodKey(observation.period) === lastYear;
  const whole = others.find((observation) => observation.role === "target" && isLastYears(observation)) ?? actuals.get(lastYear);
  if (whole !== undefined) figures.set("prior-whole", whole);
}

/** The figure of the year from which an average growth counts. */
function addFirst(figures: Map<FigureName, Observation>, period: Period, series: Series, averageYears: number | null): void {
  const year = yearOf(period);
  if (averageYears === null || year === null) return;
  const first = series.actuals.get(periodKey(withYear(period, year - averageYears)));
  if (first !== undefined) figures.set("first", first);
}

function addFromSeries(figures: Map<FigureName, Observation>, role: Role, period: Period | null, series: Series): void {
  if (figures.has(role) || period === null || yearOf(period) === null) return;
  const observation = series.actuals.get(periodKey(period));
  if (observation !== undefined) figures.set(role, observation);
}
