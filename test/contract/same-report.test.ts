/** @jest-environment ./test/excel-host/office-environment.js */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makeReport } from "../../src/brief/make-report";
import { DEFAULT_STYLE } from "../../src/brief/report";
import { openExcelWorkbook } from "../../src/excel/excel-workbook";
import { PackageWorkbook } from "../../src/package/package-workbook";
import type { Grid } from "../../src/sheet/grid";
import { isFault } from "../../src/sheet/grid";
import type { SheetPlan } from "../../src/sheet/sheet-plan";
import { plainPlan } from "../fixtures/plain-plan";
import type { Workbook } from "../../src/sheet/workbook";
import { describeCorpus, readCorpus } from "../corpus";
import { bookOfWorkbook } from "../excel-host/book-of-grids";
import { ExcelHost } from "../excel-host/excel-host";
import { loadOffice } from "../excel-host/office-in-jest";
import { expectedSheet, shownSheet } from "./shown-cells";
import { applyPlan } from "./apply-plan";

const SAMPLES = join(process.cwd(), "assets/samples");

async function gridsOf(workbook: Workbook): Promise<readonly Grid[]> {
  const grids: Grid[] = [];
  for (const { name, visible } of await workbook.sheets()) if (visible) grids.push(await workbook.readGrid(name));
  return grids;
}

/** The whole way: read, recognise, measure, compose, lay out. */
async function plansOf(workbook: Workbook): Promise<readonly SheetPlan[]> {
  const grids = await gridsOf(workbook);
  return makeReport({ grids, fileName: workbook.fileName, prior: null, period: null, entities: { kind: "all" }, style: DEFAULT_STYLE, date: "2024-03-11" }).plans;
}

async function inExcel(bytes: Uint8Array, name: string): Promise<Workbook> {
  await loadOffice(new ExcelHost(await bookOfWorkbook(await PackageWorkbook.open(bytes, name))));
  return openExcelWorkbook();
}

async function expectSameReport(bytes: Uint8Array, name: string): Promise<void> {
  const file = await PackageWorkbook.open(bytes, name);
  const excel = await inExcel(bytes, name);
  const plans = await plansOf(excel);
  expect(plans.map(plainPlan)).toEqual((await plansOf(file)).map(plainPlan));
  for (const plan of plans) {
    const [inFile, here] = [await applyPlan(file, plan), await applyPlan(excel, plan)];
    expect(here).toEqual({ ...inFile, differences: [] });
    expect(shownSheet(await excel.readGrid(here.sheet))).toEqual(expectedSheet(await file.readGrid(inFile.sheet)));
  }
}

test.each(["city-safety-2012q1.xlsx", "banner-safety-2012q1.xlsx", "township-2004h1.xlsx"])("%s: the same report in Excel and in the file, and Excel computes every number alike", async (name) => {
  await expectSameReport(new Uint8Array(readFileSync(join(SAMPLES, name))), name);
}, 60_000);

describeCorpus("real workbooks", () => {
  test.each(["cn-mof-fiscal-monthly.xlsx", "cn-nbs-gdp-current-quarterly.xlsx"])(
    "%s: the same report in Excel and in the file",
    async (name) => {
      await expectSameReport(readCorpus(`workbooks/${name}`), name);
    },
    60_000,
  );
});

test("Excel reads the samples as the file holds them", async () => {
  const name = "banner-safety-2012q1.xlsx";
  const bytes = new Uint8Array(readFileSync(join(SAMPLES, name)));
  const [fromFile, fromExcel] = [await gridsOf(await PackageWorkbook.open(bytes, name)), await gridsOf(await inExcel(bytes, name))];
  expect(fromExcel.map((grid) => shownSheet(grid))).toEqual(fromFile.map((grid) => shownSheet(grid)));
  expect(fromExcel.flatMap((grid) => grid.values.flat().filter(isFault))).toEqual([]);
});
