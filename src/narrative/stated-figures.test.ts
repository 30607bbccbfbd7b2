import { gridOf, type CellValue } from "../sheet/grid";
import { recognise } from "../../test/recognition/observation-lines";
import { textsOf } from "../../test/narrative/compose-table";

const told = (rows: readonly (readonly CellValue[])[], locale: "zh-CN" | "en" = "zh-CN"): string => textsOf(recognise(gridOf("Sheet1", rows)), { locale }).join("");

test("a share that the table states is said of what its header names, and not of a target; all of it is not said", () => {
  const rows = [["2024年一季度地区生产总值"], ["指标", "绝对额（亿元）", "比上年同期增长（%）", "占GDP比重（%）"], ["地区生产总值", 285.36, 5.4, 100], ["  第一产业", 18.42, 3.6, 6.5]];
  expect(told(rows)).toBe("2024年一季度，地区生产总值285.36亿元，同比增长5.4%。其中，第一产业18.42亿元，同比增长3.6%，占GDP的6.5%。");
  expect(told([["Exports, 2024"], ["Indicator", "2024 (£ million)", "% of GDP"], ["Goods", 400, 12.5], ["Services", 500, 15.1]], "en")).toContain("12.5% of GDP");
});

test("a completion of a task that the table does not hold is called by its own header", () => {
  expect(told([["2025年上半年资金情况"], ["项目", "已支付资金（万元）", "支付进度（%）"], ["道路硬化", 55.2, 45.8], ["安全饮水", 48.9, 56.9]])).toContain("支付进度45.8%");
  expect(told([["2025年上半年收入情况"], ["项目", "累计完成（万元）", "占预算%"], ["税收收入", 552, 45.8], ["非税收入", 489, 56.9]])).toContain("完成年度预算的45.8%");
});

test("an index against last year is a growth itself, whatever it was a year ago", () => {
  const rows = [["指标", "单位", "2023年9月", "2024年8月", "2024年9月"], ["居民消费价格指数", "上年同月=100", 100.1, 100.6, 99.6], ["新登记企业", "户", 498, 575, 601]];
  expect(told(rows)).toContain("居民消费价格指数99.6，同比下降0.4%；");
});

test("小计 beside 总计 is not told of as one of the parts", () => {
  const text = told([["2024年1-6月税收入库情况"], ["分局", "累计入库（万元）"], ["城区分局", 9685], ["第一分局", 4310], ["小计", 13995], ["车购税", 655], ["总计", 14650]]);
  expect(text).toContain("税收共14650万元");
  expect(text).not.toContain("小计");
});

test("环比 that the last month beside it gives is said once; where it cannot be that, twice", () => {
  const text = (rate: number): string => told([["2024年9月销售情况"], ["品种", "本月（吨）", "上月（吨）", "环比（%）"], ["大米", 110, 100, rate], ["面粉", 90, 100, -10]]);
  expect(text(10)).not.toContain("（环比）");
  expect(text(12)).toContain("大米（环比）较上月增长12%");
});

test("a rate is held to the year's target in each quarter", () => {
  const kpis = told([["KPI", "Unit", "Target 2024/25", "Q1 2024/25", "Q2 2024/25"], ["Repairs on time", "%", 95, 93.2, 94.8], ["Calls answered", "%", 80, 82, 81]], "en");
  expect(kpis).toContain("repairs on time stood at 94.8%, up 1.6 percentage points on the previous quarter, 0.2 percentage points below target");
});

test("a change that the table states is told where the table has no base, of a rate in points", () => {
  const accidents = [["2025年一季度事故情况"], ["类别", "事故起数（起）", "同比增减（起）"], ["道路交通", 28, -5], ["工矿商贸", 5, 0]];
  expect(told(accidents)).toContain("道路交通发生事故28起，同比减少5起；工矿商贸发生事故5起，与上年同期持平");
  expect(told([["2025年9月末存贷款"], ["单位：亿元、%"], ["项目", "余额", "比上月", "比年初", "比同期", "同比增长"], ["各项贷款", 198.77, 1.02, 12.05, 15.3, 8.34], ["不良贷款率", 1.62, -0.02, -0.11, -0.15, null]])).toBe(
    "2025年9月，各项贷款198.77亿元，同比增加15.3亿元，增长8.34%，较年初增加12.05亿元；不良贷款率1.62%，同比回落0.15个百分点，较年初回落0.11个百分点。",
  );
  // Where the base stands in the table, the change is that of the figures.
  expect(told([["2025年一季度事故情况"], ["类别", "事故起数（起）", "上年同期（起）", "同比增减（起）"], ["道路交通", 28, 30, -5], ["工矿商贸", 5, 4, 1]])).toContain("道路交通发生事故28起，同比减少2起");
});

test("a rate is held against that of the month before, as a figure is", () => {
  const rates = [["Waiting times"], ["Provider", "Seen in time (%)", null], [null, "Aug 2025", "Sep 2025"], ["North", 61.2, 61.8], ["South", 66, 65.1]];
  expect(told(rates, "en")).toContain("61.8%, up 0.6 percentage points on the previous month");
});

