import type { Form } from "./form";
import { tableOf, type RowOf } from "./table-of";

const period = "2024H1";

/** Units with a total: figure, 上年同期, and the year's task where there is one. */
function units(figures: Readonly<Record<string, readonly [actual: number, prior: number, target?: number]>>): readonly RowOf[] {
  return Object.entries(figures).map(([unit, [actual, prior, target]]) => ({
    indicator: "财政收入",
    unit: "万元",
    ...(unit === "合计" ? { isTotal: true } : { entity: unit }),
    figures: { actual, prior, ...(target === undefined ? {} : { target }) },
  }));
}

/** What is told first, and what is told in brief. */
export const FORMS_OF_ORDER: Readonly<Record<string, Form>> = {
  "over its ceiling first": {
    tables: [
      tableOf({
        period,
        rows: [
          { indicator: "事故起数", unit: "起", figures: { actual: 40, prior: 50, ceiling: 100 } },
          { indicator: "死亡人数", unit: "人", figures: { actual: 12, prior: 10, ceiling: 20 } },
          { indicator: "受伤人数", unit: "人", figures: { actual: 63, prior: 60, ceiling: 70 } },
        ],
      }),
    ],
  },
  "the farthest behind first": {
    tables: [tableOf({ title: "全县财政收入", period, layout: "roster", rows: units({ 合计: [4700, 4500, 10000], 甲镇: [900, 900, 2000], 乙镇: [1200, 1100, 2000], 丙镇: [1000, 1000, 2000], 丁镇: [1000, 1000, 2500], 戊镇: [600, 500, 1500] }) })],
  },
  "in brief those behind": {
    tables: [tableOf({ title: "全县财政收入", period, layout: "roster", rows: units({ 合计: [4700, 4500, 10000], 甲镇: [900, 900, 2000], 乙镇: [1200, 1100, 2000], 丙镇: [1000, 1000, 2000], 丁镇: [1000, 1000, 2500], 戊镇: [600, 500, 1500] }) })],
    style: { length: "brief" },
  },
  "in brief the largest contributions": {
    tables: [tableOf({ title: "全市财政收入", period, layout: "roster", rows: units({ 合计: [2000, 1800], 甲县: [500, 490], 乙县: [300, 340], 丙县: [400, 395], 丁县: [500, 375], 戊县: [300, 200] }) })],
    style: { length: "brief" },
  },
  "in brief the headline, then what is behind": {
    tables: [
      tableOf({
        title: "全县主要指标",
        period,
        rows: [
          { indicator: "地区生产总值", unit: "亿元", figures: { actual: 62, prior: 60 } },
          { indicator: "固定资产投资", unit: "亿元", figures: { actual: 52, target: 100 } },
          { indicator: "招商引资", unit: "亿元", figures: { actual: 40, target: 100 } },
          { indicator: "外贸出口", unit: "亿元", figures: { actual: 12, target: 40 } },
          { indicator: "社会消费品零售总额", unit: "亿元", figures: { actual: 25, prior: 24 } },
        ],
      }),
    ],
    style: { length: "brief" },
  },
};
