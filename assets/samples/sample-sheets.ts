import type { SampleSheet } from "./sample-plan";

const across = (row: number, left: number, right: number, bottom = row) => ({ top: row, left, bottom, right });

/**
 * The three sample workbooks. Their figures are published ones, or derived from published rates (the base of 46 accidents
 * that rose 35% is 34): a city's accidents of the first quarter of 2012, a banner's of the same quarter, and a township's
 * first half of 2004 against the tasks of the year.
 */
export const SAMPLES: Readonly<Record<string, readonly SampleSheet[]>> = {
  "city-safety-2012q1.xlsx": [
    {
      name: "一季度",
      headerRows: 2,
      merges: [across(0, 0, 4)],
      rows: [
        ["2012年一季度全市安全生产情况", null, null, null, null],
        ["指标", "单位", "本期", "上年同期", "全年控制指标"],
        ["事故起数", "起", 46, 34, null],
        ["死亡人数", "人", 8, 5, 47],
        ["受伤人数", "人", 60, 41, null],
        ["直接经济损失", "万元", 194, 41.9, null],
      ],
    },
    {
      name: "隐患排查",
      headerRows: 2,
      merges: [across(0, 0, 2)],
      rows: [
        ["2012年一季度隐患排查治理情况（单位：项）", null, null],
        ["隐患类别", "排查数", "整改数"],
        ["一般隐患", 2741, 2709],
        ["执法检查隐患", 475, 437],
      ],
    },
  ],
  "banner-safety-2012q1.xlsx": [
    {
      name: "一季度",
      headerRows: 3,
      merges: [across(0, 0, 6), across(1, 0, 0, 2), across(1, 1, 2), across(1, 3, 4), across(1, 5, 6)],
      rows: [
        ["2012年一季度全旗各类事故情况", null, null, null, null, null, null],
        ["事故类别", "事故起数（起）", null, "死亡人数（人）", null, "直接经济损失（万元）", null],
        [null, "本期", "上年同期", "本期", "上年同期", "本期", "上年同期"],
        ["合计", 12, 16, 4, 2, 88.3, 121.9],
        ["工矿商贸", 0, 0, 0, 0, 0, 0],
        ["火灾", 5, 14, 0, 0, 15.9, 116.9],
        ["道路交通", 7, 2, 4, 2, 72.4, 5],
      ],
    },
    {
      name: "复工",
      headerRows: 2,
      merges: [across(0, 0, 1)],
      rows: [
        ["2012年一季度企业复工情况", null],
        ["企业类别", "复工企业（家）"],
        ["煤矿", 16],
        ["非煤矿山", 17],
        ["危化", 6],
        ["合计", 39],
      ],
    },
  ],
  "township-2004h1.xlsx": [
    {
      name: "上半年",
      headerRows: 2,
      merges: [across(0, 0, 6)],
      rows: [
        ["2004年上半年全镇主要经济指标完成情况", null, null, null, null, null, null],
        ["指标", "单位", "全年任务", "力争目标", "上半年完成", "同比增长（%）", "备注"],
        ["固定资产投资", "万元", 9685, 13037, 4120, null, null],
        ["招商引资", "万元", 7670, null, 3620, null, null],
        ["财政收入", "万元", 501, null, 365, null, "任务为地方财政收入，与完成数口径不同"],
        ["劳务输出", "人", 6151, null, 1228, null, null],
        ["产值", "万元", null, null, 9800, 38, null],
        ["销售收入", "万元", null, null, 9700, 39.2, null],
      ],
    },
  ],
};
