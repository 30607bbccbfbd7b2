import { SAMPLES } from "../../assets/samples/sample-sheets";
import { parsePeriodCode } from "../quantity/period";
import { isSamePlaceInTime } from "../quantity/period-arithmetic";
import { gridOf, type Grid } from "../sheet/grid";
import { plainPlan } from "../../test/fixtures/plain-plan";
import { makeReport } from "./make-report";
import { DEFAULT_STYLE, type Report, type ReportRequest } from "./report";
import { rollForward, type Rolled } from "./roll-forward";
import { briefOf, withWritten, type SavedBrief } from "./saved-brief";

type Cells = readonly (readonly (string | number | null)[])[];

const DATE = "2012-07-05";

function sampleGrid(file: string, sheet: string): Grid {
  const found = SAMPLES[file]?.find((sample) => sample.name === sheet);
  return gridOf(sheet, found?.rows ?? []);
}

function request(grids: readonly Grid[], more: Partial<ReportRequest> = {}): ReportRequest {
  return { grids, fileName: "简报.xlsx", prior: null, period: null, entities: { kind: "all" }, style: DEFAULT_STYLE, date: DATE, ...more };
}

/** The brief as a write of these sheets leaves it. */
function written(grids: readonly Grid[]): SavedBrief {
  const asked = request(grids);
  return withWritten(briefOf(asked, null), makeReport(asked), "2012-04-05");
}

function roll(brief: SavedBrief, grids: readonly Grid[], to: string | null = null): Rolled {
  return rollForward({ brief, own: brief.source?.sheets ?? [], grids, fileName: "简报.xlsx", prior: null, date: DATE, to: to === null ? null : parsePeriodCode(to) });
}

/** What a new brief of these sheets would give, under the id of the old one. */
/** What a report says, all of it made. */
function shown({ findings, sentences, warnings, kept, plans }: Report): object {
  return { findings: [...findings], sentences, warnings, kept, plans: plans.map(plainPlan) };
}

function fresh(brief: SavedBrief, grids: readonly Grid[]) {
  return makeReport(request(grids, { mark: brief.id, looks: {} }));
}

test("一季度 becomes 上半年 on a sheet of its own; what has no successor is listed, what is new too", () => {
  const quarter = [sampleGrid("city-safety-2012q1.xlsx", "一季度"), sampleGrid("city-safety-2012q1.xlsx", "隐患排查")];
  const half: Cells = [
    ["2012年上半年全市安全生产情况", null, null, null],
    ["指标", "单位", "本期", "上年同期"],
    ["事故起数", "起", 88, 91],
    ["死亡人数", "人", 19, 20],
    ["直接经济损失", "万元", 402.5, null],
    ["轻伤人数", "人", 12, 10],
  ];
  const brief = written(quarter);
  const grids = [...quarter, gridOf("上半年", half)];
  const rolled = roll(brief, grids);
  expect(shown(rolled.report)).toEqual(shown(fresh(brief, [gridOf("上半年", half)])));
  expect([rolled.from, rolled.to]).toEqual([parsePeriodCode("2012Q1"), expect.objectContaining({ year: 2012 })]);
  expect(rolled.moved).toEqual([{ from: "一季度", to: "上半年" }]);
  expect(rolled.notMoved).toEqual([
    { kind: "sheet", sheet: "隐患排查" },
    { kind: "indicator", indicator: "受伤人数", entity: null },
    { kind: "column", role: "ceiling" },
    { kind: "figure", indicator: "直接经济损失", entity: null, role: "prior" },
  ]);
  expect(rolled.added).toEqual([{ indicator: "轻伤人数", entity: null }]);
  expect(rolled.report.plans[0]?.name).toBe("汇总（2012年上半年）");
  expect(rolled.report.plans[0]?.mark).toBe(brief.id);
});

test("a sheet whose figures were replaced by the next period's stays the source", () => {
  const brief = written([sampleGrid("banner-safety-2012q1.xlsx", "一季度")]);
  const next = sampleGrid("banner-safety-2012q1.xlsx", "一季度").values.map((row, index) => (index === 0 ? ["2012年上半年全旗各类事故情况"] : row.map((value) => (typeof value === "number" ? value * 2 : value))));
  const grid: Grid = { ...sampleGrid("banner-safety-2012q1.xlsx", "一季度"), values: next };
  const rolled = roll(brief, [grid]);
  expect(shown(rolled.report)).toEqual(shown(fresh(brief, [grid])));
  expect([rolled.moved, rolled.notMoved, rolled.added]).toEqual([[], [], []]);
});

