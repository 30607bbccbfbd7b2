import { formatPeriod } from "../quantity/period";
import { gridOf, type CellValue, type Grid } from "../sheet/grid";
import { linesOf, recognise } from "../../test/recognition/observation-lines";

const merge = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
const sheet = (name: string, rows: readonly (readonly CellValue[])[], more: Partial<Grid> = {}): Grid => gridOf(name, rows, more);

test("指标 × 本期, 上年同期, 控制指标: roles around the period of title and sheet", () => {
  const [table] = recognise(
    sheet("一季度", [
      ["指标", "单位", "本期", "上年同期", "全年控制指标"],
      ["事故起数", "起", 46, 34, null],
      ["死亡人数", "人", 8, 5, 47],
      ["直接经济损失", "万元", 194, 41.9, null],
    ]),
    "city-safety-2012q1.xlsx",
  );
  expect(table?.layout).toBe("roles");
  expect(linesOf(table)).toEqual([
    "C2 事故起数 2012Q1 actual 46 起",
    "D2 事故起数 2011Q1 prior 34 起",
    "E2 事故起数 2012 ceiling blank 起",
    "C3 死亡人数 2012Q1 actual 8 人",
    "D3 死亡人数 2011Q1 prior 5 人",
    "E3 死亡人数 2012 ceiling 47 人",
    "C4 直接经济损失 2012Q1 actual 194 万元",
    "D4 直接经济损失 2011Q1 prior 41.9 万元",
    "E4 直接经济损失 2012 ceiling blank 万元",
  ]);
});

test("a year nobody tells stays unknown", () => {
  const [table] = recognise(sheet("一季度", [["指标", "本期", "上年同期"], ["事故起数", 46, 34]]));
  expect(table?.period && formatPeriod(table.period)).toBe("--Q1");
});

test("执行情况表: three header rows, 合计 under levels of government, shares and rates, indented items", () => {
  const [table] = recognise(
    sheet(
      "Sheet1",
      [
        ["2024年2月一般公共预算收入执行情况表", null, null, null, null, null, null, null, null, null],
        [null, null, null, null, null, null, null, null, null, "单位：万元"],
        ["预算科目", "本年预算", "累计完成", null, null, null, null, "占预算%", "上年同期", "同比±%"],
        [null, null, "中央", "省", "市", "县", "合计", null, null, null],
        ["一、税收收入", 90000, 5000, 1000, 2348, 7000, "15,348", 17.1, 14000, 9.6],
        ["　　增值税", 40000, 4000, 500, 1000, 2000, "７，５００", 18.8, 7000, 7.1],
        ["　　其中：免抵调", 1000, "—", "—", 10, 20, 30, 3, 25, 20],
        ["二、非税收入", 10000, 0, 0, 600, 900, 1500, 15, 0, null],
        ["收入合计", 100000, 5000, 1000, 2948, 7900, 16848, 16.8, 14000, 20.3],
        ["注：本表为快报数。", null, null, null, null, null, null, null, null, null],
      ],
      { merges: [merge(0, 0, 0, 9), merge(2, 0, 3, 0), merge(2, 1, 3, 1), merge(2, 2, 2, 6), merge(2, 7, 3, 7), merge(2, 8, 3, 8), merge(2, 9, 3, 9)] },
    ),
  );
  expect(table?.unit).toBe("万元");
  expect(table?.notes).toEqual(["注：本表为快报数。"]);
  const lines = linesOf(table);
  expect(lines).toEqual(
    expect.arrayContaining([
      "B5 税收收入 2024 target 90000 万元",
      "C5 税收收入 @中央 2024-02/ytd actual 5000 万元",
      "F5 税收收入 @县 2024-02/ytd actual 7000 万元",
      "G5 税收收入 @total 2024-02/ytd actual 15348 万元",
      "H5 税收收入 2024-02/ytd stated-share 17.1 %",
      "I5 税收收入 2023-02/ytd prior 14000 万元",
      "J5 税收收入 2024-02/ytd stated-rate 9.6 %",
      "G6 税收收入:增值税 @total 2024-02/ytd actual 7500 万元",
      "C7 税收收入:增值税:免抵调 @中央 2024-02/ytd actual not-applicable 万元",
      "G9 收入合计 @total 2024-02/ytd actual 16848 万元",
    ]),
  );
  expect(table?.warnings.map((warning) => warning.code)).toEqual(expect.arrayContaining(["text-number", "full-width"]));
});

