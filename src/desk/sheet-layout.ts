import type { Area } from "../sheet/address";
import { usedArea, valueAt, type Grid } from "../sheet/grid";
import { lineCount, textWidth } from "../summary/widths";
import { ROW_HEIGHT } from "./sheet-sizes";

/** Pixels: what a character of the default font takes, and what a cell adds around it, as Excel reckons widths. */
const CHARACTER = 7;
const PADDING = 5;
const DEFAULT_CHARACTERS = 8.43;
const LINE_HEIGHT = 20;
/** Empty rows and columns shown around what is used, so that a sheet looks like one. */
const MARGIN_ROWS = 20;
const MARGIN_COLUMNS = 6;

/** Where the rows and columns of a sheet stand, in pixels. Hidden ones take no room. */
export interface SheetLayout {
  /** Left edges, one more than there are columns. */
  readonly lefts: readonly number[];
  /** Top edges, one more than there are rows. */
  readonly tops: readonly number[];
  readonly mergeAt: ReadonlyMap<string, Area>;
  /** Cells that lie under another cell's merge. */
  readonly covered: ReadonlySet<string>;
}

export const cellKey = (row: number, column: number): string => `${row},${column}`;

export function layOutSheet(grid: Grid): SheetLayout {
  const used = usedArea(grid);
  const merged = grid.merges.reduce((widest, merge) => Math.max(widest, merge.right), 0);
  const columns = Math.max(used?.right ?? 0, merged) + 1 + MARGIN_COLUMNS;
  const rows = (used?.bottom ?? 0) + 1 + MARGIN_ROWS;
  const lefts = edges(columns, (column) => (grid.hiddenColumns.has(column) ? 0 : columnPixels(grid, column)));
  const { mergeAt, covered } = indexMerges(grid.merges);
  const lines = linesOfRows(grid, lefts);
  const tops = edges(rows, (row) => (grid.hiddenRows.has(row) ? 0 : rowPixels(lines.get(row) ?? 1)));
  return { lefts, tops, mergeAt, covered };
}

function columnPixels(grid: Grid, column: number): number {
  return Math.round((grid.columnWidths.get(column) ?? DEFAULT_CHARACTERS) * CHARACTER + PADDING);
}

/** The room a line of text takes in a cell. */
export function textPixels(text: string): number {
  return textWidth(text) * CHARACTER + 2 * PADDING;
}

function edges(count: number, size: (index: number) => number): readonly number[] {
  const at = [0];
  for (let index = 0; index < count; index += 1) at.push((at[index] ?? 0) + size(index));
  return at;
}

/** Cells told apart as covered; beyond, what merged areas cover is drawn as cells of its own, which are empty. */
const MOST_COVERED = 1_000_000;

function indexMerges(merges: readonly Area[]): Pick<SheetLayout, "mergeAt" | "covered"> {
  const mergeAt = new Map<string, Area>();
  const covered = new Set<string>();
  let looked = 0;
  for (const merge of merges) {
    mergeAt.set(cellKey(merge.top, merge.left), merge);
    // Merges over whole columns would fill the memory; nothing is shown that far down.
    for (let row = merge.top; row <= Math.min(merge.bottom, merge.top + 1000); row += 1) {
      for (let column = merge.left; column <= Math.min(merge.right, merge.left + 200) && looked < MOST_COVERED; column += 1) {
        looked += 1;
        if (row !== merge.top || column !== merge.left) covered.add(cellKey(row, column));
      }
    }
  }
  return { mergeAt, covered };
}

/** The grid tells no heights: a row is as high as the text of its one-row merges needs when it wraps. */
function linesOfRows(grid: Grid, lefts: readonly number[]): ReadonlyMap<number, number> {
  const lines = new Map<number, number>();
  for (const { top, left, bottom, right } of grid.merges) {
    const value = top === bottom ? valueAt(grid, top, left) : null;
    const width = (lefts[right + 1] ?? 0) - (lefts[left] ?? 0);
    if (typeof value === "string" && width > 0) lines.set(top, Math.max(lines.get(top) ?? 1, lineCount(value, (width - 2 * PADDING) / CHARACTER)));
  }
  return lines;
}

function rowPixels(lines: number): number {
  return lines === 1 ? ROW_HEIGHT : lines * LINE_HEIGHT + 6;
}

/** The first and last index whose box reaches into [from, to]. */
export function visibleRange(at: readonly number[], from: number, to: number): readonly [number, number] {
  const last = at.length - 2;
  const first = Math.min(last, Math.max(0, indexAt(at, from)));
  return [first, Math.max(first, Math.min(last, indexAt(at, to)))];
}

/** The index of the box that holds a position, by halving. */
export function indexAt(at: readonly number[], position: number): number {
  let low = 0;
  let high = at.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((at[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The extent of boxes from one to another. */
export function between(at: readonly number[], from: number, to: number): number {
  return (at[to + 1] ?? at.at(-1) ?? 0) - (at[from] ?? 0);
}
