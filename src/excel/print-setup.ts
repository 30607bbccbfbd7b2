import type { PrintSetup } from "../sheet/sheet-plan";
import type { WriteStep } from "./excel-gateway";
import { rangeOf, step, type SheetFinder } from "./sheet-cells";

/** A4, as wide as one page. */
export function printStep(findSheet: SheetFinder, print: PrintSetup): WriteStep {
  const queue = (sheet: Excel.Worksheet): void => {
    const layout = sheet.pageLayout;
    layout.orientation = print.orientation === "portrait" ? Excel.PageOrientation.portrait : Excel.PageOrientation.landscape;
    layout.paperSize = Excel.PaperType.a4;
    layout.zoom = { horizontalFitToPages: 1 };
    layout.setPrintArea(rangeOf(sheet, print.area));
    if (print.repeatRows) {
      const [first, last] = print.repeatRows;
      layout.setPrintTitleRows(sheet.getRange(`${first + 1}:${last + 1}`));
    }
    if (print.footer !== null) layout.headersFooters.defaultForAllPages.centerFooter = print.footer;
  };
  return step(findSheet, queue, 12);
}
