import { Zip, ZipDeflate, zipSync } from "fflate";
import { PLAIN_PARTS, sheetXml, xlsxOf, type Parts } from "../../test/fixtures/xlsx-of-parts";
import { PackageWorkbook } from "./package-workbook";

const ROWS = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>0.353</v></c></row>';
const STRICT = "http://purl.oclc.org/ooxml";

function plain(part: string): string {
  const text = PLAIN_PARTS[part];
  if (text === undefined) throw new Error(`no part ${part}`);
  return text;
}

async function valuesOf(parts: Parts): Promise<unknown> {
  const workbook = await PackageWorkbook.open(xlsxOf({ "xl/worksheets/sheet1.xml": sheetXml(ROWS), ...parts }), "一季度.xlsx");
  return (await workbook.readGrid("一季度")).values;
}

/** <name> becomes <x:name>, as some generators write it. */
function prefixed(xml: string): string {
  return xml.replace(/<(\/?)(?=[a-z])/gi, "<$1x:").replace('xmlns="http', 'xmlns:x="http');
}

describe("files of many makers", () => {
  const EXPECTED = [["指标", 0.353]];

  test("prefixed elements", async () => {
    const parts = Object.fromEntries(["xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml"].map((part) => [part, prefixed(plain(part))]));
    expect(await valuesOf({ ...parts, "xl/worksheets/sheet1.xml": prefixed(sheetXml(ROWS)) })).toEqual(EXPECTED);
  });

  test("absolute relationship targets", async () => {
    const part = "xl/_rels/workbook.xml.rels";
    expect(await valuesOf({ [part]: plain(part).replaceAll('Target="', 'Target="/xl/') })).toEqual(EXPECTED);
  });

  test("no style sheet", async () => {
    expect(await valuesOf({ "xl/styles.xml": null })).toEqual(EXPECTED);
  });

  test("strict namespaces", async () => {
    const strict = (xml: string): string => xml.replaceAll("http://schemas.openxmlformats.org/spreadsheetml/2006/main", `${STRICT}/spreadsheetml/main`).replaceAll("http://schemas.openxmlformats.org/officeDocument/2006", `${STRICT}/officeDocument`);
    const parts = Object.fromEntries(Object.entries(PLAIN_PARTS).map(([part, xml]) => [part, strict(xml)]));
    expect(await valuesOf({ ...parts, "xl/worksheets/sheet1.xml": strict(sheetXml(ROWS)) })).toEqual(EXPECTED);
  });

  test("part names in another case", async () => {
    expect(await valuesOf({ "xl/sharedStrings.xml": null, "xl/SharedStrings.xml": plain("xl/sharedStrings.xml") })).toEqual(EXPECTED);
  });

  test("UTF-16", async () => {
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${sheetXml(ROWS)}`, "utf16le"));
    expect(await valuesOf({ "xl/worksheets/sheet1.xml": utf16 })).toEqual(EXPECTED);
  });

  test("single quotes, spaces around =, a byte order mark, comments", async () => {
    const xml = `\ufeff<!-- made by > hand -->${sheetXml("<row r = '1'><c r='A1' t = 's'><v>0</v></c><c x='a>b' r='B1'><v>0.353</v></c></row>").replace(/^<\?.*\?>\s*/, "")}`;
    expect(await valuesOf({ "xl/worksheets/sheet1.xml": xml })).toEqual(EXPECTED);
  });

  test("entries whose sizes stand behind their data, and stored ones", async () => {
    const chunks: Uint8Array[] = [];
    const zip = new Zip((error, chunk) => {
      if (error) throw error;
      chunks.push(chunk);
    });
    for (const [name, content] of Object.entries({ ...PLAIN_PARTS, "xl/worksheets/sheet1.xml": sheetXml(ROWS) })) {
      const file = new ZipDeflate(name, { level: name === "xl/styles.xml" ? 0 : 6 });
      zip.add(file);
      file.push(new TextEncoder().encode(content), true);
    }
    zip.end();
    const workbook = await PackageWorkbook.open(new Uint8Array(Buffer.concat(chunks)), "a.xlsx");
    expect((await workbook.readGrid("一季度")).values).toEqual(EXPECTED);
  });
});

test("sheets in the workbook's order, chart sheets left out, hidden ones said so", async () => {
  const rels = plain("xl/_rels/workbook.xml.rels").replace(
    "</Relationships>",
    '<Relationship Id="rId8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/>' +
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/></Relationships>',
  );
  const workbook = plain("xl/workbook.xml")
    .replace("<sheets>", '<sheets><sheet name="图" sheetId="7" r:id="rId8"/><sheet name="&lt;隐&gt;" sheetId="8" state="veryHidden" r:id="rId9"/>')
    .replace('activeTab="0"', 'activeTab="2"');
  const file = xlsxOf({ "xl/_rels/workbook.xml.rels": rels, "xl/workbook.xml": workbook, "xl/worksheets/sheet2.xml": sheetXml(""), "xl/chartsheets/sheet1.xml": "<chartsheet/>" });
  const opened = await PackageWorkbook.open(file, "a.xlsx");
  expect(await opened.sheets()).toEqual([
    { name: "<隐>", visible: false, mark: null, sources: [] },
    { name: "一季度", visible: true, mark: null, sources: [] },
  ]);
  expect(await opened.activeSheet()).toBe("一季度");
  await expect(opened.readGrid("图")).rejects.toMatchObject({ code: "sheet-not-found", detail: { sheet: "图" } });
});

test("selection and the sheet in front are told to those who watch", async () => {
  const workbook = await PackageWorkbook.open(xlsxOf(), "a.xlsx");
  const told: unknown[] = [];
  const stop = workbook.watch((change) => told.push(change));
  await workbook.selectCells([
    { sheet: "一季度", row: 3, column: 2 },
    { sheet: "一季度", row: 1, column: 4 },
  ]);
  const area = { top: 1, left: 2, bottom: 3, right: 4 };
  expect(await workbook.selection()).toEqual({ sheet: "一季度", area });
  stop();
  await workbook.selectCells([{ sheet: "一季度", row: 0, column: 0 }]);
  expect(told).toEqual([
    { kind: "active-sheet", sheet: "一季度", area: null },
    { kind: "selection", sheet: "一季度", area },
  ]);
});

describe("what is no readable workbook", () => {
  const compound = (stream: string): Uint8Array => {
    const name = [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]);
    return new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(504).fill(0), ...name]);
  };
  const whole = xlsxOf();

  test.each([
    ["an empty file", new Uint8Array(0), "file-not-workbook"],
    ["a text", new TextEncoder().encode("指标,本期\n起数,46\n"), "file-not-workbook"],
    ["a workbook with a password", compound("EncryptedPackage"), "file-encrypted"],
    ["an old .xls", compound("Workbook"), "file-not-workbook"],
    ["another zip file", zipSync({ "a.txt": new Uint8Array(3) }), "file-not-workbook"],
    ["half a file", whole.slice(0, whole.length / 2), "file-damaged"],
    ["a text document", xlsxOf({ "_rels/.rels": plain("_rels/.rels").replace("xl/workbook.xml", "word/document.xml"), "word/document.xml": "<document/>" }), "file-not-workbook"],
    ["a workbook without sheets", xlsxOf({ "xl/workbook.xml": '<workbook><sheets/></workbook>' }), "file-damaged"],
    ["a workbook part cut short", xlsxOf({ "xl/workbook.xml": plain("xl/workbook.xml").slice(0, 200) }), "file-damaged"],
    ["two parts of one name", xlsxOf({ "XL/Workbook.xml": plain("xl/workbook.xml") }), "file-damaged"],
  ])("%s", async (_, bytes, code) => {
    await expect(PackageWorkbook.open(bytes, "表.xlsx")).rejects.toMatchObject({ name: "Problem", code, detail: { file: "表.xlsx" } });
  });

  test("names that pollute prototypes elsewhere do nothing", async () => {
    const xml = plain("xl/workbook.xml").replace("<bookViews>", '<__proto__ polluted="1"/><constructor/><bookViews>').replace("一季度", "__proto__");
    const workbook = await PackageWorkbook.open(xlsxOf({ "xl/workbook.xml": xml, __proto__x: "1", "../../etc/passwd": "x" }), "a.xlsx");
    expect((await workbook.sheets())[0]?.name).toBe("__proto__");
    expect("polluted" in {}).toBe(false);
  });
});

test("a file that nothing was written to is the same", async () => {
  const file = xlsxOf({ "xl/worksheets/sheet1.xml": sheetXml(ROWS) });
  const workbook = await PackageWorkbook.open(file, "a.xlsx");
  await workbook.readGrid("一季度");
  expect(workbook.save()).toBe(file);
  expect(await workbook.restore()).toBe(false);
});
