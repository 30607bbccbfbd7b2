import { OF_WHICH, WHOLE_AREA } from "../lexicon/header-words";
import type { Role } from "../lexicon/roles";
import type { Period } from "../quantity/period";
import { yearOf } from "../quantity/period-arithmetic";
import { isYearOfMonths } from "../quantity/whole-months";
import type { Axes } from "./axes";
import { namingColumns } from "./axes";
import type { Block } from "./block-finding";
import type { LabelColumn } from "./columns";
import { joinPeriods, readSeriesName } from "./column-meaning";
import { nameOfLabel, readHierarchy, type RowPlace } from "./hierarchy";
import { compactText, withoutNoteMarks } from "./plain-text";
import { Kind, type SheetView } from "./sheet-view";
import { tidyUnit } from "../lexicon/unit-words";

/** What the labels of a row say. */
export interface RowMeaning {
  readonly row: number;
  /** The names of the indicator from the general to the particular; empty where the columns name it. */
  readonly indicator: readonly string[];
  readonly entity: string | null;
  readonly period: Period | null;
  readonly unit: string | null;
  /** Told by a series' name (同比), or by a label that is a role (上年同期) and nothing else. */
  readonly role: Role | null;
  readonly scope: "single" | "cumulative" | null;
  readonly level: number;
  readonly isTotal: boolean;
  /** Names in columns left of an entity's own: 公安系统 beside 交警队. */
  readonly outer: readonly string[];
  /** Nothing, or no period, stands where one is expected: 最近三个月, % change from year earlier. */
  readonly isOutsideTime: boolean;
}

/** Reads the labels of all rows with figures, in order. */
export function readRows(view: SheetView, block: Block, labels: readonly LabelColumn[], figures: readonly number[], axes: Axes): readonly RowMeaning[] {
  const naming = namingColumns(labels);
  const main = mainColumn(naming, axes);
  const places = main === null ? [] : readHierarchy(block.bodyRows.map((row) => labelText(view, row, main.column, figures)));
  const prefixes = naming.filter((label) => label !== main && (axes.rows !== "both" || label.kind !== "entity"));
  const entities = axes.rows === "both" ? naming.filter((label) => label.kind === "entity") : [];
  const filled = new Map<number, string>();
  const times = labels.filter((label) => label.kind === "period");
  const unitColumn = labels.find((label) => label.kind === "unit") ?? null;
  const years: (Period | null)[] = times.map(() => null);
  const rows: RowMeaning[] = [];
  block.bodyRows.forEach((row, index) => {
    const prefix = fillDown(view, row, prefixes, main, filled);
    const entityTexts = fillDown(view, row, entities, main, filled);
    if (!hasFigure(view, row, figures) || isHeading(view, row, labels, figures)) return;
    const place = places[index] ?? null;
    const own = main === null ? "" : cleanText(view.textAt(row, main.column));
    const said = nameRow(axes, place, own, prefix, entityTexts);
    const named = own === "" && isTotalBeside(view, row, labels) ? { ...said, entity: null, isTotal: true } : said;
    const time = readTime(view, row, times, years);
    const unit = unitColumn === null ? "" : view.textAt(row, unitColumn.column);
    const { indicator, entity, role, scope, level, isTotal, outer } = named;
    const { period, isOutsideTime } = time;
    // Spelled out: a sheet has a million rows, and spreading them takes longer than reading them.
    rows.push({ row, indicator, entity, period, unit: unit !== "" && view.numberOf(unit).kind !== "placeholder" ? tidyUnit(unit) : named.unit, role, scope, level, isTotal, outer, isOutsideTime });
  });
  return withTotalsOfTime(view, withRatesOfRowAbove(toldApart(asMonths(rows))), times);
}

/** Entities that come again under another group are told apart by it: 男·初中, 女·初中. */
function toldApart(rows: readonly RowMeaning[]): readonly RowMeaning[] {
  if (rows.every(({ outer }) => outer.length === 0)) return rows;
  const seen = new Set<string>();
  const isAgain = rows.some((row) => {
    if (row.entity === null || row.isTotal || row.period !== null) return false;
    const key = row.indicator.length === 0 ? row.entity : `${row.entity}\u0000${row.indicator.join(":")}`;
    const known = seen.has(key);
    seen.add(key);
    return known && row.outer.length > 0;
  });
  if (!isAgain) return rows;
  return rows.map((row) => (row.entity === null || row.outer.length === 0 || row.outer.includes(row.entity) ? row : { ...row, entity: `${row.outer.join("·")}·${row.entity}` }));
}

