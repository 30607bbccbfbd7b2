import { CORNER_UNIT, DESCRIPTION_KEY, FORM_LINE, LABEL_HEADERS, METADATA_LINE, NOTE_LINE } from "../lexicon/header-words";
import { isUnit } from "../lexicon/unit-words";
import type { MetadataKind } from "./block";
import { metadataOf } from "./metadata-rows";
import { compactText, wholeWords } from "./plain-text";
import { Kind } from "./cell-kind";
import type { SheetView } from "./sheet-view";

export type RowKind = "blank" | "line" | "header" | "metadata" | "data";

/** What a row looks like, by what stands in it and above it. */
export interface RowShape {
  readonly kind: RowKind;
  readonly metadata: MetadataKind | null;
  /** Columns with text or a period, for lines and headers. */
  readonly filled: readonly number[];
}

/** What a row stands under. */
export interface Surroundings {
  /** Whether a table goes on. */
  readonly isOpen: boolean;
  /** Rows since the last table that are not yet given to any. */
  readonly pending: readonly number[];
}

const COLUMN_LETTER = /^(?:甲|乙|丙|丁|戊|栏次|行次|[a-d])$/i;
/** A header over names, and nothing else. */
export const LABEL_HEADER = wholeWords(LABEL_HEADERS.flatMap(({ words }) => words));

/** The rows of a run of columns, each with what it looks like. They are read from the top down. */
export class RowShapes {
  private readonly shapes: RowShape[] = [];

  constructor(
    readonly view: SheetView,
    readonly left: number,
    readonly right: number,
  ) {}

  at(row: number): RowShape | undefined {
    return this.shapes[row];
  }

  is(kind: RowKind, row: number): boolean {
    return this.shapes[row]?.kind === kind;
  }

  /** Whether any row so far is of a kind. */
  has(kind: RowKind): boolean {
    return this.shapes.some((shape) => shape.kind === kind);
  }

  /** Looks at a row and keeps what it looks like. @param around what stands above it, not yet given to any table */
  read(row: number, around: Surroundings): RowShape {
    const shape = this.shapeOf(row, around);
    this.shapes[row] = shape;
    return shape;
  }

  private shapeOf(row: number, around: Surroundings): RowShape {
    const filled: number[] = [];
    let firstFigure = -1;
    let lastFigure = -1;
    let figures = 0;
    let years = 0;
    let periods = 0;
    for (let column = this.left; column <= this.right; column += 1) {
      const kind = this.view.kindAt(row, column);
      if (kind === Kind.empty) continue;
      if (kind === Kind.text || kind === Kind.period) {
        filled.push(column);
        if (kind === Kind.period) periods += 1;
      } else if (kind !== Kind.placeholder) {
        figures += 1;
        if (kind !== Kind.fault && this.view.isYearAt(row, column)) years += 1;
        if (firstFigure < 0) firstFigure = column;
        lastFigure = column;
      }
    }
    if (figures === 0 && filled.length === 0) return this.placeholdersOnly(row, around);
    if (figures > 1 && this.isColumnNumbering(row, filled, around)) return { kind: "blank", metadata: null, filled: [] };
    const metadata = metadataOf(this, row, filled, around);
    if (metadata !== null) return { kind: "metadata", metadata, filled };
    if (figures > 0 && years === figures && this.isYearHeader(row, filled, figures + periods, around)) return { kind: "header", metadata: null, filled: this.allFilled(row) };
    const isNumberedLine = figures > 0 && filled.length > 0 && lastFigure < (filled[0] ?? 0) && figures === 1 && filled.length === 1;
    if (figures > 0 && !isNumberedLine && !(figures === 1 && filled.length === 0 && !around.isOpen)) return { kind: "data", metadata: null, filled };
    if (this.isHeaded(around) && filled.length <= Math.max(1, this.placeholdersIn(row)) && this.hasPlaceholder(row)) return { kind: "data", metadata: null, filled };
    return { kind: this.distinctTexts(row, filled) >= 2 ? "header" : "line", metadata: null, filled };
  }