test("项目|预算数|执行数|执行率|序时进度|差值: the schedule is no share", () => {
  const [table] = recognise(
    sheet("2024年6月", [
      ["项目", "预算数", "执行数", "执行率", "序时进度", "差值"],
      ["教育支出", 1000, 480, 0.48, 0.5, -0.02],
      ["农林水支出", 800, 420, 0.525, 0.5, 0.025],
    ]),
  );
  expect(table?.columns.map((column) => column.role)).toEqual(["target", "actual", "stated-share", "other", "other"]);
  // 0.48 is 480/1000: a ratio that is meant as per cent.
  expect(linesOf(table)).toContain("D2 教育支出 2024-06 stated-share 48 %");
});

test("a roster by township with total, rates and ranks", () => {
  const [table] = recognise(
    sheet("Sheet1", [
      ["2024年一季度各乡镇财政收入完成情况", null, null, null, null, null, null],
      ["序号", "乡镇", "全年任务", "累计完成（万元）", "完成率", "同比增长%", "排名"],
      [1, "城关镇", 1000, 300, "30%", 5.2, 1],
      [2, "东河乡", 800, 200, "25%", -3.1, 2],
      [null, "合　计", 1800, 500, "27.8%", 1.7, null],
    ]),
  );
  expect(table?.layout).toBe("roster");
  expect(linesOf(table)).toEqual(
    expect.arrayContaining([
      "C3 财政收入 @城关镇 2024 target 1000 万元",
      "D3 财政收入 @城关镇 2024Q1 actual 300 万元",
      "E3 财政收入 @城关镇 2024Q1 stated-share 30 %",
      "F4 财政收入 @东河乡 2024Q1 stated-rate -3.1 %",
      "G3 财政收入 @城关镇 2024Q1 stated-rank 1",
      "D5 财政收入 @total 2024Q1 actual 500 万元",
    ]),
  );
});

test("crossed: kinds of accident × measure × role, with control targets", () => {
  const [table] = recognise(
    sheet(
      "事故",
      [
        ["2024年1-3月各类生产安全事故情况", null, null, null, null, null, null, null, null],
        ["类别", "事故起数（起）", null, null, null, "死亡人数（人）", null, null, null],
        [null, "本期", "同期", "±", "±%", "本期", "同期", "控制指标", "占控制指标%"],
        ["合计", 12, 16, -4, -25, 4, 2, 30, 13.3],
        ["火灾", 5, 14, -9, -64.3, 0, 0, 5, 0],
        ["道路交通", 7, 2, 5, 250, 4, 2, 25, 16],
      ],
      { merges: [merge(1, 0, 2, 0), merge(1, 1, 1, 4), merge(1, 5, 1, 8)] },
    ),
  );
  expect(table?.layout).toBe("crossed");
  expect(linesOf(table)).toEqual(
    expect.arrayContaining([
      "B4 事故起数 @total 2024-03/ytd actual 12 起",
      "C5 事故起数 @火灾 2023-03/ytd prior 14 起",
      "D5 事故起数 @火灾 2024-03/ytd stated-change -9 起",
      "E5 事故起数 @火灾 2024-03/ytd stated-rate -64.3 %",
      "H6 死亡人数 @道路交通 2024 ceiling 25 人",
      "I6 死亡人数 @道路交通 2024-03/ytd stated-share 16 %",
    ]),
  );
});

