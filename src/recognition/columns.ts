import { LABEL_HEADERS, METADATA_ROWS, type LabelKind } from "../lexicon/header-words";
import { isUnit } from "../lexicon/unit-words";
import type { Block } from "./block";
import type { Chosen } from "./chosen";
import type { ColumnChoice } from "./corrections";
import { headerPath, labelOf } from "./header-reading";
import { compactText, inOneLanguage, wholeWords } from "./plain-text";
import { Kind } from "./cell-kind";
import type { SheetView } from "./sheet-view";

/** A column of labels: what it names. `label` where its header does not say. */
export interface LabelColumn {
  readonly column: number;
  readonly kind: LabelKind | "label";
  readonly header: string;
}

export interface BlockColumns {
  readonly labels: readonly LabelColumn[];
  /** Columns of figures, in order. */
  readonly figures: readonly number[];
}

interface Census {
  readonly figures: number;
  readonly texts: number;
  readonly periods: number;
  readonly years: number;
  readonly units: number;
  readonly codes: number;
  readonly filled: number;
}

/** As many rows as are needed to know a column; in a longer table they are taken from all over it. */
const SAMPLE = 400;
const CODE = /^[A-Z0-9][A-Z0-9._/-]{1,24}$/;
/** Bands of age or size: 15-24, 65+. */
const BAND = /^\d{1,4}\s*(?:[-–]\s*\d{1,4}|\+)$/;
const KINDS = LABEL_HEADERS.map(({ kind, words }) => ({ kind, pattern: wholeWords(words) }));

/** Columns that describe series rather than count something, in an index of series. */
const DESCRIPTIVE = wholeWords(METADATA_ROWS.filter(({ kind }) => kind === "other" || kind === "frequency").flatMap(({ words }) => words));

/** What a header says a column of labels holds, or null. */
export function labelKindOf(header: string): LabelKind | null {
  const whole = compactText(inOneLanguage(header.replaceAll("_", " ")));
  const text = whole.replace(/\(.*\)$/, "");
  return KINDS.find(({ pattern }) => pattern.test(text) || pattern.test(whole))?.kind ?? null;
}

/** Parts the columns of a block into labels and figures. */
export function classifyColumns(view: SheetView, block: Block, chosen: Chosen): BlockColumns {
  const rows = sampleOf(block.bodyRows);
  const all = Array.from({ length: block.right - block.left + 1 }, (_, index) => block.left + index)
    .map((column) => ({ column, path: headerPath(view, block, column) }))
    .map(({ column, path }) => ({ column, census: censusOf(view, rows, column), header: path.at(-1)?.text ?? "", choice: chosen.column(labelOf(path))?.meaning ?? null }))
    .filter(({ census, choice }) => census.filled > 0 && choice?.kind !== "left-out");
  const firstText = all.findIndex(({ census }) => isTextual(census));
  const firstTextColumn = all[firstText]?.column ?? block.right;
  const labels: LabelColumn[] = [];
  const figures: number[] = [];
  all.forEach(({ column, census, header, choice }, index) => {
    const kind = chosenKind(choice) ?? kindOfColumn(census, header, { before: index < firstText, isFirst: index === 0, hasFigures: figures.some((figure) => figure > firstTextColumn), rows: rows.length });
    if (kind === "figure") figures.push(column);
    else if (kind !== null) labels.push({ column, kind, header });
  });
  joinYears(all, labels, figures);
  const isChosen = (column: number): boolean => all.some((other) => other.column === column && other.choice !== null);
  setAttributesAside(view, rows, labels);
  return { labels: withoutCodes(labels, all), figures: figures.filter((column) => isChosen(column) || !isNumbering(view, rows, column, figures, labels)) };
}

/** Measure | Good is, School | Grades: a headed column of words beside names that are told apart without it describes them, and names nothing. */
function setAttributesAside(view: SheetView, rows: readonly number[], labels: LabelColumn[]): void {
  const named = labels.find((label) => label.kind === "indicator") ?? labels.find((label) => label.kind === "entity");
  if (named === undefined) return;
  const names = rows.map((row) => view.textAt(row, named.column)).filter((text) => text !== "");
  if (names.length < 2 || new Set(names).size < names.length) return;
  labels.forEach((label, index) => {
    const isBeside = label.kind === "label" && label.header !== "" && label.column > named.column;
    const filled = rows.filter((row) => view.kindAt(row, named.column) !== Kind.empty && view.kindAt(row, label.column) !== Kind.empty).length;
    if (isBeside && filled * 5 >= names.length * 3) labels[index] = { ...label, kind: "note" };
  });
}

/** A column that the user called one of reasons or notes holds texts. */
function chosenKind(choice: ColumnChoice | null): LabelKind | "figure" | null {
  if (choice?.kind === "labels") return choice.label;
  if (choice?.kind !== "figures") return null;
  return choice.role === "reason" || choice.role === "note" ? choice.role : "figure";
}

function sampleOf(rows: readonly number[]): readonly number[] {
  if (rows.length <= SAMPLE) return rows;
  const step = rows.length / SAMPLE;
  return Array.from({ length: SAMPLE }, (_, index) => rows[Math.floor(index * step)] ?? 0);
}

