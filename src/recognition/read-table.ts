import { BARE_TOTAL, CONSTANT_PRICES, CURRENT_PRICES, DIVISION_WORDS, WHOLE_AREA } from "../lexicon/header-words";
import { FOUND_NOUN } from "../lexicon/role-words";
import { tidyUnit, isUnit } from "../lexicon/unit-words";
import type { Period } from "../quantity/period";
import { comparePeriods } from "../quantity/period-arithmetic";
import type { Area } from "../sheet/address";
import { decideAxes, namingColumns, type Axes } from "./axes";
import type { Block } from "./block-finding";
import { arithmeticEvidence, looksLikeRatios, showsPercent } from "./column-arithmetic";
import { Chosen } from "./chosen";
import { readColumn, type ColumnMeaning } from "./column-meaning";
import { classifyColumns, type LabelColumn } from "./columns";
import type { Corrections } from "./corrections";
import type { HeaderReader } from "./header-meaning";
import { headerPath, labelOf } from "./header-reading";
import { layoutOf } from "./layout";
import { compactText } from "./plain-text";
import { readObservations } from "./observations";
import { assignRoles, columnTime, type AssignedColumn } from "./role-assignment";
import { readRows, type RowMeaning } from "./row-reading";
import { rolesOfRows } from "./role-rows";
import type { SheetView } from "./sheet-view";
import type { TableContext } from "./table-context";
import { checkTable } from "./table-checks";
import type { SheetObservations } from "./sheet-observations";
import type { RoleAssignment, Table } from "./table";

/** A table on its way from the sheet: everything the observations are made of. */
export interface TableDraft {
  readonly block: Block;
  readonly context: TableContext;
  readonly chosen: Chosen;
  readonly axes: Axes;
  readonly labels: readonly LabelColumn[];
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly RowMeaning[];
  /** Whether rows, or columns, stand for periods one after another. */
  readonly isSeriesDown: boolean;
  readonly isSeriesAcross: boolean;
}

/** A column of figures, all that is known of it. */
export interface FigureColumn extends AssignedColumn {
  /** 100 where it holds ratios that are meant as per cent. */
  readonly factor: 1 | 100;
  /** How often its figures come: told by metadata. */
  readonly frequency: "month" | "quarter" | "year" | null;
  /** The place that a line of metadata gives to the column; null for the whole country. */
  readonly place: string | null;
}

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
  const meanings = figures.map((column) => withChoice(chosen, withMetadata(view, block, readColumn(reader, column, headerPath(view, block, column)))));
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
    columns: draft.columns.map((column) => roleAssignment(view, block, column)),
    labels: labels.map((label) => ({ area: columnArea(view, block, label.column), kind: label.kind, label: labelOf(headerPath(view, block, label.column)) })),
    polarities: chosen.polarities(observations),
    observations,
    remarks,
    notes: context.notes,
    priceBasis: priceBasisOf([...block.titleRows.map((row) => view.textAt(row, block.left)), view.grid.sheet, context.indicator ?? "", observations.at(0)?.indicator ?? "", ...context.notes]),
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

function draftTable({ view, block, reader }: TableSource, context: TableContext, chosen: Chosen, labels: readonly LabelColumn[], meanings: readonly ColumnMeaning[]): TableDraft {
  const naming = namingColumns(labels).at(-1);
  const sample = naming === undefined ? [] : block.bodyRows.slice(0, 60).map((row) => view.textAt(row, naming.column));
  const hasTime = labels.some((label) => label.kind === "period");
  const axes = { ...decideAxes(labels, meanings, sample, context, hasTime), ...(chosen.rowsName === null ? {} : { rows: chosen.rowsName }) };
  const named = readRows(view, block, labels, meanings.map((column) => column.column), axes);
  const roleRows = naming === undefined || axes.columns !== "indicator" || hasTime ? null : rolesOfRows(reader, named, named.map((row) => view.textAt(row.row, naming.column)), context.period);
  const rows = chosen.saysOfRows ? (roleRows ?? named).flatMap((row) => withRowChoice(chosen, row)) : (roleRows ?? named);
  const isSeriesDown = hasTime && rows.some((row) => row.period !== null);
  const time = isSeriesDown ? ({ kind: "series", newest: null } as const) : columnTime(meanings, context.period);
  const columns = axes.columns === "indicator" ? withNamesFromLeft(withWholeNames(meanings, axes, fallbackName(context))) : meanings;
  const assigned = withUnitsOfFigures(assignRoles(columns, time, context.period));
  const dataRows = rows.map((row) => row.row);
  const fitted = withFittingNames(view, dataRows, meanings, assigned);
  return { block, context, chosen, axes, labels, rows, isSeriesDown, isSeriesAcross: !isSeriesDown && time.kind === "series", columns: fitted.map((column) => withArithmetic(view, block, dataRows, column, fitted)) };
}

