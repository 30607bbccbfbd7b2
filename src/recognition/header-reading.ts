import type { Period } from "../quantity/period";
import type { Block } from "./block";
import { withoutNoteMarks } from "./plain-text";
import { Kind } from "./cell-kind";
import type { SheetView } from "./sheet-view";

/** One text of a column's header, from the top down. */
export interface HeaderPart {
  readonly text: string;
  readonly row: number;
  /** Set where the cell is a period and nothing else (a date, a year, 一季度). */
  readonly period: Period | null;
}

/**
 * The texts that stand over a column, from the top down, each said once. A merged text counts for all its columns; where a
 * header has no merged cells, a text also counts for the blank cells to its right that have something under them.
 */
export function headerPath(view: SheetView, block: Block, column: number): readonly HeaderPart[] {
  const parts: HeaderPart[] = [];
  block.headerRows.forEach((row, index) => {
    const source = sourceOf(view, block, row, column, index);
    if (source === null) return;
    const text = withoutNoteMarks(view.shownAt(row, source));
    const isRepeated = parts.some((part) => part.text === text);
    if (text !== "" && !isRepeated) parts.push({ text, row, period: view.periodAt(row, source) });
  });
  return parts;
}

/** The whole header of a column as people are shown it: "累计完成 / 合计". */
export function labelOf(path: readonly HeaderPart[]): string {
  return path.map((part) => part.text).join(" / ");
}

/** The lowest text of such a header: "合计". */
export function lowestOf(label: string): string {
  return label.split(" / ").at(-1) ?? "";
}

/** The column whose text heads this one in a row: itself, or one to the left. */
function sourceOf(view: SheetView, block: Block, row: number, column: number, index: number): number | null {
  if (view.textAt(row, column) !== "") return column;
  const isLast = index === block.headerRows.length - 1;
  if (isLast || view.mergeAt(row, column) !== null || hasHorizontalMerge(view, block) || !hasTextBelow(view, block, column, index)) return null;
  for (let left = column - 1; left > block.left; left -= 1) {
    if (view.kindAt(row, left) !== Kind.empty) return hasTextBelow(view, block, left, index) ? left : null;
  }
  return null;
}

function hasTextBelow(view: SheetView, block: Block, column: number, index: number): boolean {
  return block.headerRows.slice(index + 1).some((row) => view.kindAt(row, column) !== Kind.empty);
}

function hasHorizontalMerge(view: SheetView, block: Block): boolean {
  return block.headerRows.some((row) => {
    for (let column = block.left; column <= block.right; column += 1) {
      const merge = view.mergeAt(row, column);
      if (merge !== null && merge.right > merge.left) return true;
    }
    return false;
  });
}