test("growth of the year so far is told with that of its last month where neither has a figure", () => {
  const rows = [["规模以上工业增加值增长速度"], ["2025年7月", null, "单位：%"], ["指标", "7月", "1—7月"], ["规模以上工业增加值", 6.2, 5.8], ["制造业", 7.1, 6.4]];
  expect(told(rows)).toBe("2025年1—7月，规模以上工业增加值同比增长5.8%（其中7月同比增长6.2%）；制造业同比增长6.4%（其中7月同比增长7.1%）。");
  expect(told([["Industrial production growth, July 2025 (%)"], ["Indicator", "July", "January to July"], ["Manufacturing", 6.2, 5.8], ["Mining", -1.4, 0.3]], "en")).toContain("manufacturing grew by 5.8% on a year earlier (up 6.2% on a year earlier in July)");
});

test("a total is not counted among the indicators that it adds up, and a balance is no task", () => {
  const text = told([["2025年1-9月基金收支"], ["项目", "预算数（万元）", "执行数（万元）", "上年同期（万元）"], ["个人缴费收入", 17200, 16830, 16000], ["财政补贴收入", 29100, 21000, 22000], ["利息收入", 100, 90, 80], ["收入合计", 46400, 37920, 38080], ["本期结余", 1600, 3225, 2100]]);
  expect(text).toContain("呈“三升一降”态势：个人缴费收入、利息收入、本期结余同比增长，财政补贴收入同比下降。");
  expect(text).toContain("本期结余3225万元，同比增加1125万元，增长53.6%，高于预算数1625万元");
});

test("an entity that ends in the name of its figure is called once, a school year as one", () => {
  expect(told([["2024年农产品"], ["产品名称", "产量（吨）", "播种面积（公顷）"], ["粮食", 412, 68], ["肉类总产量", 45, null]])).toContain("肉类总产量45吨");
  expect(told([["2025—2026学年学校情况"], ["类别", "学校数（所）"], ["小学", 48], ["初中", 21]])).toMatch(/^2025—2026学年，/);
});

test("a task set for a month is due with it; a budget under the heading of months is that of the year", () => {
  const text = told([["2025年9月安置任务考核表"], ["街道", "9月目标（户）", "9月完成（户）"], ["东风街道", 40, 44], ["解放街道", 35, 28]]);
  expect(text).toBe("2025年9月，东风街道安置44户，完成9月目标的110.0%，已超额完成；解放街道安置28户，完成9月目标的80.0%，未完成。");
  const merges = [{ top: 1, left: 1, bottom: 1, right: 2 }, { top: 1, left: 0, bottom: 2, right: 0 }];
  const budget = textsOf(recognise(gridOf("Sheet1", [["2025年预算执行情况（万元）"], ["科目", "1—9月", null], [null, "预算数", "执行数"], ["教育支出", 100, 70], ["卫生支出", 50, 40]], { merges }))).join("");
  expect(budget).toContain("教育支出70万元，完成年度预算的70.0%，慢于序时进度5.0个百分点");
});

test("a fiscal year of unknown months has no schedule and is not over; one that is told has its own", () => {
  const text = (title: string): string => told([[title], ["Department", "FY25 Budget", "FY25 YTD Actual"], ["Police", 100, 70], ["Fire", 50, 40]], "en");
  expect(text("General Fund, FY25 (through March 31, 2025)")).toMatch(/70\.0% of the annual budget(?!, (?:short|\d))/);
  expect(text("General Fund, FY25 Third Quarter (through March 31, 2025)")).toContain("70.0% of the annual budget, 5.0 percentage points behind schedule");
});

test("a balance stands where its row has no figure of the month; a name is said in full where the title does", () => {
  const fund = told([["住房公积金业务月报"], ["2025年8月"], ["指标", "计量单位", "本月数", "本年累计", "期末余额"], ["归集额", "万元", 3412, 27830, null], ["缴存余额", "万元", null, null, 186523]]);
  expect(fund).toContain("缴存余额186523万元");
  expect(told([["2025年10月税收收入完成情况表（万元）"], ["税种", "本月收入", "上年同月收入"], ["增值税", 2310, 2450], ["合计", 2310, 2450]])).toContain("税收收入");
});

test("a rate stated where nothing happened and no base stands is said, and is no missing figure", () => {
  const rows = (rate: number): readonly (readonly CellValue[])[] => [["2024年一季度安全生产情况"], ["指标", "单位", "本期", "同比（%）"], ["事故起数", "起", 0, rate], ["死亡人数", "人", 0, rate], ["受伤人数", "人", 3, 50], ["直接经济损失", "万元", 0, rate]];
  expect(told(rows(0))).toContain("事故起数持平；死亡人数持平；受伤人数上升50%；直接经济损失持平。");
  expect(told(rows(-100))).toContain("下降100");
  expect(told(rows(-100))).not.toContain("；直接经济损失。");
});