test("tidy rows: 单位|指标|期间|值", () => {
  const [table] = recognise(
    sheet("数据", [
      ["地区", "指标", "期间", "单位", "值"],
      ["甲县", "财政收入", "2024年1月", "万元", 100],
      ["甲县", "财政收入", "2023年1月", "万元", 90],
      ["乙县", "用电量", "2024年1月", "万千瓦时", 55],
    ]),
  );
  expect(table?.layout).toBe("tidy");
  expect(linesOf(table)).toEqual(["E2 财政收入 @甲县 2024-01 actual 100 万元", "E3 财政收入 @甲县 2023-01 actual 90 万元", "E4 用电量 @乙县 2024-01 actual 55 万千瓦时"]);
});

test("stacked tables, each with its title and header", () => {
  const tables = recognise(
    sheet("月报", [
      ["一、收入情况（单位：万元）", null, null],
      ["项目", "2024年3月", "2023年3月"],
      ["税收收入", 100, 90],
      ["非税收入", 20, 25],
      [null, null, null],
      ["二、事故情况", null, null],
      ["指标", "本期", "上年同期"],
      ["事故起数（起）", 5, 4],
    ]),
  );
  expect(tables).toHaveLength(2);
  expect(linesOf(tables[0])).toEqual(["B3 税收收入 2024-03 actual 100 万元", "C3 税收收入 2023-03 prior 90 万元", "B4 非税收入 2024-03 actual 20 万元", "C4 非税收入 2023-03 prior 25 万元"]);
  expect(linesOf(tables[1])).toEqual(["B8 事故起数 actual 5 起", "C8 事故起数 prior 4 起"]);
});

test("tables side by side, with and without a column between", () => {
  const apart = recognise(sheet("S", [["指标", "本期", null, "指标", "本期"], ["甲县", 1, null, "乙县", 2], ["丙县", 3, null, "丁县", 4]]));
  expect(apart.map((table) => linesOf(table))).toEqual([
    ["B2 甲县 actual 1", "B3 丙县 actual 3"],
    ["E2 乙县 actual 2", "E3 丁县 actual 4"],
  ]);
  const close = recognise(sheet("S", [["2024年收支总表", null, null, null], ["收入项目", "金额", "支出项目", "金额"], ["税收", 10, "教育", 6], ["非税", 5, "农林水", 4]]));
  expect(close.map((table) => linesOf(table))).toEqual([
    ["B3 税收 2024 actual 10", "B4 非税 2024 actual 5"],
    ["D3 教育 2024 actual 6", "D4 农林水 2024 actual 4"],
  ]);
});

test("本月 and 累计 beside each other are figures of two periods", () => {
  const [table] = recognise(sheet("S", [["2024年3月主要指标", null, null, null], ["指标", "本月", "累计", "累计同比%"], ["工业产值（万元）", 10, 30, 5.5]]));
  expect(linesOf(table)).toEqual(["B3 工业产值 2024-03 actual 10 万元", "C3 工业产值 2024-03/ytd actual 30 万元", "D3 工业产值 2024-03/ytd stated-rate 5.5 %"]);
});

test("another month's column takes its role from the current one", () => {
  const [table] = recognise(sheet("S", [["指标", "2024年12月", "2024年11月", "2023年12月", "增长%"], ["产量（吨）", 10, 9, 8, 25]]));
  expect(table?.columns.map((column) => column.role)).toEqual(["actual", "previous", "prior", "stated-rate"]);
});

test("years across, newest last, in a header of bare numbers", () => {
  const [table] = recognise(sheet("S", [["Output, tonnes", null, null, null], ["Product", 2021, 2022, 2023], ["Wheat", 5, 6, 7], ["Barley", 1, 2, 3]]));
  expect(table?.layout).toBe("periods-across");
  expect(linesOf(table)).toContain("D3 Wheat 2023 actual 7 tonnes");
});

