import { gridOf, type CellValue, type Grid } from "../sheet/grid";
import { linesOf, recognise } from "../../test/recognition/observation-lines";

const merge = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
const read = (rows: readonly (readonly CellValue[])[], more: Partial<Grid> = {}, sheet = "Sheet1") => recognise(gridOf(sheet, rows, more))[0];
const rolesOf = (rows: readonly (readonly CellValue[])[]) => read(rows)?.columns.map(({ role }) => role);

test("本月 within a half year is its last month, 累计 the half", () => {
  const table = read([["2024年上半年各乡镇财政收入完成情况表"], ["序号", "乡镇", "年初任务", "本月完成", "累计完成", "完成任务%", "排名"], [1, "甲镇", 100, 10, 53, 53, 1], [2, "乙镇", 200, 20, 90, 45, 2], ["合计", null, 300, 30, 143, 47.7, null]]);
  expect(linesOf(table)).toEqual(expect.arrayContaining(["D3 财政收入 @甲镇 2024-06 actual 10", "E3 财政收入 @甲镇 2024H1 actual 53", "E5 财政收入 @total 2024H1 actual 143"]));
});

test("a stated share that its figures cannot give is told, as a stated rate is, with the note that explains it", () => {
  const table = read([["2023年1-9月指标"], ["指标", "全年目标", "1-9月累计", "上年同期", "同比增长%", "完成年计划%", "备注"], ["甲（亿元）", 320, 231.6, 218.9, 5.6, 80, "可比价"], ["乙（亿元）", 100, 50, 40, 25, 50, null]]);
  expect(table?.warnings.filter(({ code }) => code === "rate-differs").map(({ detail }) => detail)).toEqual([
    { stated: "5.6%", computed: "5.8%", note: "可比价" },
    { stated: "80%", computed: "72%", note: "可比价" },
  ]);
});

test("months in rows under years in columns, and the total of the months so far", () => {
  const table = read([["2024年各月工业用电量"], ["单位：万千瓦时"], ["月份", "2024年", "2023年"], ["1月", 32, 31], ["2月", 25, 29], ["合计", 57, 60]]);
  expect(linesOf(table)).toEqual([
    "B4 工业用电量 2024-01 actual 32 万千瓦时",
    "C4 工业用电量 2023-01 actual 31 万千瓦时",
    "B5 工业用电量 2024-02 actual 25 万千瓦时",
    "C5 工业用电量 2023-02 actual 29 万千瓦时",
    "B6 工业用电量 @total 2024-02/ytd actual 57 万千瓦时",
    "C6 工业用电量 @total 2023-02/ytd actual 60 万千瓦时",
  ]);
});

test("figures at the end of the period and of last year; the unit stands in a note and is not the % of one column", () => {
  const table = read(
    [["企业经营情况（2024年1-11月）"], ["企业", "利润总额", null, "资产负债率（%）", null], [null, "本年累计", "上年同期", "本期末", "上年末"], ["甲公司", -230, -560, 58.2, 60.1], ["乙公司", 120, 100, 45, 44.2], ["注：单位为万元；合计数可能略有出入。"]],
    { merges: [merge(1, 0, 2, 0), merge(1, 1, 1, 2), merge(1, 3, 1, 4)] },
  );
  expect(linesOf(table)).toEqual(expect.arrayContaining(["B4 利润总额 @甲公司 2024-11/ytd actual -230 万元", "D4 资产负债率 @甲公司 2024-11/ytd actual 58.2 %", "E4 资产负债率 @甲公司 2023-12 previous 60.1 %"]));
  expect(table?.unit).toBe("万元");
});

