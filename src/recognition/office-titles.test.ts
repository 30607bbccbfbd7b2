import { gridOf, type CellValue, type Grid } from "../sheet/grid";
import { linesOf, recognise } from "../../test/recognition/observation-lines";

const merge = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
const read = (rows: readonly (readonly CellValue[])[], more: Partial<Grid> = {}, fileName?: string) => recognise(gridOf("Sheet1", rows, more), fileName)[0];

test("columns of bare years are of the months that the title names, not whole years; the file's name counts only with a year", () => {
  const rows = (title: string): readonly (readonly CellValue[])[] => [[title], ["类别", "死亡人数", null, null, null], [null, "2024年", "2023年", "同比±%", "全年控制数"], ["工矿商贸", 9, 13, -30.8, 22], ["道路交通", 38, 35, 8.6, 60]];
  const merges = { merges: [merge(1, 0, 2, 0), merge(1, 1, 1, 4)] };
  for (const title of ["全市2024年1-8月控制指标执行情况", "1—8月控制指标执行情况"]) {
    expect(linesOf(read(rows(title), merges)).slice(0, 4)).toEqual(["B4 死亡人数 @工矿商贸 2024-08/ytd actual 9 人", "C4 死亡人数 @工矿商贸 2023-08/ytd prior 13 人", "D4 死亡人数 @工矿商贸 2024-08/ytd stated-rate -30.8 %", "E4 死亡人数 @工矿商贸 2024 ceiling 22 人"]);
  }
  expect(linesOf(read(rows("控制指标执行情况"), merges, "q2-deaths.xlsx"))[0]).toBe("B4 死亡人数 @工矿商贸 2024 actual 9 人");
  expect(linesOf(read(rows("控制指标执行情况"), merges, "2024年1-8月.xlsx"))[0]).toBe("B4 死亡人数 @工矿商贸 2024-08/ytd actual 9 人");
});

test("the share of 控制数 is a share of it, whatever word the ceiling has", () => {
  const table = read([["2024年1-8月"], ["单位", "死亡人数", "全年控制数", "占控制数%", "占全年控制指标的比例"], ["甲县", 9, 22, 40.9, 40.9], ["乙县", 38, 60, 63.3, 63.3]]);
  expect(table?.columns.map(({ role }) => role)).toEqual(["actual", "ceiling", "stated-share", "stated-share"]);
});

test("numbers of two kinds in a column of their own say what belongs to what", () => {
  const table = read([["2024年1-9月重点项目"], ["序号", "项目名称", "年度计划投资（万元）", "1-9月完成投资（万元）"], ["一", "产业项目", 24000, 16650], [1, "冷链物流园", 14000, 9650], [2, "智能仓储", 10000, 7000], ["二", "基础设施项目", 25000, 22400], [1, "污水厂", 9000, 9200], [2, "滨河大道", 16000, 13200], [null, "合计", 49000, 39050]]);
  const levels = table?.observations.filter(({ role }) => role === "actual").map(({ entity, level }) => [entity, level]);
  expect(levels).toEqual([["产业项目", 0], ["冷链物流园", 1], ["智能仓储", 1], ["基础设施项目", 0], ["污水厂", 1], ["滨河大道", 1], [null, 0]]);
  expect(table?.warnings).toEqual([]);
});

test("a target of 4.5以内 is exact, and a ceiling; 不低于90 is a target; an actual figure of that kind stays open", () => {
  const table = read([["2025年1—6月任务完成情况"], ["指标名称", "计量单位", "年度目标", "1—6月完成"], ["城镇登记失业率", "%", "4.5以内", 3.1], ["就业率", "%", "≥90", 86.5], ["取消手术", "台", "<50", 48], ["死亡人数", "人", "控制在12以内", 5], ["新增就业", "人", 8500, "5000以上"]]);
  expect(linesOf(table)).toEqual(["C3 城镇登记失业率 2025 ceiling 4.5 %", "D3 城镇登记失业率 2025-06/ytd actual 3.1 %", "C4 就业率 2025 target 90 %", "D4 就业率 2025-06/ytd actual 86.5 %", "C5 取消手术 2025 ceiling 50 台", "D5 取消手术 2025-06/ytd actual 48 台", "C6 死亡人数 2025 ceiling 12 人", "D6 死亡人数 2025-06/ytd actual 5 人", "C7 新增就业 2025 target 8500 人", "D7 新增就业 2025-06/ytd actual 5000 人"]);
  expect(table?.warnings.filter(({ code }) => code === "approximate").map(({ cell }) => [cell?.row, cell?.column])).toEqual([[6, 3]]);
});

