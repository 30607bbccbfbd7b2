import type { SheetInfo, Workbook } from "../sheet/workbook";
import type { Grid } from "../sheet/grid";
import { readableGrids } from "../brief/readable-grids";

/** Which sheets the brief reads: the one in front, or every visible one. */
export type Scope = "active" | "all";

/** The sheets as they were read, and the one that stands in front of the brief. */
export interface SourceSheets {
  /** null: the workbook has no sheet of the user's. */
  readonly sheet: string | null;
  readonly grids: readonly Grid[];
}

/** Reads what the brief is about. `previous` is the sheet it was about before. */
export async function readSource(workbook: Workbook, scope: Scope, previous: string | null): Promise<SourceSheets> {
  const [sheets, active] = await Promise.all([workbook.sheets(), workbook.activeSheet()]);
  const sheet = chooseSheet(sheets, active, previous);
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
