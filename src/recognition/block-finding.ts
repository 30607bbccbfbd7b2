import { CONTINUED, CORNER_UNIT, DESCRIPTION_KEY, FORM_LINE, LABEL_HEADERS, METADATA_LINE, METADATA_ROWS, NOTE_LINE } from "../lexicon/header-words";
import { isUnit } from "../lexicon/unit-words";
import { compactText, wholeWords } from "./plain-text";
import { Kind, type SheetView } from "./sheet-view";

export type MetadataKind = (typeof METADATA_ROWS)[number]["kind"];

/** A row that describes the series below it: their unit, frequency, identifier. */
export interface MetadataRow {
  readonly row: number;
  readonly kind: MetadataKind;
}

/** One table as it lies on the sheet: which rows are what. Rows and columns count within the grid. */
export interface Block {
  readonly left: number;
  readonly right: number;
  /** Lines above the header: title, subtitle, corner unit. */
  readonly titleRows: readonly number[];
  /** The columns in which those lines stand: more than the table's own where tables side by side share a title. */
  readonly titleColumns: { readonly left: number; readonly right: number };
  readonly headerRows: readonly number[];
  readonly metadataRows: readonly MetadataRow[];
  /** Rows with figures, and rows with a label only (sections), in their order. */
  readonly bodyRows: readonly number[];
  readonly noteRows: readonly number[];
}

type RowKind = "blank" | "line" | "header" | "metadata" | "data";

interface RowShape {
  readonly kind: RowKind;
  readonly metadata: MetadataKind | null;
  /** Columns with text or a period, for lines and headers. */
  readonly filled: readonly number[];
}

const COLUMN_LETTER = /^(?:甲|乙|丙|丁|戊|栏次|行次|[a-d])$/i;
const METADATA = METADATA_ROWS.map(({ kind, words }) => ({ kind, pattern: wholeWords(words) }));
const ANY_METADATA = wholeWords(METADATA_ROWS.flatMap(({ words }) => words));
const LABEL_HEADER = wholeWords(LABEL_HEADERS.flatMap(({ words }) => words));

/** Finds the tables that lie above one another in a run of columns. Linear in the number of cells. */
export function findBlocks(view: SheetView, left = 0, right = view.columns - 1): readonly Block[] {
  return new BlockFinder(view, left, right).find();
}

/** "(亿元)" → "亿元"; "Dollars (x 1,000)" stays. */
function withoutBrackets(text: string): string {
  return text.replace(/^[(（]([^()（）]*)[)）]$/, "$1");
}

class BlockFinder {
  private readonly blocks: Block[] = [];
  /** Rows since the last table that are not yet given to any. */
  private pending: number[] = [];
  private shapes: RowShape[] = [];
  private open: { header: readonly number[]; title: readonly number[]; metadata: MetadataRow[]; body: number[]; notes: number[] } | null = null;
  /** Columns in which the open table has had figures. */
  private figureColumns = new Set<number>();

  constructor(
    private readonly view: SheetView,
    private readonly left: number,
    private readonly right: number,
  ) {}

  find(): readonly Block[] {
    for (let row = 0; row < this.view.rows; row += 1) {
      const shape = this.shapeOf(row);
      this.shapes[row] = shape;
      if (shape.kind === "data") this.takeData(row);
      else this.takeOther(row, shape);
    }
    this.close();
    return this.blocks;
  }

  private takeData(row: number): void {
    if (this.open !== null && this.pending.length > 0 && !this.settlePending()) {
      // Figures among the notes have no header that would say what they are.
      this.pending.push(row);
      return;
    }
    if (this.open === null) this.start();
    this.open?.body.push(row);
    if (this.figureColumns.size < this.right - this.left + 1) {
      for (let column = this.left; column <= this.right; column += 1) {
        const kind = this.view.kindAt(row, column);
        if (kind === Kind.number || kind === Kind.textNumber) this.figureColumns.add(column);
      }
    }
  }

  private takeOther(row: number, shape: RowShape): void {
    if (shape.kind === "metadata" && this.open !== null && this.pending.length === 0) {
      this.open.metadata.push({ row, kind: shape.metadata ?? "other" });
      return;
    }
    if (shape.kind !== "blank" || this.pending.length > 0 || this.open !== null) this.pending.push(row);
  }