test("years down and months across: a month is that of its row's year, and a total goes as far as the months do", () => {
  const months = ["1月", "2月", "3月", "4月"];
  const table = read([["门诊人次统计"], ["年份", ...months, "合计"], ["2023年", 10, 20, 30, 40, 100], ["2024年", 11, 21, 31, null, 63]]);
  const lines = linesOf(table);
  expect(lines).toEqual(expect.arrayContaining(["B3 门诊人次 2023-01 actual 10 人次", "D4 门诊人次 2024-03 actual 31 人次", "F3 门诊人次 @total 2023-04/ytd actual 100 人次", "F4 门诊人次 @total 2024-03/ytd actual 63 人次"]));
});

test("what was achieved has the name of what was aimed at: 能耗降低率目标 and 实际降低率", () => {
  const table = read([["各县2023年能耗情况"], ["地区", "单位GDP能耗（吨标准煤/万元）", "能耗降低率目标（%）", "实际降低率（%）"], ["东城区", 0.398, 3.2, 3.4], ["西城区", 0.379, 3.2, 1.6]]);
  expect(linesOf(table).slice(0, 3)).toEqual(["B3 单位GDP能耗 @东城区 2023 actual 0.398 吨标准煤/万元", "C3 能耗降低率 @东城区 2023 target 3.2 %", "D3 能耗降低率 @东城区 2023 actual 3.4 %"]);
});

test("合计 under a title that says what adds up is called by it", () => {
  const table = read([["某县2024年10月份一般公共预算收入完成情况"], [null, null, "单位：万元"], ["项目", "年初预算", "累计完成"], ["税收收入", 52000, 43880], ["非税收入", 18000, 16420], ["合计", 70000, 60300]]);
  expect(table?.observations.at(-1)).toMatchObject({ indicator: "合计", label: "一般公共预算收入", isTotal: true });
  expect(read([["2024年10月主要经济指标"], ["项目", "累计完成"], ["税收收入", 43880], ["合计", 43880]])?.observations.at(-1)?.label).toBe("合计");
});

test("English titles: what is counted, and by what it is divided; the plan to date and the forecast are no figures of the period", () => {
  const complaints = read([["Complaints received by service area, 2023/24"], ["Service area", "Q1", "Q2"], ["Housing repairs", 212, 198], ["Parking", 65, 70]]);
  expect(linesOf(complaints)[1]).toBe("C3 Complaints received @Housing repairs 2023-07-01..2023-09-30 actual 198");
  const budget = read([["Revenue budget monitoring - Period 6 (April to September 2024)"], ["£000"], ["Directorate", "Annual budget", "Profiled budget to date", "Actual to date", "Variance", "Forecast outturn"], ["Adult social care", 84210, 42105, 44310, 2205, 88100], ["Environment", 38750, 19375, 18820, -555, 38100]]);
  expect(budget?.columns.map(({ role }) => role)).toEqual(["target", "other", "actual", "other", "other"]);
  expect(budget?.observations.at(2)).toMatchObject({ label: "Revenue spending", entity: "Adult social care" });
});

test("a share of a whole is no completion; a progress that stands alone is one", () => {
  const gdp = read([["2024年一季度地区生产总值"], [null, null, "单位：亿元，%"], ["指标", "绝对额", "比上年同期增长", "占GDP比重"], ["地区生产总值", 285.36, 5.4, 100], ["第一产业", 18.42, 3.6, 6.5], ["注：绝对额按当年价格计算，增长速度按不变价格计算。"]]);
  expect(gdp?.observations.filter(({ role }) => role === "stated-share").map(({ ofWhole }) => ofWhole)).toEqual([true, true]);
  expect(gdp?.priceBasis).toBe("constant");
  const paid = read([["2025年上半年资金支付进度表"], ["项目", "已支付资金（万元）", "支付进度"], ["道路", 55.2, "45.81%"], ["饮水", 48.9, "56.86%"]]);
  expect(paid?.observations.filter(({ role }) => role === "stated-share").map(({ ofWhole }) => ofWhole)).toEqual([undefined, undefined]);
});

