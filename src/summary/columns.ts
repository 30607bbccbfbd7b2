import type { Locale } from "../lexicon/roles";
import type { FigureRole } from "../lexicon/figure-roles";
import { summaryWords } from "../lexicon/summary/dictionary";
import type { Finding } from "../measures/finding";
import type { MeasureName } from "../measures/measure-name";
import type { LightLimits } from "../measures/assessment";
import { shownAddress } from "../sheet/address";
import type { Table } from "../recognition/table";
import type { ColumnMeasure, SummaryColumn } from "./block";
import { litGap } from "./lights";
import { differ, distinct, type SummaryRow, type SummaryRows } from "./rows";

/** Every column there can be, in its order: a figure, then what was computed from it. */
const ORDER: readonly SummaryColumn[] = [
  { kind: "entity" },
  { kind: "indicator" },
  { kind: "period" },
  { kind: "unit" },
  { kind: "figure", role: "found" },
  { kind: "figure", role: "done" },
  measure("rectification"),
  measure("outstanding"),
  { kind: "figure", role: "actual" },
  { kind: "figure", role: "prior" },
  measure("change"),
  measure("growth"),
  measure("points"),
  { kind: "figure", role: "previous" },
  measure("previous-change"),
  measure("previous-growth"),
  measure("previous-points"),
  measure("year-start-change"),
  measure("year-start-points"),
  measure("average-growth"),
  measure("multiple"),
  { kind: "figure", role: "target" },
  measure("completion"),
  { kind: "schedule" },
  measure("schedule-gap"),
  measure("target-gap"),
  { kind: "figure", role: "stretch" },
  measure("stretch-completion"),
  { kind: "figure", role: "ceiling" },
  measure("control-share"),
  measure("control-gap"),
  measure("control-remaining"),
  measure("control-pace"),
  measure("share"),
  measure("contribution"),
  measure("pull"),
  { kind: "figure", role: "benchmark" },
  measure("benchmark-points"),
  measure("rank"),
  measure("rank-change"),
  { kind: "judgement" },
  { kind: "light" },
];

function measure(name: ColumnMeasure): SummaryColumn {
  return { kind: "measure", measure: name };
}

/** The columns that these rows fill. */
export function summaryColumns(rows: SummaryRows, lights: LightLimits | null): readonly SummaryColumn[] {
  const { examples } = rows;
  const filled = filledBy(examples);
  const needed = ORDER.filter((column) => isNeeded(column, rows, filled, lights));
  const previousIsPrior = needed.some(isOfPrevious) && examples.every((row) => isSameFigure(row, "previous", "prior"));
  return needed.filter((column) => !(isOfPrevious(column) && (previousIsPrior || isRare(column, rows))));
}

/** The figures and measures that say something in any of some rows. */
interface Filled {
  readonly figures: ReadonlySet<FigureRole>;
  readonly measures: ReadonlySet<MeasureName>;
  readonly hasSchedule: boolean;
}

/** A column in which every figure is missing tells nothing, but for that of the figure itself. */
function filledBy(rows: readonly SummaryRow[]): Filled {
  const figures = new Set<FigureRole>();
  const measures = new Set<MeasureName>();
  let hasSchedule = false;
  for (const row of rows) {
    row.figures.each((role, { figure }) => {
      if (role === "actual" || figure.kind === "known") figures.add(role);
    });
    row.findings.each((finding) => {
      hasSchedule ||= finding.measure === "schedule-gap";
      if (saysSomething(finding)) measures.add(finding.measure);
    });
  }
  return { figures, measures, hasSchedule };
}

function saysSomething({ outcome }: Finding): boolean {
  return outcome.state !== "missing-base" && outcome.state !== "missing-value";
}

/** One row in ten: fewer leave a column of dashes. */
const RARE = 0.1;

/** Where nearly all rows are of a year to date, the period before is only told of the few others. */
function isRare(column: SummaryColumn, { rows, examples }: SummaryRows): boolean {
  const filling = new Set(examples.filter((row) => isFilled(column, filledBy([row]))).map(({ kind }) => kind.number));
  return rows.filter(({ kind }) => filling.has(kind.number)).length < rows.length * RARE;
}