  /**
   * Data goes on after other rows: are they sections of the open table, its notes, or the header of a new one?
   * @returns false where notes ended the table and nothing new has begun
   */
  private settlePending(): boolean {
    const note = this.pending.findIndex((row) => this.isNote(row));
    const header = this.pending.findIndex((row) => this.isNewHeader(row));
    if (header < 0 && note < 0) {
      for (const row of this.pending) this.takeSection(row);
      this.pending = [];
      return true;
    }
    if (header < 0) return false;
    const rows = this.pending;
    this.pending = rows.slice(0, this.firstOfNext(rows, header));
    const rest = rows.slice(this.pending.length);
    this.close();
    this.pending = rest;
    return true;
  }

  private takeSection(row: number): void {
    const shape = this.shapes[row];
    if (shape === undefined || shape.kind === "blank" || this.open === null) return;
    if (shape.kind === "metadata") this.open.metadata.push({ row, kind: shape.metadata ?? "other" });
    else if (!this.isRepeatedHeader(row) && !this.isTitleAgain(row)) this.open.body.push(row);
  }

  /** The lines just above a new header belong to it, unless they are notes of the table before. */
  private firstOfNext(rows: readonly number[], header: number): number {
    let first = header;
    while (first > 0) {
      const before = rows[first - 1] ?? 0;
      if (this.isNote(before)) break;
      first -= 1;
    }
    return first;
  }

  private start(): void {
    const { header, metadata, title, sections } = this.splitPending();
    this.open = { header, metadata: [...metadata], title, body: [...sections], notes: [] };
    this.pending = [];
    this.figureColumns = new Set();
  }

  /** Parts the rows above the first data row into title, header, metadata and the sections that open the body. */
  private splitPending(): { header: number[]; metadata: MetadataRow[]; title: number[]; sections: number[] } {
    const rows = this.pending;
    const isHead = (row: number): boolean => this.shapes[row]?.kind === "header" || this.shapes[row]?.kind === "metadata";
    let last = rows.length - 1;
    while (last >= 0 && !isHead(rows[last] ?? 0)) last -= 1;
    if (last < 0) return this.withoutHeader(rows);
    let first = last;
    while (first > 0 && this.reachesUp(rows, first)) first -= 1;
    while (this.shapes[rows[first] ?? 0]?.kind === "blank") first += 1;
    const below = rows.slice(last + 1).filter((row) => this.shapes[row]?.kind === "line");
    const head = rows.slice(first, last + 1).filter((row) => this.shapes[row]?.kind !== "blank");
    return {
      header: [...head.filter((row) => this.shapes[row]?.kind !== "metadata"), ...below.filter((row) => this.isLabelHeader(row))],
      metadata: head.filter((row) => this.shapes[row]?.kind === "metadata").map((row) => ({ row, kind: this.shapes[row]?.metadata ?? "other" })),
      title: [...rows.slice(0, first).filter((row) => this.shapes[row]?.kind !== "blank"), ...below.filter((row) => this.isUnitLine(row))],
      sections: below.filter((row) => !this.isUnitLine(row) && !this.isLabelHeader(row)),
    };
  }

  /** Dollars (x 1,000,000) alone below the header. */
  private isUnitLine(row: number): boolean {
    const filled = this.shapes[row]?.filled ?? [];
    return filled.length > 0 && filled[0] !== this.left && filled.every((column) => isUnit(withoutBrackets(this.view.textAt(row, column))));
  }

  /** GEO (Labels) alone below TIME | 2023 | 2024: the header of the names. */
  private isLabelHeader(row: number): boolean {
    const filled = this.shapes[row]?.filled ?? [];
    return filled.length === 1 && filled[0] === this.left && row === this.pending.find((other) => other > (this.lastHead() ?? -1)) && LABEL_HEADER.test(compactText(this.view.textAt(row, this.left)));
  }

  private lastHead(): number | undefined {
    return this.pending.findLast((row) => this.shapes[row]?.kind === "header");
  }

  /** No header at all: lines above are title. */
  private withoutHeader(rows: readonly number[]): { header: number[]; metadata: MetadataRow[]; title: number[]; sections: number[] } {
    return { header: [], metadata: [], title: rows.filter((row) => this.shapes[row]?.kind !== "blank"), sections: [] };
  }

  /** Whether the row above `rows[index]` still belongs to the header. */
  private reachesUp(rows: readonly number[], index: number): boolean {
    const above = rows[index - 1] ?? 0;
    const shape = this.shapes[above];
    if (shape === undefined) return false;
    if (shape.kind === "header" || shape.kind === "metadata") return true;
    if (shape.kind === "blank") {
      const further = this.shapes[rows[index - 2] ?? -1];
      return further?.kind === "header" && further.filled.some((column) => column > this.left + 1);
    }
    return this.isHeaderLine(above, shape);
  }