test("English budget sheets: to-date figures, fiscal years, shares of the budget", () => {
  const header = ["Service", "FY2024 Budget", "YTD Actual", "Variance", "% Used", "Prior YTD", "Change %"];
  expect(rolesOf([["Budget vs Actual"], ["For the period ended 30 June 2024"], header, ["Tax", 120, 65, -55, 54.2, 61, 6.6], ["Fees", 80, 42, -38, 52.5, 39, 7.7]])).toEqual(["target", "actual", "other", "stated-share", "prior", "stated-rate"]);
  expect(rolesOf([["Service", "Annual budget (£000)", "Actual to date (£000)", "Prior year to date (£000)", "% of budget", "Year-on-year %"], ["Care", 52, 27, 25, "51.9%", "8%"], ["Roads", 8, 3, 4, "37.5%", "-25%"]])).toEqual(["target", "actual", "prior", "stated-share", "stated-rate"]);
  const table = read([["KPI", "Unit", "Target 2024", "Q1", "Q2", "YTD", "% of target"], ["Visitors", "thousand", 400, 88, 110, 198, "49.5%"], ["Revenue", "thousand", 50, 11, 12, 23, "46%"]]);
  expect(linesOf(table).slice(0, 5)).toEqual(["C2 Visitors 2024 target 400 thousand", "D2 Visitors 2024Q1 previous 88 thousand", "E2 Visitors 2024Q2 actual 110 thousand", "F2 Visitors 2024Q2/ytd actual 198 thousand", "G2 Visitors 2024Q2/ytd stated-share 49.5 %"]);
});

test("a month and the year to date side by side, each with its plan", () => {
  const table = read([["Activity - December 2023"], ["Measure", "Month", null, null, "Year to date", null, null], [null, "Actual", "Plan", "Var %", "Actual", "Plan", "Var %"], ["Admissions", 12, 11, 9.1, 98, 99, -1]], { merges: [merge(1, 1, 1, 3), merge(1, 4, 1, 6)] });
  expect(linesOf(table)).toEqual(expect.arrayContaining(["B4 Admissions 2023-12 actual 12", "C4 Admissions 2023-12 target 11", "E4 Admissions 2023-12/ytd actual 98", "F4 Admissions 2023-12/ytd target 99"]));
});

test("year ending, q-on-q and y-on-y, change over fiscal years", () => {
  const crime = read([["Offence", "Year ending March 2024", "Year ending March 2023", "% change"], ["Theft", 180, 170, 5.9], ["Fraud", 20, 25, -20]]);
  expect(linesOf(crime).slice(0, 3)).toEqual(["B2 Theft 2023-04-01..2024-03-31 actual 180", "C2 Theft 2022-04-01..2023-03-31 prior 170", "D2 Theft 2023-04-01..2024-03-31 stated-rate 5.9 %"]);
  const gdp = read([["Period", "GDP (£m)", "q-on-q %", "y-on-y %"], ["2023 Q4", 558, -0.4, -0.2], ["2024 Q1", 562, 0.7, 0.4]]);
  expect(linesOf(gdp).slice(0, 3)).toEqual(["B2 GDP 2023Q4 actual 558 £m", "C2 GDP:q-on-q 2023Q4 stated-rate -0.4 %", "D2 GDP 2023Q4 stated-rate -0.2 %"]);
  const spending = read([["Department", "FY2022", "FY2023", "FY2024", "% change FY23-24"], ["Police", 410, 430, 451, 4.9], ["Fire", 210, 214, 220, 2.8]]);
  expect(spending?.columns.map(({ role, period }) => [role, period?.kind === "year" ? period.year : null])).toEqual([["actual", 2022], ["actual", 2023], ["actual", 2024], ["stated-rate", 2024]]);
});

test("the office that fills in a form is no unit and its date no period; numbering is no part of a name", () => {
  const table = read([[null, null, "××局2024年第三季度报表"], [null, "填报单位：××局", null, null, "2024年10月8日"], [null, "项目", null, "本季", "去年同季", "本年累计"], [null, "一、收入", null, null, null, null], [null, null, "1、服务收入", 120, 110, 350], [null, null, "2、其他收入", 20, 25, 66]]);
  expect(linesOf(table)).toEqual(expect.arrayContaining(["D5 收入:服务收入 2024Q3 actual 120", "E5 收入:服务收入 2023Q3 prior 110", "F6 收入:其他收入 2024Q3/ytd actual 66"]));
  expect(table?.unit).toBeNull();
});

test("the revised budget is the target, the original one is kept as another figure", () => {
  expect(rolesOf([["2024年1-8月执行情况"], ["项目", "年初预算", "调整预算", "累计执行", "占调整预算%"], ["税收（万元）", 100, 110, 66, 60], ["非税（万元）", 50, 40, 30, 75]])).toEqual(["other", "target", "actual", "stated-share"]);
});

