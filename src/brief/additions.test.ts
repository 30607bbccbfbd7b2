import { applyPlan } from "../../test/contract/apply-plan";
import { openPackage } from "../../test/contract/workbooks";
import { gridOf, valueAt, type Grid } from "../sheet/grid";
import { makeReport } from "./make-report";
import { DEFAULT_STYLE, type ReportRequest } from "./report";
import { briefOf, readSavedBriefs, writeReport, type SavedBrief } from "./saved-brief";
import { withAdditions } from "./additions";

/** The tab after its first write, as the clerk then changed it. */
const rows = (names: readonly string[]): Grid => gridOf("一季度", [["2012年一季度安全生产情况"], ["指标", "单位", "本期", "上年同期"], ...names.map((name, index) => [name, "起", 40 + index, 30])]);
const request = (grid: Grid): ReportRequest => ({ grids: [grid], fileName: "a.xlsx", prior: null, period: null, entities: { kind: "all" }, style: DEFAULT_STYLE, date: "2012-04-05" });

/** A workbook in which `changed` stands in the place of our tab, as if the clerk had edited it. */
async function edited(names: readonly string[], change: (tab: Grid) => Grid) {
  const workbook = await openPackage([rows(names)]);
  const asked = request(rows(names));
  await writeReport(workbook, makeReport(asked), briefOf(asked, null), asked.date);
  const [brief] = await readSavedBriefs(workbook);
  if (brief === undefined) throw new Error("no brief was kept");
  const tab = await workbook.readGrid("汇总（2012年一季度）");
  return { brief, tab: change(tab), plain: tab };
}

/** The plans of a new write over the edited tab. */
async function continued(brief: SavedBrief, tab: Grid, names: readonly string[]) {
  const report = makeReport({ ...request(rows(names)), mark: brief.id });
  const workbook = await openPackage([rows(names)]);
  const seen = { ...workbook, sheets: async () => [{ name: tab.sheet, visible: true, mark: brief.id, sources: [] }], readGrid: async () => tab };
  return { ...(await withAdditions(Object.assign(Object.create(workbook), seen), brief.written?.tabs ?? [], report.plans)), report };
}

function typed(tab: Grid, row: number, column: number, value: string | number): Grid {
  const values = Array.from({ length: Math.max(tab.values.length, row + 1) }, (_, index) => {
    const cells = [...(tab.values[index] ?? [])];
    while (index === row && cells.length <= column) cells.push(null);
    if (index === row) cells[column] = value;
    return cells;
  });
  return { ...tab, values };
}

const rowOf = (tab: Grid, label: string): number => tab.values.findIndex((cells) => cells[0] === label);

test("a column of remarks goes with its rows, and a line below with the end of the tab", async () => {
  const names = ["甲类事故", "乙类事故"];
  const { brief, tab } = await edited(names, (plain) => {
    const remarked = typed(typed(plain, rowOf(plain, "指标"), 12, "备注"), rowOf(plain, "乙类事故"), 12, "待核");
    return typed(remarked, plain.values.length + 4, 0, "审核：张三");
  });
  const { plans, lost } = await continued(brief, tab, ["新增事故", ...names]);
  expect(lost).toEqual([]);
  const added = plans[0]?.cells.filter(({ style }) => style.startsWith("addition")).map(({ row, content }) => [row - rowOf(tab, "指标"), content]);
  expect(added?.slice(0, 2)).toEqual([
    [0, { kind: "text", text: "备注" }],
    [3, { kind: "text", text: "待核" }],
  ]);
  expect(added?.[2]?.[1]).toEqual({ kind: "text", text: "审核：张三" });
});

test("a remark whose row is gone is told, and the write refused unless it is dropped", async () => {
  const { brief, tab } = await edited(["甲类事故", "乙类事故"], (plain) => typed(plain, rowOf(plain, "乙类事故"), 12, "待核"));
  const { lost } = await continued(brief, tab, ["甲类事故", "丙类事故"]);
  expect(lost).toEqual([{ sheet: tab.sheet, row: rowOf(tab, "乙类事故"), column: 12 }]);
});

