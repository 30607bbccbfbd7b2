import { makeReport } from "../../brief/make-report";
import { DEFAULT_STYLE, type Report } from "../../brief/report";
import type { MeasureName } from "../../measures/measure-name";
import { gridOf } from "../../sheet/grid";
import { shownFinding, workingOf } from "./working";

const grid = gridOf("一季度", [
  ["2012年一季度全市安全生产情况", null, null, null, null],
  ["指标", "单位", "本期", "上年同期", "全年控制指标"],
  ["事故起数", "起", 46, 34, null],
  ["死亡人数", "人", 8, 4, 47],
  ["受伤人数", "人", 3, 0, null],
]);

const report: Report = makeReport({ grids: [grid], fileName: "", prior: null, period: null, entities: { kind: "all" }, style: { ...DEFAULT_STYLE, decimals: 0 }, date: "2012-04-01" });

function finding(indicator: string, measure: MeasureName) {
  const found = report.findings.find((candidate) => candidate.label === indicator && candidate.measure === measure);
  if (found === undefined) throw new Error(`no ${measure} of ${indicator}`);
  return found;
}

test("a rounded result shows what it was rounded from", () => {
  expect(workingOf(finding("事故起数", "growth"), "half-up")).toBe("(46 − 34) ÷ 34 = 35.29% → 35%");
});

test("an exact result stands alone", () => {
  expect(workingOf(finding("死亡人数", "growth"), "half-up")).toBe("(8 − 4) ÷ 4 = 100%");
  expect(workingOf(finding("事故起数", "change"), "half-up")).toBe("46 − 34 = 12起");
});

test("the part of the year is written as a fraction", () => {
  expect(workingOf(finding("死亡人数", "control-gap"), "half-up")).toMatch(/^\(8 ÷ 47 − (3\/12|1\/4)\) × 100 = -7\.98个百分点 → -8个百分点$/);
});

test("a figure itself and a rate that cannot be have no working; the latter has a word", () => {
  expect(workingOf(finding("事故起数", "value"), "half-up")).toBeNull();
  expect(workingOf(finding("受伤人数", "growth"), "half-up")).toBeNull();
  expect(shownFinding(finding("受伤人数", "growth"), "zh-CN", "half-up")).toBe("上年同期无");
});
