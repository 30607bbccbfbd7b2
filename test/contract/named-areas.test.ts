/** @jest-environment ./test/excel-host/office-environment.js */
import { recogniseTables } from "../../src/recognition/recognise-tables";
import { gridOf, type Grid } from "../../src/sheet/grid";
import { PLAIN_PARTS, sheetXml, xlsxOf } from "../fixtures/xlsx-of-parts";
import { openBytes, openBytesInExcel, openInExcel } from "./workbooks";

const text = (address: string, words: string): string => `<c r="${address}" t="inlineStr"><is><t>${words}</t></is></c>`;
const number = (address: string, value: number): string => `<c r="${address}"><v>${value}</v></c>`;

/** Two Excel tables that touch, so that nothing but their areas parts them, and names of several kinds. */
const FILE = xlsxOf({
  "xl/worksheets/sheet1.xml": sheetXml(
    [
      `<row r="1">${text("A1", "项目")}${text("B1", "本期")}${text("C1", "地区")}${text("D1", "人口")}</row>`,
      `<row r="2">${text("A2", "收入")}${number("B2", 5)}${text("C2", "甲县")}${number("D2", 8)}</row>`,
      `<row r="3">${text("A3", "支出")}${number("B3", 6)}${text("C3", "乙县")}${number("D3", 9)}</row>`,
    ].join(""),
  ),
  "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${[1, 2].map((id) => `<Relationship Id="rId${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table${id}.xml"/>`).join("")}</Relationships>`,
  "xl/tables/table1.xml": '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="收支" displayName="收支" ref="A1:B3"/>',
  "xl/tables/table2.xml": '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="2" name="人口" displayName="人口" ref="C1:D3"/>',
  "xl/workbook.xml": (PLAIN_PARTS["xl/workbook.xml"] ?? "").replace(
    "</workbook>",
    `<definedNames><definedName name="关键">'一季度'!$A$1:$B$2</definedName><definedName name="常数">3.5</definedName><definedName name="隐藏" hidden="1">'一季度'!$A$1</definedName></definedNames></workbook>`,
  ),
});

describe.each([
  ["package", openBytes],
  ["excel", openBytesInExcel],
])("%s", (_, open) => {
  let grid: Grid;

  beforeAll(async () => {
    grid = await (await open(FILE)).readGrid("一季度");
  });

  test("tells Excel tables and named ranges with their areas", () => {
    expect(grid.namedAreas).toEqual([
      { kind: "table", name: "收支", area: { top: 0, left: 0, bottom: 2, right: 1 } },
      { kind: "table", name: "人口", area: { top: 0, left: 2, bottom: 2, right: 3 } },
      { kind: "name", name: "关键", area: { top: 0, left: 0, bottom: 1, right: 1 } },
    ]);
  });

  test("tables that touch are read apart", () => {
    expect(recogniseTables(grid, { fileName: "" }).map(({ observations }) => observations.map(({ cell }) => cell.column))).toEqual([
      [1, 1],
      [3, 3],
    ]);
  });
});

const NO_AREAS: Readonly<Record<string, string>> = { "_xlnm.Print_Area": "'一季度'!$A$1:$B$2", 别处: "'二季度'!$A$1:$B$2", 公式: "OFFSET('一季度'!$A$1,0,0,2,2)", 坏: "#REF!" };

test("names of Excel's own, of other sheets and of formulas are no areas of a sheet in a file", async () => {
  const names = Object.entries(NO_AREAS).map(([name, reference]) => `<definedName name="${name}">${reference}</definedName>`);
  const file = xlsxOf({ "xl/workbook.xml": (PLAIN_PARTS["xl/workbook.xml"] ?? "").replace("</workbook>", `<definedNames>${names.join("")}</definedNames></workbook>`) });
  expect((await (await openBytes(file)).readGrid("一季度")).namedAreas).toBeUndefined();
});

test("nor in Excel, where hidden names are listed too", async () => {
  const { workbook, host } = await openInExcel([gridOf("一季度", [["项目", "本期"], ["收入", 5]])]);
  for (const [name, reference] of Object.entries({ ...NO_AREAS, Print_Titles: "'一季度'!$A$1:$B$1" })) host.book.names.push({ name, formula: `=${reference}`, visible: true, comment: "" });
  host.book.names.push({ name: "隐藏", formula: "='一季度'!$A$1", visible: false, comment: "" });
  expect((await workbook.readGrid("一季度")).namedAreas).toBeUndefined();
});