test("dates across with a date format", () => {
  const [table] = recognise(
    sheet("S", [["Item", 45292, 45323], ["Revenue", 5, 6]], { numberFormats: [[undefined, "mmm-yy", "mmm-yy"]] }),
  );
  expect(linesOf(table)).toEqual(["B2 Revenue 2024-01 previous 5", "C2 Revenue 2024-02 actual 6"]);
});

test("hidden rows and columns are left out with a warning", () => {
  const [table] = recognise(
    sheet("S", [["指标", "本期", "上年同期", "控制指标"], ["甲（起）", 1, 2, 9], ["乙（起）", 3, 4, 9], ["丙（起）", 5, 6, 9]], { hiddenRows: new Set([2]), hiddenColumns: new Set([3]) }),
  );
  expect(linesOf(table)).toEqual(["B2 甲 actual 1 起", "C2 甲 prior 2 起", "B4 丙 actual 5 起", "C4 丙 prior 6 起"]);
  expect(table?.warnings.filter((warning) => warning.code === "hidden").map((warning) => [warning.cell?.row, warning.cell?.column])).toEqual([
    [2, 0],
    [0, 3],
  ]);
});

test("placeholders keep their meaning, faults are missing with a reason", () => {
  const [table] = recognise(
    sheet("S", [["指标", "本期", "上年同期"], ["甲（起）", "—", ".."], ["乙（起）", "…", null], ["丙（起）", { fault: "error", code: "#DIV/0!" }, { fault: "no-cached-value" }], ["丁（起）", "约60", 5]]),
  );
  expect(linesOf(table)).toEqual([
    "B2 甲 actual not-applicable 起",
    "C2 甲 prior suppressed 起",
    "B3 乙 actual below-half-unit 起",
    "C3 乙 prior blank 起",
    "B4 丙 actual error-value 起",
    "C4 丙 prior no-cached-value 起",
    "B5 丁 actual 60 起",
    "C5 丁 prior 5 起",
  ]);
  expect(table?.warnings.map((warning) => warning.code)).toEqual(expect.arrayContaining(["error-value", "no-cached-value", "approximate", "text-number"]));
});

test("a rate is 12.5 however it is kept: as 12.5, as 12.5%, as a formatted and as a bare ratio", () => {
  const rate = (value: CellValue, format?: string): string | undefined => {
    const more = format === undefined ? {} : { numberFormats: [undefined, [undefined, undefined, undefined, format], [undefined, undefined, undefined, format]] };
    const [table] = recognise(sheet("S", [["指标", "本期", "上年同期", "同比增长"], ["甲（起）", 9, 8, value], ["乙（起）", 18, 16, value]], more));
    return linesOf(table).find((line) => line.startsWith("D2"));
  };
  expect([rate(12.5), rate("12.5%"), rate("１２．５％"), rate(0.125, "0.0%"), rate(0.125)]).toEqual(Array.from({ length: 5 }, () => "D2 甲 stated-rate 12.5 %"));
});

test("增减 without a unit is told by arithmetic", () => {
  const roles = (values: readonly number[]): string | undefined => {
    const [table] = recognise(sheet("S", [["指标", "本期", "上年同期", "增减"], ["甲（起）", 46, 34, values[0] ?? 0], ["乙（人）", 8, 5, values[1] ?? 0], ["丙（人）", 60, 41, values[2] ?? 0]]));
    return table?.columns[2]?.role;
  };
  expect(roles([12, 3, 19])).toBe("stated-change");
  expect(roles([35.3, 60, 46.3])).toBe("stated-rate");
});

test("a total that is not the sum of its parts is reported, a rounded one is not", () => {
  const warned = (total: number): boolean => {
    const [table] = recognise(sheet("S", [["乡镇", "税收（万元）", "非税（万元）"], ["甲镇", 10.4, 1], ["乙镇", 20.4, 2], ["丙镇", 30.4, 3], ["合计", total, 6]]));
    return table?.warnings.some((warning) => warning.code === "sum-differs") ?? false;
  };
  expect([warned(61.2), warned(61.3), warned(64)]).toEqual([false, false, true]);
});