test("上半年 becomes 前三季度 in a renamed header; a column that is gone is named", () => {
  const brief = written([sampleGrid("township-2004h1.xlsx", "上半年")]);
  const values = sampleGrid("township-2004h1.xlsx", "上半年").values.map((row, index): Cells[number] => {
    if (index === 0) return ["2004年前三季度全镇主要经济指标完成情况"];
    const cells = row.map((value) => (typeof value === "string" || typeof value === "number" ? value : null));
    return index === 1 ? ["指标", "单位", "全年任务", "前三季度完成", "同比增长（%）", "备注"] : [...cells.slice(0, 3), ...cells.slice(4)];
  });
  const grid = gridOf("前三季度", values);
  const rolled = roll(brief, [sampleGrid("township-2004h1.xlsx", "上半年"), grid]);
  expect(shown(rolled.report)).toEqual(shown(fresh(brief, [grid])));
  expect(rolled.notMoved).toEqual([{ kind: "column", role: "stretch" }]);
  expect(rolled.report.plans[0]?.name).toBe("汇总（2004年前三季度）");
});

const months = (count: number): Grid => gridOf("月报", [["指标", ...Array.from({ length: count }, (_, month) => `2024年${month + 1}月`)], ...["用电量", "用水量"].map((name, row) => [name, ...Array.from({ length: count }, (_, month) => 100 + month + row)])]);

test("next month is the next column of the same sheet, and its base moves with it", () => {
  const brief = written([months(4)]);
  const rolled = roll(brief, [months(5)]);
  expect([rolled.from, rolled.to]).toEqual([parsePeriodCode("2024-04"), parsePeriodCode("2024-05")]);
  expect(shown(rolled.report)).toEqual(shown(fresh(brief, [months(5)])));
  expect(rolled.report.findings.find(({ measure }) => measure === "previous-growth")?.inputs.map(({ period }) => period)).toEqual([parsePeriodCode("2024-05"), parsePeriodCode("2024-04")]);
});

test("a period given by hand is taken as the goal", () => expect(roll(written([months(3)]), [months(6)], "2024-06").to).toEqual(parsePeriodCode("2024-06")));

test("without later figures nothing is rolled, and what there is is named", () => {
  const brief = written([months(4)]);
  expect(() => roll(brief, [months(4)])).toThrow(expect.objectContaining({ code: "roll-nothing", detail: expect.objectContaining({ from: "2024-04", periods: "2024-01、2024-02、2024-03、2024-04" }) }));
});

test("a correction whose header is nowhere any more is listed", () => {
  const quarter = [sampleGrid("city-safety-2012q1.xlsx", "一季度")];
  const asked = request(quarter, { corrections: { columns: [{ header: "全年控制指标", table: null, meaning: { kind: "figures", role: "target" } }], rows: [], tables: [], vocabulary: {}, includeHidden: false } });
  const brief = withWritten(briefOf(asked, null), makeReport(asked), "2012-04-05");
  const half = gridOf("上半年", [["2012年上半年全市安全生产情况"], ["指标", "单位", "本期", "上年同期"], ["事故起数", "起", 88, 91], ["死亡人数", "人", 19, 20], ["受伤人数", "人", 9, 9], ["直接经济损失", "万元", 40, 50]]);
  expect(roll(brief, [...quarter, half]).notMoved).toEqual([
    { kind: "column", role: "target" },
    { kind: "correction", header: "全年控制指标" },
  ]);
});

/** A sheet of one period, with the columns that an office fills for it. */
function tasks(period: string, done: readonly number[], columns: readonly string[] = ["指标", "单位", "全年任务", "本期完成", "上年同期"]): Grid {
  const names = ["财政收入", "固定资产投资", "招商引资"];
  const cell = (column: string, name: string, index: number): string | number => {
    const value = done[index] ?? 0;
    return ({ 指标: name, 单位: "万元", 全年任务: 1000, 本期完成: value, 上年同期: value - 10, 备注: "" } as Readonly<Record<string, string | number>>)[column] ?? 0;
  };
  return gridOf(period, [[`2024年${period}全镇主要经济指标完成情况`], columns, ...names.map((name, index) => columns.map((column) => cell(column, name, index)))]);
}

