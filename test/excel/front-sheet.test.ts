/** @jest-environment ./test/excel-host/office-environment.js */
import { gridOf, type Grid } from "../../src/sheet/grid";
import { openInExcel } from "../contract/workbooks";
import { cellAt } from "../excel-host/book";

const rows = (count: number, width: number): Grid => gridOf("表", Array.from({ length: count }, (_, row) => Array.from({ length: width }, (__, column) => (column === 0 ? `指标${row}` : row + column))));

test.each<[string, Grid, number]>([
  // The second lets the range objects go.
  ["a table of an office in one question", rows(30, 6), 2],
  ["a sheet below the first cells by blocks", rows(250, 3), 4],
  ["a sheet beyond the first columns by blocks", rows(5, 30), 4],
  ["an empty sheet at once", gridOf("表", []), 2],
])("the sheet in front is read: %s", async (_, grid, requests) => {
  const { workbook, host } = await openInExcel([grid]);
  const front = await workbook.readFront();
  expect(host.log.length).toBeLessThanOrEqual(requests);
  expect(workbook.fileName).toBe("一季度.xlsx");
  expect(front).toEqual({ sheet: "表", grid: await workbook.readGrid("表") });
});

test("cells that are indented differently are asked for theirs", async () => {
  const { workbook, host } = await openInExcel([rows(4, 3)]);
  const sheet = host.book.sheet("表");
  if (sheet !== undefined) cellAt(sheet, 1, 0)?.format.set("IndentLevel", 2);
  expect((await workbook.readFront())?.grid?.indents[1]?.[0]).toBe(2);
});

test("a table that does not begin at A1 keeps its place", async () => {
  const placed: Grid = { ...rows(3, 3), top: 4, left: 2 };
  const { workbook } = await openInExcel([placed]);
  const { grid } = (await workbook.readFront()) ?? { grid: null };
  expect(grid).toMatchObject({ top: 4, left: 2 });
  expect(grid).toEqual(await workbook.readGrid("表"));
});
