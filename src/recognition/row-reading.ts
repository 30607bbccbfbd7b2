import { tidyUnit } from "../lexicon/unit-words";
import type { Period } from "../quantity/period";
import { namingColumns, type Axes } from "./axes";
import type { Block } from "./block";
import type { LabelColumn } from "./columns";
import { nameOfLabel, readHierarchy } from "./hierarchy";
import { compactText } from "./plain-text";
import type { RowMeaning } from "./row-meaning";
import { cleanLabel, isWholeName, nameRow, NO_NAMES } from "./row-names";
import { TotalsOfEntities } from "./totals-of-entities";
import { asMonths, readTime, withTimesOfSums } from "./row-time";
import { Kind } from "./cell-kind";
import type { SheetView } from "./sheet-view";

/** Reads the labels of all rows with figures, in order. */
export function readRows(view: SheetView, block: Block, labels: readonly LabelColumn[], figures: readonly number[], axes: Axes): readonly RowMeaning[] {
  const naming = namingColumns(labels);
  const main = mainColumn(naming, axes);
  const numbers = main === null ? null : numberingBefore(view, block, labels, main);
  const places = main === null ? [] : readHierarchy(block.bodyRows.map((row) => labelText(view, row, main.column, numbers, figures)));
  const prefixes = naming.filter((label) => label !== main && (axes.rows !== "both" || label.kind !== "entity"));
  const entities = axes.rows === "both" ? naming.filter((label) => label.kind === "entity") : [];
  const filled = new Map<number, string>();
  const times = labels.filter((label) => label.kind === "period");
  const unitColumn = labels.find((label) => label.kind === "unit") ?? null;
  const years: (Period | null)[] = times.map(() => null);
  const rows: RowMeaning[] = [];
  const totals = new TotalsOfEntities(axes, places);
  block.bodyRows.forEach((row, index) => {
    const prefix = fillDown(view, row, prefixes, main, filled);
    const entityTexts = fillDown(view, row, entities, main, filled);
    if (!hasFigure(view, row, figures) || isHeading(view, row, labels, figures)) return;
    const place = places[index] ?? null;
    const own = main === null ? "" : cleanLabel(view.textAt(row, main.column));
    const said = totals.named(nameRow(axes, place, own, prefix, entityTexts), place, own);
    const named = own === "" && isTotalBeside(view, row, labels) ? { ...said, entity: null, isTotal: true } : said;
    const time = readTime(view, row, times, years);
    const unit = unitColumn === null ? "" : view.textAt(row, unitColumn.column);
    const { indicator, entity, role, scope, level, isTotal, outer } = named;
    const { period, isOutsideTime } = time;
    // Spelled out: a sheet has a million rows, and spreading them takes longer than reading them.
    rows.push({ row, indicator, entity, period, unit: unit !== "" && view.numberOf(unit).kind !== "placeholder" ? tidyUnit(unit) : named.unit, role, scope, level, isTotal, outer, isOutsideTime });
  });
  return withTimesOfSums(view, withRatesOfRowAbove(toldApart(asMonths(rows))), times);
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

/** The last naming column, or the one of the indicators where rows name both. */
function mainColumn(naming: readonly LabelColumn[], axes: Axes): LabelColumn | null {
  if (axes.rows === "both") return naming.findLast((label) => label.kind !== "entity") ?? naming.at(-1) ?? null;
  if (axes.rows === "entity") return naming.findLast((label) => label.kind === "entity") ?? naming.find((label) => label.kind === "indicator") ?? naming.at(-1) ?? null;
  return naming.at(-1) ?? null;
}

function labelText(view: SheetView, row: number, column: number, numbers: number | null, figures: readonly number[]): { raw: string; indent: number; isSection: boolean } {
  const merge = view.mergeAt(row, column);
  const [top, left] = merge === null ? [row, column] : [merge.top, merge.left];
  const own = view.rawText(top, left);
  const number = numbers === null || own.trim() === "" ? "" : view.textAt(row, numbers);
  return { raw: number === "" ? own : `${number}${/[)）、.]$/.test(number) ? "" : "、"}${own.trim()}`, indent: view.indentAt(top, left), isSection: !hasFigure(view, row, figures) };
}

const CHINESE_NUMBER = /^[(（]?[一二三四五六七八九十]{1,3}[)）、.]?$/;

/** 一 | 产业项目, 1 | 冷链物流园: a column of numbers of more than one kind says what belongs to what, as numbers within the labels do. */
function numberingBefore(view: SheetView, block: Block, labels: readonly LabelColumn[], main: LabelColumn): number | null {
  const column = labels.find((label) => label.kind === "number" && label.column < main.column)?.column;
  if (column === undefined) return null;
  const isChinese = block.bodyRows.map((row) => view.textAt(row, column)).filter((text) => text !== "").map((text) => CHINESE_NUMBER.test(text));
  return isChinese.includes(true) && isChinese.includes(false) ? column : null;
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
    const text = nameOfLabel(cleanLabel(view.textAt(row, label.column)));
    if (text !== "") filled.set(label.column, text);
    return text !== "" || isNewName ? (filled.get(label.column) ?? "") : text;
  });
}

/** 合计 in the column of numbers or groups, beside a blank name. */
function isTotalBeside(view: SheetView, row: number, labels: readonly LabelColumn[]): boolean {
  return labels.some((label) => label.kind !== "period" && isWholeName(cleanLabel(view.textAt(row, label.column))));
}