test("总计 and not 小计 is the whole of the entities; 累计进度 is a share of the plan", () => {
  const table = read([["2024年1-6月各税务分局税收入库情况"], ["分局", "年度计划", "累计入库", "累计进度", "去年同期累计"], ["城区分局", 18500, 9685, "52.35", 9120], ["第一分局", 9200, 4310, "46.85", 4655], ["小计", 27700, 13995, "50.52", 13775], ["车购税", 1200, 655, "54.58", 588], ["总计", 28900, 14650, "50.69", 14363]]);
  expect(table?.columns.map(({ role }) => role)).toEqual(["target", "actual", "stated-share", "prior"]);
  expect(table?.observations.filter(({ role }) => role === "actual").map(({ entity, isTotal }) => [entity, isTotal])).toEqual([["城区分局", false], ["第一分局", false], ["小计", true], ["车购税", false], [null, true]]);
  expect(table?.observations.at(0)?.label).toBe("税收");
  expect(table?.warnings.filter(({ code }) => code === "sum-differs")).toEqual([]);
});

test("a total by another name is the whole where it is the only one", () => {
  const rows = (last: string) => linesOf(read([["Police recorded crime by offence group"], ["Offence group", "2023", "2024", "Change from previous year (%)"], ["Robbery", 75, 81, 8], [last, 175, 164, -6]]));
  expect(rows("Total recorded crime").slice(3)).toEqual(["B4 Police recorded crime @total 2023 prior 175", "C4 Police recorded crime @total 2024 actual 164", "D4 Police recorded crime @total 2024 stated-rate -6 %"]);
  expect(rows("Theft")[3]).toBe("B4 Police recorded crime @Theft 2023 prior 175");
});

test("上学年 is the year before; a ratio of two counts adds up to nothing", () => {
  const table = read([["全县中小学基本情况"], ["学校类别", "在校生数（人）", null, "生师比"], [null, "本学年", "上学年", null], ["小学", 25310, 26105, 16.5], ["初中", 13240, 12980, 12], ["总计", 38550, 39085, 14.6]], { merges: [merge(1, 0, 2, 0), merge(1, 1, 1, 2), merge(1, 3, 2, 3)] });
  expect(table?.columns.map(({ role }) => role)).toEqual(["actual", "prior", "actual"]);
  expect(table?.warnings.filter(({ code }) => code === "sum-differs")).toEqual([]);
});

test("a rank at the right edge belongs to the figure whose order it is; a part is counted as its whole is", () => {
  const table = read([["2025年招商引资任务完成情况统计表（1-5月）"], ["责任单位", "年度任务(亿元)", "1-5月到位资金(亿元)", "完成任务比例", "新签约项目数(个)", "其中亿元以上项目", "在全县排名"], ["经开区", 30, 14.2, "47.33%", 6, 3, 2], ["城关镇", 10, 5.6, "56%", 4, 1, 1], ["河东镇", 6, 1.9, "31.67%", 2, 0, 3]]);
  expect(linesOf(table).slice(4, 6)).toEqual(["F3 亿元以上项目 @经开区 2025-05/ytd actual 3 个", "G3 招商引资 @经开区 2025-05/ytd stated-rank 2"]);
});

test("上季度受理 is the base of 受理件数; a part of funds without the whole is called by both", () => {
  const letters = read([["2024年第三季度信访事项"], ["单位", "受理件数", "其中：初次信访", "上季度受理"], ["住建局", 86, 52, 95], ["教育局", 31, 20, 22]]);
  expect(linesOf(letters).slice(0, 3)).toEqual(["B3 受理件数 @住建局 2024Q3 actual 86 件", "C3 初次信访 @住建局 2024Q3 actual 52 件", "D3 受理件数 @住建局 2024Q2 previous 95 件"]);
  const funds = read([["2025年上半年项目资金"], ["项目名称", "总投资", "已到位资金", null], [null, null, "中央", "省级"], ["道路", 120, 60, 30], ["饮水", 90, 50, 20]], { merges: [merge(1, 0, 2, 0), merge(1, 1, 2, 1), merge(1, 2, 1, 3)] });
  expect(funds?.observations.at(1)).toMatchObject({ indicator: "已到位资金:中央", label: "已到位资金（中央）" });
});

