import fc from "fast-check";
import { read, type CellObject } from "@e965/xlsx";
import { unzipSync } from "fflate";
import { richXlsx } from "../../test/fixtures/rich-xlsx";
import { planOf } from "../../test/fixtures/sheet-plan-of";
import { PLAIN_PARTS, xlsxOf } from "../../test/fixtures/xlsx-of-parts";
import { formulaAt, numberFormatAt, valueAt } from "../sheet/grid";
import type { Chart, PlanContent, SheetPlan } from "../sheet/sheet-plan";
import { PackageWorkbook } from "./package-workbook";
import { readRelationships, relationshipsPartOf } from "./relationships";
import { child, childrenNamed, parseXml } from "./xml-tree";
import { readZip } from "./zip-reading";
import { applyPlan } from "../../test/contract/apply-plan";

const CHANGED = ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"];

const CHART: Chart = {
  title: "本期 <与> 同期",
  alternativeText: "三项\"上升\"",
  over: { top: 5, left: 0, bottom: 18, right: 4 },
  valueFormat: "0%",
  series: [
    { name: "本期", categories: { top: 1, left: 0, bottom: 2, right: 0 }, values: { top: 1, left: 1, bottom: 2, right: 1 }, shape: "column", color: "12436D" },
    { name: "进度", categories: { top: 1, left: 0, bottom: 2, right: 0 }, values: { top: 1, left: 2, bottom: 2, right: 2 }, shape: "line", color: "D83B01" },
  ],
};

const PLAN: SheetPlan = planOf(
  [
    ["指标", "本期", "进度"],
    ["起数", { kind: "formula", formula: "='一季度'!B2", expected: 46 }, 0.25],
    ["人数", 8, { kind: "formula", formula: '=IF(B3<0,"降","平")', expected: "平" }],
  ],
  {
    mark: "r1",
    styles: { plain: { font: { name: "宋体", size: 11, bold: true, color: "3D3D3D" }, fill: "F2F2F2", border: { top: "medium" }, numberFormat: '0.0"起"', horizontal: "right", indent: 1 } },
    columnWidths: [20, 12],
    rowHeights: new Map([[0, 30]]),
    merges: [{ top: 3, left: 0, bottom: 3, right: 2 }],
    frozenRows: 1,
    showGridlines: false,
    conditionalFormats: [
      { area: { top: 1, left: 1, bottom: 2, right: 1 }, rule: { kind: "expression", formula: "=$B2>40", color: "C00000", bold: true } },
      { area: { top: 1, left: 2, bottom: 2, right: 2 }, rule: { kind: "dataBar", minimum: 0, maximum: 1, color: "6BACE6" } },
    ],
    charts: [CHART],
    print: { orientation: "landscape", area: { top: 0, left: 0, bottom: 18, right: 4 }, repeatRows: [0, 0], footer: "第 &P 页 共 &N 页" },
  },
);

async function open(bytes: Uint8Array): Promise<PackageWorkbook> {
  return PackageWorkbook.open(bytes, "一季度.xlsx");
}

async function written(bytes: Uint8Array, ...plans: readonly SheetPlan[]): Promise<PackageWorkbook> {
  const workbook = await open(bytes);
  for (const plan of plans) await applyPlan(workbook, plan);
  return workbook;
}

function partText(bytes: Uint8Array, part: string): string {
  const content = unzipSync(bytes)[part];
  if (!content) throw new Error(`no part ${part}`);
  return new TextDecoder().decode(content);
}