  /** 甲 | 乙 | 1 | 2 | 3 below a header: the numbers of a form's columns. */
  private isColumnNumbering(row: number, filled: readonly number[], around: Surroundings): boolean {
    if (filled.length === 0 || !filled.every((column) => COLUMN_LETTER.test(compactText(this.view.textAt(row, column)))) || !this.isHeaded(around)) return false;
    const numbers = this.allFilled(row).filter((column) => !filled.includes(column)).map((column) => Number(this.view.textAt(row, column)));
    return numbers.every((number, index) => number === index + 1 || number === index + filled.length + 1);
  }

  /** Whether figures may come: a table is open, or a header waits for its first row. */
  isHeaded({ isOpen, pending }: Surroundings): boolean {
    return isOpen || pending.some((row) => this.is("header", row));
  }

  /** A merged title counts as one text. */
  private distinctTexts(row: number, filled: readonly number[]): number {
    const isShort = (text: string): boolean => (text.length <= 80 || text.includes(";")) && !/^[(（].*[)）]$/.test(text);
    const short = filled.filter((column) => isShort(this.view.textAt(row, column)));
    const isCorner = (column: number): boolean => CORNER_UNIT.test(this.view.textAt(row, column)) || isUnit(this.view.textAt(row, column).replace(/^[(（]|[)）]$/g, ""));
    const isForm = short.some((column) => FORM_LINE.test(this.view.textAt(row, column)));
    const isLine = short.every((column) => isCorner(column) || METADATA_LINE.test(this.view.textAt(row, column)) || NOTE_LINE.test(this.view.textAt(row, column)) || (isForm && (FORM_LINE.test(this.view.textAt(row, column)) || this.view.kindAt(row, column) === Kind.period)));
    const isDescription = filled.length <= 2 && filled[0] !== undefined && DESCRIPTION_KEY.test(this.view.textAt(row, filled[0]));
    return isLine || isDescription ? 1 : this.onlyTitleAndCorner(row, short) ? 1 : short.length;
  }

  /** "2024年1月　…　单位：万元" on one line. */
  private onlyTitleAndCorner(row: number, filled: readonly number[]): boolean {
    const last = filled.at(-1);
    if (last === undefined || filled.length > 3) return false;
    return CORNER_UNIT.test(this.view.textAt(row, last));
  }

  /** All columns with anything in them. */
  allFilled(row: number): readonly number[] {
    const columns: number[] = [];
    for (let column = this.left; column <= this.right; column += 1) if (this.view.kindAt(row, column) !== Kind.empty) columns.push(column);
    return columns;
  }

  private placeholdersOnly(row: number, { isOpen }: Surroundings): RowShape {
    return { kind: isOpen && this.hasPlaceholder(row) ? "data" : "blank", metadata: null, filled: [] };
  }

  private hasPlaceholder(row: number): boolean {
    return this.placeholdersIn(row) > 0;
  }

  private placeholdersIn(row: number): number {
    let count = 0;
    for (let column = this.left; column <= this.right; column += 1) if (this.view.kindAt(row, column) === Kind.placeholder) count += 1;
    return count;
  }

  /** Years in a row are a header where a header can stand: before any figures, or under a label that heads a column. */
  private isYearHeader(row: number, filled: readonly number[], times: number, { isOpen, pending }: Surroundings): boolean {
    const first = filled[0] ?? -1;
    const label = first >= 0 && this.view.kindAt(row, first) === Kind.text ? compactText(this.view.textAt(row, first)) : "";
    const years = this.yearsOf(row);
    const steady = years.every((year, index) => index === 0 || Math.abs(year - (years[index - 1] ?? year)) <= 1);
    if (!steady && !(times >= 3 && label === "")) return false;
    if (!isOpen && years.length >= 3 && years.every((year, index) => index === 0 || Math.abs(year - (years[index - 1] ?? year)) === 1)) return true;
    if (label !== "" && LABEL_HEADER.test(label)) return true;
    if (times < 2) return false;
    return label === "" || (!isOpen && !pending.some((other) => this.is("header", other)));
  }

  private yearsOf(row: number): readonly number[] {
    const years: number[] = [];
    for (let column = this.left; column <= this.right; column += 1) {
      const period = this.view.isYearAt(row, column) ? this.view.periodAt(row, column) : null;
      if (period?.kind === "year" && period.year !== null) years.push(period.year);
    }
    return years;
  }
}