function censusOf(view: SheetView, rows: readonly number[], column: number): Census {
  let [figures, texts, periods, years, units, codes] = [0, 0, 0, 0, 0, 0];
  for (const row of rows) {
    const kind = view.kindAt(row, column);
    if (kind === Kind.number || kind === Kind.textNumber || kind === Kind.placeholder || kind === Kind.fault) {
      figures += 1;
      if (kind !== Kind.placeholder && view.isYearAt(row, column)) years += 1;
    } else if (kind === Kind.period) periods += 1;
    else if (kind === Kind.text) {
      texts += 1;
      const text = view.textAt(row, column);
      if (isUnit(text)) units += 1;
      if (CODE.test(text.replace(/^-/, "")) && !BAND.test(text)) codes += 1;
    }
  }
  return { figures, texts, periods, years, units, codes, filled: figures + texts + periods };
}

function isTextual(census: Census): boolean {
  return census.texts + census.periods > census.figures;
}

interface Place {
  /** Left of the first column of text. */
  readonly before: boolean;
  readonly isFirst: boolean;
  /** Whether a column of figures stands to the left. */
  readonly hasFigures: boolean;
  readonly rows: number;
}

function kindOfColumn(census: Census, header: string, place: Place): LabelKind | "label" | "figure" | null {
  if (DESCRIPTIVE.test(compactText(header))) return labelKindOf(header) === "note" ? "note" : "code";
  const named = labelKindOf(header);
  // Number right of names counts them; 序号 never does.
  const isNumbering = named === "number" && !place.hasFigures && (place.before || place.isFirst || /[\u4e00-\u9fff]/.test(header));
  if (isNumbering || named === "code") return named;
  // 建设年限 holds years, and is no time of the figures.
  if (named === "note" && !place.isFirst && census.periods * 2 > census.filled) return "note";
  const times = census.periods + census.years;
  if (named === "period" && times * 2 >= census.filled) return "period";
  if (isPeriodColumn(census, place, header)) return "period";
  if (!isTextual(census)) return named === "unit" && census.units > 0 ? "unit" : "figure";
  // 单位 over names of offices; over anything else, or beside another column of places, it is how things are counted.
  if (named === "unit") return census.units * 2 >= census.texts || /measure|计量|计算|^units?$/i.test(header.replaceAll("_", " ")) ? "unit" : "entity";
  // Status over the first texts of a row names what the row is of.
  if (named === "reason" || (named === "note" && !place.isFirst)) return named;
  if (named === "note") return "label";
  if (census.units === census.texts && census.texts > 0 && !place.isFirst) return "unit";
  if (!place.hasFigures) return named === "period" ? "label" : (named ?? "label");
  return header.length > 0 && census.texts * 4 >= place.rows ? "note" : null;
}

function isPeriodColumn(census: Census, place: Place, header: string): boolean {
  if (census.periods * 2 > census.filled && !place.hasFigures) return true;
  const yearsOnly = census.years > 0 && census.years + census.periods >= census.filled * 0.8 && census.texts * 4 <= census.filled;
  return yearsOnly && !place.hasFigures && (place.before || place.isFirst) && header === "";
}

/** Years that stand in a column of their own, left of months or quarters, belong to them. */
function joinYears(all: readonly { readonly column: number; readonly census: Census; readonly header: string }[], labels: LabelColumn[], figures: number[]): void {
  all.forEach(({ column, census, header }, index) => {
    const right = all[index + 1];
    const isTime = right !== undefined && labels.some((label) => label.column === right.column && label.kind === "period");
    if (!isTime || census.years === 0 || census.years < census.figures) return;
    const inFigures = figures.indexOf(column);
    if (inFigures >= 0) figures.splice(inFigures, 1);
    const inLabels = labels.findIndex((label) => label.column === column);
    if (inLabels >= 0) labels.splice(inLabels, 1);
    labels.push({ column, kind: "period", header });
    labels.sort((one, other) => one.column - other.column);
  });
}

const NAMED: ReadonlySet<string> = new Set(["label", "indicator", "entity"]);

/** Identifiers beside names are not names; but a column that is all there is stays. */
function withoutCodes(labels: readonly LabelColumn[], all: readonly { readonly column: number; readonly census: Census }[]): readonly LabelColumn[] {
  const areCodes = (label: LabelColumn): boolean => {
    const census = all.find(({ column }) => column === label.column)?.census;
    return census !== undefined && census.texts > 0 && census.codes >= census.texts * 0.9;
  };
  // MEASURE | Measure, REF_AREA | Reference area: the code and its name side by side.
  const hasName = (label: LabelColumn, index: number): boolean => label.kind !== "label" && [labels[index - 1], labels[index + 1]].some((other) => other !== undefined && other.kind === label.kind && !areCodes(other));
  const isCode = (label: LabelColumn, index: number): boolean => (NAMED.has(label.kind) || label.kind === "unit") && (label.kind === "label" || hasName(label, index)) && areCodes(label);
  const names = labels.filter((label, index) => NAMED.has(label.kind) && !isCode(label, index));
  return names.length === 0 ? labels : labels.map((label, index) => (isCode(label, index) ? { ...label, kind: "code" } : label));
}

/** 1, 2, 3 … at the left edge without a header is a numbering. */
function isNumbering(view: SheetView, rows: readonly number[], column: number, figures: readonly number[], labels: readonly LabelColumn[]): boolean {
  if (column !== figures[0] || !labels.some((label) => label.column > column)) return false;
  const numbers = rows.map((row) => view.valueAt(row, column)).filter((value) => typeof value === "number");
  return numbers.length > 1 && numbers[0] === 1 && numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0)) && numbers.at(-1) === numbers.length;
}