test("a stated rate that its figures cannot give is reported", () => {
  const warned = (rate: number): boolean => {
    const [table] = recognise(sheet("S", [["指标", "本期（万元）", "上年同期", "同比%"], ["税收", 120, 100, rate], ["非税", 55, 50, 10]]));
    return table?.warnings.some((warning) => warning.code === "rate-differs") ?? false;
  };
  expect([warned(20), warned(19.6), warned(18)]).toEqual([false, false, true]);
});

test("comparison, rank, reason and note columns", () => {
  const [table] = recognise(
    sheet("2024年6月", [
      ["指标", "单位", "累计完成", "增速%", "全省平均", "全市排名", "增减原因", "备注"],
      ["工业增加值", "亿元", 100, 6.5, 5.3, 3, "龙头企业增产", null],
      ["固定资产投资", "亿元", 80, -2, 1.2, 8, "项目减少", "不含农户"],
    ]),
  );
  expect(table?.columns.map((column) => column.role)).toEqual(["actual", "stated-rate", "benchmark", "stated-rank"]);
  expect(table?.remarks.map((remark) => `${remark.indicator} ${remark.role} ${remark.text}`)).toEqual(["工业增加值 reason 龙头企业增产", "固定资产投资 reason 项目减少", "固定资产投资 note 不含农户"]);
});

test("a benchmark whose header says % is a rate, whatever its row is counted in", () => {
  const [table] = recognise(sheet("2024年一季度", [["指标", "单位", "本期", "同比增速（%）", "全国（%）", "全省（%）"], ["地区生产总值", "亿元", 231, 5.8, 5.3, 5.5]]));
  expect(linesOf(table)).toEqual(["C2 地区生产总值 2024Q1 actual 231 亿元", "D2 地区生产总值 2024Q1 stated-rate 5.8 %", "E2 地区生产总值 2024Q1 benchmark 5.3 %", "F2 地区生产总值 2024Q1 benchmark 5.5 %"]);
});

test("a table on its side: rows are roles", () => {
  const [table] = recognise(sheet("2024年一季度", [[null, "事故起数（起）", "死亡人数（人）"], ["本期", 46, 8], ["上年同期", 34, 5], ["控制指标", null, 47]]));
  expect(linesOf(table)).toEqual([
    "B2 事故起数 2024Q1 actual 46 起",
    "C2 死亡人数 2024Q1 actual 8 人",
    "B3 事故起数 2023Q1 prior 34 起",
    "C3 死亡人数 2023Q1 prior 5 人",
    "B4 事故起数 2024 ceiling blank 起",
    "C4 死亡人数 2024 ceiling 47 人",
  ]);
});

test("a rate without a name belongs to the figure on its left", () => {
  const [table] = recognise(sheet("S", [["年份", "地区生产总值（亿元）", "增长（%）", "常住人口（万人）"], [2022, 100, 5.1, 50], [2023, 110, 6.1, 51]]));
  expect(table?.layout).toBe("periods-down");
  expect(linesOf(table)).toEqual([
    "B2 地区生产总值 2022 actual 100 亿元",
    "C2 地区生产总值 2022 stated-rate 5.1 %",
    "D2 常住人口 2022 actual 50 万人",
    "B3 地区生产总值 2023 actual 110 亿元",
    "C3 地区生产总值 2023 stated-rate 6.1 %",
    "D3 常住人口 2023 actual 51 万人",
  ]);
});

test("years over parts of the year: each column is of its own year", () => {
  const [table] = recognise(
    sheet("S", [["指标", "2024年", null, "2023年", null], [null, "1-3月", "同比%", "1-3月", "同比%"], ["工业增加值（亿元）", 100, 6.5, 94, 5.8]], { merges: [merge(0, 0, 1, 0), merge(0, 1, 0, 2), merge(0, 3, 0, 4)] }),
  );
  expect(linesOf(table)).toEqual(["B3 工业增加值 2024-03/ytd actual 100 亿元", "C3 工业增加值 2024-03/ytd stated-rate 6.5 %", "D3 工业增加值 2023-03/ytd prior 94 亿元", "E3 工业增加值 2023-03/ytd stated-rate 5.8 %"]);
});

