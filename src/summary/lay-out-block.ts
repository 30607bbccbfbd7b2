import type { SummaryWords } from "../lexicon/summary/summary-words";
import { AlignedDecimals } from "./aligned-decimals";
import type { Block, BodyCell, PlacedBlock } from "./block";
import { BlockBody } from "./block-body";
import type { TableContext } from "./body-cells";
import { columnHeader, commonUnit, soleIndicator, summaryColumns } from "./columns";
import { drawHeader, headerRows } from "./draw-header";
import { HIGHEST_ROW, type Drawing } from "./drawing";
import { headerGroups } from "./header-groups";
import { labelMerges } from "./label-merges";
import { withLivingRanks } from "./living-ranks";
import { OwnFigures } from "./own-figures";
import { summaryRows } from "./rows";
import { CellParts } from "./styles";
import type { SummarySet, SummaryStyle } from "./summary-input";
import { brokenHeader, lineCount, linesHeight } from "./widths";

/** The size of the table's text in points. */
const BODY_SIZE = 11;

/** The formulas of so many rows take little memory; those of a roster of a whole province do not. */
const MOST_PRINTED_AT_ONCE = 2000;

export function blockOf(set: SummarySet, style: SummaryStyle, words: SummaryWords): Block {
  const rows = summaryRows(set);
  const columns = summaryColumns(rows, style.lights ?? null);
  const sole = soleIndicator(rows);
  const headers = columns.map((column) => brokenHeader(columnHeader(column, sole, set.table, style.locale)));
  return { ...rows, set, columns, headers, groups: headerGroups(columns, headers, style, words), unit: commonUnit(rows) };
}

/** The blocks below one another from row `top` on, an empty row between two of them, each with what stands in its cells. */
export function placeBlocks(blocks: readonly Block[], top: number, style: SummaryStyle, words: SummaryWords): readonly PlacedBlock[] {
  let next = top;
  return blocks.map((block) => {
    const placed = placeBlock(block, next, style, words);
    next = endOf(placed) + 1;
    return placed;
  });
}

/** The row below a block. */
export function endOf({ header, rows }: PlacedBlock): number {
  return header + 1 + rows.length;
}

function placeBlock(block: Block, top: number, style: SummaryStyle, words: SummaryWords): PlacedBlock {
  const { rows, examples, columns } = block;
  const header = top + headerRows(block);
  const figures = new OwnFigures(columns, rows, header + 1);
  const context: TableContext = {
    style,
    words,
    levelled: columns.some(({ kind }) => kind === "indicator") ? "indicator" : "entity",
    decimals: new AlignedDecimals(examples),
    parts: new CellParts(),
    printing: rows.length > MOST_PRINTED_AT_ONCE ? "later" : "now",
    figures,
  };
  return withLivingRanks({ ...block, top, header, body: BlockBody.of(block, header + 1, context) }, style, words);
}

/** Draws header and body of a placed block in columns of the given widths. */
export function drawBlock(drawing: Drawing, block: PlacedBlock, widths: readonly number[]): void {
  drawing.merge(labelMerges(block));
  drawHeader(drawing, block, widths);
  const heights = rowHeights(block, widths);
  const top = block.header + 1;
  block.rows.forEach((_, index) => drawing.rowHeights.set(top + index, heights(index)));
  drawing.body(top, block);
}

/** The height of each row of a body: mostly one for all of them. */
function rowHeights({ body, columns }: PlacedBlock, widths: readonly number[]): (index: number) => number {
  const wrapped = columns.flatMap((_, column) => (body.looks[column]?.isOneLine(widths[column] ?? 0) === true ? [] : [column]));
  const oneLine = linesHeight(1, BODY_SIZE);
  if (wrapped.length === 0) return () => oneLine;
  return (index) => {
    const lines = wrapped.reduce((most, column) => Math.max(most, linesOf(body.cell(index, column), widths[column] ?? 0)), 1);
    return Math.min(HIGHEST_ROW, linesHeight(lines, BODY_SIZE));
  };
}

function linesOf({ content, part }: BodyCell, width: number): number {
  if (part.part === "number") return 1;
  if (content.kind === "number") return 1;
  return lineCount(content.kind === "text" ? content.text : String(content.expected), width - 2 * (part.indent ?? 0));
}
