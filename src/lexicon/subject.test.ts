import { subjectOf } from "./subject";

test.each([
  ["Table 3: Overseas residents' visits to the UK by month", "Overseas residents' visits to the UK"],
  ["2024年一季度全县工业经济运行情况表（单位：万元）", "全县工业经济运行"],
  ["表2 2024年1-6月固定资产投资完成情况", "固定资产投资完成情况"],
  ["2024年", null],
  [null, null],
])("%s is about %s", (title, subject) => {
  expect(subjectOf(title, "zh-CN")).toBe(subject);
});
