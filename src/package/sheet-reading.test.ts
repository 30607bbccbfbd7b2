import { sheetXml, xlsxOf, type Parts } from "../../test/fixtures/xlsx-of-parts";
import { formulaAt, indentAt, numberFormatAt, valueAt, type Grid } from "../sheet/grid";
import { PackageWorkbook } from "./package-workbook";

async function gridOfRows(rows: string, before = "", after = "", parts: Parts = {}): Promise<Grid> {
  const file = xlsxOf({ "xl/worksheets/sheet1.xml": sheetXml(rows, before, after), ...parts });
  return (await PackageWorkbook.open(file, "一季度.xlsx")).readGrid("一季度");
}

test("values of every type", async () => {
  const grid = await gridOfRows(
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>8.1</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#DIV/0!</v></c><c r="E1" t="inlineStr"><is><t>文字</t></is></c>' +
      '<c r="F1" t="d"><v>2012-03-31</v></c><c r="G1" t="n"><v>-1.25E-3</v></c><c r="J1"><v>-12.5</v></c><c r="H1"><v>0.30000000000000004</v></c><c r="I1" t="inlineStr"><is><t>001</t></is></c></row>',
  );
  expect(grid.values).toEqual([["指标", 8.1, true, { fault: "error", code: "#DIV/0!" }, "文字", 40999, -0.00125, 0.30000000000000004, "001", -12.5]]);
});

test("a formula without a cached value is a fault, not 0", async () => {
  const grid = await gridOfRows('<row r="1"><c r="A1"><f>1+1</f></c><c r="B1"><f>1+1</f><v></v></c><c r="C1" t="str"><f>""</f><v></v></c><c r="D1"><f>1+1</f><v>2</v></c></row>');
  expect(grid.values).toEqual([[{ fault: "no-cached-value" }, { fault: "no-cached-value" }, "", 2]]);
  expect(formulaAt(grid, 0, 3)).toBe("=1+1");
});

test("shared formulas are spelled out for each cell", async () => {
  const grid = await gridOfRows(
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1+SUM(A$1:$A1)+LOG10(A1)&amp;"A1"&amp;\'A1\'!A1+T[A1]</f><v>1</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="C3"><f t="shared" si="0"/><v>3</v></c></row>',
  );
  expect(formulaAt(grid, 1, 1)).toBe("=A2*$A$1+SUM(A$1:$A2)+LOG10(A2)&\"A1\"&'A1'!A2+T[A1]");
  expect(formulaAt(grid, 2, 2)).toBe("=B3*$A$1+SUM(B$1:$A3)+LOG10(B3)&\"A1\"&'A1'!B3+T[A1]");
});

test("shared formulas with whole rows and columns, and off the sheet", async () => {
  const grid = await gridOfRows(
    '<row r="2"><c r="B2"><f t="shared" ref="B2:C3" si="5">SUM(A:A)+SUM($2:2)+A1</f><v>1</v></c></row><row r="3"><c r="C3"><f t="shared" si="5"/><v>1</v></c></row>' +
      '<row r="5"><c r="B5"><f t="shared" ref="A1:B5" si="6">A4</f><v>1</v></c></row><row r="1"><c r="A1"><f t="shared" si="6"/><v>1</v></c></row>',
  );
  expect(formulaAt(grid, 2, 2)).toBe("=SUM(B:B)+SUM($2:3)+B2");
  expect(formulaAt(grid, 0, 0)).toBe("=#REF!");
});

test("an array formula belongs to each cell of its area", async () => {
  const grid = await gridOfRows('<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>');
  expect([formulaAt(grid, 0, 0), formulaAt(grid, 1, 0)]).toEqual(["=B1:B2*2", "=B1:B2*2"]);
});

test("prefixes of young functions are not shown", async () => {
  const grid = await gridOfRows('<row r="1"><c r="A1"><f>_xlfn.IFS(A2=1,_xlfn._xlws.SORT(B1:B2))</f><v>2</v></c></row>');
  expect(formulaAt(grid, 0, 0)).toBe("=IFS(A2=1,SORT(B1:B2))");
});

test("rows and cells without addresses stand one behind the other", async () => {
  const grid = await gridOfRows("<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c/><c><v>3</v></c></row>");
  expect(grid.values).toEqual([[1, 2], [], [null, 3]]);
});

test("the grid begins at the first cell in use", async () => {
  const grid = await gridOfRows('<row r="3"><c r="A3" s="1"/><c r="C3" s="1"><v>1</v></c></row><row r="4"><c r="B4" s="3"><v>2</v></c></row>');
  expect([grid.top, grid.left]).toEqual([2, 1]);
  expect(grid.values).toEqual([[null, 1], [2]]);
  expect(numberFormatAt(grid, 2, 2)).toBe("0.0%");
  expect(indentAt(grid, 3, 1)).toBe(2);
  expect(valueAt(grid, 3, 1)).toBe(2);
});