/** Every relationship leads somewhere, every part has a content type, and nothing is named twice: what Excel checks on opening. */
function expectWhole(bytes: Uint8Array): void {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  for (const name of names.filter((part) => part.endsWith(".rels"))) {
    const owner = name.replace("_rels/", "").replace(/\.rels$/, "");
    expect(owner === "" || names.includes(owner)).toBe(true);
    const relationships = readRelationships(parts[name] ?? new Uint8Array(), owner);
    expect(new Set(relationships.map(({ id }) => id)).size).toBe(relationships.length);
    for (const { target } of relationships) expect(names).toContain(target);
  }
  const types = parseXml(parts["[Content_Types].xml"] ?? new Uint8Array());
  const overrides = childrenNamed(types, "Override").map((element) => element.attributes.get("PartName"));
  expect(new Set(overrides).size).toBe(overrides.length);
  for (const part of overrides) expect(names).toContain(part?.slice(1));
  for (const name of names.filter((part) => part.endsWith(".xml"))) parseXml(parts[name] ?? new Uint8Array());
}

test("every entry that the design does not name keeps its very bytes", async () => {
  const before = richXlsx();
  const workbook = await written(before, PLAN);
  await workbook.saveBrief({ id: "a", json: "{}" });
  const after = readZip(workbook.save()).entries;
  for (const entry of readZip(before).entries) {
    const same = after.find((candidate) => candidate.name === entry.name);
    if (CHANGED.includes(entry.name)) expect(same).toBeDefined();
    else expect(Buffer.from(same?.record ?? []).equals(Buffer.from(entry.record))).toBe(true);
  }
  expect(after.slice(readZip(before).entries.length).map((entry) => entry.name)).toEqual([
    "xl/worksheets/sheet3.xml",
    "xl/drawings/drawing2.xml",
    "xl/charts/chart2.xml",
    "xl/drawings/_rels/drawing2.xml.rels",
    "xl/worksheets/_rels/sheet3.xml.rels",
    "customXml/item2.xml",
    "customXml/itemProps2.xml",
    "customXml/_rels/item2.xml.rels",
  ]);
  expectWhole(workbook.save());
});

