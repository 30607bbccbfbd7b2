import type { Table } from "../../src/recognition/table";
import { tableOf, type RowOf } from "./table-of";

const period = "2024Q1";

/** One table for each form of the grammar; the sentences it makes are kept in approved/. */
export const FORMS: Readonly<Record<string, Table>> = {
  "value, change and rate": tableOf({ title: "全县财政收支", period, rows: [{ indicator: "财政收入", unit: "万元", figures: { actual: 17056, prior: 14943 } }] }),
  "value alone": tableOf({ period, rows: [{ indicator: "在校学生", unit: "人", figures: { actual: 1204 } }] }),
  "rates that part": tableOf({
    period,
    rows: [
      { indicator: "事故起数", unit: "起", figures: { actual: 12, prior: 16 } },
      { indicator: "死亡人数", unit: "人", figures: { actual: 3, prior: 5 } },
      { indicator: "受伤人数", unit: "人", figures: { actual: 12, prior: 10 } },
      { indicator: "直接经济损失", unit: "万元", figures: { actual: 5, prior: 0 } },
    ],
  }),
  "flat and nearly flat": tableOf({
    period,
    rows: [
      { indicator: "固定资产投资", unit: "亿元", figures: { actual: "1000.1", prior: 1000 } },
      { indicator: "进口额", unit: "亿元", figures: { actual: 50, prior: 50 } },
      { indicator: "存量", unit: "户", figures: { actual: 0, prior: 0 } },
    ],
  }),
  "bases without a rate": tableOf({
    period,
    rows: [
      { indicator: "出口额", unit: "亿元", figures: { actual: 5, prior: 0 } },
      { indicator: "利润总额", unit: "亿元", figures: { actual: 148, prior: -46 } },
      { indicator: "甲企业利润", unit: "亿元", figures: { actual: -46, prior: 148 } },
      { indicator: "乙企业利润", unit: "亿元", figures: { actual: -10, prior: -46 } },
      { indicator: "丙企业利润", unit: "亿元", figures: { actual: -60, prior: -46 } },
      { indicator: "净流入", unit: "亿元", figures: { actual: 6, prior: -4 } },
      { indicator: "净流出", unit: "亿元", figures: { actual: 5, prior: null } },
    ],
  }),
  "percentage points": tableOf({
    period,
    rows: [
      { indicator: "城镇化率", unit: "%", figures: { actual: "65.2", prior: "64.0", benchmark: "66.2" } },
      { indicator: "入学率", unit: "%", figures: { actual: 98, prior: 99 } },
    ],
  }),
  "levels held to targets": tableOf({
    period,
    targetLabel: "全年目标",
    rows: [
      { indicator: "按期办结率", unit: "%", figures: { actual: "97.8", target: 95 } },
      { indicator: "群众满意率", unit: "%", figures: { actual: 90, target: 90 } },
      { indicator: "PM2.5平均浓度", unit: "微克/立方米", figures: { actual: 31, target: 35 } },
      { indicator: "贷款余额", unit: "亿元", figures: { actual: 480, target: 500 } },
    ],
  }),
  prices: tableOf({ period, rows: [{ indicator: "农产品价格", unit: "元", figures: { actual: "5.2", prior: "4.0" } }] }),
  refunds: tableOf({ period, rows: [{ indicator: "出口退税", unit: "亿元", figures: { actual: -7549, prior: -6624 } }] }),
  "previous period": tableOf({ period, rows: [{ indicator: "用电量", unit: "亿千瓦时", figures: { actual: 120, previous: 125 } }] }),
  "stated rate": tableOf({ period, rows: [{ indicator: "规模以上工业增加值", unit: "亿元", figures: { actual: null, "stated-rate": "6.5" } }] }),
  "targets at year's end": tableOf({
    period: "2024",
    targetLabel: "年初预算",
    rows: [
      { indicator: "税收收入", unit: "万元", figures: { actual: 1020, target: 1000 } },
      { indicator: "非税收入", unit: "万元", figures: { actual: 900, target: 1000 } },
      { indicator: "基金收入", unit: "万元", figures: { actual: 1000, target: 1000 } },
    ],
  }),
  "targets within the year": tableOf({
    period,
    rows: [
      { indicator: "固定资产投资", unit: "万元", figures: { actual: 3000, target: 10000 } },
      { indicator: "招商引资", unit: "万元", figures: { actual: 250, target: 1000 } },
      { indicator: "新增就业", unit: "人", figures: { actual: 120, target: 100 } },
    ],
  }),
  "ceilings within the year": tableOf({ period, rows: [{ indicator: "死亡人数", unit: "人", figures: { actual: 20, prior: 18, ceiling: 47 } }] }),
  "ceilings at year's end": tableOf({
    period: "2024",
    rows: [
      { indicator: "死亡人数", unit: "人", figures: { actual: 50, ceiling: 47 } },
      { indicator: "受伤人数", unit: "人", figures: { actual: 40, ceiling: 47 } },
    ],
  }),
  "all rectified": tableOf({ period, rows: [{ indicator: "重大隐患", unit: "项", figures: { found: 3, done: 3 } }] }),
  reasons: tableOf({
    period,
    rows: [
      { indicator: "税收收入", unit: "万元", figures: { actual: 90, prior: 100 }, reason: "主要是受减税政策影响。" },
      { indicator: "利润总额", unit: "万元", figures: { actual: -5, prior: 100 } },
    ],
  }),
  parts: tableOf({
    period,
    layout: "roster",
    title: "全市税收",
    rows: [
      { indicator: "税收收入", unit: "万元", isTotal: true, figures: { actual: 1000, prior: 900 } },
      { indicator: "税收收入", unit: "万元", entity: "甲县", figures: { actual: 400, prior: 380 } },
      { indicator: "税收收入", unit: "万元", entity: "乙县", figures: { actual: 300, prior: 310 } },
      { indicator: "税收收入", unit: "万元", entity: "丙县", figures: { actual: 300, prior: 210 } },
    ],
  }),
  hierarchy: tableOf({
    period: "2025-03/ytd",
    rows: [
      { indicator: "收入", label: "一般公共预算收入", unit: "亿元", figures: { actual: 600, prior: 610 } },
      { indicator: "收入:税收", label: "税收收入", level: 1, unit: "亿元", figures: { actual: 470, prior: 490 } },
      { indicator: "收入:非税", label: "非税收入", level: 1, unit: "亿元", figures: { actual: 130, prior: 120 } },
      { indicator: "支出", label: "一般公共预算支出", unit: "亿元", figures: { actual: 728, prior: 698 } },
    ],
  }),
  "prices, and parts that are known": tableOf({
    period: "2020Q1",
    rows: [
      { indicator: "国内生产总值(不变价)", unit: "亿元", figures: { actual: "183669.3", prior: "197123.0" } },
      { indicator: "第一产业增加值(不变价)", unit: "亿元", figures: { actual: "8014.6", prior: "8279.5" } },
      { indicator: "第二产业增加值(不变价)", unit: "亿元", figures: { actual: "67968.9", prior: "75216.3" } },
      { indicator: "第三产业增加值(不变价)", unit: "亿元", figures: { actual: "107685.8", prior: "113627.1" } },
    ],
  }),
  "parts called by their office": tableOf({
    period: "2025Q1",
    rows: [
      { indicator: "一般公共预算收入", unit: "亿元", figures: { actual: 600, prior: 610 } },
      { indicator: "一般公共预算收入:中央财政", label: "中央财政", level: 1, unit: "亿元", figures: { actual: 240, prior: 250 } },
      { indicator: "一般公共预算收入:地方财政", label: "地方财政", level: 1, unit: "亿元", figures: { actual: 360, prior: 360 } },
    ],
  }),
  "a stated rate beside figures": tableOf({
    period,
    rows: [
      { indicator: "固定资产投资", unit: "亿元", figures: { actual: 118, prior: "126.5", "stated-rate": "-6.7" } },
      { indicator: "地区生产总值", unit: "亿元", figures: { actual: "231.6", prior: "218.9", "stated-rate": "5.6" } },
    ],
  }),
  "more rows than are named": tableOf({
    period,
    layout: "roster",
    rows: Array.from({ length: 31 }, (_, index): RowOf => ({ indicator: "固定资产投资", unit: "亿元", entity: `${"甲乙丙丁戊己庚辛壬癸"[index % 10] ?? ""}${index}村`, figures: { actual: 100 + ((index * 37) % 83), prior: 100 } })),
  }),
  "nothing happened": tableOf({
    title: "全市安全生产情况",
    period,
    layout: "crossed",
    rows: [
      { indicator: "事故起数", unit: "起", entity: "火灾", figures: { actual: 5, prior: 8 } },
      { indicator: "死亡人数", unit: "人", entity: "火灾", figures: { actual: 0, prior: 1, ceiling: 2 } },
      { indicator: "较大事故起数", unit: "起", entity: "火灾", figures: { actual: 0, prior: 0 } },
      { indicator: "事故起数", unit: "起", entity: "农业机械", figures: { actual: 0, prior: 0 } },
    ],
  }),
  "nothing found": tableOf({ period, rows: [{ indicator: "重大隐患", unit: "项", figures: { found: 0, done: 0 } }] }),
  "a month within its year to date": tableOf({
    period: "2024H1",
    rows: [
      { indicator: "财政收入", unit: "万元", period: "2024-06/ytd", figures: { actual: 18390, prior: 17300, target: 35500 } },
      { indicator: "财政收入", unit: "万元", period: "2024-06", figures: { actual: 3020, prior: 2900 } },
    ],
  }),
  "units by the schedule": tableOf({
    title: "全县财政收入",
    period: "2024H1",
    layout: "roster",
    rows: [
      { indicator: "财政收入", unit: "万元", isTotal: true, figures: { actual: 4700, prior: 4500, target: 9000 } },
      { indicator: "财政收入", unit: "万元", entity: "甲镇", figures: { actual: 1100, prior: 1000, target: 1000 } },
      { indicator: "财政收入", unit: "万元", entity: "乙镇", figures: { actual: 1200, prior: 1100, target: 2000 } },
      { indicator: "财政收入", unit: "万元", entity: "丙镇", figures: { actual: 1000, prior: 1000, target: 2000 } },
      { indicator: "财政收入", unit: "万元", entity: "丁镇", figures: { actual: 1400, prior: 1400, target: 4000 } },
    ],
  }),
  "many go one way": tableOf({
    period,
    rows: ["固定资产投资", "社会消费品零售总额", "进口额", "出口额", "用电量"].map((indicator, place) => ({ indicator, unit: "亿元", figures: { actual: place === 4 ? 90 : 110 + place, prior: 100 } })),
  }),
  "a total that stands last": tableOf({
    title: "Budget monitoring",
    period: "2024H1",
    targetLabel: "Annual budget",
    rows: [
      { indicator: "Education", unit: "£000", figures: { actual: 26500, target: 52000 } },
      { indicator: "Transport", unit: "£000", figures: { actual: 2100, target: 6000 } },
      { indicator: "Total", unit: "£000", isTotal: true, figures: { actual: 28600, target: 58000 } },
    ],
  }),
  "an English table": tableOf({
    title: "Retail sales and employment",
    period: "2023-04",
    rows: [
      { indicator: "retail sales", unit: "£ million", figures: { actual: 1490, prior: 1341 } },
      { indicator: "16 to 64 employment rate", unit: "%", figures: { actual: "75.9", prior: "74.9" } },
      { indicator: "enterprises", unit: "persons", figures: { actual: 1, prior: 0 } },
    ],
  }),
};
