import type { Grid } from "../sheet/grid";
import { findBlocks } from "./block-finding";
import { NO_CORRECTIONS, type Corrections } from "./corrections";
import { HeaderReader } from "./header-meaning";
import { listObjectsApart } from "./list-objects";
import { readTable } from "./read-table";
import { SheetView } from "./sheet-view";
import { splitSideBySide } from "./side-by-side";
import { withFinancialYears } from "./spans-of-years";
import type { Table } from "./table";
import { readContext, type TableContext } from "./table-context";

/** What recognition may know beside the sheet itself. */
export interface RecognitionContext {
  /** "city-safety-2012q1.xlsx": its year or quarter counts where title and sheet name say none. */
  readonly fileName: string;
  /** What the user said of the sheet's meaning; it wins over everything else. */
  readonly corrections?: Corrections;
}

/**
 * Finds the tables of a sheet and reads them: every figure with its indicator, entity, period, role and unit. A sheet that holds
 * no table gives none; nothing that stands in a sheet makes it throw.
 */
export function recogniseTables(grid: Grid, context: RecognitionContext): readonly Table[] {
  const corrections = context.corrections ?? NO_CORRECTIONS;
  const shown = corrections.includeHidden ? { ...grid, hiddenRows: NONE, hiddenColumns: NONE } : grid;
  const reader = new HeaderReader(corrections.vocabulary);
  return listObjectsApart(withFinancialYears(shown))
    .flatMap((part) => tablesOf(part, context, corrections, reader))
    .toSorted((one, other) => one.area.top - other.area.top || one.area.left - other.area.left);
}

/** The tables that stand on a sheet, or on a part of one. */
function tablesOf(grid: Grid, context: RecognitionContext, corrections: Corrections, reader: HeaderReader): readonly Table[] {
  const view = new SheetView(grid);
  const tables: Table[] = [];
  let above: Pick<TableContext, "period" | "unit"> = { period: null, unit: null };
  for (const block of findBlocks(view).flatMap((whole) => splitSideBySide(view, whole))) {
    const own = readContext(view, block, context.fileName);
    // The period that the sheet's first title says holds for the tables below that say none; its unit may.
    const said: TableContext = { ...own, period: own.period ?? above.period, unitAbove: above.unit };
    above = { period: said.period, unit: own.unit ?? above.unit };
    const table = readTable({ view, block, said, reader, corrections });
    if (table !== null) tables.push(table);
  }
  return tables;
}

const NONE: ReadonlySet<number> = new Set();
