import type { SheetInfo } from "../sheet/workbook";
import type { ExcelGateway, WriteStep } from "./excel-gateway";
import { step, type SheetFinder } from "./sheet-cells";

/** The hidden name of a sheet that says which brief owns it; package workbooks carry the same. */
const MARK_PREFIX = "_IndicatorBrief.";

/** All worksheets with their marks, in two round trips. */
export async function listSheets(gateway: ExcelGateway): Promise<readonly SheetInfo[]> {
  return gateway.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/id,items/name,items/visibility");
    await context.sync();
    for (const sheet of sheets.items) sheet.names.load("items/name");
    await context.sync();
    return sheets.items.map(({ name, visibility, names }) => {
      const mark = names.items.find((item) => item.name.startsWith(MARK_PREFIX));
      return { name, visible: visibility === Excel.SheetVisibility.visible, mark: mark ? mark.name.slice(MARK_PREFIX.length) : null };
    });
  });
}

export function markStep(findSheet: SheetFinder, mark: string): WriteStep {
  return step(findSheet, (sheet) => {
    sheet.names.add(MARK_PREFIX + mark, sheet.getRange("A1")).visible = false;
  }, 3);
}