test.each([
  ["一季度", "上半年", "2024H1"],
  ["上半年", "前三季度", "2024Q3/ytd"],
  ["前三季度", "全年", "2024"],
])("%s becomes %s, where the whole year is there on sheets of its own", (from, to, code) => {
  const sheets = ["一季度", "上半年", "前三季度", "全年"].map((period, index) => tasks(period, [200 + index, 310 + index, 90 + index]));
  const [old, next] = [from, to].map((name) => sheets.filter(({ sheet }) => sheet === name));
  const brief = written(old ?? []);
  const rolled = roll(brief, sheets);
  expect(shown(rolled.report)).toEqual(shown(fresh(brief, next ?? [])));
  expect([rolled.moved, rolled.notMoved, rolled.added]).toEqual([[{ from, to }], [], []]);
  expect(isSamePlaceInTime(rolled.to, parsePeriodCode(code) ?? rolled.to)).toBe(true);
});

test("columns that were inserted or moved meanwhile are found by their headers", () => {
  const old = tasks("上半年", [420, 590, 180]);
  const next = tasks("前三季度", [610, 800, 270], ["指标", "备注", "单位", "上年同期", "本期完成", "全年任务"]);
  const brief = written([old]);
  const rolled = roll(brief, [next]);
  expect(shown(rolled.report)).toEqual(shown(fresh(brief, [next])));
  expect(rolled.notMoved).toEqual([]);
  expect(rolled.report.findings.find(({ measure, indicator }) => measure === "completion" && indicator === "财政收入")?.inputs.map(({ cell }) => cell.column)).toEqual([4, 5]);
});

test("sheets of the months are one table over time: the next month joins them", () => {
  const month = (number: number): Grid => gridOf(`${number}月`, [[`2024年${number}月用能情况`], ["指标", "单位", "本月"], ["用电量", "万度", 50 + number], ["用水量", "万吨", 20 + number]]);
  const brief = written([month(1), month(2), month(3)]);
  const all = [month(1), month(2), month(3), month(4)];
  const rolled = roll(brief, all);
  expect([rolled.moved, rolled.notMoved]).toEqual([[], []]);
  expect(rolled.brief.source?.sheets).toEqual(["1月", "2月", "3月", "4月"]);
  expect(rolled.report.findings.find(({ measure }) => measure === "previous-growth")?.inputs.map(({ cell }) => cell.sheet)).toEqual(["4月", "3月"]);
});

const years = (last: number): Grid => gridOf("年报", [["指标", "单位", ...Array.from({ length: last - 2019 }, (_, index) => `${2020 + index}年`)], ...["粮食产量", "油料产量"].map((name, row) => [name, "吨", ...Array.from({ length: last - 2019 }, (_, index) => 100 + 10 * index + row)])]);

test("next year is the next column, compared with the one that was reported before", () => {
  const brief = written([years(2023)]);
  const rolled = roll(brief, [years(2024)]);
  expect([rolled.from, rolled.to]).toEqual([parsePeriodCode("2023"), parsePeriodCode("2024")]);
  expect(shown(rolled.report)).toEqual(shown(fresh(brief, [years(2024)])));
  expect(rolled.report.findings.find(({ measure }) => measure === "growth")?.inputs.map(({ period }) => period)).toEqual([parsePeriodCode("2024"), parsePeriodCode("2023")]);
  expect(rolled.notMoved).toEqual([]);
});

test("after December comes January of the next year", () => {
  const column = (year: number, month: number): string => `${year}年${month}月`;
  const series = (headers: readonly string[]): Grid => gridOf("月报", [["指标", "单位", ...headers], ...["用电量", "用水量"].map((name, row) => [name, "万度", ...headers.map((_, index) => 50 + index + row)])]);
  const headers = Array.from({ length: 12 }, (_, index) => column(2023, index + 1));
  const brief = written([series(headers)]);
  const rolled = roll(brief, [series([...headers, column(2024, 1)])]);
  expect([rolled.from, rolled.to]).toEqual([parsePeriodCode("2023-12"), parsePeriodCode("2024-01")]);
  expect(shown(rolled.report)).toEqual(shown(fresh(brief, [series([...headers, column(2024, 1)])])));
});