test("a target called by less than its figure is that figure's; points beside a rate are a change of it", () => {
  const table = read([["2024年1—10月环境空气质量"], ["县区", "PM2.5平均浓度（微克/立方米）", null, null, "优良天数比例（%）", null, null, "PM2.5年度目标"], [null, "今年", "去年同期", "改善幅度%", "今年", "去年同期", "增减百分点", null], ["甲区", 35, 38, 7.9, 82.6, 79.3, 3.3, 36], ["乙区", 41, 40, -2.5, 75.1, 77, -1.9, 38]], { merges: [merge(1, 0, 2, 0), merge(1, 1, 1, 3), merge(1, 4, 1, 6), merge(1, 7, 2, 7)] });
  expect(table?.columns.map(({ role }) => role)).toEqual(["actual", "prior", "other", "actual", "prior", "stated-change", "target"]);
  expect(linesOf(table)[6]).toBe("H4 PM2.5平均浓度 @甲区 2024 target 36 微克/立方米");
});

test("what a lower header says once more is no second name", () => {
  const table = read([["社会保险参保情况（2024年6月）"], ["险种", "参保人数（万人）", null, "基金征缴（亿元）", null], [null, "年度任务", "累计参保", "年度预算", "累计征缴"], ["养老保险", 45.2, 44.8, 52.6, 28.4], ["失业保险", 30.5, 30.9, 2.1, 1.2]], { merges: [merge(1, 0, 2, 0), merge(1, 1, 1, 2), merge(1, 3, 1, 4)] });
  expect(linesOf(table).slice(0, 2)).toEqual(["B4 参保人数 @养老保险 2024 target 45.2 万人", "C4 参保人数 @养老保险 2024-06/ytd actual 44.8 万人"]);
});

test("单位 behind the time in one line; quarters of financial years in two digits", () => {
  expect(linesOf(read([["金融机构存贷款情况"], ["时间：2024年10月末　　单位：亿元、%"], ["项目", "余额", "同比增长"], ["各项存款", 1520.3, 8.8], ["各项贷款", 1180.2, 7]]))[0]).toBe("B4 各项存款 2024-10 actual 1520.3 亿元");
  const kpis = read([["Quarterly KPI report"], ["KPI", "Unit", "Target 2024/25", "Q2 24/25", "Q2 23/24"], ["Repairs on time", "%", 95, 94.8, 91], ["Tax collected", "%", 97.5, 56.1, 55.8]]);
  expect(linesOf(kpis).slice(0, 3)).toEqual(["C3 Repairs on time 2024-04-01..2025-03-31 target 95 %", "D3 Repairs on time 2024-07-01..2024-09-30 actual 94.8 %", "E3 Repairs on time 2023-07-01..2023-09-30 prior 91 %"]);
  expect(linesOf(read([["Item", "Ratio 24/26", "Q2"], ["A", 1, 2], ["B", 3, 4]])).length).toBeGreaterThan(0);
});

test("the task and the base before all names belong to the figure without a name that stands between them", () => {
  const table = read([["2024年上半年招商引资"], ["单位：万元"], ["乡镇", "年度任务", "完成数", "上年同期", "签约项目数（个）"], ["东关镇", 10000, 5600, 5000, 28], ["西关镇", 8000, 3900, 4000, 15]]);
  expect(linesOf(table).slice(0, 4)).toEqual(["B4 招商引资 @东关镇 2024 target 10000 万元", "C4 招商引资 @东关镇 2024H1 actual 5600 万元", "D4 招商引资 @东关镇 2023H1 prior 5000 万元", "E4 签约项目数 @东关镇 2024H1 actual 28 个"]);
});

test("全国±% beside 同比±% is a benchmark", () => {
  const table = read([["2024年上半年主要指标"], ["指标", "本期（亿元）", "同比±%", "全国±%", "全省±%"], ["工业增加值", 120, 7.2, 6, 6.5], ["零售总额", 80, 4.1, 3.7, 3.9]]);
  expect(table?.columns.map(({ role }) => role)).toEqual(["actual", "stated-rate", "benchmark", "benchmark"]);
});
