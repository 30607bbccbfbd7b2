import { DEFAULT_WORDING } from "../../src/narrative/style";
import type { Form } from "./form";
import { tableOf, type RowOf } from "./table-of";

/** A series of figures, the newest last; each period has its own row. */
function series(indicator: string, unit: string, figures: Readonly<Record<string, number | string>>, role: "actual" | "stated-rate" = "actual"): readonly RowOf[] {
  return Object.entries(figures).map(([period, figure]) => ({ indicator, unit, period, figures: { [role]: figure } }));
}

/** Growth against earlier growth, against other indicators, against other places, over several years. */
export const FORMS_OF_COMPARISON: Readonly<Record<string, Form>> = {
  "growth that gains and loses speed": {
    tables: [
      tableOf({
        period: "2024-05/ytd",
        layout: "periods-down",
        rows: [
          ...series("固定资产投资", "亿元", { "2023-04/ytd": 100, "2023-05/ytd": 130, "2024-04/ytd": 105, "2024-05/ytd": "137.8" }),
          ...series("工业用电量", "亿千瓦时", { "2023-04/ytd": 100, "2023-05/ytd": 130, "2024-04/ytd": 110, "2024-05/ytd": 143 }),
          ...series("社会消费品零售总额", "亿元", { "2023-04/ytd": 100, "2023-05/ytd": 130, "2024-04/ytd": 110, "2024-05/ytd": "139.1" }),
        ],
      }),
    ],
    style: { length: "full" },
  },
  "falls that narrow and widen": {
    tables: [
      tableOf({
        period: "2024-05",
        layout: "periods-down",
        rows: [
          ...series("出口额", "亿元", { "2023-04": 100, "2023-05": 100, "2024-04": 87, "2024-05": 99 }),
          ...series("进口额", "亿元", { "2023-04": 100, "2023-05": 100, "2024-04": 99, "2024-05": 95 }),
        ],
      }),
    ],
    style: { length: "full" },
  },
  "growth that turns": {
    tables: [
      tableOf({
        period: "2024Q2",
        layout: "periods-down",
        rows: [
          ...series("工业增加值", "亿元", { "2023Q1": 100, "2023Q2": 100, "2024Q1": "98.9", "2024Q2": 102 }),
          ...series("建筑业增加值", "亿元", { "2023Q1": 100, "2023Q2": 100, "2024Q1": 103, "2024Q2": 96 }),
          ...series("农业增加值", "亿元", { "2023Q1": 100, "2023Q2": 100, "2024Q1": 100, "2024Q2": 104 }),
        ],
      }),
    ],
    style: { length: "full" },
  },
  "rates of two months that the workbook states": {
    tables: [
      tableOf({
        period: "2020-03",
        layout: "periods-down",
        rows: [
          ...series("规模以上工业增加值", "亿元", { "2020-02": "-13.5", "2020-03": "-1.1" }, "stated-rate"),
          ...series("居民消费价格", "元", { "2020-02": "4.0", "2020-03": "4.3" }, "stated-rate"),
        ],
      }),
    ],
  },
  "scissors of income and spending": {
    tables: [
      tableOf({
        period: "2025Q1",
        rows: [
          { indicator: "一般公共预算收入", unit: "亿元", figures: { actual: 60189, prior: 60877 } },
          { indicator: "一般公共预算支出", unit: "亿元", figures: { actual: 72815, prior: 69856 } },
        ],
      }),
      tableOf({
        sheet: "T",
        period: "2025Q1",
        rows: [
          { indicator: "城镇居民人均可支配收入", unit: "元", figures: { actual: 15887, prior: 15150 } },
          { indicator: "农村居民人均可支配收入", unit: "元", figures: { actual: 7003, prior: 6596 } },
        ],
      }),
    ],
  },
  "against the whole city": {
    tables: [
      tableOf({
        title: "2024年一季度全县主要经济指标",
        period: "2024Q1",
        benchmarkLabel: "全市平均",
        rows: [
          { indicator: "地区生产总值", unit: "亿元", figures: { actual: 62, "stated-rate": "6.5", benchmark: "6.2" } },
          { indicator: "城镇化率", unit: "%", figures: { actual: "61.2", benchmark: "64.0" } },
          { indicator: "森林覆盖率", unit: "%", figures: { actual: "40.0", benchmark: "40.0" } },
        ],
      }),
    ],
  },
  "against the country and the province": {
    tables: [
      tableOf({
        title: "2024年一季度全市主要经济指标",
        period: "2024Q1",
        benchmarkLabel: "全国",
        secondBenchmarkLabel: "全省",
        rows: [
          { indicator: "地区生产总值", unit: "亿元", figures: { actual: 231, "stated-rate": "5.8", benchmark: "5.3" }, secondBenchmark: "5.5" },
          { indicator: "社会消费品零售总额", unit: "亿元", figures: { actual: 88, "stated-rate": "4.2", benchmark: "4.7" }, secondBenchmark: "4.9" },
          { indicator: "固定资产投资", unit: "亿元", figures: { actual: 97, "stated-rate": "4.0", benchmark: "4.5" }, secondBenchmark: "3.6" },
          { indicator: "城镇化率", unit: "%", figures: { actual: "66.2", benchmark: "66.2" }, secondBenchmark: "64.0" },
          { indicator: "森林覆盖率", unit: "%", figures: { actual: "40.0", benchmark: null }, secondBenchmark: "41.5" },
        ],
      }),
    ],
  },
  "two tables with indicators of one name": {
    tables: [
      tableOf({ title: "表1 2024年一季度外资企业经营情况表", period: "2024Q1", rows: [{ indicator: "营业收入", unit: "亿元", figures: { actual: 62, prior: 60 } }] }),
      tableOf({ sheet: "T", title: "表2 2024年一季度民营企业经营情况表", period: "2024Q1", rows: [{ indicator: "营业收入", unit: "亿元", figures: { actual: 45, prior: 50 } }] }),
    ],
  },
  "rank and its change": {
    tables: [
      tableOf({
        period: "2024-05",
        rows: [
          { indicator: "财政收入", unit: "万元", figures: { actual: 1200, prior: 1000, "stated-rank": 3 } },
          { indicator: "财政收入", unit: "万元", period: "2024-04", figures: { "stated-rank": 5 } },
          { indicator: "招商引资", unit: "万元", figures: { actual: 900, prior: 1000, "stated-rank": 7 } },
          { indicator: "招商引资", unit: "万元", period: "2024-04", figures: { "stated-rank": 7 } },
        ],
      }),
    ],
  },
  "ranking with ties": {
    tables: [
      tableOf({
        period: "2024Q1",
        layout: "roster",
        rows: Array.from({ length: 31 }, (_, index): RowOf => ({ indicator: "固定资产投资", unit: "亿元", entity: `${index + 1}村`, figures: { actual: index < 4 ? 150 : 100 + index, prior: 100 } })),
      }),
    ],
  },
  "average growth of two years": {
    tables: [
      tableOf({ period: "2021Q1", layout: "periods-down", rows: [...series("地区生产总值", "亿元", { "2019Q1": 100, "2020Q1": "93.2", "2021Q1": "110.25" }), ...series("进口额", "亿元", { "2019Q1": 100, "2020Q1": 95, "2021Q1": 81 })] }),
    ],
    assessment: { averageYears: 2 },
  },
  "how many times the base": {
    tables: [
      tableOf({
        period: "2024Q1",
        rows: [
          { indicator: "招商引资", unit: "亿元", figures: { actual: 25, prior: 10 } },
          { indicator: "进口额", unit: "亿元", figures: { actual: 8, prior: 10 } },
        ],
      }),
    ],
    assessment: { multiples: true },
  },
  "growth in 倍": {
    tables: [
      tableOf({
        period: "2024Q1",
        rows: [
          { indicator: "招商引资", unit: "亿元", figures: { actual: 25, prior: 10 } },
          { indicator: "进口额", unit: "亿元", figures: { actual: 8, prior: 10 } },
        ],
      }),
    ],
    style: { wording: { ...DEFAULT_WORDING, multiplesFrom: 100 } },
  },
};
