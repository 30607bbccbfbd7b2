/** @jest-environment ./test/excel-host/office-environment.js */
import { openExcelWorkbook } from "../../src/excel/excel-workbook";
import type { WorkbookChange } from "../../src/sheet/workbook";
import { plannedSheet, SOURCE } from "../contract/planned-sheet";
import { openInExcel } from "../contract/workbooks";
import { bookState } from "../excel-host/book-state";
import type { HostChart } from "../excel-host/book";
import type { ExcelHost } from "../excel-host/excel-host";
import { applyPlan } from "../contract/apply-plan";

const SHEET = "汇总（一季度）";

function chartsOf(host: ExcelHost): readonly HostChart[] {
  return host.book.sheet(SHEET)?.charts ?? [];
}

// Every test of this file runs at ExcelApi 1.17, where Excel tells which cells a chart shows.
const options = { excelApi: "1.17" } as const;

test("a chart is drawn as planned", async () => {
  const { workbook, host } = await openInExcel(SOURCE, options);
  await applyPlan(workbook, plannedSheet());
  expect(chartsOf(host)).toHaveLength(1);
  const [chart] = chartsOf(host);
  expect(Object.fromEntries(chart?.settings ?? [])).toMatchObject({ ChartType: "ColumnClustered", "Title.Text": "本期", Name: "本期", "Legend.Visible": false, "ValueAxis.NumberFormat": "0", Left: 0 });
  expect(chart?.series).toHaveLength(1);
  expect(chart?.series[0]).toMatchObject({ values: `'${SHEET}'!$B$3:$B$5`, categories: `'${SHEET}'!$A$3:$A$5` });
  expect(chart?.series[0]?.settings.get("Fill")).toBe("#12436D");
});

test("the chart of an earlier session comes back with restore", async () => {
  const { workbook, host } = await openInExcel(SOURCE, options);
  await applyPlan(workbook, plannedSheet());
  const before = bookState(host.book);
  const later = await openExcelWorkbook();
  await applyPlan(later, plannedSheet({ charts: [] }));
  expect(chartsOf(host)).toHaveLength(0);
  await later.restore();
  expect(bookState(host.book)).toEqual(before);
});

test("a chart that the clerk put on our sheet stays", async () => {
  const { workbook, host } = await openInExcel(SOURCE, options);
  await applyPlan(workbook, plannedSheet());
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.charts.add("Pie", sheet.getRange("B3:B5"));
    await context.sync();
  });
  await applyPlan(workbook, plannedSheet());
  await workbook.restore();
  expect(chartsOf(host).map((chart) => chart.settings.get("ChartType")).sort()).toEqual(["ColumnClustered", "Pie"]);
});

test("a sheet that the user renames is told", async () => {
  const { workbook, host } = await openInExcel(SOURCE, options);
  const changes: WorkbookChange[] = [];
  workbook.watch((change) => changes.push(change));
  while (!host.log.some((request) => request.members.has("_RegisterEventNameChanged"))) await new Promise((resolve) => setTimeout(resolve, 1));
  host.rename("一季度", "第一季度");
  while (changes.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
  expect(changes).toEqual([{ kind: "sheets", sheet: "第一季度", area: null }]);
});
