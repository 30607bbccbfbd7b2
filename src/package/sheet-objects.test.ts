import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { applyPlan } from "../../test/contract/apply-plan";
import { plannedSheet, SOURCE } from "../../test/contract/planned-sheet";
import { openPackage } from "../../test/contract/workbooks";
import { PackageWorkbook } from "./package-workbook";

const TAB = "汇总（一季度）";

/** Our tab, with its chart, as the clerk then changed it in Excel. */
async function edited(change: (parts: Record<string, string>) => void): Promise<PackageWorkbook> {
  const workbook = await openPackage(SOURCE);
  await applyPlan(workbook, plannedSheet());
  const bytes = unzipSync(workbook.save());
  const parts = Object.fromEntries(Object.entries(bytes).map(([name, content]) => [name, strFromU8(content)]));
  change(parts);
  return PackageWorkbook.open(zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))), "a.xlsx");
}

function put(parts: Record<string, string>, part: string, before: string, text: string): void {
  expect(parts[part]).toContain(before);
  parts[part] = (parts[part] ?? "").replace(before, `${text}${before}`);
}

const objectsOf = async (workbook: PackageWorkbook) => (await workbook.sheets()).map(({ name, objects }) => [name, objects]);
const at = (row: number, column: number): string => `<xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>`;

test("our own chart is not the clerk's", async () => {
  expect(await objectsOf(await edited(() => undefined))).toEqual([["一季度", undefined], ["It's 1", undefined], [TAB, undefined]]);
});

test("a picture, a chart with a name of its own and a comment are told with their cells", async () => {
  const workbook = await edited((parts) => {
    put(parts, "xl/drawings/drawing1.xml", "</xdr:wsDr>", `<xdr:oneCellAnchor>${at(2, 7)}<xdr:pic/></xdr:oneCellAnchor>`);
    const own = /<xdr:graphicFrame .*?<\/xdr:graphicFrame>/s.exec(parts["xl/drawings/drawing1.xml"] ?? "")?.[0] ?? "";
    put(parts, "xl/drawings/drawing1.xml", "</xdr:wsDr>", `<xdr:twoCellAnchor>${at(30, 4)}${own.replace('name="本期"', 'name="图表 2"')}</xdr:twoCellAnchor>`);
    put(parts, "xl/worksheets/_rels/sheet3.xml.rels", "</Relationships>", '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../comments1.xml"/>');
    parts["xl/comments1.xml"] = '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>张三</author></authors><commentList><comment ref="B4" authorId="0"><text><t>请核对</t></text></comment></commentList></comments>';
  });
  const [, , [, objects] = []] = await objectsOf(workbook);
  expect(objects).toEqual([
    { sheet: TAB, row: 2, column: 7 },
    { sheet: TAB, row: 30, column: 4 },
    { sheet: TAB, row: 3, column: 1 },
  ]);
});

test("what hangs on a sheet of the office's is nobody's business", async () => {
  const workbook = await edited((parts) => {
    parts["xl/worksheets/_rels/sheet1.xml.rels"] = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../comments1.xml"/></Relationships>';
    parts["xl/comments1.xml"] = '<comments><commentList><comment ref="B4"/></commentList></comments>';
  });
  expect((await objectsOf(workbook))[0]).toEqual(["一季度", undefined]);
});
