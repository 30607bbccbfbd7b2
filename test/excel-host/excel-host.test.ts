/** @jest-environment ./test/excel-host/office-environment.js */
import { gridOf } from "../../src/sheet/grid";
import { bookOfGrids } from "./book-of-grids";
import { ExcelHost } from "./excel-host";
import { loadOffice } from "./office-in-jest";

let host: ExcelHost;

beforeAll(async () => {
  host = new ExcelHost(bookOfGrids("一季度.xlsx", [gridOf("一季度", [["指标", "本期"], ["起数", 46]])]));
  await loadOffice(host);
});

test("the unmodified library finds Excel, and only what its version has", () => {
  expect(Office.context.host).toBe("Excel");
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
});

test("values are read and written, formulas are computed by the evaluator", async () => {
  const values = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("一季度");
    sheet.getRange("C2").formulas = [["=B2*2"]];
    const range = sheet.getRange("A1:C2").load("values,formulas,rowCount");
    await context.sync();
    return [range.values, range.formulas[1]?.[2]];
  });
  expect(values).toEqual([[["指标", "本期", ""], ["起数", 46, 92]], "=B2*2"]);
});

test("what the host does not know is refused by name", async () => {
  const unknown = Excel.run(async (context) => {
    context.workbook.tables.load("count");
    await context.sync();
  });
  await expect(unknown).rejects.toMatchObject({ code: "ApiNotFound", message: expect.stringContaining("Workbook.Tables") });
});

test("errors, null objects, load rules and tracked objects are those of the library", async () => {
  await Excel.run(async (context) => {
    const none = context.workbook.worksheets.getItemOrNullObject("无");
    await context.sync();
    expect(none.isNullObject).toBe(true);
    expect(() => context.workbook.worksheets.items).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
  });
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("一季度").getRange("A1:B2").values = [[1]];
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Range.values" } });
  while (host.tracked.size > 0) await new Promise((resolve) => setTimeout(resolve, 1)); // the library releases its objects after it has answered
});

test("events reach the handlers", async () => {
  const seen: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => void seen.push(event.address));
    await context.sync();
  });
  await host.type("一季度", 1, 1, [[47]]);
  while (seen.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
  expect(seen).toEqual(["B2"]);
});