const RATE_ONLY = /^(?:比?上年|同比|较上年|比上年)?(?:同期)?(?:实际|名义)?(?:增速|增长率?|增幅|增减率|±)(?:\(?%\)?)?$|^(?:annual )?(?:growth(?: rate)?|% change)$/i;

/** GDP（亿元） / 增速（%）: a row that names only a rate is the rate of the row above. */
function withRatesOfRowAbove(rows: readonly RowMeaning[]): readonly RowMeaning[] {
  return rows.map((row, index) => {
    const above = rows[index - 1];
    const isRate = row.indicator.length > 0 && RATE_ONLY.test(compactText(row.indicator.at(-1) ?? "").replace(/\(%\)$|%$/, ""));
    if (!isRate || above === undefined || above.indicator.length === 0 || above.role !== null) return row;
    return { ...row, indicator: above.indicator, role: "stated-rate", level: above.level };
  });
}

/** 合计 below the months of a year is the year up to the last of them. */
function withTotalsOfTime(view: SheetView, rows: readonly RowMeaning[], times: readonly LabelColumn[]): readonly RowMeaning[] {
  if (times.length === 0) return rows;
  let run: Period[] = [];
  return rows.map((row) => {
    if (row.period !== null) {
      run.push(row.period);
      return row;
    }
    const isTotal = times.some((label) => isWholeName(cleanText(view.textAt(row.row, label.column))));
    const [first, last] = [run[0], run.at(-1)];
    run = [];
    if (!isTotal || first === undefined || last?.kind !== first.kind || (last.kind !== "month" && last.kind !== "quarter")) return row;
    const isFromStart = first.kind === "month" ? first.month === 1 || first.cumulative : first.kind === "quarter" && first.quarter === 1;
    return isFromStart && yearOf(first) === yearOf(last) ? { ...row, period: { ...last, cumulative: true }, isTotal: true, isOutsideTime: false } : row;
  });
}

/** Dates that are all the first day of a month stand for the months. */
function asMonths(rows: readonly RowMeaning[]): readonly RowMeaning[] {
  const dated = rows.filter((row) => row.period !== null);
  if (dated.length < 2 || !dated.every(({ period }) => period?.kind === "day" && period.day === 1)) return rows;
  return rows.map((row) => (row.period?.kind === "day" ? { ...row, period: { kind: "month", year: row.period.year, month: row.period.month, cumulative: false } } : row));
}

/** The last naming column, or the one of the indicators where rows name both. */
function mainColumn(naming: readonly LabelColumn[], axes: Axes): LabelColumn | null {
  if (axes.rows === "both") return naming.findLast((label) => label.kind !== "entity") ?? naming.at(-1) ?? null;
  if (axes.rows === "entity") return naming.findLast((label) => label.kind === "entity") ?? naming.find((label) => label.kind === "indicator") ?? naming.at(-1) ?? null;
  return naming.at(-1) ?? null;
}

function labelText(view: SheetView, row: number, column: number, figures: readonly number[]): { raw: string; indent: number; isSection: boolean } {
  const merge = view.mergeAt(row, column);
  const [top, left] = merge === null ? [row, column] : [merge.top, merge.left];
  return { raw: view.rawText(top, left), indent: view.indentAt(top, left), isSection: !hasFigure(view, row, figures) };
}

function hasFigure(view: SheetView, row: number, figures: readonly number[]): boolean {
  return figures.some((column) => {
    const kind = view.kindAt(row, column);
    // A text in a figure's place (未统计) is a figure that is missing.
    return kind !== Kind.empty && kind !== Kind.period;
  });
}

/** HIGH INCOME in the column of ranks, alone on its row: the head of what follows, no figure that is missing. */
function isHeading(view: SheetView, row: number, labels: readonly LabelColumn[], figures: readonly number[]): boolean {
  if (figures.length < 2 || labels.some((label) => view.kindAt(row, label.column) !== Kind.empty)) return false;
  const filled = figures.filter((column) => view.kindAt(row, column) !== Kind.empty);
  const [only] = filled;
  return only !== undefined && filled.every((column) => view.textAt(row, column) === view.textAt(row, only)) && view.kindAt(row, only) === Kind.text;
}

