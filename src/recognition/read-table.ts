import { CONSTANT_PRICES, CURRENT_PRICES, GROWTH_AT_CONSTANT_PRICES } from "../lexicon/header-words";
import type { Period } from "../quantity/period";
import { comparePeriods, spanOf } from "../quantity/period-arithmetic";
import type { Area } from "../sheet/address";
import { namingColumns } from "./axes";
import type { Block } from "./block";
import { Chosen } from "./chosen";
import { readColumn, type ColumnMeaning } from "./column-meaning";
import { withUnitOfMetadata } from "./column-metadata";
import { OF_ANOTHER, withRollingBases, withoutSeasons, withoutTotalsOfTime } from "./column-names";
import { classifyColumns, type LabelColumn } from "./columns";
import type { Corrections } from "./corrections";
import { draftTable } from "./draft-table";
import type { HeaderReader } from "./header-meaning";
import { headerPath, labelOf } from "./header-reading";
import { layoutOf } from "./layout";
import { readObservations } from "./observations";
import type { SheetView } from "./sheet-view";
import { checkTable } from "./table-checks";
import type { TableContext } from "./table-context";
import type { FigureColumn } from "./table-draft";
import type { SheetObservations } from "./sheet-observations";
import type { RoleAssignment, Table } from "./table";

/** A block to be read, and what is known beside it. */
export interface TableSource {
  readonly view: SheetView;
  readonly block: Block;
  /** What is said of it outside its cells. */
  readonly said: TableContext;
  readonly reader: HeaderReader;
  readonly corrections: Corrections;
}

/** Reads one block; null when it holds no figures under any header or beside any label. */
export function readTable(source: TableSource): Table | null {
  const { view, block, reader } = source;
  const { said } = source;
  const chosen = choices(source, said.title);
  const { labels, figures } = classifyColumns(view, block, chosen);
  if (figures.length === 0 || block.bodyRows.length === 0) return null;
  const context = { ...said, unit: chosen.unit ?? said.unit, period: chosen.period ?? said.period };
  const meanings = withRollingBases(withoutSeasons(withoutTotalsOfTime(figures.map((column) => withChoice(chosen, withUnitOfMetadata(view, block, readColumn(reader, column, headerPath(view, block, column))))))));
  if (!isReadable(block, labels, meanings)) return null;
  const draft = draftTable(source, context, chosen, labels, meanings);
  const { observations, remarks, warnings } = readObservations(view, draft);
  if (observations.length === 0) return null;
  const period = newestPeriod(observations) ?? context.period;
  const { left, right } = extent(block, labels, figures);
  const top = block.headerRows[0] ?? block.metadataRows[0]?.row ?? block.bodyRows[0] ?? 0;
  const bottom = block.bodyRows.at(-1) ?? top;
  const table: Table = {
    sheet: view.grid.sheet,
    area: view.area(top, left, bottom, right),
    layout: layoutOf(draft),
    title: context.title,
    unit: context.unit ?? commonUnit(observations),
    period,
    ...(context.occasion !== null && period?.kind === "year" ? { occasion: context.occasion } : {}),
    ...(context.hasOpenYear && (draft.columns.some(({ scope }) => scope === "cumulative") || (context.period !== null && context.period.kind !== "year")) ? { hasOpenYear: true as const } : {}),
    columns: draft.columns.map((column) => roleAssignment(view, block, column)),
    labels: labels.map((label) => ({ area: columnArea(view, block, label.column), kind: label.kind, label: labelOf(headerPath(view, block, label.column)) })),
    polarities: chosen.polarities(observations),
    observations,
    remarks,
    notes: context.notes,
    priceBasis: priceBasisOf([...block.titleRows.map((row) => view.textAt(row, block.left)), view.grid.sheet, context.indicator ?? "", observations.at(0)?.indicator ?? "", ...context.notes], draft.columns.some(({ assigned }) => assigned === "stated-rate")),
    warnings,
  };
  return { ...table, warnings: [...warnings, ...checkTable(view, draft, table, observations)] };
}

