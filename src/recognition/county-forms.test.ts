import { gridOf, type CellValue, type Grid } from "../sheet/grid";
import { linesOf, recognise } from "../../test/recognition/observation-lines";

const merge = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
const read = (rows: readonly (readonly CellValue[])[], more: Partial<Grid> = {}) => recognise(gridOf("Sheet1", rows, more))[0];

test("the rank of the amount and the rank of growth are two", () => {
  const table = read([["2024年1-6月各县（市、区）财政收入情况"], ["地区", "累计完成（亿元）", "总量位次", "同比增长（%）", "增速位次"], ["甲县", 12.3, 2, 5.1, 3], ["乙县", 15.6, 1, 8.8, 1]]);
  expect(linesOf(table).slice(0, 4)).toEqual(["B3 财政收入 @甲县 2024-06/ytd actual 12.3 亿元", "C3 财政收入 @甲县 2024-06/ytd stated-rank 2", "D3 财政收入 @甲县 2024-06/ytd stated-rate 5.1 %", "E3 财政收入:增速 @甲县 2024-06/ytd stated-rank 3"]);
  expect(table?.observations.at(3)?.label).toBe("财政收入增速");
  expect(table?.warnings).toEqual([]);
});

test("位次 under merged headers is a rank, of growth where it stands right of growth", () => {
  const table = read([["2024年一季度主要指标"], ["县区", "地区生产总值（亿元）", null, null, null, "工业", null], [null, "总量", "位次", "增速", "位次", "增速", "位次"], ["甲县", 45.2, 3, 6.2, 2, 7.1, 1], ["乙县", 60.1, 1, 4.9, 5, 5.5, 4]], { merges: [merge(1, 0, 2, 0), merge(1, 1, 1, 4), merge(1, 5, 1, 6)] });
  expect(linesOf(table).slice(0, 6)).toEqual(["B4 地区生产总值 @甲县 2024Q1 actual 45.2 亿元", "C4 地区生产总值 @甲县 2024Q1 stated-rank 3", "D4 地区生产总值 @甲县 2024Q1 stated-rate 6.2 %", "E4 地区生产总值:增速 @甲县 2024Q1 stated-rank 2", "F4 工业 @甲县 2024Q1 stated-rate 7.1 %", "G4 工业 @甲县 2024Q1 stated-rank 1"]);
});

test("nominal growth is that of the amounts, real growth another figure", () => {
  const table = read([["2024年前三季度居民收入"], ["单位：元"], ["指标", "绝对量", "名义增长（%）", "实际增长（%）"], ["城镇居民", 41183, 4.5, 4.2], ["农村居民", 16740, 6.6, 6.3]]);
  expect(linesOf(table).slice(0, 3)).toEqual(["B4 城镇居民 2024Q3/ytd actual 41183 元", "C4 城镇居民 2024Q3/ytd stated-rate 4.5 %", "D4 城镇居民:实际增长 2024Q3/ytd stated-rate 4.2 %"]);
  expect(table?.observations.at(2)?.label).toBe("城镇居民（实际增长）");
  expect(table?.warnings).toEqual([]);
});

test("年任务 is the year's target; the year stands apart from 1—12月 in the title", () => {
  const table = read([["2024年重点工作任务完成情况（1—12月）"], ["序号", "工作事项", "计量单位", "年任务", "本期完成", "完成率"], [1, "新增就业", "人", 5000, 5210, "104.2%"], [2, "造林绿化", "亩", 3000, 3000, "100%"]]);
  expect(linesOf(table).slice(0, 3)).toEqual(["D3 新增就业 2024 target 5000 人", "E3 新增就业 2024-12/ytd actual 5210 人", "F3 新增就业 2024-12/ytd stated-share 104.2 %"]);
});

test("what a yearbook says in two languages is said once", () => {
  const series = read([["3-1 地区生产总值"], ["3-1 Gross Domestic Product"], ["年份 Year", "地区生产总值（亿元） Gross Domestic Product (100 million yuan)", "第一产业 Primary Industry"], [2019, 1200.5, 120.1], [2020, 1260.8, 130.3]]);
  expect(linesOf(series).slice(0, 2)).toEqual(["B4 地区生产总值 2019 actual 1200.5 亿元", "C4 第一产业 2019 actual 120.1"]);
  const items = read([["指标 Item", "2022", "2023"], ["年末总人口 Total Population", 141175, 140967], ["城镇人口 Urban", 92071, 93267]]);
  expect(linesOf(items)[1]).toBe("C2 年末总人口 2023 actual 140967");
});

test("增减额 and 增幅 under 比上月, 比年初, 同比 are changes of their own", () => {
  const table = read([["截至2024年6月末贷款情况表"], ["单位：亿元"], ["行别", "余额", "比上月", null, "比年初", null, "同比", null], [null, null, "增减额", "增幅(%)", "增减额", "增幅(%)", "增减额", "增幅(%)"], ["工行", 120, 1.2, 1, 6, 5.3, 10, 9.1], ["农行", 150, -1, -0.7, 5, 3.4, 12, 8.7]], { merges: [merge(2, 0, 3, 0), merge(2, 1, 3, 1), merge(2, 2, 2, 3), merge(2, 4, 2, 5), merge(2, 6, 2, 7)] });
  expect(linesOf(table).slice(0, 7)).toEqual([
    "B5 贷款 @工行 2024-06/ytd actual 120 亿元",
    "C5 贷款 @工行 2024-06/ytd stated-change against previous 1.2 亿元",
    "D5 贷款:比上月增幅 @工行 2024-06/ytd stated-rate 1 %",
    "E5 贷款 @工行 2024-06/ytd stated-change against year-start 6 亿元",
    "F5 贷款:比年初增幅 @工行 2024-06/ytd stated-rate 5.3 %",
    "G5 贷款 @工行 2024-06/ytd stated-change 10 亿元",
    "H5 贷款 @工行 2024-06/ytd stated-rate 9.1 %",
  ]);
});

test("a share that is an indicator of its own keeps its name; 较上年同期± beside 同比±% is no rate", () => {
  const series = read([["月份", "一般公共预算收入", "税收占比"], ["单位", "亿元", "%"], ["2024年1-2月", 5.5, 70.1], ["2024年1-3月", 9, 69.2]]);
  expect(linesOf(series)[1]).toBe("C3 税收占比 2024-02/ytd actual 70.1 %");
  const budget = read([["2024年1—10月支出"], ["预算科目", "调整预算（万元）", "1-10月执行数", "较上年同期±", "同比±%"], ["教育", 901, 710, -5, -0.7], ["卫生", 100, 90, 12, 15.4]]);
  expect(budget?.columns.map(({ role }) => role)).toEqual(["target", "actual", "stated-change", "stated-rate"]);
  expect(budget?.warnings).toEqual([]);
});
