import type { PlacedBlock } from "./block";
import { headerAbove } from "./draw-header";
import { columnWidth, type ColumnTexts } from "./widths";

/** Characters across a page on its side: where a table takes more, its columns are made narrower. */
const LANDSCAPE_WIDTH = 130;

/** The widths of the tab's columns: each as wide as the widest of the tables needs it there. */
export function blockWidths(blocks: readonly PlacedBlock[]): readonly number[] {
  const texts = blocks.map((block) => block.columns.map((_, column) => textsIn(block, column)));
  const usual = widthsOf(texts, false);
  return usual.reduce((sum, width) => sum + width, 0) <= LANDSCAPE_WIDTH ? usual : widthsOf(texts, true);
}

function widthsOf(texts: readonly (readonly ColumnTexts[])[], crowded: boolean): readonly number[] {
  const count = Math.max(1, ...texts.map((columns) => columns.length));
  return Array.from({ length: count }, (_, column) => Math.max(8, ...texts.map((columns) => (columns[column] === undefined ? 0 : columnWidth(columns[column], crowded)))));
}

function textsIn(block: PlacedBlock, column: number): ColumnTexts {
  const { widest, holds } = block.body.looks[column] ?? NOTHING;
  return { header: headerAbove(block, column) ?? "", widest, holds };
}

const NOTHING: Omit<ColumnTexts, "header"> = { widest: 0, holds: "words" };
