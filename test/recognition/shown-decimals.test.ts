import { measureTable } from "../../src/measures/measure-table";
import { printFinding } from "../../src/measures/print-finding";
import { recogniseTables } from "../../src/recognition/recognise-tables";
import { gridOf } from "../../src/sheet/grid";

test("a ratio is printed with the digits that its cell shows, and reckoned with all it holds", () => {
  const formats = [undefined, ...Array.from({ length: 2 }, () => [undefined, "0.0%", "0.0%", "0.00%"])];
  const grid = gridOf("一季度", [["指标", "本期", "上年同期", "全省平均"], ["办结率", 0.9552, 0.94375, 0.96], ["满意率", 0.9, 0.88, 0.91]], { numberFormats: formats });
  const [table] = recogniseTables(grid, { fileName: "book.xlsx" });
  if (table === undefined) throw new Error("no table");
  const printed = measureTable(table, { period: null, entity: null, decimals: 2, rounding: "half-up" }).filter(({ indicator }) => indicator === "办结率");
  expect(printed.map((finding) => `${finding.measure} ${printFinding(finding, "half-up")}`)).toEqual(["value 95.5%", "points 1.15个百分点", "benchmark-points -0.48个百分点"]);
});

test("a stated growth is printed as its column shows it", () => {
  const formats = [undefined, ...Array.from({ length: 2 }, () => [undefined, undefined, undefined, "0.0%"])];
  const grid = gridOf("一季度", [["指标", "本期", "上年同期", "同比增长"], ["总数（起）", 23032, 23613, -0.0246], ["盗窃（起）", 9001, 9876, -0.0886]], { numberFormats: formats });
  const [table] = recogniseTables(grid, { fileName: "book.xlsx" });
  if (table === undefined) throw new Error("no table");
  const growth = measureTable(table, { period: null, entity: null, decimals: 1, rounding: "half-up" }).filter(({ measure }) => measure === "growth");
  expect(growth.map((finding) => printFinding(finding, "half-up"))).toEqual(["-2.5%", "-8.9%"]);
});