test("balances at the end of this month, of last month and of last year, with their changes", () => {
  const table = read([["2024年11月存贷款情况"], ["单位：亿元"], ["项目", "本月余额", "上月余额", "比上月增减", "年初余额", "比年初增减", "同比增长%"], ["各项存款", 410.2, 405.1, 5.1, 380, 30.2, 8.8], ["各项贷款", 300.5, 298.8, 1.7, 280.1, 20.4, 7.5]]);
  expect(linesOf(table).slice(0, 6)).toEqual([
    "B4 各项存款 2024-11 actual 410.2 亿元",
    "C4 各项存款 2024-10 previous 405.1 亿元",
    "D4 各项存款 2024-11 stated-change against previous 5.1 亿元",
    "E4 各项存款 2023-12 other 380 亿元",
    "F4 各项存款 2024-11 stated-change against year-start 30.2 亿元",
    "G4 各项存款 2024-11 stated-rate 8.8 %",
  ]);
});

test("年度计划投资 and 累计完成投资 are target and figure of one thing", () => {
  const table = read([["2024年重点项目进度表（截至9月底）"], ["项目名称", "年度计划投资", "累计完成投资", "完成率", "序时进度", "责任单位"], ["污水厂", 120, 90, "75%", "75%", "住建局"], ["公路", 50, 49, "98%", "75%", "交通局"]]);
  expect(table?.columns.map(({ role }) => role)).toEqual(["target", "actual", "stated-share", "other"]);
  expect(new Set(table?.observations.map(({ indicator }) => indicator))).toEqual(new Set(["投资"]));
});

test("what is found and put right, by kind, with its total", () => {
  const table = read(
    [["2024年二季度排查整改表"], ["单位", "发现隐患（条）", null, null, "已整改（条）", null, null, "整改率（%）", "未整改原因"], [null, "一般", "重大", "小计", "一般", "重大", "小计", null, null], ["住建局", 45, 2, 47, 44, 1, 45, 95.7, "资金未到位"], ["教育局", 60, 0, 60, 60, 0, 60, 100, null]],
    { merges: [merge(1, 0, 2, 0), merge(1, 1, 1, 3), merge(1, 4, 1, 6), merge(1, 7, 2, 7), merge(1, 8, 2, 8)] },
  );
  expect(linesOf(table).slice(0, 7)).toEqual(["B4 隐患:一般 @住建局 2024Q2 found 45 条", "C4 隐患:重大 @住建局 2024Q2 found 2 条", "D4 隐患 @住建局 2024Q2 found 47 条", "E4 隐患:一般 @住建局 2024Q2 done 44 条", "F4 隐患:重大 @住建局 2024Q2 done 1 条", "G4 隐患 @住建局 2024Q2 done 45 条", "H4 隐患 @住建局 2024Q2 stated-share 95.7 %"]);
});

test("own rate beside those of larger areas, and last month's rank", () => {
  const table = read([["2024年上半年主要指标增速"], ["指标", "全县增速（%）", "全市平均（%）", "全国平均（%）", "全市排名"], ["GDP", 5.6, 5.2, 5, 3], ["工业", 8.1, 6.6, 6, 2]]);
  expect(table?.columns.map(({ role }) => role)).toEqual(["stated-rate", "benchmark", "benchmark", "stated-rank"]);
  expect(table?.warnings.filter(({ code }) => code === "ambiguous-role")).toEqual([]);
  const roster = read([["2024年1-7月产值"], ["乡镇", "1-7月累计（万元）", "上月排名", "本月排名"], ["甲镇", 12, 1, 2], ["乙镇", 13, 2, 1]]);
  expect(linesOf(roster).slice(1, 3)).toEqual(["C3 产值 @甲镇 2024-06/ytd stated-rank 1", "D3 产值 @甲镇 2024-07/ytd stated-rank 2"]);
});

test("only rates: 环比, 同比 and 累计 are stated rates, and nothing else is invented", () => {
  const table = read([["2024年9月价格指数"], ["项目", "环比涨跌（%）", "同比涨跌（%）", "累计同比（%）"], ["居民消费价格", 0.3, 0.6, 0.4], ["工业品出厂价格", -0.5, -2.1, -1.8]]);
  expect(linesOf(table).slice(0, 3)).toEqual(["B3 居民消费价格:环比涨跌 2024-09 stated-rate 0.3 %", "C3 居民消费价格 2024-09 stated-rate 0.6 %", "D3 居民消费价格 2024-09/ytd stated-rate 0.4 %"]);
});

