import { CONTINUED, CORNER_UNIT, NOTE_LINE } from "../lexicon/header-words";
import type { Block, MetadataRow } from "./block";
import { headOf } from "./block-head";
import { compactText } from "./plain-text";
import { LABEL_HEADER, RowShapes, type RowShape } from "./row-shapes";
import { Kind } from "./cell-kind";
import type { SheetView } from "./sheet-view";

/** Finds the tables that lie above one another in a run of columns. Linear in the number of cells. */
export function findBlocks(view: SheetView, left = 0, right = view.columns - 1): readonly Block[] {
  return new BlockFinder(view, left, right).find();
}

class BlockFinder {
  private readonly blocks: Block[] = [];
  private readonly shapes: RowShapes;
  /** Rows since the last table that are not yet given to any. */
  private pending: number[] = [];
  private open: { header: readonly number[]; title: readonly number[]; metadata: MetadataRow[]; body: number[]; notes: number[] } | null = null;
  /** Columns in which the open table has had figures. */
  private figureColumns = new Set<number>();

  constructor(
    private readonly view: SheetView,
    private readonly left: number,
    private readonly right: number,
  ) {
    this.shapes = new RowShapes(view, left, right);
  }

  find(): readonly Block[] {
    for (let row = 0; row < this.view.rows; row += 1) {
      const shape = this.shapes.read(row, { isOpen: this.open !== null, pending: this.pending });
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
    const shape = this.shapes.at(row);
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
    const { header, metadata, title, sections } = headOf(this.shapes, this.pending);
    this.open = { header, metadata: [...metadata], title, body: [...sections], notes: [] };
    this.pending = [];
    this.figureColumns = new Set();
  }

  private isNote(row: number): boolean {
    const shape = this.shapes.at(row);
    const [column] = shape?.filled ?? [];
    return shape?.kind === "line" && column !== undefined && NOTE_LINE.test(this.view.textAt(row, column));
  }

  /** Texts where the open table has figures: a header of something new. */
  private isNewHeader(row: number): boolean {
    const shape = this.shapes.at(row);
    if (shape?.kind !== "header") return false;
    if (this.isRepeatedHeader(row)) return this.hasNewTitle(row);
    const over = shape.filled.filter((column) => this.figureColumns.has(column));
    if (over.length < 2 && this.figureColumns.size > 2) return false;
    // 未统计 twice in the place of figures is no header.
    if (new Set(over.map((column) => this.view.textAt(row, column))).size >= 2) return true;
    const label = compactText(this.view.textAt(row, shape.filled[0] ?? this.left));
    return over.length > 0 && (LABEL_HEADER.test(label) || (!this.shapes.is("data", row - 1) && !this.shapes.is("metadata", row - 1)));
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
    return this.pending.some((row) => row < header && this.shapes.is("line", row) && !this.isNote(row) && !this.isTitleAgain(row));
  }

  /** The open table's title, its corner unit or 续表, as they stand on top of every page. */
  private isTitleAgain(row: number): boolean {
    const text = this.lineText(row);
    return CORNER_UNIT.test(text) || CONTINUED.test(text) || (this.open?.title ?? []).some((title) => this.lineText(title) === text);
  }

  private lineText(row: number): string {
    return compactText(this.view.textAt(row, this.shapes.at(row)?.filled[0] ?? this.left));
  }

  private close(): void {
    const { open } = this;
    if (open === null) return;
    const notes = this.pending.filter((row) => this.shapes.is("line", row) || this.shapes.is("header", row));
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
}
