import { isUnit } from "../lexicon/unit-words";
import { Decimal } from "../quantity/decimal";
import { readNumber, type NumberReading } from "../quantity/number-reading";
import type { Period } from "../quantity/period";
import { parsePeriodText } from "../quantity/period-reading";
import { toHalfWidth } from "../quantity/width";
import type { Area, CellRef } from "../sheet/address";
import { isFault, type CellValue, type Grid } from "../sheet/grid";
import { shownText } from "../sheet/number-format";
import { withoutNoteMarks, withSingleBlanks } from "./plain-text";
import { datePrecision, periodOfSerial, type DatePrecision } from "./date-serial";

/** What a cell is, before anything is known of its place. */
export const Kind = { empty: 0, number: 1, textNumber: 2, placeholder: 3, fault: 4, text: 5, period: 6 } as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

/** A text as it was understood once; the same text is not read twice. */
interface TextReading {
  readonly kind: Kind;
  readonly number: NumberReading;
  readonly period: Period | null;
}

const MAY_BE_PERIOD = /(?<!\d)(?:19|20)\d{2}(?!\d(?!\d))|[月季旬]|[１２][０９]|半年|q[1-4]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;
const LONGEST_PERIOD = 30;

/** No label, header or title is longer; of a text that a sheet repeats a million times only so much is looked at. */
const LONGEST_LABEL = 500;
/** More than a sheet with figures in all of its rows has; what stands far to the right of such a sheet (somebody once typed into the very last cell) is no table. */
const MOST_CELLS = 50_000_000;
const MOST_MERGED_CELLS = 4_000_000;

/**
 * A grid seen by recognition: rows and columns counted from 0 within the grid, each cell with its kind, hidden cells as empty
 * ones, merged areas known. Reading is linear in the number of cells.
 */
export class SheetView {
  readonly rows: number;
  readonly columns: number;
  private readonly kinds: Uint8Array;
  private readonly hidesColumns: boolean;
  private readonly mergedInto = new Map<number, Area>();
  private readonly texts = new Map<string, TextReading>();
  private readonly formats = new Map<string, DatePrecision | null>();

  constructor(readonly grid: Grid) {
    this.rows = grid.values.length;
    const widest = grid.values.reduce((most, row) => Math.max(most, row.length), 0);
    this.columns = Math.min(widest, Math.floor(MOST_CELLS / Math.max(1, this.rows)));
    this.kinds = new Uint8Array(this.rows * this.columns);
    this.hidesColumns = grid.hiddenColumns.size > 0;
    this.addMerges(grid.merges);
    for (let row = 0; row < this.rows; row += 1) {
      if (!this.isHiddenRow(row)) this.readRow(row);
    }
  }

  /** In a sound file no two merged areas overlap: once they hold more cells than the sheet has, the rest is damage and left out. */
  private addMerges(merges: readonly Area[]): void {
    let left = Math.min(this.rows * this.columns, MOST_MERGED_CELLS);
    for (const merge of merges) {
      const area = this.withinGrid(merge);
      left -= Math.max(0, area.bottom - area.top + 1) * Math.max(0, area.right - area.left + 1);
      if (left < 0) return;
      for (let row = area.top; row <= area.bottom; row += 1) {
        for (let column = area.left; column <= area.right; column += 1) this.mergedInto.set(row * this.columns + column, area);
      }
    }
  }

  private withinGrid(area: Area): Area {
    const { top, left } = this.grid;
    return { top: Math.max(0, area.top - top), left: Math.max(0, area.left - left), bottom: Math.min(this.rows - 1, area.bottom - top), right: Math.min(this.columns - 1, area.right - left) };
  }

  private readRow(row: number): void {
    const cells = this.grid.values[row] ?? [];
    const formats = this.grid.numberFormats[row];
    const first = row * this.columns;
    for (let column = 0; column < Math.min(cells.length, this.columns); column += 1) {
      const value = cells[column];
      if (value === null || value === undefined || (this.hidesColumns && this.isHiddenColumn(column))) continue;
      this.kinds[first + column] = typeof value === "number" && formats === undefined ? Kind.number : this.kindOf(value, row, column);
    }
  }

  private kindOf(value: CellValue, row: number, column: number): Kind {
    if (typeof value === "number") return this.precisionAt(row, column) === null ? Kind.number : Kind.period;
    if (typeof value === "string") return this.readText(value).kind;
    if (isFault(value)) return Kind.fault;
    return value === null ? Kind.empty : Kind.text;
  }

  isHiddenRow(row: number): boolean {
    return this.grid.hiddenRows.has(row + this.grid.top);
  }

  isHiddenColumn(column: number): boolean {
    return this.grid.hiddenColumns.has(column + this.grid.left);
  }

  kindAt(row: number, column: number): Kind {
    if (row < 0 || column < 0 || row >= this.rows || column >= this.columns) return Kind.empty;
    const kind = this.kinds[row * this.columns + column] ?? Kind.empty;
    return kind === Kind.number || kind === Kind.textNumber || kind === Kind.placeholder || kind === Kind.fault || kind === Kind.text || kind === Kind.period ? kind : Kind.empty;
  }

  valueAt(row: number, column: number): CellValue {
    return this.grid.values[row]?.[column] ?? null;
  }

  formatAt(row: number, column: number): string {
    return this.grid.numberFormats[row]?.[column] ?? "General";
  }

  indentAt(row: number, column: number): number {
    return this.grid.indents[row]?.[column] ?? 0;
  }

  /** The merged area that a cell belongs to, or null. */
  mergeAt(row: number, column: number): Area | null {
    return this.mergedInto.get(row * this.columns + column) ?? null;
  }