function choices({ view, block, corrections }: TableSource, title: string | null): Chosen {
  const columns = Array.from({ length: block.right - block.left + 1 }, (_, index) => block.left + index);
  const headers = corrections.columns.length === 0 ? [] : columns.map((column) => labelOf(headerPath(view, block, column)));
  return new Chosen(corrections, [title, view.grid.sheet], headers);
}

function withChoice(chosen: Chosen, column: ColumnMeaning): ColumnMeaning {
  const choice = chosen.column(column.label);
  if (choice === null) return column;
  const role = choice.meaning?.kind === "figures" ? choice.meaning.role : null;
  const period = choice.period ?? null;
  // Once it is known to be the target, 责任数 is no name; the column belongs to the figure beside it.
  const own = role !== null && OF_ANOTHER.has(role) ? column.name.slice(0, -1) : column.name;
  const name = choice.indicator === undefined ? own : choice.indicator.split(/[:：]/);
  return { ...column, undecided: column.undecided && role === null, role: role ?? column.role, period: period ?? column.period, unit: choice.unit ?? column.unit, name, chosen: { role, period } };
}

function extent(block: Block, labels: readonly LabelColumn[], figures: readonly number[]): { readonly left: number; readonly right: number } {
  const columns = [...labels.map((label) => label.column), ...figures];
  return { left: Math.min(...columns, block.right), right: Math.max(...columns, block.left) };
}

/** Figures that nothing names are no table: without labels only a row or two under a header can be read, without a header only one column. */
function isReadable(block: Block, labels: readonly LabelColumn[], columns: readonly ColumnMeaning[]): boolean {
  const named = namingColumns(labels).length > 0 || labels.some((label) => label.kind === "period");
  const headed = columns.some((column) => column.label !== "");
  if (!named) return headed && block.bodyRows.length <= 2;
  return headed || columns.length === 1;
}

function newestPeriod(observations: SheetObservations): Period | null {
  let newest: Period | null = null;
  let last: Period | null = null;
  observations.eachCell((row, column) => {
    const role = column.roleIn(row);
    const period = role === "actual" || role === "stated-rate" ? column.periodIn(row) : null;
    if (period === null || period === last) return;
    last = period;
    if (newest === null || isNewer(period, newest)) newest = period;
  });
  return newest;
}

/** Among months, the twelve months to the last of them are no newer than it. */
function isNewer(period: Period, newest: Period): boolean {
  const isRunning = period.kind === "range" && newest.kind !== "range" && period.to.year === spanOf(newest).to.year && period.to.month === spanOf(newest).to.month;
  return !isRunning && comparePeriods(period, newest) > 0;
}

/** The unit that all current figures share; null where they differ or one is not known: a sign over one column is not that of the others. */
function commonUnit(observations: SheetObservations): string | null {
  const first = observations.findCell((row, column) => column.roleIn(row) === "actual");
  if (first === undefined || first.unit === null) return null;
  const other = observations.findCell((row, column) => column.roleIn(row) === "actual" && column.unitIn(row) !== first.unit);
  return other === undefined ? first.unit : null;
}

/** The first text that says it decides: a note may speak of both, of the prices of amounts and of those of the growth that stands beside them. */
function priceBasisOf(texts: readonly string[], isGrowthStated: boolean): "current" | "constant" | null {
  const said = texts.find((text) => CONSTANT_PRICES.test(text) || CURRENT_PRICES.test(text));
  if (said === undefined) return null;
  if (isGrowthStated && GROWTH_AT_CONSTANT_PRICES.test(said)) return "constant";
  return CURRENT_PRICES.test(said) && (said.search(CURRENT_PRICES) < said.search(CONSTANT_PRICES) || !CONSTANT_PRICES.test(said)) ? "current" : "constant";
}

function columnArea(view: SheetView, block: Block, column: number): Area {
  const top = block.bodyRows[0] ?? 0;
  return view.area(top, column, block.bodyRows.at(-1) ?? top, column);
}

function roleAssignment(view: SheetView, block: Block, column: FigureColumn): RoleAssignment {
  return {
    area: columnArea(view, block, column.column),
    role: column.assigned,
    label: column.label,
    entity: null,
    period: column.at,
    unit: column.unit,
    why: column.why,
  };
}