  /** A lone text above the header that spans some of its columns (2024年, 累计完成), and is no title and no corner. */
  private isHeaderLine(row: number, shape: RowShape): boolean {
    const [column] = shape.filled;
    if (column === undefined || column === this.left) return false;
    const text = this.view.textAt(row, column);
    if (CORNER_UNIT.test(text) || METADATA_LINE.test(text) || isUnit(text.replace(/^[(（]|[)）]$/g, ""))) return false;
    const merge = this.view.mergeAt(row, column);
    return merge !== null && merge.left > this.left && (merge.right > merge.left || merge.bottom > merge.top);
  }

  private isNote(row: number): boolean {
    const shape = this.shapes[row];
    const [column] = shape?.filled ?? [];
    return shape?.kind === "line" && column !== undefined && NOTE_LINE.test(this.view.textAt(row, column));
  }

  /** Texts where the open table has figures: a header of something new. */
  private isNewHeader(row: number): boolean {
    const shape = this.shapes[row];
    if (shape?.kind !== "header") return false;
    if (this.isRepeatedHeader(row)) return this.hasNewTitle(row);
    const over = shape.filled.filter((column) => this.figureColumns.has(column));
    if (over.length < 2 && this.figureColumns.size > 2) return false;
    // 未统计 twice in the place of figures is no header.
    if (new Set(over.map((column) => this.view.textAt(row, column))).size >= 2) return true;
    const label = compactText(this.view.textAt(row, shape.filled[0] ?? this.left));
    return over.length > 0 && (LABEL_HEADER.test(label) || (this.shapes[row - 1]?.kind !== "data" && this.shapes[row - 1]?.kind !== "metadata"));
  }

  /** The same header again, as a long table carries it on every page. */
  private isRepeatedHeader(row: number): boolean {
    return (this.open?.header ?? []).some((header) => {
      for (let column = this.left; column <= this.right; column += 1) {
        if (this.view.textAt(header, column) !== this.view.textAt(row, column)) return false;
      }
      return true;
    });
  }

  /** Whether a line that the open table's own title did not have stands above a repeated header: then a new table begins. */
  private hasNewTitle(header: number): boolean {
    return this.pending.some((row) => row < header && this.shapes[row]?.kind === "line" && !this.isNote(row) && !this.isTitleAgain(row));
  }

  /** The open table's title, its corner unit or 续表, as they stand on top of every page. */
  private isTitleAgain(row: number): boolean {
    const text = this.lineText(row);
    return CORNER_UNIT.test(text) || CONTINUED.test(text) || (this.open?.title ?? []).some((title) => this.lineText(title) === text);
  }

  private lineText(row: number): string {
    return compactText(this.view.textAt(row, this.shapes[row]?.filled[0] ?? this.left));
  }

  private close(): void {
    const { open } = this;
    if (open === null) return;
    const notes = this.pending.filter((row) => this.shapes[row]?.kind === "line" || this.shapes[row]?.kind === "header");
    this.blocks.push({
      left: this.left,
      right: this.right,
      titleRows: open.title,
      titleColumns: { left: this.left, right: this.right },
      headerRows: open.header,
      metadataRows: open.metadata,
      bodyRows: open.body,
      noteRows: [...open.notes, ...notes],
    });
    this.open = null;
    this.pending = [];
  }

  private shapeOf(row: number): RowShape {
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
    if (figures === 0 && filled.length === 0) return this.placeholdersOnly(row);
    if (figures > 1 && this.isColumnNumbering(row, filled)) return { kind: "blank", metadata: null, filled: [] };
    const metadata = this.metadataOf(row, filled);
    if (metadata !== null) return { kind: "metadata", metadata, filled };
    if (figures > 0 && years === figures && this.isYearHeader(row, filled, figures + periods)) return { kind: "header", metadata: null, filled: this.allFilled(row) };
    const isNumberedLine = figures > 0 && filled.length > 0 && lastFigure < (filled[0] ?? 0) && figures === 1 && filled.length === 1;
    if (figures > 0 && !isNumberedLine && !(figures === 1 && filled.length === 0 && this.open === null)) return { kind: "data", metadata: null, filled };
    if (this.isHeaded() && filled.length <= Math.max(1, this.placeholdersIn(row)) && this.hasPlaceholder(row)) return { kind: "data", metadata: null, filled };
    return { kind: this.distinctTexts(row, filled) >= 2 ? "header" : "line", metadata: null, filled };
  }