test("a month beside the cumulative figure, and 去年9月", () => {
  const table = read([["指标", "2024年1-9月", "2023年1-9月", "同比±", "9月当月", "去年9月"], ["社保收入（万元）", 500, 460, 40, 56, 50], ["社保支出（万元）", 400, 390, 10, 45, 44]]);
  expect(linesOf(table).slice(0, 5)).toEqual(["B2 社保收入 2024-09/ytd actual 500 万元", "C2 社保收入 2023-09/ytd prior 460 万元", "D2 社保收入 2024-09/ytd stated-change 40 万元", "E2 社保收入 2024-09 actual 56 万元", "F2 社保收入 2023-09 prior 50 万元"]);
});

test("places in rows and 男, 女 in columns: the sheet's name tells what is counted", () => {
  const table = read([["单位：人"], ["", "合计", "男", "女"], ["全县", 452, 231, 221], ["城关镇", 152, 78, 74], ["石门乡", 80, 41, 39]], {}, "2023年末户籍人口");
  expect(linesOf(table).slice(0, 4)).toEqual(["B3 户籍人口 @total 2023 actual 452 人", "C3 户籍人口:男 @total 2023 actual 231 人", "D3 户籍人口:女 @total 2023 actual 221 人", "B4 户籍人口 @城关镇 2023 actual 152 人"]);
});

test("offices under groups: the group's subtotal is its own, the grand total nobody's", () => {
  const table = read([["2024年各单位罚没收入（单位：元）"], ["系统", "单位", "本年", "上年"], ["公安系统", "交警队", 12, 10], ["公安系统", "治安队", 5, 6], ["公安系统", "小计", 17, 16], ["总计", null, 17, 16]]);
  expect(linesOf(table).filter((line) => line.startsWith("C"))).toEqual(["C3 罚没收入 @交警队 2024 actual 12 元", "C4 罚没收入 @治安队 2024 actual 5 元", "C5 罚没收入 @公安系统 2024 actual 17 元", "C6 罚没收入 @total 2024 actual 17 元"]);
});

test("tables below one another take the period that the sheet's first title says", () => {
  const tables = recognise(gridOf("S", [["2024年10月主要经济指标月报"], ["表1 工业"], ["指标", "单位", "本月", "本月止累计"], ["产值", "亿元", 30, 290], [], ["表2 贸易"], ["指标", "单位", "本月", "本月止累计"], ["零售额", "亿元", 18, 170]]));
  expect(linesOf(tables[1])).toEqual(["C8 零售额 2024-10 actual 18 亿元", "D8 零售额 2024-10/ytd actual 170 亿元"]);
});

test("units in a row below the header, years left of quarters", () => {
  const table = read([["Year", "Quarter", "Exports", "Balance"], [null, null, "$ million", "$ million"], [2023, "Q4", 112, -13], [2024, "Q1", 108, -12]]);
  expect(linesOf(table)).toEqual(["C3 Exports 2023Q4 actual 112 $ million", "D3 Balance 2023Q4 actual -13 $ million", "C4 Exports 2024Q1 actual 108 $ million", "D4 Balance 2024Q1 actual -12 $ million"]);
});

test("indicators that each have a time of their own in their header", () => {
  const table = read([["Country", "Illiteracy rate (%) 1995-2005", "Water source (%) 2004"], ["Peru", 12, 17], ["Chile", 4, 5]]);
  expect(linesOf(table).slice(0, 2)).toEqual(["B2 Illiteracy rate @Peru 1995-01-01..2005-12-31 actual 12 %", "C2 Water source @Peru 2004 actual 17 %"]);
});

test("a total may count hidden rows, a heading alone on its row is no figure", () => {
  const table = read([["乡镇", "本期", "上年同期"], ["甲镇", 10, 8], ["乙镇", 20, 25], ["合计", 30, 33]], { hiddenRows: new Set([2]) });
  expect(table?.warnings.map(({ code }) => code)).not.toContain("sum-differs");
  const ranks = read([["HDI rank", null, "Value"], ["HIGH", null, null], [1, "Norway", 5], [2, "Iceland", 6]]);
  expect(ranks?.observations.some(({ figure }) => figure.kind === "missing")).toBe(false);
});