/** A rate without a name of its own belongs to the figures that give it, where its neighbours do not: 执行率 beside 合计 and its parts. */
function withFittingNames(view: SheetView, rows: readonly number[], meanings: readonly ColumnMeaning[], columns: readonly AssignedColumn[]): readonly AssignedColumn[] {
  const names = new Map(columns.filter(({ assigned, name }) => assigned === "actual" || (assigned === "done" && name.length > 0)).map(({ name }) => [name.join(":"), name]));
  if (names.size < 2) return columns;
  return columns.map((column, index) => {
    const isNameless = meanings[index]?.name.length === 0;
    if (!isNameless || !RATES.has(column.assigned) || column.chosen.role !== null) return column;
    const fits = (name: readonly string[]): boolean => arithmeticEvidence(view, rows, { ...column, name }, columns.filter((other) => other.name.join(":") === name.join(":")))?.role === column.assigned;
    if (fits(column.name)) return column;
    const better = [...names.values()].find(fits);
    return better === undefined ? column : { ...column, name: better };
  });
}

const OF_SAME_UNIT: ReadonlySet<string> = new Set(["prior", "previous", "target", "stretch", "ceiling", "stated-change", "found", "done"]);

/** 本期（万元） | 上年同期 | 全年任务: what is held against a figure is counted as the figure is. */
function withUnitsOfFigures(columns: readonly AssignedColumn[]): readonly AssignedColumn[] {
  return columns.map((column) => {
    if (column.unit !== null || !OF_SAME_UNIT.has(column.assigned)) return column;
    const figures = columns.filter((other) => (other.assigned === "actual" || other.assigned === "found") && other.name.join(":") === column.name.join(":") && other.unit !== null);
    const units = new Set(figures.map(({ unit }) => unit));
    return units.size === 1 ? { ...column, unit: figures[0]?.unit ?? null } : column;
  });
}

function withRowChoice(chosen: Chosen, row: RowMeaning): readonly RowMeaning[] {
  const choice = chosen.row(row.entity === null ? row.indicator : [row.entity]) ?? (row.entity === null ? null : chosen.row(row.indicator));
  if (choice?.leftOut === true) return [];
  return [choice?.unit === undefined ? row : { ...row, unit: choice.unit }];
}

function fallbackName(context: TableContext): string {
  return context.indicator ?? context.subject ?? context.title ?? context.fallbackName;
}

/**
 * Names that stand for themselves: 已整改/一般 belongs to 隐患 as 发现隐患/一般 does; 小计 under a name is that name; 男 and 女 over
 * offices are parts of what the title names.
 */
function withWholeNames(columns: readonly ColumnMeaning[], axes: Axes, title: string): readonly ColumnMeaning[] {
  const noun = columns.find((column) => column.role === "found" && FOUND_NOUN.test(column.name[0] ?? ""))?.name[0];
  const named = columns.map((column) => (noun !== undefined && (column.role === "found" || column.role === "done") && column.name[0] !== noun ? { ...column, name: [noun, ...column.name] } : column));
  const figures = named.filter((column) => column.name.length > 0 && column.role !== "other" && column.role !== "stated-rank");
  const areParts = axes.rows === "entity" && figures.length > 1 && figures.every((column) => column.name.length === 1 && DIVISION_WORDS.test(column.name[0] ?? ""));
  return named.map((column) => {
    const isLoneTotal = column.name.length === 1 && BARE_TOTAL.test(compactText(column.name[0] ?? "")) && figures.length > 1 && axes.rows === "entity";
    const name = (areParts || isLoneTotal) && column.name.length > 0 ? [title, ...column.name] : column.name;
    const isWhole = name.length > 1 && BARE_TOTAL.test(compactText(name.at(-1) ?? ""));
    return isWhole ? { ...column, name: name.slice(0, -1), isTotal: false } : { ...column, name };
  });
}

const OF_ANOTHER: ReadonlySet<string> = new Set(["other", "prior", "previous", "target", "stretch", "ceiling", "stated-rate", "stated-change", "stated-share", "stated-rank"]);