/** A blank in an outer label column repeats what stands above it. */
function fillDown(view: SheetView, row: number, columns: readonly LabelColumn[], main: LabelColumn | null, filled: Map<number, string>): readonly string[] {
  if (columns.length === 0) return NO_NAMES;
  const isNewName = main !== null && view.textAt(row, main.column) !== "";
  return columns.map((label) => {
    const text = nameOfLabel(cleanText(view.textAt(row, label.column)));
    if (text !== "") filled.set(label.column, text);
    return text !== "" || isNewName ? (filled.get(label.column) ?? "") : text;
  });
}

const NO_NAMES: readonly string[] = [];

function cleanText(text: string): string {
  const clean = withoutNoteMarks(text).replace(OF_WHICH, "");
  return /\s/.test(clean) ? clean.replaceAll(/(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])/g, "") : clean;
}

type Named = Pick<RowMeaning, "indicator" | "entity" | "unit" | "role" | "scope" | "level" | "isTotal" | "outer">;
const UNNAMED: Named = { indicator: [], entity: null, unit: null, role: null, scope: null, level: 0, isTotal: false, outer: [] };

function nameRow(axes: Axes, place: RowPlace | null, own: string, prefix: readonly string[], entities: readonly string[]): Named {
  if (place === null || axes.rows === "none") return UNNAMED;
  const outer = prefix.length === 0 ? NO_NAMES : prefix.filter((text, index) => text !== "" && text !== prefix[index - 1]);
  if (axes.rows === "entity") return entityRow(place, own, outer);
  const indicator = indicatorRow(place, outer);
  if (axes.rows !== "both") return indicator;
  const entity = entities.filter((text) => text !== "").at(-1) ?? null;
  const isWhole = entity === null || isWholeName(entity);
  return { ...indicator, entity: isWhole ? null : entity, isTotal: indicator.isTotal || (isWhole && entity !== null) };
}

/** 合计 in the column of numbers or groups, beside a blank name. */
function isTotalBeside(view: SheetView, row: number, labels: readonly LabelColumn[]): boolean {
  return labels.some((label) => label.kind !== "period" && isWholeName(cleanText(view.textAt(row, label.column))));
}

function isWholeName(text: string): boolean {
  const compact = compactText(text);
  return WHOLE_AREA.test(compact) || /^(?:合计|总计|共计|小计|(?:grand)?total|all|overall)$/.test(compact);
}

function entityRow(place: RowPlace, own: string, outer: readonly string[]): Named {
  const isWhole = isWholeName(place.name);
  const isSubtotal = isWhole && (outer.length > 0 || place.path.length > 1);
  const owner = outer.at(-1) ?? place.path.at(-2) ?? null;
  const entity = place.name === "" && own === "" ? (outer.at(-1) ?? null) : isSubtotal ? owner : isWhole ? null : place.name;
  const isWholeToo = entity !== null && entity !== place.name && isWholeName(entity);
  return { indicator: NO_NAMES, entity: isWholeToo ? null : entity, unit: null, role: null, scope: null, level: place.level, isTotal: place.isTotal || isWhole, outer };
}

function indicatorRow(place: RowPlace, outer: readonly string[]): Named {
  const series = readSeriesName(place.name);
  const own = series === null ? [place.name] : series.name;
  const upper = place.path.slice(0, -1).map((name) => readSeriesName(name)?.name.join(":") ?? name);
  const indicator = [...outer, ...upper, ...own].filter((name) => name !== "");
  return {
    indicator,
    entity: null,
    unit: series?.unit ?? null,
    role: series?.role ?? null,
    scope: series?.scope ?? null,
    level: Math.max(0, indicator.length - 1),
    isTotal: place.isTotal,
    outer: [],
  };
}

const NO_TIME = { period: null, isOutsideTime: false } as const;

/** Joins the time columns of a row (2018 | Jan); an outer one that is blank repeats what stands above it. */
function readTime(view: SheetView, row: number, times: readonly LabelColumn[], years: (Period | null)[]): Pick<RowMeaning, "period" | "isOutsideTime"> {
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