  /** The cell's own text, with the blanks that stand before it: "　　其中：增值税". Numbers as Excel would show them unformatted. */
  rawText(row: number, column: number): string {
    const value = this.valueAt(row, column);
    if (typeof value === "string") return value.length > LONGEST_LABEL ? value.slice(0, LONGEST_LABEL) : value;
    if (typeof value === "number") return String(value);
    return typeof value === "boolean" ? String(value).toUpperCase() : "";
  }

  /** The text that a reader sees at the cell: that of the merged area it belongs to, on one line and without blanks around it. */
  textAt(row: number, column: number): string {
    const merge = this.mergeAt(row, column);
    const text = merge === null ? this.rawText(row, column) : this.rawText(merge.top, merge.left);
    return withSingleBlanks(text).trim();
  }

  /** The text of a cell as Excel shows it: a date by its format. */
  shownAt(row: number, column: number): string {
    const value = this.valueAt(row, column);
    return typeof value === "number" && this.kindAt(row, column) === Kind.period ? shownText(value, this.formatAt(row, column)) : this.textAt(row, column);
  }

  /** The period a cell names and nothing else, or null; of merged cells the one they share. A bare number counts as a year where it can be one. */
  periodAt(row: number, column: number): Period | null {
    const merge = this.mergeAt(row, column);
    const [ownRow, ownColumn] = merge === null ? [row, column] : [merge.top, merge.left];
    const value = this.valueAt(ownRow, ownColumn);
    if (typeof value === "number") {
      const precision = this.precisionAt(ownRow, ownColumn);
      if (precision !== null) return periodOfSerial(value, precision);
      return isYear(value) ? { kind: "year", year: value } : null;
    }
    return typeof value === "string" ? (this.readText(value).period ?? yearOfText(value)) : null;
  }

  /** A bare number that could be a year: 2018, or "2018" as text. */
  isYearAt(row: number, column: number): boolean {
    const value = this.valueAt(row, column);
    return typeof value === "number" ? isYear(value) : typeof value === "string" && yearOfText(value) !== null;
  }

  numberOf(text: string): NumberReading {
    return this.readText(text).number;
  }

  cell(row: number, column: number): CellRef {
    return { sheet: this.grid.sheet, row: row + this.grid.top, column: column + this.grid.left };
  }

  area(top: number, left: number, bottom: number, right: number): Area {
    const { top: rows, left: columns } = this.grid;
    return { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
  }

  private precisionAt(row: number, column: number): DatePrecision | null {
    const format = this.grid.numberFormats[row]?.[column];
    if (format === undefined) return null;
    const known = this.formats.get(format);
    if (known !== undefined) return known;
    const precision = datePrecision(format);
    this.formats.set(format, precision);
    return precision;
  }

  private readText(text: string): TextReading {
    const known = this.texts.get(text);
    if (known !== undefined) return known;
    const reading = understand(text);
    this.texts.set(text, reading);
    return reading;
  }
}

const NO_NUMBER: NumberReading = { kind: "text" };
const PLAIN_TEXT: TextReading = { kind: Kind.text, number: NO_NUMBER, period: null };

function understand(text: string): TextReading {
  const trimmed = withoutNoteMarks(withSingleBlanks(text));
  if (trimmed === "") return { kind: Kind.empty, number: NO_NUMBER, period: null };
  const period = trimmed.length <= LONGEST_PERIOD && MAY_BE_PERIOD.test(trimmed) && !/^\d+$/.test(toHalfWidth(trimmed)) ? parsePeriodText(trimmed) : null;
  if (period !== null) return { kind: Kind.period, number: NO_NUMBER, period };
  const read = withKnownUnit(readDirected(trimmed) ?? readNumber(trimmed));
  // "000 Hours" and "2010=100" are units, not numbers.
  const number = read.kind === "number" && isUnit(trimmed) ? NO_NUMBER : read;
  if (number.kind === "text") return PLAIN_TEXT;
  return { kind: number.kind === "number" ? Kind.textNumber : Kind.placeholder, number, period: null };
}

const DIRECTION = /^(?:[上下升降增减提回涨跌持无与↑↓]|up|down)/i;
const UP = /^(?:上升|增长|增加|提高|上涨|升|增|↑|up)\s*(?=[\d.])/i;
const DOWN = /^(?:下降|减少|降低|回落|下跌|降|减|↓|down)\s*(?=[\d.])/i;

/** 上升5.3%, 减少2起, 持平: a change whose sign is a word. Null where no such word stands. */
function readDirected(text: string): NumberReading | null {
  if (/^(?:持平|无变化|与上年(?:同期)?持平)$/.test(text)) return { kind: "number", value: Decimal.ZERO, unit: null, approximate: false, bound: null, fullWidth: false };
  if (!DIRECTION.test(text)) return null;
  const isDown = DOWN.test(text);
  if (!isDown && !UP.test(text)) return null;
  const read = readNumber(text.replace(isDown ? DOWN : UP, ""));
  return read.kind === "number" ? { ...read, value: isDown ? read.value.negate() : read.value } : null;
}

/** "1.国税" is a numbered label, not one 国税; "54.7a" is a number with the mark of a note. */
function withKnownUnit(number: NumberReading): NumberReading {
  if (number.kind !== "number" || number.unit === null || isUnit(number.unit) || /^个?百分点$/.test(number.unit)) return number;
  return /^[A-Za-z]$/.test(number.unit) ? { ...number, unit: null } : { kind: "text" };
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2100;
}

function yearOfText(text: string): Period | null {
  if (text.length > LONGEST_PERIOD) return null;
  const plain = toHalfWidth(withoutNoteMarks(text)).trim();
  return /^(?:19|20)\d{2}$/.test(plain) ? { kind: "year", year: Number(plain) } : null;
}
