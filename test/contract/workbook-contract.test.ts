/** @jest-environment ./test/excel-host/office-environment.js */
import { formulaAt, gridOf, valueAt, type Grid } from "../../src/sheet/grid";
import type { Workbook } from "../../src/sheet/workbook";
import { plannedSheet, SOURCE } from "./planned-sheet";
import { expectedSheet, shownSheet } from "./shown-cells";
import { openInExcel, openInWorker, openPackage } from "./workbooks";
import { applyPlan } from "./apply-plan";

type Opening = (grids: readonly Grid[]) => Promise<Workbook>;

const WORKBOOKS: readonly (readonly [string, Opening])[] = [
  ["package", openPackage],
  ["package in a worker", openInWorker],
  ["excel", async (grids) => (await openInExcel(grids)).workbook],
];

async function everything(workbook: Workbook): Promise<unknown> {
  const sheets = await workbook.sheets();
  const grids: unknown[] = [];
  for (const { name } of sheets) grids.push(shownSheet(await workbook.readGrid(name)));
  return { sheets, grids };
}

describe.each(WORKBOOKS)("%s", (_, open) => {
  let workbook: Workbook;

  beforeEach(async () => {
    workbook = await open(SOURCE);
  });

  test("says what it holds", async () => {
    expect(workbook.fileName).toBe("一季度.xlsx");
    expect(await workbook.sheets()).toEqual([
      { name: "一季度", visible: true, mark: null, sources: [] },
      { name: "It's 1", visible: true, mark: null, sources: [] },
    ]);
    expect(await workbook.activeSheet()).toBe("一季度");
    expect(shownSheet(await workbook.readGrid("一季度"))).toMatchObject({ cells: { A1: { value: "指标" }, C2: { value: 46, formula: null } }, merges: [] });
  });

  test("refuses a sheet that is not there", async () => {
    await expect(workbook.readGrid("无此表")).rejects.toMatchObject({ code: "sheet-not-found" });
  });

  test("writes every kind of content", async () => {
    const applied = await applyPlan(workbook, plannedSheet());
    expect(applied).toEqual({ sheet: "汇总（一季度）", replaced: false, differences: [] });
    const grid = await workbook.readGrid(applied.sheet);
    for (const { row, column, content } of plannedSheet().cells) {
      const found = valueAt(grid, row, column);
      if (content === null) continue;
      else if (content.kind === "text") expect([found, formulaAt(grid, row, column)]).toEqual([content.text, null]);
      else if (content.kind === "number") expect(found).toBe(content.number);
      else {
        expect(formulaAt(grid, row, column)).toBe(content.formula);
        if (typeof content.expected === "number") expect(found).toBeCloseTo(content.expected, 12);
        else expect(found).toBe(content.expected);
      }
    }
    expect(shownSheet(grid)).toMatchObject({
      cells: { C3: { numberFormat: "0.0%" }, B3: { numberFormat: "#,##0.0;-#,##0.0" }, A7: { numberFormat: "General" }, A5: { indent: 2 } },
      merges: [{ top: 20, left: 0, bottom: 20, right: 2 }],
    });
    expect([0, 1, 2].map((column) => Math.round(grid.columnWidths.get(column) ?? 0))).toEqual([18, 12, 10]);
    expect(await workbook.sheets()).toContainEqual({ name: "汇总（一季度）", visible: true, mark: "r0123", sources: plannedSheet().sources });
  });

  test("leaves every other sheet alone", async () => {
    const before = [shownSheet(await workbook.readGrid("一季度")), shownSheet(await workbook.readGrid("It's 1"))];
    await applyPlan(workbook, plannedSheet());
    expect([shownSheet(await workbook.readGrid("一季度")), shownSheet(await workbook.readGrid("It's 1"))]).toEqual(before);
  });

  test("replaces its own sheet, and nothing of the old one stays", async () => {
    await applyPlan(workbook, plannedSheet());
    await workbook.readGrid("汇总（一季度）"); // what was read before does not come again
    const shorter = plannedSheet({ cells: [...plannedSheet().cells].slice(0, 5), merges: [], rowHeights: new Map(), conditionalFormats: [], charts: [], frozenRows: 0 });
    expect(await applyPlan(workbook, shorter)).toMatchObject({ sheet: "汇总（一季度）", replaced: true });
    expect(await workbook.sheets()).toHaveLength(3);
    const fresh = await open(SOURCE);
    await applyPlan(fresh, shorter);
    expect(shownSheet(await workbook.readGrid("汇总（一季度）"))).toEqual(shownSheet(await fresh.readGrid("汇总（一季度）")));
  });

  test("a plan that comes under another name renames its sheet in place", async () => {
    await applyPlan(workbook, plannedSheet());
    await applyPlan(workbook, plannedSheet({ name: "别的", mark: "r9" }));
    expect(await applyPlan(workbook, plannedSheet({ name: "汇总（二季度）" }))).toMatchObject({ sheet: "汇总（二季度）", replaced: true });
    expect((await workbook.sheets()).map((sheet) => [sheet.name, sheet.mark])).toEqual([
      ["一季度", null],
      ["It's 1", null],
      ["汇总（二季度）", "r0123"],
      ["别的", "r9"],
    ]);
  });

  test("a sheet of the user's with the wanted name is never touched", async () => {
    expect(await applyPlan(workbook, plannedSheet({ name: "一季度" }))).toMatchObject({ sheet: "一季度 (2)", replaced: false });
    expect(await applyPlan(workbook, plannedSheet({ name: "一季度", mark: null }))).toMatchObject({ sheet: "一季度 (3)", replaced: false });
    expect(await applyPlan(workbook, plannedSheet({ name: "IT'S 1", mark: "rA" }))).toMatchObject({ sheet: "IT'S 1 (2)" });
    expect(await applyPlan(workbook, plannedSheet({ name: "History", mark: "rB" }))).toMatchObject({ sheet: "History_" });
    expect(valueAt(await workbook.readGrid("一季度"), 1, 2)).toBe(46);
  });

  test("restore takes a new sheet away, or puts the old content back, once", async () => {
    expect(await workbook.restore()).toBe(false);
    const empty = await everything(workbook);
    await applyPlan(workbook, plannedSheet());
    const first = await everything(workbook);
    expect(await workbook.restore()).toBe(true);
    expect(await everything(workbook)).toEqual(empty);
    expect(await workbook.restore()).toBe(false);
    await applyPlan(workbook, plannedSheet());
    await applyPlan(workbook, plannedSheet({ name: "新名", cells: [...plannedSheet().cells].slice(0, 3), merges: [] }));
    expect(await workbook.restore()).toBe(true);
    expect(await everything(workbook)).toEqual(first);
  });

  test("a report of several tabs is written, renewed and taken back as one, with its brief", async () => {
    const paper = plannedSheet({ name: "底稿", mark: "r0123_paper", charts: [] });
    const brief = { id: "r0123", json: '{"period":"2012Q1"}' };
    expect(await workbook.write({ plans: [plannedSheet(), paper], brief })).toEqual([
      { sheet: "汇总（一季度）", replaced: false, differences: [] },
      { sheet: "底稿", replaced: false, differences: [] },
    ]);
    expect(await workbook.readBriefs()).toEqual([brief]);
    const first = await everything(workbook);
    const half = plannedSheet({ name: "汇总（上半年）", sources: [] });
    expect(await workbook.write({ plans: [half, plannedSheet({ name: "排名", mark: "r0123_rank" })], brief: { ...brief, json: "{}" } })).toMatchObject([{ replaced: true }, { replaced: false }]);
    expect((await workbook.sheets()).map((sheet) => [sheet.name, sheet.sources.length])).toEqual([
      ["一季度", 0],
      ["It's 1", 0],
      ["汇总（上半年）", 0],
      ["底稿", 2],
      ["排名", 2],
    ]);
    expect(await workbook.restore()).toBe(true);
    expect([await everything(workbook), await workbook.readBriefs()]).toEqual([first, [brief]]);
  });

  test("two new tabs that want one name get two", async () => {
    const applied = await workbook.write({ plans: [plannedSheet(), plannedSheet({ mark: "r9" })], brief: null });
    expect(applied.map(({ sheet }) => sheet)).toEqual(["汇总（一季度）", "汇总（一季度） (2)"]);
  });

  test("a brief saved after the write outlives its taking back; one written with it goes", async () => {
    await workbook.write({ plans: [plannedSheet()], brief: { id: "b1", json: "1" } });
    await workbook.saveBrief({ id: "b2", json: "2" });
    await workbook.restore();
    expect(await workbook.readBriefs()).toEqual([{ id: "b2", json: "2" }]);
    await workbook.removeBrief("b2");
    expect(await workbook.readBriefs()).toEqual([]);
  });

  test("keeps briefs, one for each id", async () => {
    expect(await workbook.readBriefs()).toEqual([]);
    const json = JSON.stringify({ title: "一季度 <&> \"引号\" ]]>", list: [1, 2] });
    await workbook.saveBrief({ id: "b1", json });
    await workbook.saveBrief({ id: "b2", json: "{}" });
    await workbook.saveBrief({ id: "b1", json: `${json} ` });
    const briefs = await workbook.readBriefs();
    expect([...briefs].sort((one, other) => one.id.localeCompare(other.id))).toEqual([
      { id: "b1", json: `${json} ` },
      { id: "b2", json: "{}" },
    ]);
  });

  test("selects cells and says what is selected", async () => {
    await workbook.selectCells([
      { sheet: "It's 1", row: 0, column: 0 },
      { sheet: "It's 1", row: 0, column: 1 },
    ]);
    expect(await workbook.activeSheet()).toBe("It's 1");
    expect(await workbook.selection()).toEqual({ sheet: "It's 1", area: { top: 0, left: 0, bottom: 0, right: 1 } });
    await expect(workbook.selectCells([{ sheet: "无", row: 0, column: 0 }])).rejects.toMatchObject({ code: "sheet-not-found" });
  });

  test("reads the sheet in front whole, and none of ours", async () => {
    expect(await workbook.readFront()).toEqual({ sheet: "一季度", grid: await workbook.readGrid("一季度") });
    const { sheet } = await applyPlan(workbook, plannedSheet());
    await workbook.selectCells([{ sheet, row: 0, column: 0 }]);
    expect(await workbook.readFront()).toEqual({ sheet, grid: null });
  });

  test("reads an empty sheet, faults and booleans", async () => {
    const other = await open([gridOf("空", []), gridOf("值", [[null, 5], ["文字", null]])]);
    expect(shownSheet(await other.readGrid("空"))).toMatchObject({ cells: {}, merges: [] });
    expect(Object.keys((shownSheet(await other.readGrid("值")) as { cells: object }).cells)).toEqual(["B1", "A2"]);
  });
});

test("both workbooks give the same sheet for the same plan", async () => {
  const [inFile, inExcel] = [await openPackage(SOURCE), (await openInExcel(SOURCE)).workbook];
  for (const workbook of [inFile, inExcel]) await applyPlan(workbook, plannedSheet());
  expect(await inExcel.sheets()).toEqual(await inFile.sheets());
  for (const { name } of await inFile.sheets()) expect(shownSheet(await inExcel.readGrid(name))).toEqual(expectedSheet(await inFile.readGrid(name)));
});