test("a number typed over a formula of ours is told", async () => {
  const { brief, tab } = await edited(["甲类事故", "乙类事故"], (plain) => {
    const row = rowOf(plain, "甲类事故");
    const formulas = plain.formulas.map((cells, index) => (index === row ? cells?.map((formula, column) => (column === 1 ? undefined : formula)) : cells));
    return typed({ ...plain, formulas }, row, 1, 41);
  });
  expect((await continued(brief, tab, ["甲类事故", "乙类事故"])).lost).toEqual([{ sheet: tab.sheet, row: rowOf(tab, "甲类事故"), column: 1 }]);
});

test("on an untouched tab there is nothing to keep, and nothing is lost", async () => {
  const { brief, plain } = await edited(["甲类事故", "乙类事故"], (tab) => tab);
  const { plans, lost, report } = await continued(brief, plain, ["甲类事故", "乙类事故"]);
  expect([plans, lost]).toEqual([report.plans, []]);
});

test("in a file: what stands beside the table is there after the next write", async () => {
  const names = ["甲类事故", "乙类事故"];
  const workbook = await openPackage([rows(names)]);
  const asked = request(rows(names));
  const report = makeReport(asked);
  const brief = briefOf(asked, null);
  const [plan] = report.plans;
  if (plan === undefined) throw new Error("no plan");
  await writeReport(workbook, report, brief, asked.date);
  const [saved] = await readSavedBriefs(workbook);
  const row = plan.cells.find(({ content }) => content?.kind === "text" && content.text === "乙类事故")?.row ?? -1;
  await applyPlan(workbook, { ...plan, cells: [...plan.cells, { row, column: 12, content: { kind: "text", text: "待核" }, style: plan.cells.at(0)?.style ?? "" }] });
  await writeReport(workbook, report, saved ?? brief, asked.date);
  expect(valueAt(await workbook.readGrid("汇总（2012年一季度）"), row, 12)).toBe("待核");
});

test("a chart or comment of the clerk's that would go with the old tab is asked about, and goes when it may", async () => {
  const workbook = await openPackage([rows(["甲类事故"])]);
  const asked = request(rows(["甲类事故"]));
  const report = makeReport(asked);
  await writeReport(workbook, report, briefOf(asked, null), asked.date);
  const [brief] = await readSavedBriefs(workbook);
  const place = { sheet: "汇总（2012年一季度）", row: 3, column: 7 };
  const seen: typeof workbook = Object.assign(Object.create(workbook), { sheets: async () => (await workbook.sheets()).map((sheet) => (sheet.mark === null ? sheet : { ...sheet, objects: [place] })) });
  await expect(writeReport(seen, report, brief ?? briefOf(asked, null), asked.date)).rejects.toMatchObject({ code: "additions-lost", detail: { count: 1, objects: 1, cells: "汇总（2012年一季度）!H4" } });
  expect(await writeReport(seen, report, brief ?? briefOf(asked, null), asked.date, true)).toMatchObject([{ replaced: true }]);
});

test("a heading typed beside the lower row of a header of two stays beside it", async () => {
  const grid = gridOf("一季度", [["2012年一季度安全生产情况"], ["指标", "单位", "本期", "上年同期", "控制指标"], ["甲类事故", "起", 40, 30, 200], ["乙类事故", "起", 41, 30, 210]]);
  const asked = request(grid);
  const workbook = await openPackage([grid]);
  const report = makeReport(asked);
  await writeReport(workbook, report, briefOf(asked, null), asked.date);
  const [brief] = await readSavedBriefs(workbook);
  const tab = await workbook.readGrid("汇总（2012年一季度）");
  const lower = report.plans[0]?.print.repeatRows?.[1] ?? 0;
  expect(lower).toBe((report.plans[0]?.print.repeatRows?.[0] ?? 0) + 1);
  const seen = Object.assign(Object.create(workbook), { readGrid: async () => typed(tab, lower, 20, "备注") });
  const { plans, lost } = await withAdditions(seen, brief?.written?.tabs ?? [], report.plans);
  expect(lost).toEqual([]);
  expect(plans[0]?.cells.filter(({ style }) => style.startsWith("addition"))).toMatchObject([{ row: lower, column: 20, content: { kind: "text", text: "备注" } }]);
});
