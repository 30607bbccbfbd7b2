import { gridOf, type Grid } from "../sheet/grid";
import type { ExcelGateway } from "./excel-gateway";
import { readTables } from "./named-areas";
import { readBlocks, type Block } from "./sheet-block";
import { readExtent, type Extent } from "./sheet-extent";

/**
 * So many cells are read in one request: its answer is taken in on the pane's thread, and at 30,000 cells that took 70 ms. A request
 * that proves too large for Excel on the web is halved.
 */
const CELLS_PER_REQUEST = 10_000;

/**
 * Reads a sheet whole, in two round trips up to 10,000 cells and one for each further 10,000; one more where it has Excel tables.
 * @throws Problem `sheet-not-found`
 */
export async function readSheet(gateway: ExcelGateway, name: string): Promise<Grid> {
  return readWithin(gateway, name, await readExtent(gateway, name));
}

/** Reads what an extent encloses. @param whole all its cells, where they are there already */
export async function readWithin(gateway: ExcelGateway, name: string, extent: Extent | null, whole: Block | null = null): Promise<Grid> {
  if (extent === null) return gridOf(name, []);
  const blocks = whole === null ? await readAllBlocks(gateway, name, extent) : [whole];
  const namedAreas = [...(await readTables(gateway, name, extent.tables)), ...extent.named];
  return {
    sheet: name,
    top: extent.area.top,
    left: extent.area.left,
    values: blocks.flatMap((block) => block.values),
    formulas: blocks.flatMap((block) => block.formulas),
    numberFormats: blocks.flatMap((block) => block.numberFormats),
    indents: blocks.flatMap((block) => block.indents),
    merges: extent.merges,
    hiddenRows: new Set(blocks.flatMap((block) => block.hiddenRows)),
    hiddenColumns: blocks[0]?.hiddenColumns ?? new Set(),
    columnWidths: blocks[0]?.columnWidths ?? new Map(),
    ...(namedAreas.length === 0 ? {} : { namedAreas }),
  };
}

async function readAllBlocks(gateway: ExcelGateway, name: string, { area, indent }: Extent): Promise<readonly Block[]> {
  const rowsAtOnce = Math.max(1, Math.floor(CELLS_PER_REQUEST / (area.right - area.left + 1)));
  const blocks: Block[] = [];
  for (let top = area.top; top <= area.bottom; top += rowsAtOnce) {
    blocks.push(...(await readBlocks(gateway, name, { ...area, top, bottom: Math.min(area.bottom, top + rowsAtOnce - 1) }, indent)));
  }
  return blocks;
}