test("a plain sum that Excel never computed is worked out and told, any other formula is missing", () => {
  const none = { fault: "no-cached-value" } as const;
  const table = read([["项目", "执行数（万元）", "占比"], ["教育", 480, none], ["卫生", 420, none], ["合计", none, none]], { formulas: [[], [undefined, undefined, "=B2/B4"], [undefined, undefined, "=B3/B4"], [undefined, "=SUM(B2:B3)", "=SUM(C2:C3)"]] });
  expect(linesOf(table)).toEqual(expect.arrayContaining(["B4 合计 @total actual 900 万元", "C2 教育 stated-share no-cached-value %", "C4 合计 @total stated-share no-cached-value %"]));
  expect(table?.warnings.filter(({ code }) => code === "no-cached-value").map(({ detail }) => detail)).toContainEqual({ sum: "900" });
});

test("a percentage in a table of money keeps its own unit", () => {
  const table = read([["单位：亿元"], ["指标", "2023年", "2022年"], ["财政收入", 10, 9], ["Current balance as percentage of GDP", -3.8, -1.7], ["城镇化率", 45, 44]]);
  expect(table?.observations.map(({ unit }) => unit)).toEqual(["亿元", "亿元", "%", "%", "%", "%"]);
});

test("the title, the sheet or a note tells at what prices amounts are", () => {
  const basis = (title: string, note: string) => read([[title], ["指标", "本期", "上年同期"], ["甲（亿元）", 2, 1], [note]])?.priceBasis;
  expect([basis("国内生产总值（不变价）", ""), basis("生产总值", "注：按当年价格计算。"), basis("生产总值", "注：绝对数按现价计算，增速按不变价计算。"), basis("生产总值", "")]).toEqual(["constant", "current", "current", null]);
});

test("Excel tables say where they begin and end, even where nothing else parts them", () => {
  const rows = [["2024年一季度收入", null, null, "2024年一季度安全"], ["项目", "本期（万元）", "上年同期", "类别", "起数（起）", "上年同期"], ["税收", 100, 90, "火灾", 3, 4], ["非税", 50, 60, "道路", 7, 6], ["备注行", 1, 2, 3, 4, 5]];
  const area = (left: number) => ({ top: 1, left, bottom: 3, right: left + 2 });
  const tables = recognise(gridOf("S", rows, { namedAreas: [{ kind: "table", name: "甲", area: area(0) }, { kind: "table", name: "乙", area: area(3) }] }));
  expect(tables.map(({ title, observations }) => [title, observations.length])).toEqual([["2024年一季度收入", 4], ["2024年一季度安全", 4]]);
  expect(linesOf(tables[1])[0]).toBe("E3 起数 @火灾 2024Q1 actual 3 起");
});

test("a rate without a name belongs to the figures that give it, a total among parts to what the title names", () => {
  const table = read(
    [["2024年度部门预算执行情况表"], ["部门名称", "预算数", null, null, "执行数", null, null, "执行率"], [null, "合计", "基本支出", "项目支出", "合计", "基本支出", "项目支出", null], ["教育局", 1200, 800, 400, 900, 620, 280, "75.0%"], ["卫健局", 900, 500, 400, 600, 380, 220, "66.7%"]],
    { merges: [merge(1, 0, 2, 0), merge(1, 1, 1, 3), merge(1, 4, 1, 6), merge(1, 7, 2, 7)] },
  );
  expect(linesOf(table).filter((line) => /^[BEH]4/.test(line))).toEqual(["B4 部门预算 @教育局 2024 target 1200", "E4 部门预算 @教育局 2024 actual 900", "H4 部门预算 @教育局 2024 stated-share 75.0 %"]);
  expect(table?.warnings.filter(({ code }) => code === "rate-differs")).toEqual([]);
});

test("changes told in words: 上升5.3%, 减少2起, 持平", () => {
  const rates = read([["类别", "件数", "同比"], ["来信", 120, "上升5.3%"], ["来访", 80, "下降11.1%"], ["网上", 200, "持平"]]);
  expect(linesOf(rates).filter((line) => line.startsWith("C"))).toEqual(["C2 件数 @来信 stated-rate 5.3 %", "C3 件数 @来访 stated-rate -11.1 %", "C4 件数 @网上 stated-rate 0 %"]);
  expect(read([["指标", "本期", "上年同期", "增减数"], ["事故（起）", 10, 12, "减少2起"], ["死亡（人）", 3, 2, "增加1人"]])?.observations.filter(({ role }) => role === "stated-change").map(({ figure }) => figure.kind === "known" && figure.value.toString())).toEqual(["-2", "1"]);
});

