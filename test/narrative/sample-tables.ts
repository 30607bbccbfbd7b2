import { tableOf } from "./table-of";

/** The tables of the three sample workbooks, as recognition reads them. */
export const CITY = tableOf({
  title: "2012年一季度全市安全生产情况",
  period: "2012Q1",
  rows: [
    { indicator: "事故起数", unit: "起", figures: { actual: 46, prior: 34, ceiling: null } },
    { indicator: "死亡人数", unit: "人", figures: { actual: 8, prior: 5, ceiling: 47 } },
    { indicator: "受伤人数", unit: "人", figures: { actual: 60, prior: 41, ceiling: null } },
    { indicator: "直接经济损失", unit: "万元", figures: { actual: 194, prior: 41.9, ceiling: null } },
  ],
});

export const HAZARDS = tableOf({
  title: "2012年一季度隐患排查治理情况（单位：项）",
  period: "2012Q1",
  rows: [
    { indicator: "一般隐患", unit: "项", figures: { found: 2741, done: 2709 } },
    { indicator: "执法检查隐患", unit: "项", figures: { found: 475, done: 437 } },
  ],
});

const kind = (entity: string | undefined, figures: readonly (readonly [number, number])[]): Parameters<typeof tableOf>[0]["rows"] =>
  figures.map(([actual, prior], index) => ({
    indicator: ["事故起数", "死亡人数", "直接经济损失"][index] ?? "",
    unit: ["起", "人", "万元"][index] ?? "",
    ...(entity === undefined ? { isTotal: true } : { entity }),
    figures: { actual, prior },
  }));

export const BANNER = tableOf({
  title: "2012年一季度全旗各类事故情况",
  period: "2012Q1",
  layout: "crossed",
  rows: [
    ...kind(undefined, [[12, 16], [4, 2], [88.3, 121.9]]),
    ...kind("工矿商贸", [[0, 0], [0, 0], [0, 0]]),
    ...kind("火灾", [[5, 14], [0, 0], [15.9, 116.9]]),
    ...kind("道路交通", [[7, 2], [4, 2], [72.4, 5]]),
  ],
});

export const REOPENED = tableOf({
  title: "2012年一季度企业复工情况",
  period: "2012Q1",
  layout: "roster",
  rows: [
    { indicator: "复工企业", entity: "煤矿", unit: "家", figures: { actual: 16 } },
    { indicator: "复工企业", entity: "非煤矿山", unit: "家", figures: { actual: 17 } },
    { indicator: "复工企业", entity: "危化", unit: "家", figures: { actual: 6 } },
    { indicator: "复工企业", isTotal: true, unit: "家", figures: { actual: 39 } },
  ],
});

export const TOWNSHIP = tableOf({
  title: "2004年上半年全镇主要经济指标完成情况",
  period: "2004H1",
  rows: [
    { indicator: "固定资产投资", unit: "万元", figures: { actual: 4120, target: 9685, stretch: 13037, "stated-rate": null } },
    { indicator: "招商引资", unit: "万元", figures: { actual: 3620, target: 7670, stretch: null, "stated-rate": null } },
    { indicator: "财政收入", unit: "万元", figures: { actual: 365, target: 501, stretch: null, "stated-rate": null }, note: "任务为地方财政收入，与完成数口径不同" },
    { indicator: "劳务输出", unit: "人", figures: { actual: 1228, target: 6151, stretch: null, "stated-rate": null } },
    { indicator: "产值", unit: "万元", figures: { actual: 9800, target: null, stretch: null, "stated-rate": 38 } },
    { indicator: "销售收入", unit: "万元", figures: { actual: 9700, target: null, stretch: null, "stated-rate": "39.2" } },
  ],
});
