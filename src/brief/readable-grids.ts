import type { Grid } from "../sheet/grid";
import { Problem } from "../sheet/problem";
import type { Workbook } from "../sheet/workbook";

/**
 * The sheets of a workbook that a report may read: the named one, or every visible sheet that we did not write ourselves.
 * @throws Problem `sheet-not-found`
 */
export async function readableGrids(workbook: Workbook, sheetName: string | null): Promise<readonly Grid[]> {
  const sheets = await workbook.sheets();
  const own = sheets.filter((sheet) => sheet.mark === null);
  if (sheetName !== null && !sheets.some((sheet) => sheet.name === sheetName)) {
    throw new Problem("sheet-not-found", { sheet: sheetName, sheets: sheets.map((sheet) => sheet.name).join("、") });
  }
  const wanted = own.filter((sheet) => (sheetName === null ? sheet.visible : sheet.name === sheetName));
  return Promise.all(wanted.map((sheet) => workbook.readGrid(sheet.name)));
}
