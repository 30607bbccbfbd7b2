import type { SummaryWords } from "../lexicon/summary/summary-words";
import type { Locale } from "../lexicon/roles";
import { periodTitle } from "../lexicon/period-phrases";
import type { Area } from "../sheet/address";
import type { Chart, ChartSeries } from "../sheet/sheet-plan";
import type { PlacedBlock, SummaryColumn } from "./block";
import { valueOf } from "./outcomes";
import { distinct, type SummaryRow } from "./rows";
import type { SummaryStyle } from "./summary-input";

/** Fewer bars compare nothing, more cannot be read. */
const FEWEST = 2;
const MOST = 12;

/** The schedule line is dark, the bars of this year too; last year stands back in grey. */
const COLOURS = { current: "12436D", prior: "BFBFBF", schedule: "D83B01" };

/** A chart before it has its place below the tables. */
export type UnplacedChart = Omit<Chart, "over">;

/** The charts that this table's data asks for: completion against schedule, this year beside last. All of them show cells of the tab. */
export function blockCharts(block: PlacedBlock, style: SummaryStyle, words: SummaryWords): readonly UnplacedChart[] {
  return [completionChart(block, style, words), comparisonChart(block, style, words)].filter((chart) => chart !== null);
}

function completionChart(block: PlacedBlock, style: SummaryStyle, words: SummaryWords): UnplacedChart | null {
  if (columnOf(block, { kind: "measure", measure: "completion" }) === -1) return null;
  const run = longestRun(block.rows, (row) => hasValue(row, "completion") && hasValue(row, "schedule-gap"), isSameLabelKind);
  if (run === null) return null;
  const series = seriesOver(block, run);
  const completion = series({ kind: "measure", measure: "completion" }, "column", COLOURS.current);
  const schedule = series({ kind: "schedule" }, "line", COLOURS.schedule);
  if (completion === null || schedule === null) return null;
  return {
    title: words.charts.completion(chartPeriod(block, style.locale)),
    alternativeText: words.charts.completionText(run.count),
    series: [completion, schedule],
    valueFormat: "0%",
    minimum: 0,
  };
}

function comparisonChart(block: PlacedBlock, style: SummaryStyle, words: SummaryWords): UnplacedChart | null {
  if (block.rows.length >= 2 * MOST) return null;
  const sameUnit = (one: SummaryRow, other: SummaryRow): boolean => one.unit === other.unit && one.level === other.level && isSameLabelKind(one, other);
  const run = longestRun(block.rows, (row) => isKnown(row, "actual") && isKnown(row, "prior") && !row.isTotal, sameUnit);
  if (run === null || run.count * 2 <= block.rows.length) return null;
  const series = seriesOver(block, run);
  const prior = series({ kind: "figure", role: "prior" }, "column", COLOURS.prior);
  const actual = series({ kind: "figure", role: "actual" }, "column", COLOURS.current);
  if (prior === null || actual === null) return null;
  return {
    title: words.charts.comparison(chartPeriod(block, style.locale), block.rows[run.first]?.unit ?? null),
    alternativeText: words.charts.comparisonText(run.count),
    series: [prior, actual],
    valueFormat: "#,##0",
    minimum: 0,
  };
}

interface Run {
  readonly first: number;
  readonly count: number;
}

/** The longest run of neighbouring rows that all pass and belong together; null where it is too short or too long for a chart. */
function longestRun(rows: readonly SummaryRow[], passes: (row: SummaryRow) => boolean, belong: (one: SummaryRow, other: SummaryRow) => boolean): Run | null {
  let best: Run = { first: 0, count: 0 };
  let current: Run = best;
  rows.forEach((row, index) => {
    const before = rows[index - 1];
    if (!passes(row)) current = { first: index + 1, count: 0 };
    else if (before !== undefined && current.count > 0 && belong(before, row)) current = { first: current.first, count: current.count + 1 };
    else current = { first: index, count: 1 };
    if (current.count > best.count) best = current;
  });
  return best.count >= FEWEST && best.count <= MOST ? best : null;
}

/** One label column must name the bars: rows differ by indicator or by entity, not by both. */
function isSameLabelKind(one: SummaryRow, other: SummaryRow): boolean {
  return (one.entity === other.entity) !== (one.indicator === other.indicator);
}

/** Columns stand on zero: a negative figure would hang below its name. */
function hasValue(row: SummaryRow, measure: "completion" | "schedule-gap"): boolean {
  const outcome = row.findings.get(measure)?.outcome;
  const value = outcome === undefined ? null : valueOf(outcome);
  return value !== null && (measure === "schedule-gap" || value.sign() >= 0);
}

function isKnown(row: SummaryRow, role: "actual" | "prior"): boolean {
  const figure = row.figures.get(role)?.figure;
  return figure?.kind === "known" && figure.value.sign() >= 0;
}

/** Makes series of a run's cells in one column; null where the table has no such column. */
function seriesOver(block: PlacedBlock, run: Run): (column: SummaryColumn, shape: ChartSeries["shape"], color: string) => ChartSeries | null {
  const rows = block.rows.slice(run.first, run.first + run.count);
  const byEntity = distinct(rows.map((row) => row.indicator)).length === 1 && distinct(rows.map((row) => row.entity)).length > 1;
  const labels = columnOf(block, { kind: byEntity ? "entity" : "indicator" });
  const area = (column: number): Area => ({ top: block.header + 1 + run.first, bottom: block.header + run.first + run.count, left: column, right: column });
  return (wanted, shape, color) => {
    const column = columnOf(block, wanted);
    const name = block.headers[column];
    return name === undefined ? null : { name: name.replace("\n", ""), categories: area(labels), values: area(column), shape, color };
  };
}

function columnOf(block: PlacedBlock, wanted: SummaryColumn): number {
  return block.columns.findIndex((column) => JSON.stringify(column) === JSON.stringify(wanted));
}

function chartPeriod(block: PlacedBlock, locale: Locale): string | null {
  const { period } = block.set.table;
  return period === null ? null : periodTitle(period, locale);
}
