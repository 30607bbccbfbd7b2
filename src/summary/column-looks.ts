import type { FormulaRun } from "../sheet/sheet-plan";
import type { BodyCell } from "./block";
import { shownWidth } from "./shown-width";
import type { CellPart } from "./styles";
import { lineCount, type ColumnTexts } from "./widths";

/** What the cells of one column of a table come to: taken in one by one, from top to bottom. */
export class ColumnLooks {
  readonly parts = new Set<CellPart>();
  private readonly runs: { readonly first: number; last: number }[] = [];
  /** The width of the widest text or number, and of the widest that may wrap. */
  private most = 0;
  private mostWrapped = 0;
  private hasLines = false;
  private kind: ColumnTexts["holds"] = "words";

  /** @param continues whether it holds the formula of the cell above, one row further down */
  take(cell: BodyCell, row: number, continues: boolean): void {
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
    if (content.kind === "formula") this.takeFormula(row, continues);
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

  private takeFormula(row: number, continues: boolean): void {
    const run = this.runs.at(-1);
    if (continues && run?.last === row - 1) run.last = row;
    else this.runs.push({ first: row, last: row });
  }
}