test("merges, hidden rows and columns, widths", async () => {
  const grid = await gridOfRows(
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>1</v></c></row><row r="3" ht="0" customHeight="1"><c r="A3"><v>1</v></c></row>',
    '<cols><col min="1" max="1" width="12.7109375" customWidth="1"/><col min="3" max="4" width="9" hidden="1"/></cols>',
    '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>',
  );
  expect(grid.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
  expect([...grid.hiddenRows]).toEqual([1, 2]);
  expect([...grid.hiddenColumns]).toEqual([2, 3]);
  expect(grid.columnWidths.get(0)).toBe(12);
});

test("texts: rich, phonetic, escaped, spaced, CDATA", async () => {
  const strings =
    '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><r><t>其</t></r><r><rPr><b/></rPr><t xml:space="preserve">中 </t></r><rPh sb="0" eb="1"><t>qi</t></rPh></si>' +
    "<si><t>a_x000D_b&amp;&#65;&#x4e2d;_x005F_x000D_</t></si><si/><si><t>两\r\n行\r末</t></si><si><t><![CDATA[<x>]]> y<!-- n -->z</t></si></sst>";
  const grid = await gridOfRows('<row r="1"><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>3</v></c><c t="s"><v>4</v></c></row>', "", "", { "xl/sharedStrings.xml": strings });
  expect(grid.values).toEqual([["其中 ", "a\rb&A中_x000D_", null, "两\n行\n末", "<x> yz"]]);
});

test("texts that share a slot of the cache are told apart", async () => {
  const texts = Array.from({ length: 20_000 }, (_, index) => `项目${index % 9973}`);
  const grid = await gridOfRows(texts.map((text) => `<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`).join(""));
  expect(grid.values.map(([text]) => text)).toEqual(texts);
});

test("dates of the 1904 system become serial numbers of the 1900 one; other numbers stay", async () => {
  const workbook = (xlsx: string): string => xlsx.replace("<bookViews>", '<workbookPr date1904="1"/><bookViews>');
  const { PLAIN_PARTS } = await import("../../test/fixtures/xlsx-of-parts");
  const grid = await gridOfRows('<row r="1"><c s="2"><v>39537</v></c><c><v>39537</v></c></row>', "", "", { "xl/workbook.xml": workbook(PLAIN_PARTS["xl/workbook.xml"] ?? "") });
  expect(grid.values).toEqual([[40999, 39537]]);
});

test("Chinese built-in formats", async () => {
  const grid = await gridOfRows('<row r="1"><c s="2"><v>40999</v></c></row>');
  expect(numberFormatAt(grid, 0, 0)).toBe('yyyy"年"m"月"d"日"');
});

test.each([
  ["a string that the table does not have", '<row r="1"><c t="s"><v>9</v></c></row>'],
  ["no number", '<row r="1"><c><v>12abc</v></c></row>'],
  ["a row beyond the sheet", '<row r="1048577"><c><v>1</v></c></row>'],
  ["a column beyond the sheet", '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
  ["a type that nobody knows", '<row r="1"><c t="zz"><v>1</v></c></row>'],
  ["a cell that does not end", '<row r="1"><c t="str"><v>1</c></row>'],
])("%s is damage", async (_, rows) => {
  await expect(gridOfRows(rows)).rejects.toMatchObject({ code: "file-damaged", detail: { file: "一季度.xlsx" } });
});

test("a document type is refused, so no entity can be defined", async () => {
  const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>' + sheetXml('<row r="1"><c t="str"><v>&b;</v></c></row>').replace(/^<\?.*\?>\s*/, "");
  await expect(gridOfRows("", "", "", { "xl/worksheets/sheet1.xml": bomb })).rejects.toMatchObject({ code: "file-damaged" });
});

test("a sheet that spans more cells than memory can hold is refused", async () => {
  const rows = Array.from({ length: 2100 }, (_, index) => `<row r="${index + 1}"><c r="XFD${index + 1}"><v>1</v></c></row>`).join("");
  await expect(gridOfRows(rows)).rejects.toMatchObject({ code: "file-too-large" });
});

describe("what is made to keep us busy is refused in time", () => {
  test("columns told of over and over", async () => {
    const columns = `<cols>${'<col min="1" max="16384" width="9"/>'.repeat(100)}</cols>`;
    await expect(gridOfRows("", columns)).rejects.toMatchObject({ code: "file-damaged" });
  });

  test("array formulas over the whole sheet, one upon another", async () => {
    const rows = Array.from({ length: 1000 }, (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><f t="array" ref="A1:XFD1048576">1</f><v>1</v></c><c r="CZ${index + 1}"><v>1</v></c></row>`).join("");
    await expect(gridOfRows(rows)).rejects.toMatchObject({ code: "file-damaged" });
  });

  test("a long formula shared by very many cells", async () => {
    const rows = `<row r="1"><c r="A1"><f t="shared" ref="A1:A100000" si="0">LEN("${"x".repeat(8000)}")</f></c></row>${'<row><c><f t="shared" si="0"/></c></row>'.repeat(26_000)}`;
    await expect(gridOfRows(rows)).rejects.toMatchObject({ code: "file-too-large" });
  }, 60_000);
});