/** Of whole years the period before is the same period of last year: it is shown once. */
function isSameFigure({ figures }: SummaryRow, one: FigureRole, other: FigureRole): boolean {
  const first = figures.get(one)?.cell;
  const second = figures.get(other)?.cell;
  return first === undefined || (second !== undefined && shownAddress(first) === shownAddress(second));
}

const OF_PREVIOUS: ReadonlySet<MeasureName> = new Set<MeasureName>(["previous-change", "previous-growth", "previous-points"]);

function isOfPrevious(column: SummaryColumn): boolean {
  if (column.kind === "figure") return column.role === "previous";
  return column.kind === "measure" && OF_PREVIOUS.has(column.measure);
}

function isNeeded(column: SummaryColumn, all: SummaryRows, filled: Filled, lights: LightLimits | null): boolean {
  const { rows, examples } = all;
  switch (column.kind) {
    case "indicator":
      return soleIndicator(all) === null;
    case "entity":
      return differ(rows, "entity");
    case "period":
      return differ(examples, "period") && distinct(examples.map((row) => JSON.stringify(row.period))).length > 1;
    case "unit":
      return commonUnit(all) === null && examples.some((row) => row.unit !== null);
    case "schedule":
      return filled.hasSchedule;
    case "judgement":
      return examples.some((row) => judgementOf(row) !== null);
    case "light":
      return lights !== null && examples.some((row) => litGap(row, lights) !== null);
    case "figure":
    case "measure":
      return isFilled(column, filled);
  }
}

function isFilled(column: SummaryColumn, { figures, measures }: Filled): boolean {
  return column.kind === "figure" ? figures.has(column.role) : column.kind === "measure" && measures.has(column.measure);
}

/** The indicator of a table that has one only, and several entities: it then heads the column of its figures. */
export function soleIndicator({ rows, examples }: Pick<SummaryRows, "rows" | "examples">): string | null {
  const [first] = rows;
  const isSole = first !== undefined && rows.length > 1 && examples.every((row) => row.indicator === first.indicator && row.hasActual);
  return isSole && differ(rows, "entity") ? first.label : null;
}

/** The one unit of all rows, which then stands in the corner; null where they differ or none is known. */
export function commonUnit({ examples }: Pick<SummaryRows, "examples">): string | null {
  return differ(examples, "unit") ? null : (examples[0]?.unit ?? null);
}

/** The shares by which a row is judged, the weightiest first. */
const JUDGED: readonly MeasureName[] = ["control-share", "completion", "stretch-completion"];

/** The measure that judges this row, or null where nothing was judged. */
export function judgementOf(row: SummaryRow): MeasureName | null {
  return JUDGED.find((name) => (row.findings.get(name)?.judgement ?? null) !== null) ?? null;
}

/**
 * The words above a column: the office's own where its table has one word for the figure, else ours.
 * @param sole the only indicator of the rows, or null
 */
export function columnHeader(column: SummaryColumn, sole: string | null, table: Table, locale: Locale): string {
  const words = summaryWords(locale);
  switch (column.kind) {
    case "figure":
      if (column.role === "actual" && sole !== null) return sole;
      return ownHeader(column.role, table, locale) ?? words.figures[column.role];
    case "measure":
      return words.measures[column.measure];
    default:
      return words.columns[column.kind];
  }
}

/** Chinese headers say nothing in an English table. Of several benchmarks the tab shows the first, and says which. */
function ownHeader(role: FigureRole, table: Table, locale: Locale): string | null {
  if (table.layout !== "roles") return null;
  const labels = distinct(table.columns.filter((column) => column.role === role).map((column) => column.label.trim()));
  const [label = ""] = labels;
  return (labels.length === 1 || role === "benchmark") && label !== "" && !(locale === "en" && /\p{Script=Han}/u.test(label)) ? label : null;
}
