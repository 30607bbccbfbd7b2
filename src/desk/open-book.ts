import { readableGrids } from "../brief/readable-grids";
import type { PriorWorkbook } from "../brief/report";
import { PackageWorkbook } from "../package/package-workbook";

/** @throws Problem when the file is no workbook that can be read */
export async function openFile(file: File): Promise<PackageWorkbook> {
  return PackageWorkbook.open(new Uint8Array(await file.arrayBuffer()), file.name);
}

/** Last year's file: every sheet that can be read. @throws Problem */
export async function openPrior(file: File): Promise<PriorWorkbook> {
  return { grids: await readableGrids(await openFile(file), null), fileName: file.name };
}