test("a row that names only a rate is the rate of the row above", () => {
  const table = read([["年份", 2021, 2022, 2023], ["GDP（亿元）", 112, 118, 125], ["增速（%）", 8.3, 4.1, 5.6], ["人口（万人）", 50, 49.8, 49.6]]);
  expect(linesOf(table).filter((line) => line.startsWith("D"))).toEqual(["D2 GDP 2023 actual 125 亿元", "D3 GDP 2023 stated-rate 5.6 %", "D4 人口 2023 actual 49.6 万人"]);
});

test("exports of statistical offices: described by lines of key and value, codes and descriptions beside the names", () => {
  const eurostat = read([["Data extracted on 05/11/2024 from [ESTAT]"], ["Dataset: ", "GDP and main components"], [], ["Unit of measure", null, "Million euro"], [], ["TIME", "2023-Q4", "2024-Q1", "2024-Q2"], ["GEO (Labels)", "", "", ""], ["Belgium", 150, 151, 152], ["Germany", 1050, 1061, ":"]]);
  expect([eurostat?.title, eurostat?.unit, linesOf(eurostat).at(-1)]).toEqual(["GDP and main components", "Million euro", "D9 GDP and main components @Germany 2024Q2 actual suppressed Million euro"]);
  const bank = read([["Data Source", "World Development Indicators"], [], ["Country Name", "Country Code", "Indicator Name", "2020", "2021", "2022"], ["Chad", "TCD", "GDP growth", -1.6, -1.2, 2.8], ["Niger", "NER", "GDP growth", 3.6, 1.4, 11.9]]);
  expect(linesOf(bank)[0]).toBe("D4 GDP growth @Chad 2020 stated-rate -1.6 %");
  const canada = read([["GDP by industry"], ["Geography: Canada"], [], ["Industry", "January 2024", "February 2024", "March 2024", "April 2024"], ["", "Dollars (x 1,000,000)", "", "", ""], ["All industries", 22, 23, 24, 25], ["Goods", 5, 6, 7, 8]]);
  expect(linesOf(canada)[3]).toBe("E6 GDP @All industries 2024-04 actual 25 Dollars (x 1,000,000)");
  const measures = read([["Ref", "Measure", "Good is", "Q2 2023/24", "Q3 2023/24"], ["P1", "Planning in time (%)", "High", 86, 88.2], ["P2", "Missed bins", "Low", 55, 48]]);
  expect(linesOf(measures)[1]).toBe("E2 Planning in time 2023-10-01..2023-12-31 actual 88.2 %");
});

test("entities that come again under another group are told apart", () => {
  const table = read([["Sex", "Age", "Score", "Count"], ["Male", "15-24", 7, 12], [null, "25-44", 8, 37], ["Female", "15-24", 9, 30], [null, "25-44", 6, 31]]);
  expect(new Set(table?.observations.map(({ entity }) => entity))).toEqual(new Set(["Male·15-24", "Male·25-44", "Female·15-24", "Female·25-44"]));
});

test("years of schooling and finance (2022-23) are spans, a comparison with 上半年 is no period of its own", () => {
  const schools = read([["District", "Enrolment", null, null], [null, "2022-23", "2023-24", "% change"], ["North", 120, 122, 1.7], ["South", 80, 79, -1.3]], { merges: [merge(0, 1, 0, 3), merge(0, 0, 1, 0)] });
  expect(schools?.columns.map(({ role }) => role)).toEqual(["prior", "actual", "stated-rate"]);
  const points = read([["2024年前三季度运行情况"], ["指标", "同比增长(%)", "较上半年(百分点)"], ["GDP", 5.9, 0.3], ["工业", 7.5, -0.2]]);
  expect(linesOf(points)[1]).toBe("C3 GDP 2024Q3/ytd stated-change against previous 0.3 百分点");
});

