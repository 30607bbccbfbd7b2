import { openExcelWorkbook } from "../../src/excel/excel-workbook";
import { PackageWorkbook } from "../../src/package/package-workbook";
import type { Grid } from "../../src/sheet/grid";
import type { Workbook } from "../../src/sheet/workbook";
import { FileTasks } from "../../src/worker/workbook-tasks";
import { WorkerWorkbook } from "../../src/worker/worker-workbook";
import { bookOfWorkbook } from "../excel-host/book-of-grids";
import { ExcelHost, type HostOptions } from "../excel-host/excel-host";
import { loadOffice } from "../excel-host/office-in-jest";
import { sourceWorkbook } from "../libreoffice/source-workbook";
import { InThreadWorker } from "./in-thread-worker";

const FILE = "一季度.xlsx";

/** The bytes of a file in both: as a package, and in Excel over what the package says of it. */
export async function openBytesInExcel(bytes: Uint8Array): Promise<Workbook> {
  await loadOffice(new ExcelHost(await bookOfWorkbook(await openBytes(bytes))));
  return openExcelWorkbook({ total: 40, between: 10 });
}

export async function openBytes(bytes: Uint8Array): Promise<PackageWorkbook> {
  return PackageWorkbook.open(bytes, FILE);
}

export async function openPackage(grids: readonly Grid[]): Promise<PackageWorkbook> {
  return PackageWorkbook.open(sourceWorkbook(grids), FILE);
}

/** The same file in a worker, as the desk has it. */
export async function openInWorker(grids: readonly Grid[]): Promise<WorkerWorkbook> {
  return WorkerWorkbook.open(() => new InThreadWorker(new FileTasks()), { bytes: sourceWorkbook(grids), fileName: FILE });
}

/** The same file in Excel: the local host over what package/ reads of it, with the unmodified office.js in between. */
export async function openInExcel(grids: readonly Grid[], options: HostOptions = {}): Promise<{ readonly workbook: Workbook; readonly host: ExcelHost }> {
  const host = new ExcelHost(await bookOfWorkbook(await openPackage(grids)), options);
  await loadOffice(host);
  const workbook = await openExcelWorkbook({ total: 40, between: 10 });
  host.log.length = 0;
  return { workbook, host };
}
