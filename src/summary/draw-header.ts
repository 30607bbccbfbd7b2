import type { Block, HeaderGroup, PlacedBlock } from "./block";
import { HIGHEST_ROW, type Drawing } from "./drawing";
import { lineCount, linesHeight } from "./widths";

/** The size of a header's text in points. */
const HEADER_SIZE = 11;

/** What stands directly above a column's figures. */
export function headerAbove({ headers, groups }: Block, column: number): string | undefined {
  const group = groupAt(groups, column);
  return group === undefined ? headers[column] : group.headers[column - group.first];
}

/** How many rows a block's header takes. */
export function headerRows({ groups }: Block): 1 | 2 {
  return groups.length === 0 ? 1 : 2;
}

/** Draws the header of a placed block: one row, or headings of groups over the headers of their columns. */
export function drawHeader(drawing: Drawing, block: PlacedBlock, widths: readonly number[]): void {
  const { header, headers, groups } = block;
  if (groups.length === 0) {
    headers.forEach((text, column) => drawing.text(header, column, text, { part: "header", firstColumn: column === 0 }));
    drawing.rowHeights.set(header, heightOf(headers.map((text, column) => lineCount(text, widths[column] ?? 0))));
    return;
  }
  drawing.merge(mergesOf(block));
  headers.forEach((text, column) => {
    const group = groupAt(groups, column);
    drawing.text(header - 1, column, group?.title ?? text, { part: "header", firstColumn: column === 0 });
    drawing.text(header, column, group?.headers[column - group.first] ?? "", { part: "subheader", firstColumn: column === 0 });
  });
  const upper = heightOf(groups.map((group) => lineCount(group.title, widthOf(group, widths))));
  const lower = heightOf(headers.map((_, column) => (groupAt(groups, column) === undefined ? 1 : lineCount(headerAbove(block, column) ?? "", widths[column] ?? 0))));
  const alone = heightOf(headers.map((text, column) => (groupAt(groups, column) === undefined ? lineCount(text, widths[column] ?? 0) : 1)));
  drawing.rowHeights.set(header - 1, upper);
  drawing.rowHeights.set(header, Math.max(lower, alone - upper));
}

/** A heading becomes one cell over its columns, a column of no group one cell over both rows. */
function mergesOf({ header, headers, groups }: PlacedBlock): Parameters<Drawing["merge"]>[0] {
  const alone = headers.flatMap((_, column) => (groupAt(groups, column) === undefined ? [{ top: header - 1, bottom: header, left: column, right: column }] : []));
  return [...groups.map(({ first, last }) => ({ top: header - 1, bottom: header - 1, left: first, right: last })), ...alone];
}

function groupAt(groups: readonly HeaderGroup[], column: number): HeaderGroup | undefined {
  return groups.find(({ first, last }) => first <= column && column <= last);
}

function widthOf({ first, last }: HeaderGroup, widths: readonly number[]): number {
  return widths.slice(first, last + 1).reduce((sum, width) => sum + width, 0);
}

function heightOf(lines: readonly number[]): number {
  return Math.min(HIGHEST_ROW, linesHeight(Math.max(1, ...lines), HEADER_SIZE));
}
