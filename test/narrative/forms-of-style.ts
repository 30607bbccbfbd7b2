import { DEFAULT_WORDING, type OfficeWording } from "../../src/narrative/style";
import type { Form } from "./form";
import { FORMS } from "./form-tables";
import { CITY, HAZARDS, TOWNSHIP } from "./sample-tables";
import { tableOf } from "./table-of";

const TAXES = tableOf({ title: "全县财政收支", period: "2024Q1", rows: [{ indicator: "财政收入", unit: "万元", figures: { actual: 170560, prior: 149430 } }] });

const worded = (wording: Partial<OfficeWording>): { readonly wording: OfficeWording } => ({ wording: { ...DEFAULT_WORDING, ...wording } });

/** Forms that an office's habits, or the full length, call for. */
export const FORMS_OF_STYLE: Readonly<Record<string, Form>> = {
  "the rate alone": { tables: [TAXES], style: worded({ changes: false }) },
  "万元 as 亿元": { tables: [TAXES], style: worded({ scaleFrom: 10000 }) },
  "what is none of 亿元 stays in 万元": { tables: [tableOf({ period: "2024Q1", rows: [{ indicator: "财政收入", unit: "万元", figures: { actual: 10040, prior: 10000 } }] })], style: worded({ scaleFrom: 10000 }) },
  "nothing of a large unit": { tables: [tableOf({ period: "2024Q1", rows: [{ indicator: "财政收入", unit: "万元", figures: { actual: 0, prior: 120000 } }] })] },
  "a total that stands last, over parts of parts": {
    tables: [
      tableOf({
        period: "2024Q1",
        rows: [
          { indicator: "税收收入", unit: "万元", figures: { actual: 700, prior: 720, target: 1000 }, level: 0 },
          { indicator: "增值税", unit: "万元", figures: { actual: 300, prior: 310, target: 400 }, level: 1 },
          { indicator: "契税", unit: "万元", figures: { actual: 90, prior: 110, target: 150 }, level: 1 },
          { indicator: "非税收入", unit: "万元", figures: { actual: 360, prior: 300, target: 420 }, level: 0 },
          { indicator: "收入合计", unit: "万元", figures: { actual: 1060, prior: 1020, target: 1420 }, level: 0, isTotal: true },
        ],
      }),
    ],
  },
  "growth alone, in per cent": { tables: [tableOf({ period: "2024Q1", rows: [{ indicator: "规模以上工业增加值", unit: "%", figures: { actual: null, prior: null, "stated-rate": 7.2 } }, { indicator: "固定资产投资", unit: "亿元", figures: { actual: 102, prior: 100 } }] })] },
  "times where they say something": {
    tables: [tableOf({ period: "2024Q1", rows: [{ indicator: "出口额", unit: "亿元", figures: { actual: 104, prior: 100 } }, { indicator: "进口额", unit: "亿元", figures: { actual: 260, prior: 100 } }] })],
    assessment: { multiples: true },
  },
  "of a total that hardly moved, the pull alone": {
    tables: [
      tableOf({
        period: "2024Q1",
        layout: "roster",
        rows: [
          { indicator: "税收收入", unit: "万元", isTotal: true, figures: { actual: 1005, prior: 1000 } },
          { indicator: "税收收入", unit: "万元", entity: "甲县", figures: { actual: 605, prior: 500 } },
          { indicator: "税收收入", unit: "万元", entity: "乙县", figures: { actual: 400, prior: 500 } },
        ],
      }),
    ],
    style: { length: "full" },
  },
  "an English unit in the plural": { tables: [tableOf({ period: "2024Q1", rows: [{ indicator: "Road accidents", unit: "accidents", figures: { actual: 1, prior: 3 } }] })] },
  "trailing zeros dropped": { tables: [tableOf({ period: "2024Q1", rows: [{ indicator: "财政收入", unit: "万元", figures: { actual: 114, prior: 100 } }] })], style: { trimZeros: true } },
  "bands 略有 and 大幅": {
    tables: [
      tableOf({
        period: "2024Q1",
        rows: [
          { indicator: "固定资产投资", unit: "亿元", figures: { actual: 101, prior: 100 } },
          { indicator: "出口额", unit: "亿元", figures: { actual: 70, prior: 100 } },
          { indicator: "进口额", unit: "亿元", figures: { actual: 110, prior: 100 } },
        ],
      }),
    ],
    style: worded({ bands: { slight: 2, sharp: 20 } }),
  },
  "nearly flat in digits": { tables: [FORMS["flat and nearly flat"] ?? TAXES], style: worded({ nearlyFlat: "digits" }) },
  "tiny counts have no rate": { tables: [tableOf({ period: "2024Q1", rows: [{ indicator: "较大事故起数", unit: "起", figures: { actual: 2, prior: 1 } }] })], style: worded({ leastBase: 5 }) },
  "stretch target": { tables: [TOWNSHIP], style: { decimals: 2 } },
  hazards: { tables: [HAZARDS] },
  "the office's word for the schedule, and its separators": { tables: [FORMS["targets within the year"] ?? TAXES], style: worded({ schedule: "时间进度", itemSeparator: "，" }) },
  "contribution, pull and counted ranks": { tables: [FORMS["parts"] ?? TAXES], style: { length: "full" } },
  "what is left of a ceiling": { tables: [CITY], style: { length: "full", decimals: 0 } },
  "periods as sentences begin with them": {
    tables: ["2024", "2024H1", "2024Q1", "2024Q3", "2024Q3/ytd", "2024-02", "2024-02/ytd", "2024-06/ytd", "2024-03-18/ytd", "2024-03-18", "2024-01-11..2024-03-18", "--Q1"].map((period, index) =>
      tableOf({ sheet: `S${index}`, period, rows: [{ indicator: "税收收入", unit: "万元", figures: { actual: 114, prior: 100 } }] }),
    ),
  },
  "a rate that is missing breaks the list": {
    tables: [
      tableOf({
        period: "2024Q1",
        rows: [
          { indicator: "事故起数", unit: "起", figures: { actual: 12, prior: 16 } },
          { indicator: "死亡人数", unit: "人", figures: { actual: 3, prior: null } },
          { indicator: "受伤人数", unit: "人", figures: { actual: 9, prior: 10 } },
        ],
      }),
    ],
  },
};
