import type { NumberReading } from "../quantity/number-reading";
import type { Period } from "../quantity/period";
import type { Area, CellRef } from "../sheet/address";
import { isFault, type CellValue, type Grid } from "../sheet/grid";
import { shownText } from "../sheet/number-format";
import { Kind } from "./cell-kind";
import { datePrecision, periodOfSerial, type DatePrecision } from "./date-serial";
import { MergedAreas } from "./merged-areas";
import { withSingleBlanks } from "./plain-text";
import { isYear, understand, yearOfText, type TextReading } from "./text-reading";

/** No label, header or title is longer; of a text that a sheet repeats a million times only so much is looked at. */
const LONGEST_LABEL = 500;
/** More than a sheet with figures in all of its rows has; what stands far to the right of such a sheet (somebody once typed into the very last cell) is no table. */
const MOST_CELLS = 50_000_000;

/**
 * A grid seen by recognition: rows and columns counted from 0 within the grid, each cell with its kind, hidden cells as empty
 * ones, merged areas known. Reading is linear in the number of cells.
 */
export class SheetView {
  readonly rows: number;
  readonly columns: number;
  private readonly kinds: Uint8Array;
  private readonly hidesColumns: boolean;
  private readonly merged: MergedAreas;
  private readonly texts = new Map<string, TextReading>();
  private readonly formats = new Map<string, DatePrecision | null>();

  constructor(readonly grid: Grid) {
    this.rows = grid.values.length;
    const widest = grid.values.reduce((most, row) => Math.max(most, row.length), 0);
    this.columns = Math.min(widest, Math.floor(MOST_CELLS / Math.max(1, this.rows)));
    this.kinds = new Uint8Array(this.rows * this.columns);
    this.hidesColumns = grid.hiddenColumns.size > 0;
    this.merged = new MergedAreas(grid, this.rows, this.columns);
    for (let row = 0; row < this.rows; row += 1) {
      if (!this.isHiddenRow(row)) this.readRow(row);
    }
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
    return this.merged.at(row, column);
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
