import { PLAIN_PARTS, sheetXml, xlsxOf, type Parts } from "../../test/fixtures/xlsx-of-parts";
import { PackageWorkbook } from "./package-workbook";

const ROWS = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c></row>';
const names = (xml: string): string => (PLAIN_PARTS["xl/workbook.xml"] ?? "").replace("</workbook>", `<definedNames>${xml}</definedNames></workbook>`);

async function areasOf(parts: Parts): Promise<readonly string[]> {
  const workbook = await PackageWorkbook.open(xlsxOf({ "xl/worksheets/sheet1.xml": sheetXml(ROWS), ...parts }), "a.xlsx");
  const { namedAreas = [] } = await workbook.readGrid("一季度");
  return namedAreas.map(({ kind, name, area }) => `${kind} ${name} ${area.top},${area.left}-${area.bottom},${area.right}`);
}

test("Excel tables and named ranges are told with their areas", async () => {
  const relationships = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>';
  expect(
    await areasOf({
      "xl/worksheets/_rels/sheet1.xml.rels": relationships,
      "xl/tables/table1.xml": '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" displayName="收入表" ref="A1:B2"/>',
      "xl/workbook.xml": names("<definedName name=\"关键\">'一季度'!$A$1:$B$2</definedName>"),
    }),
  ).toEqual(["table 收入表 0,0-1,1", "name 关键 0,0-1,1"]);
});

test("names of Excel's own, of other sheets, of formulas and constants are no areas, and damage is passed over", async () => {
  const xml = [
    '<definedName name="_xlnm.Print_Area" localSheetId="0">一季度!$A$1:$B$2</definedName>',
    '<definedName name="别处">二季度!$A$1:$B$2</definedName>',
    '<definedName name="常数">3.5</definedName>',
    '<definedName name="公式">OFFSET(一季度!$A$1,0,0,2,2)</definedName>',
    '<definedName name="隐藏" hidden="1">一季度!$A$1</definedName>',
    '<definedName name="坏">#REF!</definedName>',
  ];
  expect(await areasOf({ "xl/workbook.xml": names(xml.join("")) })).toEqual([]);
});