  /** 甲 | 乙 | 1 | 2 | 3 below a header: the numbers of a form's columns. */
  private isColumnNumbering(row: number, filled: readonly number[]): boolean {
    if (filled.length === 0 || !filled.every((column) => COLUMN_LETTER.test(compactText(this.view.textAt(row, column)))) || !this.isHeaded()) return false;
    const numbers = this.allFilled(row).filter((column) => !filled.includes(column)).map((column) => Number(this.view.textAt(row, column)));
    return numbers.every((number, index) => number === index + 1 || number === index + filled.length + 1);
  }

  /** Whether figures may come: a table is open, or a header waits for its first row. */
  private isHeaded(): boolean {
    return this.open !== null || this.pending.some((row) => this.shapes[row]?.kind === "header");
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

  private allFilled(row: number): readonly number[] {
    const columns: number[] = [];
    for (let column = this.left; column <= this.right; column += 1) if (this.view.kindAt(row, column) !== Kind.empty) columns.push(column);
    return columns;
  }

  private placeholdersOnly(row: number): RowShape {
    return { kind: this.open !== null && this.hasPlaceholder(row) ? "data" : "blank", metadata: null, filled: [] };
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
  private isYearHeader(row: number, filled: readonly number[], times: number): boolean {
    const first = filled[0] ?? -1;
    const label = first >= 0 && this.view.kindAt(row, first) === Kind.text ? compactText(this.view.textAt(row, first)) : "";
    const years = this.yearsOf(row);
    const steady = years.every((year, index) => index === 0 || Math.abs(year - (years[index - 1] ?? year)) <= 1);
    if (!steady && !(times >= 3 && label === "")) return false;
    if (this.open === null && years.length >= 3 && years.every((year, index) => index === 0 || Math.abs(year - (years[index - 1] ?? year)) === 1)) return true;
    if (label !== "" && LABEL_HEADER.test(label)) return true;
    if (times < 2) return false;
    return label === "" || (this.open === null && !this.pending.some((other) => this.shapes[other]?.kind === "header"));
  }

  private yearsOf(row: number): readonly number[] {
    const years: number[] = [];
    for (let column = this.left; column <= this.right; column += 1) {
      const period = this.view.isYearAt(row, column) ? this.view.periodAt(row, column) : null;
      if (period?.kind === "year" && period.year !== null) years.push(period.year);
    }
    return years;
  }

  /** Told by one of the first two texts; a row of units must hold units, so that a header 单位 over names of offices is none. */
  private metadataOf(row: number, filled: readonly number[]): MetadataKind | null {
    if (filled.length === 0 || (filled.length < 2 && this.allFilled(row).length < 2)) return null;
    if (this.isUnitsBelow(row, filled)) return "unit";
    for (const column of filled.slice(0, 2)) {
      const label = compactText(this.view.textAt(row, column));
      const kind = ANY_METADATA.test(label) ? METADATA.find(({ pattern }) => pattern.test(label))?.kind : undefined;
      if (kind === undefined) continue;
      if (this.confirms(kind, row, filled, column)) return kind;
    }
    return null;
  }

  /** $ million | $ million under Exports | Imports: units without a label, right below a header. */
  private isUnitsBelow(row: number, filled: readonly number[]): boolean {
    if (this.open !== null || filled.length < 2 || filled[0] === this.left || filled.length !== this.allFilled(row).length) return false;
    const texts = filled.map((column) => withoutBrackets(this.view.textAt(row, column)));
    return this.shapes[row - 1]?.kind === "header" && texts.every((text) => isUnit(text) && !/^[%‰]$/.test(text));
  }

  /** How many columns right of one the last header above fills. */
  private widthOfHeader(labelColumn: number): number {
    const header = this.pending.findLast((row) => this.shapes[row]?.kind === "header");
    return header === undefined ? 0 : (this.shapes[header]?.filled ?? []).filter((column) => column > labelColumn).length;
  }

  private confirms(kind: MetadataKind, row: number, filled: readonly number[], labelColumn: number): boolean {
    const others = filled.filter((column) => column > labelColumn);
    const texts = others.map((column) => this.view.textAt(row, column));
    const headed = this.open !== null || this.pending.some((other) => this.shapes[other]?.kind === "header");
    if (kind === "unit") return texts.length > 0 && texts.filter(isUnit).length * 2 >= texts.length;
    if (kind === "frequency") return headed || texts.length > 0;
    if (kind === "name") return headed && this.pending.length > 0 && this.open === null;
    if (kind === "entity") return headed && this.open === null && texts.length > 0 && texts.length * 2 >= this.widthOfHeader(labelColumn);
    return headed || this.shapes.some((shape) => shape.kind === "metadata");
  }
}
