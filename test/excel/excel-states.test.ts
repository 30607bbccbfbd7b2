/** @jest-environment ./test/excel-host/office-environment.js */
import type { Workbook, WorkbookChange } from "../../src/sheet/workbook";
import { openExcelWorkbook } from "../../src/excel/excel-workbook";
import { formulaAt, valueAt } from "../../src/sheet/grid";
import { plannedSheet, SOURCE } from "../contract/planned-sheet";
import { openInExcel } from "../contract/workbooks";
import { bookState, sheetState } from "../excel-host/book-state";
import type { ExcelHost } from "../excel-host/excel-host";
import { applyPlan } from "../contract/apply-plan";

let workbook: Workbook;
let host: ExcelHost;

beforeEach(async () => {
  ({ workbook, host } = await openInExcel(SOURCE));
});

async function until(happened: () => boolean): Promise<void> {
  while (!happened()) await new Promise((resolve) => setTimeout(resolve, 1));
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

describe("while the user types into a cell", () => {
  test("a request waits for the end of it", async () => {
    const patient = await openExcelWorkbook({ total: 60_000, between: 1 });
    host.editingCell = true;
    const reading = patient.readGrid("一季度");
    await until(() => host.log.some((request) => request.error !== null));
    host.editingCell = false;
    expect(valueAt(await reading, 1, 2)).toBe(46);
    expect(host.log.filter((request) => request.error === "InvalidOperationInCellEditMode").length).toBeGreaterThan(0);
  });

  test("it gives up after a while, and nothing is written afterwards", async () => {
    const before = bookState(host.book);
    host.editingCell = true;
    await expect(applyPlan(workbook, plannedSheet())).rejects.toMatchObject({ code: "excel-cell-editing" });
    host.editingCell = false;
    await settled();
    expect(bookState(host.book)).toEqual(before);
  });
});

test("a protected workbook refuses a new sheet and stays as it was", async () => {
  host.book.structureProtected = true;
  const before = bookState(host.book);
  await expect(applyPlan(workbook, plannedSheet())).rejects.toMatchObject({ code: "workbook-protected" });
  expect(bookState(host.book)).toEqual(before);
});

test("a protected sheet of ours refuses to be replaced and stays as it was", async () => {
  const { sheet } = await applyPlan(workbook, plannedSheet());
  const ours = host.book.sheet(sheet);
  if (!ours) throw new Error("not written");
  ours.protected = true;
  const before = bookState(host.book);
  await expect(applyPlan(workbook, plannedSheet({ merges: [] }))).rejects.toMatchObject({ code: "sheet-protected" });
  expect(bookState(host.book)).toEqual(before);
});

test("a read-only workbook says so", async () => {
  host.book.readOnly = true;
  host.book.structureProtected = true;
  await expect(applyPlan(workbook, plannedSheet())).rejects.toMatchObject({ code: "excel-read-only" });
});

test("the read-back names every cell whose result is not the expected one", async () => {
  const wrong = plannedSheet({
    cells: plannedSheet().cells.map((cell) => (cell.row === 3 && cell.column === 2 && cell.content?.kind === "formula" ? { ...cell, content: { ...cell.content, expected: 0.6000001 } } : cell)),
  });
  const { sheet, differences } = await applyPlan(workbook, wrong);
  expect(differences).toEqual([{ cell: { sheet, row: 3, column: 2 }, expected: 0.6000001, found: expect.closeTo(0.6, 12) }]);
});

test("nor is a rate near nothing for being rounded as our formulas round", async () => {
  const rate = (expected: number) => plannedSheet({ cells: [{ row: 0, column: 0, content: { kind: "formula", formula: "=ROUND((8883-8885)/8885,12)", expected }, style: "rate" }], merges: [], charts: [], conditionalFormats: [] });
  expect((await applyPlan(workbook, rate((8883 - 8885) / 8885))).differences).toEqual([]);
  expect((await applyPlan(workbook, rate((8883 - 8885) / 8885 + 1e-11))).differences).toHaveLength(1);
});

test("results follow the cells they stand on, and errors are read as faults", async () => {
  await applyPlan(workbook, plannedSheet());
  await host.type("一季度", 1, 2, [[68]]);
  const grid = await workbook.readGrid("汇总（一季度）");
  expect(valueAt(grid, 2, 2)).toBe(1);
  await host.type("一季度", 1, 3, [[0]]);
  expect(valueAt(await workbook.readGrid("汇总（一季度）"), 2, 2)).toEqual({ fault: "error", code: "#DIV/0!" });
  expect(formulaAt(grid, 2, 2)).toBe("='一季度'!C2/'一季度'!D2-1");
});

test("a replaced sheet is what a new one would be, down to the looks of its empty cells", async () => {
  const shorter = plannedSheet({ cells: [...plannedSheet().cells].slice(0, 5), merges: [], rowHeights: new Map(), charts: [], conditionalFormats: [] });
  await applyPlan(workbook, plannedSheet());
  const { sheet } = await applyPlan(workbook, shorter);
  const fresh = await openInExcel(SOURCE);
  await applyPlan(fresh.workbook, shorter);
  const cellsOf = (book: ExcelHost["book"]): unknown => {
    const found = book.sheet(sheet);
    return found === undefined ? null : sheetState(found);
  };
  expect(cellsOf(host.book)).toEqual(cellsOf(fresh.host.book));
});

test("formulas elsewhere that point at our sheet live on when it is replaced", async () => {
  await applyPlan(workbook, plannedSheet());
  await host.type("一季度", 5, 0, [["='汇总（一季度）'!B3*2"]]);
  await applyPlan(workbook, plannedSheet({ name: "汇总（二季度）" }));
  const grid = await workbook.readGrid("一季度");
  expect([formulaAt(grid, 5, 0), valueAt(grid, 5, 0)]).toEqual(["='汇总（二季度）'!B3*2", 92]);
});

test("what the clerk changed on our sheet comes back with restore", async () => {
  const { sheet } = await applyPlan(workbook, plannedSheet());
  await host.type(sheet, 30, 1, [["'=备注", true, 3]]);
  const before = bookState(host.book);
  await applyPlan(workbook, plannedSheet({ cells: [...plannedSheet().cells].slice(0, 4) }));
  expect(await workbook.restore()).toBe(true);
  expect(bookState(host.book)).toEqual(before);
});

test("changes by the user are told, our own are not, and none after stopping", async () => {
  const changes: WorkbookChange[] = [];
  const stop = workbook.watch((change) => changes.push(change));
  await until(() => host.log.some((request) => request.members.has("_RegisterDataChangedEvent")));
  await applyPlan(workbook, plannedSheet());
  await workbook.selectCells([{ sheet: "一季度", row: 1, column: 2 }]);
  await workbook.restore();
  await settled();
  expect(changes).toEqual([]);
  await host.type("一季度", 1, 2, [[47, 35]]);
  host.select("一季度", { top: 1, left: 2, bottom: 2, right: 2 });
  host.activate("It's 1");
  host.addSheet("新表");
  await until(() => changes.length >= 4);
  const area = { top: 1, left: 2, bottom: 2, right: 2 };
  expect(changes).toEqual([
    { kind: "cells", sheet: "一季度", area: { top: 1, left: 2, bottom: 1, right: 3 } },
    { kind: "selection", sheet: "一季度", area },
    { kind: "active-sheet", sheet: "It's 1", area: null },
    { kind: "sheets", sheet: "新表", area: null },
  ]);
  stop();
  await settled();
  await host.type("一季度", 1, 2, [[48]]);
  await settled();
  expect(changes).toHaveLength(4);
});

test("operations asked for at once run one after another", async () => {
  const [applied, sheets] = await Promise.all([applyPlan(workbook, plannedSheet()), workbook.sheets()]);
  expect(sheets.map((sheet) => sheet.name)).toContain(applied.sheet);
});

test("a chart sheet, which Office.js does not list, has its name to itself", async () => {
  host.book.chartSheets.push("汇总（一季度）");
  expect(await applyPlan(workbook, plannedSheet())).toMatchObject({ sheet: "汇总（一季度） (2)" });
  expect(await applyPlan(workbook, plannedSheet({ charts: [] }))).toMatchObject({ sheet: "汇总（一季度） (2)", replaced: true });
});

test("a workbook that was never saved has no file name", async () => {
  host.book.previouslySaved = false;
  expect((await openExcelWorkbook()).fileName).toBe("");
});

test("print settings that Excel refuses do not undo the sheet", async () => {
  const probe = await openInExcel(SOURCE);
  await applyPlan(probe.workbook, plannedSheet());
  const print = probe.host.log.findIndex((request) => request.members.has("Orientation"));
  ({ workbook, host } = await openInExcel(SOURCE));
  host.failure = { request: print, when: "before", code: "GeneralException" };
  expect(await applyPlan(workbook, plannedSheet())).toMatchObject({ replaced: false });
  expect(host.book.sheet("汇总（一季度）")?.printArea).toBeNull();
});
