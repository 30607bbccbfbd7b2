import type { Grid } from "../sheet/grid";
import { findBlocks } from "./block-finding";
import { readTable } from "./read-table";
import { SheetView } from "./sheet-view";
import { splitSideBySide } from "./side-by-side";
import type { Table } from "./table";

/** What recognition may know beside the sheet itself. */
export interface RecognitionContext {
  /** "city-safety-2012q1.xlsx": its year or quarter counts where title and sheet name say none. */
  readonly fileName: string;
}

/**
 * Finds the tables of a sheet and reads them: every figure with its indicator, entity, period, role and unit. A sheet that holds
 * no table gives none; nothing that stands in a sheet makes it throw.
 */
export function recogniseTables(grid: Grid, context: RecognitionContext): readonly Table[] {
  const view = new SheetView(grid);
  return findBlocks(view)
    .flatMap((block) => splitSideBySide(view, block))
    .map((block) => readTable(view, block, context.fileName))
    .filter((table) => table !== null);
}
