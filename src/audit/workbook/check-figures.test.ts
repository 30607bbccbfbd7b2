import { roleTable } from "../../../test/tables/role-table";
import { parsePeriodCode } from "../../quantity/period";
import type { Table } from "../../recognition/table";
import { auditText } from "../audit-text";

const MONTH = parsePeriodCode("2024-03/ytd");

function codesOf(...tables: readonly Table[]): readonly string[] {
  return auditText("一季度。", { locale: "zh-CN", tables }).figures.map(({ code, cell }) => `${code} ${cell === null ? "" : `${cell.sheet} ${cell.row} ${cell.column}`}`);
}

function revenue(sheet: string, tax: number, total = 100): Table {
  return roleTable(sheet, MONTH, ["actual", "prior"], [
    { indicator: "一般公共预算收入", unit: "万元", cells: [total, 90] },
    { indicator: "一般公共预算收入:税收收入", unit: "万元", level: 1, cells: [tax, 60] },
    { indicator: "一般公共预算收入:人均收入", unit: "万元", level: 1, cells: [120, 110] },
    { indicator: "一般公共预算收入:增长率", unit: "%", level: 1, cells: [120, 110] },
  ]).table;
}

test("a part that is more than its total is named, and one that is not, or is a rate, is not", () => {
  expect(codesOf(revenue("甲", 130))).toEqual(["part-exceeds 甲 2 3"]);
  expect(codesOf(revenue("甲", 70))).toEqual([]);
});

test("one figure with two values on two sheets", () => {
  expect(codesOf(revenue("甲", 70), revenue("乙", 71))).toEqual(["values-differ 乙 2 3"]);
  expect(codesOf(revenue("甲", 70), revenue("乙", 70))).toEqual([]);
  // Of another thing, though its rows have the same names.
  expect(codesOf(revenue("甲", 70), revenue("乙", 71, 118))).toEqual([]);
});

test("a rate that the levels beside it cannot give", () => {
  const table = (rate: number): Table => roleTable("甲", MONTH, ["actual", "prior", "stated-rate"], [{ indicator: "用电量", unit: "万千瓦时", cells: [1250, 1000, rate] }]).table;
  expect(codesOf(table(25))).toEqual([]);
  expect(codesOf(table(52))).toEqual(["rate-differs 甲 1 5"]);
});

test("ranks that the figures do not give, where the order is clear", () => {
  const roster = (ranks: readonly number[]): Table =>
    roleTable("甲", MONTH, ["actual", "stated-rank"], ["东乡", "西乡", "南乡", "北乡", "中乡"].map((entity, row) => ({ indicator: "投资", unit: "万元", entity, cells: [[500, 400, 300, 200, 100][row] ?? 0, ranks[row] ?? 0] }))).table;
  expect(codesOf(roster([1, 2, 3, 4, 5]))).toEqual([]);
  expect(codesOf(roster([5, 4, 3, 2, 1]))).toEqual([]);
  expect(codesOf(roster([1, 2, 3, 5, 4]))).toEqual(["rank-differs 甲 4 4", "rank-differs 甲 5 4"]);
  // Another order: a score that the sheet does not show.
  expect(codesOf(roster([3, 1, 4, 2, 5]))).toEqual([]);
});