test("a rate against the month before is another indicator than the one against last year", () => {
  const [table] = recognise(sheet("S", [["项目", "本月", "上月", "上年同月", "环比%", "同比%"], ["销量（台）", 100, 90, 80, 11.1, 25]]));
  expect(linesOf(table)).toEqual(["B2 销量 actual 100 台", "C2 销量 previous 90 台", "D2 销量 prior 80 台", "E2 销量:环比 stated-rate 11.1 %", "F2 销量 stated-rate 25 %"]);
});

test("rates of rectification kept as ratios are told by arithmetic", () => {
  const [table] = recognise(sheet("隐患", [["乡镇", "排查隐患数（条）", "已整改数", "整改率"], ["甲镇", 10, 9, 0.9], ["乙镇", 20, 20, 1]]));
  expect(linesOf(table)).toEqual(expect.arrayContaining(["D2 隐患 @甲镇 stated-share 90 %", "D3 隐患 @乙镇 stated-share 100 %"]));
});

test("numbered labels are labels, and items of 其中 need not add up to the total", () => {
  const [table] = recognise(sheet("5月", [["项  目", "本月数（万元）"], ["一、财政总收入", 100], ["  1.国税", 60], ["  2.地税", 40]]));
  expect(linesOf(table)).toEqual(["B2 财政总收入 --05 actual 100 万元", "B3 财政总收入:国税 --05 actual 60 万元", "B4 财政总收入:地税 --05 actual 40 万元"]);
  const [roster] = recognise(sheet("S", [["行业", "起数（起）", "人数（人）"], ["合计", 12, 5], ["其中：交通", 8, 3], ["　　　火灾", 1, 0]]));
  expect(roster?.warnings.filter((warning) => warning.code === "sum-differs")).toEqual([]);
});

test("a text in a figure's place does not break the table", () => {
  const [table] = recognise(sheet("S", [["指标", "本期", "上年同期"], ["甲（起）", 1, 2], ["乙（起）", "未统计", "未统计"], ["丙（起）", 3, 4]]));
  expect(linesOf(table)).toEqual(expect.arrayContaining(["B4 丙 actual 3 起"]));
});

test("figures among the notes are not read: no header says what they are", () => {
  const [table] = recognise(sheet("S", [["指标", "本期"], ["甲（起）", 1], ["乙（起）", 2], ["注：本表为快报数。", null], ["1", 22], ["丙（起）", 3]]));
  expect(linesOf(table)).toEqual(["B2 甲 actual 1 起", "B3 乙 actual 2 起"]);
});

test("a jump that no indicator makes is reported", () => {
  const years = Array.from({ length: 12 }, (_, index): CellValue[] => [2010 + index, index < 8 ? 100 + index * 5 : 1400 + index * 50]);
  const [table] = recognise(sheet("S", [["年份", "耕地面积（亩）"], ...years]));
  expect(table?.warnings.filter((warning) => warning.code === "series-break").map((warning) => warning.cell?.row)).toEqual([9]);
});

test("nothing to read gives no table", () => {
  expect(recognise(sheet("S", []))).toEqual([]);
  expect(recognise(sheet("S", [[]]))).toEqual([]);
  expect(recognise(sheet("S", [["说明", "本表由…填报"], ["联系人", "张三"]]))).toEqual([]);
  expect(recognise(sheet("S", [[1, 2, 3], [4, 5, 6], [7, 8, 9]]))).toEqual([]);
});

