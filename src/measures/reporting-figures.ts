import { natureOf } from "../lexicon/indicators";
import { ROLES_OF_THE_YEAR, type Role } from "../lexicon/roles";
import type { Period } from "../quantity/period";
import { comparePeriods, isSamePlaceInTime, isWholeYear, isYearToDate, periodKey, previousPeriod, samePeriodLastYear, spanOf, withYear, yearOf } from "../quantity/period-arithmetic";
import { isYearOfMonths } from "../quantity/whole-months";
import type { Observation, Table } from "../recognition/table";
import type { List } from "../sheet/list";
import type { Assessment } from "./assessment";
import { Calendar } from "./calendar";
import { withConventionalSign } from "./conventional-sign";
import type { FigureName } from "./expression";
import { addPastFigures, keyOf, type Series } from "./past-figures";
import { RowsOfSeries } from "./rows-of-series";
import { SeriesOfTable } from "./series-of-table";
import { Totals } from "./totals";

/** One indicator (of one entity, at one time): what a row of figures is about. */
export interface ReportedRow {
  readonly indicator: string;
  readonly label: string;
  readonly entity: string | null;
  readonly period: Period | null;
  readonly unit: string | null;
  readonly level: number;
  readonly isTotal: boolean;
}

/** The figures of a row for the period that is reported on, by role. */
export interface ReportingFigures extends ReportedRow {
  readonly figures: ReadonlyMap<FigureName, Observation>;
  readonly calendar: Calendar;
}

/**
 * Picks, for every indicator and entity of a table, the figures that belong together: the current one, its 上年同期 (a column
 * of that role, or the same series a year before), its 上期, its targets. Cumulative and single figures are never mixed. A row is put together
 * when it is asked for.
 * @param period null: the newest, which is the table's own
 */
export function reportingFigures(table: Table, period: Period | null, assessment: Assessment = {}): List<ReportingFigures> {
  const calendarOf = calendars(assessment, table.hasOpenYear === true);
  const isReported = period === null ? endsWith(newestWithFigures(table)) : isSame(period);
  const series = new SeriesOfTable(table.observations);
  const rowsOf = (place: number): readonly ReportingFigures[] => figuresOf(series.at(place), isReported, calendarOf);
  const totals = new Totals(series.withTotals.flatMap((place) => rowsOf(place)));
  return new RowsOfSeries<ReportingFigures>(series.count, totals.isEmpty ? rowsOf : (place) => rowsOf(place).map((row) => totals.givenTo(row)));
}

/** The table's period, or the newest one before it where its columns were laid out ahead and are still empty. */
function newestWithFigures(table: Table): Period | null {
  const isNewest = endsWith(table.period);
  let newest: Period | null = null;
  for (const { role, figure, period } of table.observations) {
    if (figure.kind === "missing" || (role !== "actual" && !LEADING_ROLES.has(role))) continue;
    if (isNewest(period)) return table.period;
    if (period !== null && (newest === null || comparePeriods(period, newest) > 0)) newest = period;
  }
  return newest ?? table.period;
}

interface Calendars {
  of(period: Period | null): Calendar;
  due(period: Period): Calendar;
}

/** Rows share a few periods, and each period one calendar. */
function calendars(assessment: Assessment, hasOpenYear: boolean): Calendars {
  return { of: remembered((period: Period | null) => (hasOpenYear ? Calendar.open(assessment) : Calendar.of(period, assessment))), due: remembered((period: Period) => Calendar.due(period, assessment)) };
}

function remembered<Key>(make: (key: Key) => Calendar): (key: Key) => Calendar {
  const known = new Map<Key, Calendar>();
  return (key) => {
    const calendar = known.get(key) ?? make(key);
    known.set(key, calendar);
    return calendar;
  };
}

type PeriodTest = (period: Period | null) => boolean;

/** The period itself, or its place in the year where the table does not say which year it is of. */
function isSame(period: Period): PeriodTest {
  const keys = new Set([periodKey(period), periodKey(withYear(period, null))]);
  return (other) => keys.has(keyOf(other));
}

/** Both 当月 and 累计 of the newest month are of the newest period: they end together. */
function endsWith(period: Period | null): PeriodTest {
  if (period === null) return (other) => other === null;
  const end = JSON.stringify(spanOf(period).to);
  return (other) => other === null || JSON.stringify(spanOf(other).to) === end;
}

