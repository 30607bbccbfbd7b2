import { today } from "../brief/today";
import { openExcelWorkbook } from "../excel/excel-workbook";
import { refreshActiveSheet } from "./refresh-sheet";

/** 更新本表, of the workbook in which the add-in runs and with today's date. @throws Problem */
export async function refresh(): Promise<void> {
  await refreshActiveSheet(await openExcelWorkbook(), today());
}