test("changed parts keep what was in them", async () => {
  const before = richXlsx();
  const after = (await written(before, PLAN)).save();
  const workbook = partText(after, "xl/workbook.xml");
  expect(workbook).toContain('<sheet name="透视" sheetId="4" state="hidden" r:id="rId4"/><sheet xmlns:r=');
  expect(workbook).toContain('<definedName name="税率">0.25</definedName><definedName name="_IndicatorBrief.r1" localSheetId="2" hidden="1">\'摘要\'!$A$1</definedName>');
  expect(workbook).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="2">\'摘要\'!$1:$1</definedName>');
  expect(workbook).toContain('<pivotCaches><pivotCache cacheId="3" r:id="rId5"/></pivotCaches>');
  const styles = parseXml(new TextEncoder().encode(partText(after, "xl/styles.xml")));
  expect(styles.children.map((element) => element.name)).toEqual(["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "dxfs"]);
  expect(child(styles, "cellXfs")?.children).toHaveLength(5);
  expect(child(styles, "cellXfs")?.attributes.get("count")).toBe("5");
});

test("what was written reads back", async () => {
  const workbook = await written(richXlsx(), PLAN);
  expect((await workbook.sheets()).map(({ name, mark }) => [name, mark])).toEqual([["一季度", null], ["透视", null], ["摘要", "r1"]]);
  const grid = await workbook.readGrid("摘要");
  expect(grid.values).toEqual([["指标", "本期", "进度"], ["起数", 46, 0.25], ["人数", 8, "平"]]);
  expect(formulaAt(grid, 1, 1)).toBe("='一季度'!B2");
  expect(formulaAt(grid, 2, 2)).toBe('=IF(B3<0,"降","平")');
  expect(numberFormatAt(grid, 1, 1)).toBe('0.0"起"');
  expect(grid.merges).toEqual(PLAN.merges);
  expect([...grid.columnWidths.values()]).toEqual([20, 12]);
});

test("writing again replaces the sheet and gives the same bytes; nothing is left over", async () => {
  const once = (await written(richXlsx(), PLAN)).save();
  const workbook = await written(once, PLAN);
  expect(Buffer.from(workbook.save()).equals(Buffer.from(once))).toBe(true);
  const bare = planOf([["空"]], { mark: "r1", name: "新名" });
  expect(await applyPlan(workbook, bare)).toEqual({ sheet: "新名", replaced: true, differences: [] });
  const names = Object.keys(unzipSync(workbook.save()));
  expect(names.filter((name) => /chart2|drawing2|sheet3\.xml\.rels/.test(name))).toEqual([]);
  expect(partText(workbook.save(), "xl/workbook.xml")).not.toContain("摘要");
  expectWhole(workbook.save());
});

test("a plan without a mark, or with another, replaces nothing", async () => {
  const workbook = await written(richXlsx(), PLAN, { ...PLAN, mark: "r2" }, { ...PLAN, mark: null }, { ...PLAN, name: "一季度", mark: null });
  expect((await workbook.sheets()).map(({ name }) => name)).toEqual(["一季度", "透视", "摘要", "摘要 (2)", "摘要 (3)", "一季度 (2)"]);
  expectWhole(workbook.save());
});

test("replacing one of our sheets leaves the names of the other", async () => {
  const workbook = await written(richXlsx(), PLAN, { ...PLAN, mark: "r2" }, { ...PLAN, mark: "r2" });
  expect((await workbook.sheets()).map(({ mark }) => mark)).toEqual([null, null, "r1", "r2"]);
  expect(partText(workbook.save(), "xl/workbook.xml")).toContain("<definedName name=\"_xlnm.Print_Area\" localSheetId=\"0\">");
});

test("what other sheets use as well stays when our sheet is replaced", async () => {
  const once = (await written(richXlsx(), PLAN)).save();
  const part = relationshipsPartOf("xl/worksheets/sheet3.xml");
  const shared = partText(once, part).replace("</Relationships>", '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="../media/image1.png"/></Relationships>');
  const resaved = xlsxOf({ ...Object.fromEntries(Object.keys(PLAIN_PARTS).map((name) => [name, null])), ...unzipSync(once), [part]: shared });
  const workbook = await written(resaved, planOf([["空"]], { mark: "r1" }));
  expect(unzipSync(workbook.save())["xl/media/image1.png"]).toBeDefined();
  expectWhole(workbook.save());
});

test("a calculation chain that names cells of a replaced sheet goes with it", async () => {
  const once = (await written(richXlsx(), PLAN)).save();
  const parts = unzipSync(once);
  const sheetId = /name="摘要" sheetId="(\d+)"/.exec(partText(once, "xl/workbook.xml"))?.[1] ?? "";
  const chain = new TextEncoder().encode(`<calcChain><c r="B2" i="1"/><c r="B2" i="${sheetId}"/><c r="C3"/></calcChain>`);
  const resaved = xlsxOf({ ...Object.fromEntries(Object.keys(PLAIN_PARTS).map((part) => [part, null])), ...parts, "xl/calcChain.xml": chain });
  const workbook = await written(resaved, planOf([["空"]], { mark: "r1" }));
  expect(unzipSync(workbook.save())["xl/calcChain.xml"]).toBeUndefined();
  expectWhole(workbook.save());
});

test("restore puts back the very bytes, but keeps briefs saved since", async () => {
  const before = richXlsx();
  const workbook = await written(before, PLAN);
  expect(await workbook.restore()).toBe(true);
  expect(workbook.save()).toBe(before);
  expect(await workbook.restore()).toBe(false);
  await applyPlan(workbook, PLAN);
  await workbook.saveBrief({ id: "a", json: '{"x":1}' });
  await workbook.restore();
  expect((await workbook.sheets()).map(({ name }) => name)).toEqual(["一季度", "透视"]);
  expect(await workbook.readBriefs()).toEqual([{ id: "a", json: '{"x":1}' }]);
});

test("a plan that fails leaves the workbook as it was", async () => {
  const broken = xlsxOf({ "xl/styles.xml": "<styleSheet><fonts>" });
  const workbook = await open(broken);
  await expect(applyPlan(workbook, PLAN)).rejects.toMatchObject({ code: "file-damaged" });
  expect(workbook.save()).toBe(broken);
});

test("briefs: added, replaced, several; other custom parts are not ours", async () => {
  const workbook = await open(richXlsx());
  expect(await workbook.readBriefs()).toEqual([]);
  await workbook.saveBrief({ id: "a", json: '{"名称":"<一季度> & \\"x\\""}' });
  await workbook.saveBrief({ id: 'b"<', json: "{}" });
  await workbook.saveBrief({ id: "a", json: "[1]" });
  const again = await open(workbook.save());
  expect(await again.readBriefs()).toEqual([{ id: "a", json: "[1]" }, { id: 'b"<', json: "{}" }]);
  expectWhole(workbook.save());
});

test("a workbook in prefixed XML without styles, names or content between its tags", async () => {
  const prefixed = (xml: string): string => xml.replace(/<(\/?)(?=[a-z])/gi, "<$1x:").replace('xmlns="http', 'xmlns:x="http');
  const workbook = (PLAIN_PARTS["xl/workbook.xml"] ?? "").replace("</sheets>", "</sheets><definedNames/>");
  const bytes = xlsxOf({ "xl/workbook.xml": prefixed(workbook), "xl/styles.xml": prefixed(PLAIN_PARTS["xl/styles.xml"] ?? "") });
  const result = await written(bytes, PLAN);
  expect((await (await open(result.save())).readGrid("摘要")).values[1]).toEqual(["起数", 46, 0.25]);
  expect(partText(result.save(), "xl/workbook.xml")).toContain("<x:definedNames><x:definedName");
  expectWhole(result.save());
  const bare = await written(xlsxOf({ "xl/styles.xml": null, "[Content_Types].xml": (PLAIN_PARTS["[Content_Types].xml"] ?? "").replace(/<Override PartName="\/xl\/styles.xml"[^>]*>/, "") , "xl/_rels/workbook.xml.rels": (PLAIN_PARTS["xl/_rels/workbook.xml.rels"] ?? "").replace(/<Relationship Id="rId2"[^>]*>/, "") }), PLAN);
  expect(numberFormatAt(await bare.readGrid("摘要"), 1, 1)).toBe('0.0"起"');
  expectWhole(bare.save());
});

test("texts stay texts, whatever they begin with or hold", async () => {
  const texts = ["=1+2", "+1", "-1", "@x", "a\u0001b", "_x000D_", "<&>\"'", " 两端 ", "多\n行", "a\rb", "𠮷", "\ud800", "\ufffe"];
  const workbook = PackageWorkbook.create([planOf([texts])], "a.xlsx");
  const grid = await (await open(workbook.save())).readGrid("摘要");
  expect(grid.values[0]).toEqual(texts);
  expect(grid.formulas).toEqual([]);
  const sheet = partText(workbook.save(), "xl/worksheets/sheet1.xml");
  const quoted = childrenNamed(child(parseXml(new TextEncoder().encode(partText(workbook.save(), "xl/styles.xml"))), "cellXfs"), "xf").findIndex((xf) => xf.attributes.get("quotePrefix") === "1");
  expect(sheet).toContain(`<c r="A1" s="${quoted}" t="inlineStr">`);
});

test("only the sheet in front says so, or Excel would edit two at once", async () => {
  expect(partText((await written(richXlsx(), PLAN)).save(), "xl/worksheets/sheet3.xml")).not.toContain("tabSelected");
  expect(partText(PackageWorkbook.create([PLAN, PLAN], "a.xlsx").save(), "xl/worksheets/sheet1.xml")).toContain("tabSelected");
});

test("charts point at the sheet by its final name and carry what is known", async () => {
  const bytes = (await written(richXlsx(), { ...PLAN, name: "一季度" })).save();
  const chart = partText(bytes, "xl/charts/chart2.xml");
  expect(chart).toContain("<c:f>'一季度 (2)'!$B$2:$B$3</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val=\"2\"/><c:pt idx=\"0\"><c:v>46</c:v></c:pt><c:pt idx=\"1\"><c:v>8</c:v></c:pt>");
  expect(chart).toContain('<a:latin typeface="宋体"/><a:ea typeface="宋体"/>');
  expect(partText(bytes, "xl/drawings/drawing2.xml")).toContain('descr="三项&#34;上升&#34;"');
  expect(partText(bytes, relationshipsPartOf("xl/worksheets/sheet3.xml"))).toContain('Target="../drawings/drawing2.xml"');
});

test("young functions get their prefix in the file, not elsewhere", async () => {
  const formula = '=IFS(A1=1,"IFS(",A1=2,SUMIFS(A1:A2,A1:A2,1))';
  const workbook = PackageWorkbook.create([planOf([[{ kind: "formula", formula, expected: "x" }]])], "a.xlsx");
  expect(partText(workbook.save(), "xl/worksheets/sheet1.xml")).toContain('<f>_xlfn.IFS(A1=1,"IFS(",A1=2,SUMIFS(');
  expect(formulaAt(await workbook.readGrid("摘要"), 0, 0)).toBe(formula);
});

test("new workbooks are the same each time", async () => {
  const make = (): Uint8Array => PackageWorkbook.create([PLAN, planOf([[1]], { name: "二" })], "a.xlsx").save();
  expect(make()).toEqual(make());
  expectWhole(make());
});

test("any plan reads back as it was", async () => {
  const text = fc.string({ unit: "binary", minLength: 1, maxLength: 12 });
  const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));
  const content = fc.oneof(text, number, fc.constant(null), fc.record({ kind: fc.constant("formula" as const), formula: fc.constantFrom("=A1", '="<&>"&B2', "=IFS(A1,1)"), expected: fc.oneof(text, number) }));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(content, { maxLength: 5 }), { maxLength: 6 }), fc.string({ unit: "binary", maxLength: 40 }), async (rows, name) => {
      const workbook = PackageWorkbook.create([planOf(rows, { name })], "a.xlsx");
      const again = await open(workbook.save());
      const sheet = (await again.sheets())[0]?.name ?? "";
      const grid = await again.readGrid(sheet);
      rows.forEach((row, rowNumber) =>
        row.forEach((value, column) => {
          const isFormula = typeof value === "object" && value !== null;
          expect(valueAt(grid, rowNumber, column)).toEqual(isFormula ? value.expected : value);
          expect(formulaAt(grid, rowNumber, column)).toBe(isFormula ? value.formula : null);
        }),
      );
    }),
    { numRuns: 150 },
  );
});

