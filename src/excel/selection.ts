import { areaAddress, parseArea, type Area, type CellRef } from "../sheet/address";
import { Problem } from "../sheet/problem";
import { excelErrorCode } from "./excel-problem";
import type { ExcelGateway } from "./excel-gateway";
import { rangeOf } from "./sheet-cells";
import { addressLists, areasByStyle } from "./style-areas";

/** The first selected area; null when something else than cells is selected. */
export async function readSelection(gateway: ExcelGateway): Promise<{ readonly sheet: string; readonly area: Area } | null> {
  return gateway.run(async (context) => {
    const ranges = context.workbook.getSelectedRanges().load("address,worksheet/name");
    try {
      await context.sync();
    } catch (error) {
      if (excelErrorCode(error) === "InvalidSelection") return null;
      throw error;
    }
    const [address = ""] = ranges.address.split(",");
    const area = boundedArea(address.slice(address.lastIndexOf("!") + 1));
    return area && { sheet: ranges.worksheet.name, area };
  });
}

/** Whole columns and rows ("A:C", "3:4") are areas too. */
function boundedArea(address: string): Area | null {
  const columns = /^([A-Z]+):([A-Z]+)$/.exec(address);
  if (columns) return parseArea(`${columns[1]}1:${columns[2]}1048576`);
  const rows = /^(\d+):(\d+)$/.exec(address);
  return parseArea(rows ? `A${rows[1]}:XFD${rows[2]}` : address);
}

/**
 * Brings the cells' sheet to the front and selects them. Cells that form no rectangle are selected together where Excel can
 * (ExcelApi 1.18); elsewhere the first rectangle is.
 * @throws Problem `sheet-not-found`, `excel-other-workbook`
 */
export async function selectCells(gateway: ExcelGateway, cells: readonly CellRef[]): Promise<void> {
  const [first] = cells;
  if (first === undefined) return;
  const here = cells.filter((cell) => cell.sheet === first.sheet).map((cell) => ({ ...cell, content: null, style: "" }));
  const areas = areasByStyle(here).get("") ?? [];
  await gateway.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(first.sheet);
    await context.sync();
    if (sheet.isNullObject) throw new Problem("sheet-not-found", { sheet: first.sheet });
    sheet.activate();
    selectAreas(sheet, areas);
    try {
      await context.sync();
    } catch (error) {
      // Excel has no code of its own for another workbook being in front.
      if (excelErrorCode(error) === "GeneralException") throw new Problem("excel-other-workbook", {}, { cause: error });
      throw error;
    }
  });
}

function selectAreas(sheet: Excel.Worksheet, areas: readonly Area[]): void {
  const [first] = areas;
  if (first === undefined) return;
  const [addresses = areaAddress(first)] = addressLists(areas);
  const several = areas.length > 1 ? sheet.getRanges(addresses) : null;
  if (several && typeof several.select === "function" && Office.context.requirements.isSetSupported("ExcelApi", "1.18")) several.select();
  else rangeOf(sheet, first).select();
}
