import type { FormulaRun } from "../sheet/sheet-plan";
import type { BodyCell } from "./block";
import { shownWidth } from "./shown-width";
import type { CellPart } from "./styles";
import { lineCount, type ColumnTexts } from "./widths";

/** What is common to cells of a column. */
interface Alike {
  readonly part: CellPart;
}

/** What the cells of one column of a table come to: taken in from top to bottom. */
export class ColumnLooks {
  readonly parts = new Set<CellPart>();
  private readonly runs: { readonly first: number; last: number }[] = [];
  /** The numbers that are the farthest from zero, of cells that are alike. */
  private readonly largest = new Map<Alike, number>();
  private readonly known = new Set<Alike>();
  /** The width of the widest text or number, and of the widest that may wrap. */
  private most = 0;
  private mostWrapped = 0;
  private hasLines = false;
  private kind: ColumnTexts["holds"] = "words";

  take(cell: BodyCell): void {
    const { content, part } = cell;
    const width = shownWidth(cell);
    this.most = Math.max(this.most, width);
    this.parts.add(part);
    if (part.part === "number") this.kind = "numbers";
    else {
      if (part.part === "label" && this.kind === "words") this.kind = "labels";
      this.mostWrapped = Math.max(this.mostWrapped, width);
      this.hasLines ||= content.kind === "text" && content.text.includes("\n");
    }
  }

  /** One of many cells that show the same. */
  takeAlike(alike: Alike, content: BodyCell["content"]): void {
    if (this.known.has(alike)) return;
    this.known.add(alike);
    this.take({ part: alike.part, content });
  }

  /** One of many cells that differ in nothing but the size of their numbers. */
  takeNumber(alike: Alike, number: number): void {
    const size = Math.abs(number);
    const most = this.largest.get(alike);
    if (most === undefined || size > most) this.largest.set(alike, size);
  }

  /** To be told when all cells were taken in. */
  close(): void {
    for (const [{ part }, number] of this.largest) this.take({ part, content: { kind: "number", number } });
  }

  get widest(): number {
    return this.most;
  }

  get holds(): ColumnTexts["holds"] {
    return this.kind;
  }

  /** Whether all of its texts stand in one line in a column of this width. */
  isOneLine(width: number): boolean {
    return !this.hasLines && lineCount(" ".repeat(this.mostWrapped), width) === 1;
  }

  /** The cells that share the formula of the one in this row; null where it stands alone. */
  runOf(row: number): FormulaRun | null {
    let [low, high] = [0, this.runs.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.runs[middle]?.first ?? Infinity) <= row) low = middle;
      else high = middle - 1;
    }
    const run = this.runs[low];
    return run !== undefined && run.first <= row && row <= run.last && run.first < run.last ? run : null;
  }

  /**
   * A cell with a formula.
   * @param continues whether it is that of the cell above, one row further down
   */
  takeFormula(row: number, continues: boolean): void {
    const run = this.runs.at(-1);
    if (continues && run?.last === row - 1) run.last = row;
    else this.runs.push({ first: row, last: row });
  }
}
