import type { Role } from "../lexicon/roles";
import type { Period } from "../quantity/period";
import { comparePeriods, earlierPeriods, isWholeYear, isYearToDate, periodKey, previousPeriod, samePeriodLastYear, withYear, yearOf } from "../quantity/period-arithmetic";
import type { Observation } from "../recognition/table";
import type { Calendar } from "./calendar";
import type { FigureName } from "./expression";

/** A period by its span; "" where none is known. */
export function keyOf(period: Period | null): string {
  return period === null ? "" : periodKey(period);
}

/** All figures of one indicator and entity. */
export interface Series {
  readonly actuals: Map<string, Observation>;
  readonly others: Observation[];
}

/** Adds what a row is held against from its own past: 上年同期 and 上期 of the series, its earlier rank and growth, last year's whole, the first of several years. */
export function addPastFigures(figures: Map<FigureName, Observation>, period: Period, series: Series, { averageYears }: Calendar): void {
  const before = rankBefore(series.others, period);
  if (before !== undefined) figures.set("rank-before", before);
  addFromSeries(figures, "prior", samePeriodLastYear(period), series);
  addLastYearsWhole(figures, period, series);
  addFirst(figures, period, series, averageYears);
  addEarlierGrowth(figures, period, series);
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

/** What the growth of the nearest earlier period stands on: a rate stated for it, or its figure and that of a year before. */
function addEarlierGrowth(figures: Map<FigureName, Observation>, period: Period, { actuals, others }: Series): void {
  const isStated = figures.get("stated-rate")?.figure.kind === "known";
  if (!isStated && (actuals.size < FEWEST_FOR_TWO_GROWTHS || !figures.has("prior"))) return;
  for (const earlier of earlierPeriods(period)) {
    const key = periodKey(earlier);
    const rate = isStated ? others.find((observation) => observation.role === "stated-rate" && observation.period !== null && periodKey(observation.period) === key) : undefined;
    if (rate !== undefined) figures.set("earlier-rate", rate);
    const [figure, base] = isStated ? [] : [actuals.get(key), actuals.get(periodKey(samePeriodLastYear(earlier)))];
    if (figure !== undefined && base !== undefined) figures.set("earlier", figure).set("earlier-prior", base);
    if (rate !== undefined || base !== undefined) return;
  }
}

/** This period, the one before, and each of them a year ago (of whole years one is both). */
const FEWEST_FOR_TWO_GROWTHS = 3;

function addFromSeries(figures: Map<FigureName, Observation>, role: Role, period: Period | null, series: Series): void {
  if (figures.has(role) || period === null || yearOf(period) === null) return;
  const observation = series.actuals.get(periodKey(period));
  if (observation !== undefined) figures.set(role, observation);
}