/** 地区生产总值 | 增长% | 人口: a rate or base without a name belongs to the figure on its left. */
function withNamesFromLeft(columns: readonly ColumnMeaning[]): readonly ColumnMeaning[] {
  const firstNamed = columns.find((column) => column.name.length > 0);
  let last: ColumnMeaning | undefined;
  return columns.map((column) => {
    if (column.name.length > 0) last = column;
    // What stands before all names takes the first one, unless it is a figure of its own: Latest quarter | Record / highest.
    const isOwn = last === undefined && (column.role === null || column.role === "actual") && !column.undecided && column.relation === "current";
    const owner = isOwn ? undefined : (last ?? firstNamed);
    const isOfLast = column.unit === null || column.unit === "%" || column.unit === owner?.unit;
    const needsName = isOfLast && column.name.length === 0 && (column.undecided || column.relation !== null || (column.role !== null && OF_ANOTHER.has(column.role)));
    return needsName && owner !== undefined ? { ...column, name: owner.name } : column;
  });
}

/** Unit, frequency and place that lines of metadata give to a column. */
function withMetadata(view: SheetView, block: Block, column: ColumnMeaning): ColumnMeaning {
  const unitRow = block.metadataRows.find((row) => row.kind === "unit");
  const unit = unitRow === undefined ? "" : view.textAt(unitRow.row, column.column).replace(/^[(（]|[)）]$/g, "");
  return unit !== "" && isUnit(unit) ? { ...column, unit: tidyUnit(unit) } : column;
}

function placeOf(view: SheetView, block: Block, column: number): string | null {
  const row = block.metadataRows.find((metadata) => metadata.kind === "entity");
  const place = row === undefined ? "" : view.textAt(row.row, column);
  return place === "" || WHOLE_AREA.test(place) ? null : place;
}

function frequencyOf(view: SheetView, block: Block, column: number): FigureColumn["frequency"] {
  const row = block.metadataRows.find((metadata) => metadata.kind === "frequency");
  if (row === undefined) return null;
  const text = view.textAt(row.row, column);
  if (/月|month/i.test(text)) return "month";
  if (/季|quarter/i.test(text)) return "quarter";
  return /年|year|annual/i.test(text) ? "year" : null;
}

const RATES: ReadonlySet<string> = new Set(["stated-rate", "stated-share"]);

function withArithmetic(view: SheetView, block: Block, rows: readonly number[], column: AssignedColumn, all: readonly AssignedColumn[]): FigureColumn {
  const said = { frequency: frequencyOf(view, block, column.column), place: placeOf(view, block, column.column) };
  const isOpen = column.chosen.role === null && (column.undecided || (column.role === null && column.period === null && column.relation === null && column.scope === null && column.name.length === 0));
  const evidence = isOpen || RATES.has(column.assigned) ? arithmeticEvidence(view, rows, column, all) : null;
  if (evidence !== null && isOpen) {
    return { ...column, ...said, assigned: evidence.role, factor: evidence.factor, why: { kind: "arithmetic", detail: evidence.detail, confidence: 0.9 } };
  }
  if (column.undecided && column.chosen.role === null && evidence === null && showsPercent(view, rows, column.column)) {
    return { ...column, ...said, assigned: "stated-rate", unit: "%", factor: 1, why: { kind: "number-format", detail: "%", confidence: 0.8 } };
  }
  if (!RATES.has(column.assigned)) return { ...column, ...said, factor: 1 };
  const isRatio = evidence !== null && RATES.has(evidence.role) ? evidence.factor === 100 : looksLikeRatios(view, rows, column.column, column.assigned === "stated-share");
  return { ...column, ...said, factor: isRatio ? 100 : 1 };
}

function newestPeriod(observations: SheetObservations): Period | null {
  let newest: Period | null = null;
  let last: Period | null = null;
  observations.eachCell((row, column) => {
    const role = column.roleIn(row);
    const period = role === "actual" || role === "stated-rate" ? column.periodIn(row) : null;
    if (period === null || period === last) return;
    last = period;
    if (newest === null || comparePeriods(period, newest) > 0) newest = period;
  });
  return newest;
}

/** The unit that all current figures share; null where they differ or one is not known: a sign over one column is not that of the others. */
function commonUnit(observations: SheetObservations): string | null {
  const first = observations.findCell((row, column) => column.roleIn(row) === "actual");
  if (first === undefined || first.unit === null) return null;
  const other = observations.findCell((row, column) => column.roleIn(row) === "actual" && column.unitIn(row) !== first.unit);
  return other === undefined ? first.unit : null;
}

/** The first text that says it decides: a note may speak of both. */
function priceBasisOf(texts: readonly string[]): "current" | "constant" | null {
  const said = texts.find((text) => CONSTANT_PRICES.test(text) || CURRENT_PRICES.test(text));
  if (said === undefined) return null;
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
