import { gridOf, type CellValue } from "../sheet/grid";
import { linesOf, recognise } from "../../test/recognition/observation-lines";

const all = (rows: readonly (readonly CellValue[])[]): readonly string[] => recognise(gridOf("Sheet1", rows)).flatMap(linesOf);

test("of several units that a table lists a figure has the one that its name tells, or none", () => {
  const lines = all([["各乡镇1-11月招商引资情况"], ["（单位：个、亿元、%）"], ["单位", "新签约项目", "到位资金", "考察次数"], ["甲镇", 12, 14.8, 3], ["乙镇", 7, 8.2, 4]]);
  expect(lines.slice(0, 3)).toEqual(["B4 新签约项目 @甲镇 --11/ytd actual 12 个", "C4 招商引资 @甲镇 --11/ytd actual 14.8 亿元", "D4 考察次数 @甲镇 --11/ytd actual 3"]);
});

test("the unit over the first table is said of the money in the next one, and of nothing else", () => {
  const lines = all([["2025年上半年经济指标", null, "单位：万元"], ["指标", "上半年", "去年同期"], ["固定资产投资", 18650, 17210], [], ["二、税收情况"], ["税种", "入库数", "同期"], ["增值税", 1860, 1742], ["登记纳税人", 640, 702]]);
  expect(lines).toContain("B7 增值税 2025H1 actual 1860 万元");
  expect(lines).toContain("B8 登记纳税人 2025H1 actual 640");
});

test("a figure with a name and a unit of its own is not counted as its row is", () => {
  const lines = all([["2024年主要农产品"], ["产品名称", "计量单位", "产量", "播种面积(公顷)"], ["粮食", "吨", 412, 68], ["蔬菜", "万吨", 36, 98]]);
  expect(lines).toEqual(["C3 产量 @粮食 2024 actual 412 吨", "D3 播种面积 @粮食 2024 actual 68 公顷", "C4 产量 @蔬菜 2024 actual 36 万吨", "D4 播种面积 @蔬菜 2024 actual 98 公顷"]);
});

test("what was handled is counted as what came in, a part as its whole, money by the sign behind its name", () => {
  expect(all([["2025年3季度信访件"], ["责任单位", "交办件数", "已办结", "未办结"], ["住建局", 52, 50, 2], ["人社局", 28, 28, 0]])[1]).toBe("C3 已办结 @住建局 2025Q3 actual 50 件");
  expect(all([["2025年10月警情"], ["警情类别", "本月", "上月"], ["刑事警情", 18, 22], ["　其中：电信诈骗", 9, 8]])[2]).toBe("B4 刑事警情:电信诈骗 2025-10 actual 9 起");
  expect(all([["Revenue Budget Monitoring 2025/26 - Month 6"], ["Directorate", "Annual Budget £000", "Actual to Date £000"], ["Adult Social Care", 68200, 35620], ["Place", 22900, 10870]]).slice(0, 2)).toEqual([
    "B3 Revenue spending @Adult Social Care 2025-04-01..2026-03-31 target 68200 £000",
    "C3 Revenue spending @Adult Social Care 2025-04-01..2025-09-30 actual 35620 £000",
  ]);
});

test("a basis of prices is no unit, wherever the unit stands", () => {
  const lines = all([["Gross value added by industry, £ million, current prices"], ["Industry", "2023", "2024"], ["Agriculture", 312, 321], ["Services", 18342, 19012]]);
  expect(lines[1]).toMatch(/2024 actual 321 £ million$/);
  expect(all([["Output by industry, constant prices"], ["Industry", "2023", "2024"], ["Agriculture", 312, 321], ["Services", 18342, 19012]])[1]).toMatch(/2024 actual 321$/);
});
