import { linesOf } from "../../test/recognition/observation-lines";
import { gridOf, type CellValue } from "../sheet/grid";
import { joinSheets } from "./joined-sheets";
import { recogniseTables } from "./recognise-tables";

type Sheets = Readonly<Record<string, readonly (readonly CellValue[])[]>>;
const join = (sheets: Sheets) => joinSheets(Object.entries(sheets).flatMap(([name, rows]) => recogniseTables(gridOf(name, rows), { fileName: "" })));
const month = (value: number, title = "重点项目进度表"): readonly (readonly CellValue[])[] => [[title], ["单位：亿元"], ["项目", "年度计划", "累计完成"], ["高铁站", 12, value], ["污水厂", 4, value / 2]];

test("sheets 1月, 2月 … are the periods of one table, newest first", () => {
  const tables = join({ "1月": month(1), "2月": month(2), "3月": month(3) });
  expect(tables.map(({ sheet, sheets }) => [sheet, sheets])).toEqual([["3月", ["3月", "2月", "1月"]]]);
  expect(linesOf(tables[0]).filter((line) => line.startsWith("C4"))).toEqual(["C4 高铁站 --03/ytd actual 3 亿元", "C4 高铁站 --02/ytd actual 2 亿元", "C4 高铁站 --01/ytd actual 1 亿元"]);
  expect(tables[0]?.observations.map(({ cell }) => cell.sheet)).toContain("1月");
});

test("sheets of one time, each named after a unit, are the entities of one table; 汇总 is their total", () => {
  const [table, ...others] = join({ 汇总: month(3, "2024年一季度进度表"), 甲镇: month(1, "2024年一季度进度表"), 乙镇: month(2, "2024年一季度进度表") });
  expect([others.length, table?.layout]).toEqual([0, "roster"]);
  expect(linesOf(table).filter((line) => line.startsWith("C4"))).toEqual(["C4 高铁站 @total 2024Q1 actual 3 亿元", "C4 高铁站 @甲镇 2024Q1 actual 1 亿元", "C4 高铁站 @乙镇 2024Q1 actual 2 亿元"]);
});

test("what is not the same form filled in again stays apart", () => {
  const count = (sheets: Sheets): number => join(sheets).length;
  expect(count({ Sheet1: month(1), Sheet2: month(2) })).toBe(2);
  expect(count({ 甲镇: month(1, "收入表"), 乙镇: month(2, "支出表") })).toBe(2);
  expect(count({ "1月": month(1), "2月": [["重点项目进度表"], ["单位：亿元"], ["项目", "年度计划", "累计完成"], ["机场", 12, 1], ["公园", 4, 2]] })).toBe(2);
  expect(count({ "1月": month(1), "2月": [["重点项目进度表"], ["单位：亿元"], ["项目", "上年同期", "累计完成"], ["高铁站", 12, 1], ["污水厂", 4, 2]] })).toBe(2);
});
