import { gridOf, type CellValue, type Grid } from "../sheet/grid";
import { linesOf, recognise } from "../../test/recognition/observation-lines";

const merge = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
const read = (rows: readonly (readonly CellValue[])[], more: Partial<Grid> = {}) => recognise(gridOf("Sheet1", rows, more))[0];

test("the line that numbers a form's columns is none of its rows; parts are counted as what they are parts of", () => {
  const lines = linesOf(read([["2024年1-8月"], ["计量单位：万元"], ["指标名称", "代码", "1-本月", "上年同期"], ["甲", "乙", "1", "2"], ["企业单位数(个)", "01", 120, 115], ["  其中:亏损企业", "02", 20, 25], ["营业收入", "03", 8120, 7900]]));
  expect(lines).toEqual(["C5 企业单位数 2024-08/ytd actual 120 个", "D5 企业单位数 2023-08/ytd prior 115 个", "C6 企业单位数:亏损企业 2024-08/ytd actual 20 个", "D6 企业单位数:亏损企业 2023-08/ytd prior 25 个", "C7 营业收入 2024-08/ytd actual 8120 万元", "D7 营业收入 2023-08/ytd prior 7900 万元"]);
});

test("同比(±%) under a month and under the sum of months, with 金额 beside it", () => {
  const lines = linesOf(read([["2024年1至7月进出口商品总值表"], ["单位：亿元人民币"], ["项目", "7月", null, "1至7月累计", null], [null, "金额", "同比(±%)", "金额", "同比(±%)"], ["进出口总值", 367, 6.5, 2483, 6.2], ["贸易差额", 59, null, 368, null]], { merges: [merge(2, 0, 3, 0), merge(2, 1, 2, 2), merge(2, 3, 2, 4)] }));
  expect(lines.slice(0, 4)).toEqual(["B5 进出口总值 2024-07 actual 367 亿元人民币", "C5 进出口总值 2024-07 stated-rate 6.5 %", "D5 进出口总值 2024-07/ytd actual 2483 亿元人民币", "E5 进出口总值 2024-07/ytd stated-rate 6.2 %"]);
});

test("the budget of this year beside what last year came to, and its percentage of it", () => {
  expect(read([["项目", "2024年预算数", "2023年执行数", "预算数为上年执行数的%"], ["税收收入", 1000, 950, 105.3], ["非税收入", 300, 310, 96.8]])?.columns.map(({ role }) => role)).toEqual(["target", "actual", "other"]);
});

test("prices of this period, of the last and of last year; our county beside larger areas", () => {
  const prices = linesOf(read([["2024年3月价格"], ["品名", "单位", "本期价格", "上期价格", "环比%", "去年同期", "同比%"], ["大白菜", "元/公斤", 1.8, 2, -10, 1.5, 20], ["猪肉", "元/公斤", 26, 25, 4, 30, -13.3]]));
  expect(prices.slice(0, 5)).toEqual(["C3 价格 @大白菜 2024-03 actual 1.8 元/公斤", "D3 价格 @大白菜 2024-02 previous 2 元/公斤", "E3 价格:环比 @大白菜 2024-03 stated-rate -10 %", "F3 价格 @大白菜 2023-03 prior 1.5 元/公斤", "G3 价格 @大白菜 2024-03 stated-rate 20 %"]);
  const own = read([["2024年上半年"], ["指标", "单位", "全国", "全市", "我县", "我县在全市位次", "与全市差距"], ["GDP增速", "%", 5, 5.5, 5.9, 2, 0.4], ["工业增速", "%", 6, 7, 7.8, 1, 0.8]]);
  expect(own?.columns.map(({ role }) => role)).toEqual(["benchmark", "benchmark", "actual", "stated-rank", "other"]);
});

test("a figure divided in several ways: its parts stand under it, and not under one another", () => {
  const lines = linesOf(read([["单位：亿元"], ["指标", "2024年1-9月", "2023年1-9月"], ["社会消费品零售总额", 235, 226], ["其中：限额以上", 102, 97], ["按地区分：", null, null], ["  城镇", 200, 192], ["  乡村", 35, 34], ["固定资产投资", 90, 88], ["分产业", null, null], ["第一产业", 2, 2], ["第二产业", 12, 11]]));
  expect(lines.filter((line) => line.startsWith("B")).map((line) => line.split(" ")[1])).toEqual(["社会消费品零售总额", "社会消费品零售总额:限额以上", "社会消费品零售总额:按地区分:城镇", "社会消费品零售总额:按地区分:乡村", "固定资产投资", "固定资产投资:分产业:第一产业", "固定资产投资:分产业:第二产业"]);
});

test("projects: years of building and words on progress are no time and no figures", () => {
  const table = read([["2024年重点项目"], ["序号", "项目名称", "建设年限", "总投资", "至上年底累计完成", "2024年计划投资", "1-9月完成投资", "形象进度"], [1, "A工程", "2022-2025", 500, 200, 150, 120, "主体封顶"], [2, "B公路", "2023-2026", 800, 100, 200, 185, "路基完成"]]);
  expect(table?.columns.map(({ role }) => role)).toEqual(["actual", "other", "target", "actual"]);
  expect(linesOf(table)[3]).toContain("2024-09/ytd actual 120");
});

test("growth over the year before by its number; a title over two tables side by side is that of both", () => {
  const book = linesOf(read([["指标", "总量指标", null, "2023年比2022年增长(%)"], [null, "2022", "2023", null], ["人口（万人）", null, null, null], ["  年末总人口", 1411, 1409, -0.1], ["  城镇人口", 920, 932, 1.3]], { merges: [merge(0, 1, 0, 2), merge(0, 0, 1, 0), merge(0, 3, 1, 3)] }));
  expect(book.slice(0, 3)).toEqual(["B4 人口:年末总人口 2022 prior 1411 万人", "C4 人口:年末总人口 2023 actual 1409 万人", "D4 人口:年末总人口 2023 stated-rate -0.1 %"]);
  const both = recognise(gridOf("S", [["2024年9月财政收支"], [null, null, null, null, null, "单位：万元"], ["收入项目", "预算数", "累计数", "支出项目", "预算数", "累计数"], ["税收", 100, 80, "教育", 50, 40], ["非税", 30, 25, "卫生", 80, 60]]));
  expect(both.map(({ title, unit }) => [title, unit])).toEqual([["2024年9月财政收支", "万元"], ["2024年9月财政收支", "万元"]]);
});

test("a holiday in the title is kept beside its year", () => {
  const table = read([["2025年国庆假期旅游接待情况"], ["景区", "接待人次（万人次）", "去年同期"], ["东湖", 12, 10], ["古城", 8, 9]]);
  expect([table?.occasion, linesOf(table)[1]]).toEqual(["国庆假期", "C3 接待人次 @东湖 2024 prior 10 万人次"]);
  expect(read([["2025年10月国庆假期旅游情况"], ["景区", "接待人次"], ["东湖", 12], ["古城", 8]])?.occasion).toBeUndefined();
});
