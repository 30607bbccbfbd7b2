import { linesOf } from "../../test/recognition/observation-lines";
import { gridOf, type CellValue, type Grid } from "../sheet/grid";
import { combinedCorrections, correctColumn, correctRow, correctTable, forgetColumn, NO_CORRECTIONS, tableName, teachWord, type Corrections } from "./corrections";
import { recogniseTables } from "./recognise-tables";

const read = (rows: readonly (readonly CellValue[])[], corrections: Corrections, more: Partial<Grid> = {}, sheet = "表") => recogniseTables(gridOf(sheet, rows, more), { fileName: "", corrections });
const rows = (title: string, header: readonly CellValue[] = ["乡镇", "责任数", "到账数", "折合"]): readonly (readonly CellValue[])[] => [[title], header, ["甲镇", 100, 30, 31], ["乙镇", 200, 80, 81], ["合计", 300, 110, 112]];

test("the user's word wins over the header's, and is found again in the next quarter's sheet whose columns have moved", () => {
  const corrections = [
    { header: "责任数", table: null, meaning: { kind: "figures", role: "target" } as const, unit: "万元" },
    { header: "到账数", table: null, meaning: { kind: "figures", role: "actual" } as const, unit: "万元", indicator: "招商引资" },
    { header: "折合", table: null, meaning: { kind: "left-out" } as const },
  ].reduce(correctColumn, NO_CORRECTIONS);
  const [first] = read(rows("2024年一季度招商引资情况表"), corrections);
  expect(first?.columns.map(({ label, role, why }) => [label, role, why.kind])).toEqual([["责任数", "target", "user"], ["到账数", "actual", "user"]]);
  const [next] = read([["2024年二季度招商引资情况表"], ["序号", "折合", "乡镇", "到账数", "责任数"], [1, 31, "甲镇", 30, 100], [2, 81, "乙镇", 80, 200]], corrections);
  expect(linesOf(next)).toEqual(["D3 招商引资 @甲镇 2024Q2 actual 30 万元", "E3 招商引资 @甲镇 2024 target 100 万元", "D4 招商引资 @乙镇 2024Q2 actual 80 万元", "E4 招商引资 @乙镇 2024 target 200 万元"]);
});

test("a header with a period is the same header next quarter, but not another year's in the same sheet", () => {
  const corrections = correctColumn(NO_CORRECTIONS, { header: "1-3月收入", table: null, meaning: { kind: "figures", role: "prior" } });
  const [moved] = read(rows("表", ["乡镇", "1-6月收入", "到账数", "折合"]), corrections);
  expect(moved?.columns[0]?.role).toBe("prior");
  const [two] = read(rows("表", ["乡镇", "2024年收入", "2023年收入", "折合"]), correctColumn(NO_CORRECTIONS, { header: "2022年收入", table: null, meaning: { kind: "figures", role: "ceiling" } }));
  expect(two?.columns.map(({ role }) => role)).not.toContain("ceiling");
});

test("a correction of one table leaves the others alone, and is its own next quarter", () => {
  const [table] = read(rows("2024年一季度招商引资情况表"), NO_CORRECTIONS);
  if (table === undefined) throw new Error("no table");
  const corrections = correctTable(correctColumn(NO_CORRECTIONS, { header: "到账数", table: tableName(table), meaning: { kind: "figures", role: "done" } }), { table: tableName(table), unit: "亿元" });
  const roles = (title: string) => read(rows(title), corrections)[0]?.columns.find(({ label }) => label === "到账数")?.role;
  expect([roles("2024年一季度招商引资情况表"), roles("2024年上半年招商引资情况表"), roles("2024年一季度外贸情况表")]).toEqual(["done", "done", "actual"]);
  expect(read(rows("2025年一季度招商引资情况表"), corrections)[0]?.unit).toBe("亿元");
});

test("rows are left out, given a unit or a polarity by their label", () => {
  const corrections = [{ label: "乙镇", table: null, leftOut: true }].reduce(correctRow, NO_CORRECTIONS);
  const [table] = read(rows("招商引资情况表"), corrections);
  expect(new Set(table?.observations.map(({ entity }) => entity))).toEqual(new Set(["甲镇", null]));
  const indicators = [["指标", "本期"], ["万元产值能耗", 0.5], ["用电量", 6]];
  const [judged] = read(indicators, correctRow(correctRow(NO_CORRECTIONS, { label: "万元产值能耗", table: null, polarity: "less-is-better" }), { label: "用电量", table: null, unit: "亿千瓦时" }));
  expect(judged?.polarities).toEqual(new Map([["万元产值能耗", "less-is-better"]]));
  expect(linesOf(judged)).toContain("B3 用电量 actual 6 亿千瓦时");
});

test("an office's own words count as whole headers and at the end of one", () => {
  const corrections = teachWord(teachWord(NO_CORRECTIONS, "责任数", "target"), "到账", "actual");
  const [table] = read([["项目", "资金责任数（万元）", "资金到账（万元）"], ["甲", 10, 5], ["乙", 20, 6]], corrections);
  expect(table?.columns.map(({ role, unit }) => [role, unit])).toEqual([["target", "万元"], ["actual", "万元"]]);
  expect(teachWord(corrections, "到账", null).vocabulary).toEqual({ 责任数: "target" });
});

test("the user says what a column of labels names, and what rows name", () => {
  const grid = [["牵头", "入库数", "开工数"], ["发改", 3, 4], ["住建", 5, 6]];
  const [table] = read(grid, correctColumn(NO_CORRECTIONS, { header: "牵头", table: null, meaning: { kind: "labels", label: "entity" } }));
  expect(table?.labels.map(({ kind }) => kind)).toEqual(["entity"]);
  const [byRows] = read(grid, correctTable(NO_CORRECTIONS, { table: "表", rows: "indicator" }));
  expect(byRows?.observations.every(({ entity }) => entity === null)).toBe(true);
});

test("hidden rows are read where the user wants them", () => {
  const more = { hiddenRows: new Set([3]) };
  const entities = (corrections: Corrections) => read(rows("招商引资情况表"), corrections, more)[0]?.observations.map(({ entity }) => entity) ?? [];
  expect(entities(NO_CORRECTIONS)).not.toContain("乙镇");
  expect(entities({ ...NO_CORRECTIONS, includeHidden: true })).toContain("乙镇");
});

test("saying more of a column keeps what was said, taking back takes all", () => {
  const one = correctColumn(NO_CORRECTIONS, { header: "甲", table: null, unit: "亿元" });
  const two = combinedCorrections(one, correctColumn(NO_CORRECTIONS, { header: "甲", table: null, meaning: { kind: "figures", role: "prior" } }));
  expect(two.columns).toEqual([{ header: "甲", table: null, unit: "亿元", meaning: { kind: "figures", role: "prior" } }]);
  expect(forgetColumn(two, "甲", null)).toEqual(NO_CORRECTIONS);
});

test("words of a brief and of the call are known together, the call's meaning winning", () => {
  const both = combinedCorrections({ ...NO_CORRECTIONS, vocabulary: { 责任数: "target", 到账数: "found" } }, { ...NO_CORRECTIONS, vocabulary: { 到账数: "actual" } });
  expect(read(rows("表"), both)[0]?.columns.slice(0, 2).map(({ role }) => role)).toEqual(["target", "actual"]);
});
