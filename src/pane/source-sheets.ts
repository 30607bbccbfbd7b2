import type { SheetInfo, Workbook } from "../sheet/workbook";
import type { Grid } from "../sheet/grid";
import { briefSheets, readGrids } from "../brief/brief-sheets";
import { readableGrids } from "../brief/readable-grids";
import type { SavedBrief } from "../brief/saved-brief";

/** Which sheets the brief reads: the one in front, every visible one, or those of the saved brief. */
export type Scope = "active" | "all" | "brief";

/** The sheets as they were read, and the one that stands in front of the brief. */
export interface SourceSheets {
  /** null: the workbook has no sheet of the user's. */
  readonly sheet: string | null;
  readonly grids: readonly Grid[];
}

/** Reads what the brief is about. `previous` is the sheet it was about before. */
export async function readSource(workbook: Workbook, scope: Scope, brief: SavedBrief | null, previous: string | null): Promise<SourceSheets> {
  const front = scope === "active" ? await workbook.readFront() : null;
  if (front !== null && front.grid !== null) return { sheet: front.sheet, grids: [front.grid] };
  const [sheets, active] = await Promise.all([workbook.sheets(), workbook.activeSheet()]);
  const sheet = chooseSheet(sheets, active, previous);
  if (scope === "brief" && brief !== null) return { sheet, grids: await readGrids(workbook, briefSheets(brief, sheets)) };
  if (scope === "all") return { sheet, grids: await readableGrids(workbook, null) };
  return { sheet, grids: sheet === null ? [] : [await workbook.readGrid(sheet)] };
}

/**
 * The sheet in front; but when that is a tab of our own (as just after writing it), the sheet the brief was about before, else
 * the first one that is the user's.
 */
export function chooseSheet(sheets: readonly SheetInfo[], active: string | null, previous: string | null): string | null {
  const own = sheets.filter((sheet) => sheet.mark === null);
  const named = (name: string | null): string | null => own.find((sheet) => sheet.name === name)?.name ?? null;
  return named(active) ?? named(previous) ?? own.find((sheet) => sheet.visible)?.name ?? null;
}