it("holds a formula that goes on from row to row once, and every program reads each", async () => {
  const formula = (row: number): PlanContent => ({ kind: "formula", formula: `=IF(ISNUMBER(B${row}),B${row}*2,"—")`, expected: row, run: row < 4 ? { first: 1, last: 2 } : { first: 3, last: 5 } });
  const sheet = planOf([["甲", "乙"], ...[2, 3, 4, 5, 6].map((row) => [`第${row}村`, row / 2, formula(row)])]);
  const bytes = (await written(xlsxOf(PLAIN_PARTS), sheet)).save();
  const xml = partText(bytes, "xl/worksheets/sheet2.xml");
  expect(xml.match(/<f[ >][^>]*>/g)).toEqual(['<f t="shared" ref="C2:C3" si="0">', '<f t="shared" si="0"/>', '<f t="shared" ref="C4:C6" si="1">', '<f t="shared" si="1"/>', '<f t="shared" si="1"/>']);
  const grid = await (await open(bytes)).readGrid(sheet.name);
  const peer = read(bytes).Sheets[sheet.name] ?? {};
  for (const row of [2, 3, 4, 5, 6]) {
    expect(formulaAt(grid, row - 1, 2)).toBe(`=IF(ISNUMBER(B${row}),B${row}*2,"—")`);
    expect(valueAt(grid, row - 1, 2)).toBe(row);
    expect((peer[`C${row}`] as CellObject).f).toBe(`IF(ISNUMBER(B${row}),B${row}*2,"—")`);
  }
});
