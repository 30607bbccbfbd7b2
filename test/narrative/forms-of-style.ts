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