test("the same header again is a page break under the same title, and a new table under another", () => {
  const page = [["项目", "2024年3月", "2023年3月"], ["税收收入", 100, 90], ["非税收入", 50, 60]];
  const other = [["项目", "2024年3月", "2023年3月"], ["教育支出", 80, 70], ["卫生支出", 30, 0]];
  const title = (text: string) => [[text], ["单位：万元"]];
  const indicatorsOf = (rows: readonly (readonly CellValue[])[]) => recognise(sheet("表", rows)).map((table) => [...new Set(table.observations.map(({ indicator }) => indicator))]);
  expect(indicatorsOf([...title("一、财政收入"), ...page, [], ...title("二、财政支出"), ...other])).toEqual([
    ["税收收入", "非税收入"],
    ["教育支出", "卫生支出"],
  ]);
  expect(indicatorsOf([...title("财政收支"), ...page, [], ...title("财政收支"), ...other])).toEqual([["税收收入", "非税收入", "教育支出", "卫生支出"]]);
});

test("a count whose table gives no unit, or one of money, takes the unit that its name tells", () => {
  const unitsOf = (rows: readonly (readonly CellValue[])[]) => recognise(sheet("一季度", rows)).flatMap((table) => table.observations.filter(({ role }) => role === "actual").map(({ unit }) => unit));
  const body = [["指标", "本期", "上年同期"], ["事故起数", 46, 34], ["死亡人数", 8, 5], ["损失", 194, 41.9]];
  expect(unitsOf(body)).toEqual(["起", "人", null]);
  expect(unitsOf([["安全生产情况"], ["单位：万元"], ...body])).toEqual(["起", "人", "万元"]);
  expect(unitsOf([["就业情况"], ["单位：万人"], ["指标", "本期", "上年同期"], ["就业人数", 46, 34], ["失业人数", 8, 5]])).toEqual(["万人", "万人"]);
});

test("the reason beside an office's figures belongs to the indicator that the title names", () => {
  const [table] = recognise(
    sheet("隐患", [["2024年5月隐患排查整改情况"], ["单位", "排查隐患（处）", "已整改（处）", "未整改原因"], ["甲厂", 20, 18, "配件未到"], ["乙厂", 15, 15, null]]),
  );
  const indicator = table?.observations.at(0)?.indicator;
  expect(indicator).not.toBe("");
  expect(table?.remarks).toMatchObject([{ role: "reason", indicator, entity: "甲厂", text: "配件未到" }]);
});

test("变幅（%） states growth, 变幅（百分点） the change of a rate; 比例 names a rate of its own, and no average is summed", () => {
  const [table] = recognise(
    sheet(
      "空气",
      [
        ["2025年1—9月县（市、区）空气质量情况"],
        ["县区", "PM2.5（微克/立方米）", null, null, "优良天数比例（%）", null, null],
        [null, "本期", "去年同期", "变幅(%)", "本期", "去年同期", "变幅（百分点）"],
        ["A县", 31.2, 33.8, -7.7, 88.6, 86.1, 2.5],
        ["B区", 36.5, 35.9, 1.7, 82.4, 84, -1.6],
        ["全市", 32, 33.3, -3.9, 87.4, 86.6, 0.8],
      ],
      { merges: [merge(0, 0, 0, 6), merge(1, 0, 2, 0), merge(1, 1, 1, 3), merge(1, 4, 1, 6)] },
    ),
  );
  expect(linesOf(table).slice(0, 6)).toEqual([
    "B4 PM2.5 @A县 2025-09/ytd actual 31.2 微克/立方米",
    "C4 PM2.5 @A县 2024-09/ytd prior 33.8 微克/立方米",
    "D4 PM2.5 @A县 2025-09/ytd stated-rate -7.7 %",
    "E4 优良天数比例 @A县 2025-09/ytd actual 88.6 %",
    "F4 优良天数比例 @A县 2024-09/ytd prior 86.1 %",
    "G4 优良天数比例 @A县 2025-09/ytd stated-change 2.5 百分点",
  ]);
  expect(table?.warnings).toEqual([]);
});