test("a ceiling counted in people is that of the only figure counted so, whatever stands beside it", () => {
  const table = read([["2025年上半年各县区安全生产情况"], ["县区", "死亡人数", "事故起数", "全年控制指标（人）"], ["东城区", 6, 18, 15], ["西城区", 10, 25, 18]]);
  expect(linesOf(table)).toContain("D3 死亡人数 @东城区 2025 ceiling 15 人");
  const other = read([["2025年上半年各县区情况"], ["县区", "死亡人数", "受伤人数", "全年控制指标（起）"], ["东城区", 6, 18, 15], ["西城区", 10, 25, 18]]);
  expect(linesOf(other).filter((line) => line.includes("死亡人数") || line.includes("受伤人数")).some((line) => line.includes("ceiling"))).toBe(false);
});

test("合计（5个） is the whole, 全市平均 no sum of the others", () => {
  const projects = read([["2025年1—8月项目情况"], ["项目名称", "总投资（万元）", "完成投资（万元）"], ["合计（2个）", 300, 90], ["甲项目", 100, 40], ["乙项目", 200, 50]]);
  expect(linesOf(projects)).toContain("B3 总投资 @total 2025-08/ytd actual 300 万元");
  const air = read([["2025年1—10月空气质量"], ["县区", "优良天数（天）", "PM2.5平均浓度（μg/m³）"], ["东城区", 281, 28], ["西城区", 251, 39], ["全市平均", 266, 33]]);
  expect(linesOf(air)).toContain("C5 PM2.5平均浓度 2025-10/ytd actual 33 μg/m³");
  expect(air?.warnings).toEqual([]);
});

test("a performance indicator is one, beside what is good for it; an overall rank belongs to no single figure", () => {
  const kpis = read([["Performance Report - Quarter 2 2025/26"], ["Ref", "Performance indicator", "Good is", "Q2 2025/26", "Target"], ["H1", "Rent collected (%)", "High", 98.3, 98.5], ["H2", "Missed bins per 100,000 collections", "Low", 71, 60]]);
  expect(linesOf(kpis)[2]).toBe("D4 Missed bins per 100,000 collections 2025-07-01..2025-09-30 actual 71");
  expect(linesOf(kpis)[0]).toBe("D3 Rent collected 2025-07-01..2025-09-30 actual 98.3 %");
  const ranks = read([["2025年10月办理情况"], ["承办单位", "受理量（件）", "满意率（%）", "综合排名"], ["甲镇", 312, 96.4, 1], ["乙镇", 205, 93.1, 3], ["丙镇", 98, 92, 2]]);
  expect(linesOf(ranks).filter((line) => line.includes("stated-rank") && line.includes("满意率"))).toEqual([]);
});

test("较序时进度（±百分点） is no figure; ± before a unit makes a change of a figure", () => {
  expect(rolesOf([["2025年三季度部门支出进度"], ["预算单位", "年初预算", "累计支出", "支出进度", "较序时进度（±百分点）"], ["教育局", 52300, 40150, 0.7677, 1.77], ["卫健局", 18600, 15020, 0.8075, 5.75]])).toEqual(["target", "actual", "stated-share", "other"]);
  expect(rolesOf([["2025年三季度事故"], ["类别", "起数（起）", "同比（±起）"], ["道路交通", 41, -6], ["火灾", 8, 2]])).toEqual(["actual", "stated-change"]);
});

test("a season that all years are of names nothing, grades beside schools describe them, a district over a title is no title", () => {
  const table = read([["Fairview Unified School District"], ["Enrollment by School"], ["School", "Grades", "Fall 2024", "Fall 2025"], ["Lincoln", "Elementary", 412, 398], ["Roosevelt", "Elementary", 389, 401], ["Madison", "Middle grades", 640, 622], ["District Total", null, 1441, 1421]]);
  expect(linesOf(table).filter((line) => line.includes("2025"))).toEqual(["D4 Enrollment @Lincoln 2025 actual 398", "D5 Enrollment @Roosevelt 2025 actual 401", "D6 Enrollment @Madison 2025 actual 622", "D7 Enrollment @total 2025 actual 1421"]);
  expect(linesOf(read([["Enrollment"], ["School", "Spring 2025", "Fall 2025"], ["Lincoln", 412, 398], ["Madison", 640, 622]]))[0]).toContain("Spring");
});
