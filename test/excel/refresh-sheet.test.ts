/** @jest-environment ./test/excel-host/office-environment.js */
import { makeReport } from "../../src/brief/make-report";
import { DEFAULT_STYLE, type PriorWorkbook } from "../../src/brief/report";
import { briefOf, writeReport } from "../../src/brief/saved-brief";
import { refreshActiveSheet } from "../../src/commands/refresh-sheet";
import { gridOf, valueAt } from "../../src/sheet/grid";
import type { Workbook } from "../../src/sheet/workbook";
import { openInExcel } from "../contract/workbooks";
import type { ExcelHost } from "../excel-host/excel-host";

const SOURCE = [gridOf("一季度", [["2012年一季度安全生产情况"], ["指标", "单位", "本期", "上年同期"], ["事故起数", "起", 46, 34], ["死亡人数", "人", 8, 5]]), gridOf("说明", [["无关"]])];

let workbook: Workbook;
let host: ExcelHost;
beforeEach(async () => {
  ({ workbook, host } = await openInExcel(SOURCE));
});

/** What the pane's 写入 does. */
async function write(prior: PriorWorkbook | null = null): Promise<string> {
  const request = { grids: [await workbook.readGrid("一季度")], fileName: "a.xlsx", prior, period: null, entities: { kind: "all" as const }, style: DEFAULT_STYLE, date: "2012-04-05" };
  const [applied] = await writeReport(workbook, makeReport(request), briefOf(request, null), "2012-04-05");
  return applied?.sheet ?? "";
}

async function wordsOf(sheet: string): Promise<string> {
  const grid = await workbook.readGrid(sheet);
  return grid.values.flatMap((row, index) => row.map((_, column) => valueAt(grid, grid.top + index, grid.left + column))).join(" ");
}

const bringToFront = (sheet: string): Promise<void> => workbook.selectCells([{ sheet, row: 0, column: 0 }]);

test.each(["the figures", "the tab"])("a changed figure reaches the tab and its sentences, asked for on %s; the tab comes to the front", async (where) => {
  const tab = await write();
  await host.type("一季度", 3, 2, [[4]]);
  await bringToFront(where === "the tab" ? tab : "一季度");
  await refreshActiveSheet(workbook, "2012-05-02");
  expect(await wordsOf(tab)).toContain("死亡4人");
  expect(await wordsOf(tab)).toContain("生成日期：2012-05-02");
  expect((await workbook.sheets()).map(({ name }) => name)).toEqual(["一季度", "说明", tab]);
  expect(await workbook.activeSheet()).toBe(tab);
});

test("a sheet that was renamed since is still the brief's own", async () => {
  const tab = await write();
  host.rename("一季度", "1-3月");
  await bringToFront("1-3月");
  await refreshActiveSheet(workbook, "2012-05-02");
  expect(await wordsOf(tab)).toContain("死亡8人");
});

test("a sheet without a brief says so, and nothing is written", async () => {
  await write();
  await bringToFront("说明");
  const before = host.book.sheets.length;
  await expect(refreshActiveSheet(workbook, "2012-05-02")).rejects.toMatchObject({ code: "brief-none", detail: { sheet: "说明" } });
  expect(host.book.sheets).toHaveLength(before);
});

test("a brief that needs last year's file is not written without it", async () => {
  const tab = await write({ grids: SOURCE.slice(0, 1), fileName: "2011.xlsx" });
  await host.type("一季度", 3, 2, [[4]]);
  await bringToFront("一季度");
  await expect(refreshActiveSheet(workbook, "2012-05-02")).rejects.toMatchObject({ code: "brief-prior-file", detail: { file: "2011.xlsx" } });
  expect(await wordsOf(tab)).toContain("生成日期：2012-04-05");
});