function figuresOf(series: Series, isReported: PeriodTest, calendarOf: Calendars): readonly ReportingFigures[] {
  const current = [...series.actuals.values()].filter((observation) => isReported(observation.period));
  const sumsOfYear = current.filter(({ period }) => period !== null && isYearToDate(period));
  if (current.length > 0) {
    return current.map((actual) => collect(actual, actual.period, sumsOfYear.length === 0 || sumsOfYear.includes(actual) ? series : withoutTargets(series), calendarOf));
  }
  // A row of 排查 and 整改 figures, of a stated rate alone, or of a target alone has no actual figure.
  const leading = new Map<string, Observation>();
  for (const observation of series.others) {
    const key = keyOf(observation.period);
    if (LEADING_ROLES.has(observation.role) && isReported(observation.period) && !leading.has(key)) leading.set(key, observation);
  }
  return [...leading.values()].map((first) => collect(null, first.period, { ...series, others: [first, ...series.others] }, calendarOf));
}

/** A task of the year is held against the year's sum, not against the single month that stands beside it. */
function withoutTargets(series: Series): Series {
  return { ...series, others: series.others.filter(({ role, period }) => !ROLES_OF_THE_YEAR.has(role) || period?.kind !== "year") };
}

const LEADING_ROLES: ReadonlySet<Role> = new Set<Role>(["found", "done", "stated-rate", "stated-share"]);

function collect(actual: Observation | null, period: Period | null, series: Series, calendarOf: Calendars): ReportingFigures {
  const figures = new Map<FigureName, Observation>();
  if (actual !== null) figures.set("actual", actual);
  // A plan for the very period comes before one for the whole year.
  const exact = period === null ? [] : series.others.filter((other) => ROLES_OF_THE_YEAR.has(other.role) && other.period !== null && isSamePlaceInTime(other.period, period));
  for (const observation of [...exact, ...series.others]) {
    if (!belongsTo(observation, period)) continue;
    const name = nameOf(observation);
    const known = figures.get(name);
    if (known === undefined) figures.set(name, observation);
    else if (isSecondBenchmark(known, observation) && !figures.has("second-benchmark")) figures.set("second-benchmark", observation);
  }
  const calendar = period !== null && isDue(figures, period) ? calendarOf.due(period) : calendarOf.of(period);
  if (period !== null) addPastFigures(figures, period, series, calendar);
  const first = actual ?? series.others[0];
  return {
    indicator: first?.indicator ?? "",
    label: first?.label ?? "",
    entity: first?.entity ?? null,
    period,
    unit: first?.unit ?? null,
    level: first?.level ?? 0,
    isTotal: first?.isTotal ?? false,
    figures: withConventionalSign(first?.label ?? "", figures),
    calendar,
  };
}

/** Whether the task is set for the very period, which is no year: 9月目标 of what was done in September. */
function isDue(figures: ReadonlyMap<FigureName, Observation>, period: Period): boolean {
  const task = figures.get("target") ?? figures.get("ceiling");
  return task?.period != null && !isWholeYear(period) && isSamePlaceInTime(task.period, period);
}

function nameOf({ role, ofWhole, against }: Observation): FigureName {
  if (role === "stated-share" && ofWhole === true) return "stated-part";
  if (role !== "stated-change" || against === undefined) return role;
  return against === "prior" ? "change-stated" : `${against}-change-stated`;
}

/** 全省 beside 全国, in another column (or row) of the same table. */
function isSecondBenchmark(first: Observation, { role, cell }: Observation): boolean {
  return role === "benchmark" && cell.sheet === first.cell.sheet && (cell.row === first.cell.row) !== (cell.column === first.cell.column);
}

/** Whether a figure of another role goes with a current figure of the period: its own period is not known, or fits the role. */
function belongsTo(observation: Observation, period: Period | null): boolean {
  if (observation.period === null || period === null) return true;
  const key = periodKey(observation.period);
  if (observation.role === "prior") return key === periodKey(samePeriodLastYear(period)) || key === periodKey(period);
  if (observation.role === "previous") {
    const before = previousPeriod(period);
    return before === null || key === periodKey(before);
  }
  if (ROLES_OF_THE_YEAR.has(observation.role)) {
    return isTaskOf(observation.period, period) || (natureOf(observation.indicator, observation.unit) === "level" && isPartOf(period, observation.period));
  }
  return key === periodKey(period);
}

/** What a level is held to for a year holds in each part of it: 95% of repairs in time, in every quarter. */
function isPartOf(period: Period, year: Period): boolean {
  if (!isYearOfMonths(year) || yearOf(period) === null) return false;
  const [part, whole] = [spanOf(period), spanOf(year)];
  const order = (day: { readonly year: number | null; readonly month: number }): number => (day.year ?? 0) * 12 + day.month;
  return order(whole.from) <= order(part.from) && order(part.to) <= order(whole.to);
}

/** A year's task goes with any part of the year; of a financial year, with a sum from its beginning; a plan for a month with no other month. */
function isTaskOf(task: Period, period: Period): boolean {
  if (isSamePlaceInTime(task, period)) return true;
  if (isYearOfMonths(task)) return JSON.stringify(spanOf(period).from) === JSON.stringify(task.from);
  return task.kind === "year" && (task.year === null || yearOf(period) === null || task.year === yearOf(period));
}
