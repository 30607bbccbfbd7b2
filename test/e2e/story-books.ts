import { samplePlan } from "../../assets/samples/sample-plan";
import type { Locale } from "../../src/lexicon/roles";
import { PackageWorkbook } from "../../src/package/package-workbook";

type Row = readonly (string | number | null)[];

/** A workbook of a story, and what the story does with it. */
export interface StoryBook {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly priorFileName: string;
  /** Last year's figures are in a file of their own. */
  readonly priorBytes: Uint8Array;
  /** The sheet in front, and the one of the next period. */
  readonly sheets: readonly [string, string];
  readonly title: string;
  /** What a sentence is reworded to: its word for up or down is the figure's. */
  readonly template: string;
  /** As it is printed of the first sheet, and of the second. */
  readonly said: readonly [string, string];
  /** A report with one wrong number: the growth of the accidents. */
  readonly report: string;
}

/** Accidents, deaths, injuries and losses of this year and the last, and the year's ceiling of deaths. */
const QUARTER = [[46, 34], [8, 5], [60, 41], [194, 41.9]] as const;
const HALF = [[88, 91], [19, 20], [105, 110], [402.5, 390]] as const;
const CEILINGS = [null, 47, null, null] as const;

const NAMES: Readonly<Record<Locale, readonly (readonly [string, string])[]>> = {
  "zh-CN": [["事故起数", "起"], ["死亡人数", "人"], ["受伤人数", "人"], ["直接经济损失", "万元"]],
  en: [["Accidents", "cases"], ["Deaths", "persons"], ["Injuries", "persons"], ["Direct losses", "million yuan"]],
};

const HEADERS: Readonly<Record<Locale, readonly string[]>> = {
  "zh-CN": ["指标", "单位", "本期", "全年控制指标"],
  en: ["Indicator", "Unit", "Current period", "Annual ceiling"],
};

function thisYear(locale: Locale, title: string, figures: readonly (readonly [number, number])[]): readonly Row[] {
  return [[title, null, null, null], HEADERS[locale], ...NAMES[locale].map(([name, unit], index): Row => [name, unit, figures[index]?.[0] ?? null, CEILINGS[index] ?? null])];
}

function lastYear(locale: Locale, title: string, figures: readonly (readonly [number, number])[]): readonly Row[] {
  return [[title, null, null], HEADERS[locale].slice(0, 3), ...NAMES[locale].map(([name, unit], index): Row => [name, unit, figures[index]?.[1] ?? null])];
}

function book(fileName: string, sheets: readonly (readonly [name: string, rows: readonly Row[]])[]): Uint8Array {
  const plans = sheets.map(([name, rows]) => samplePlan({ name, rows, merges: [{ top: 0, left: 0, bottom: 0, right: (rows[1]?.length ?? 1) - 1 }], headerRows: 2 }));
  return PackageWorkbook.create(plans, fileName).save();
}

function story(locale: Locale, words: Omit<StoryBook, "bytes" | "priorBytes">, titles: { readonly now: readonly [string, string]; readonly before: readonly [string, string] }): StoryBook {
  const [first, second] = words.sheets;
  return {
    ...words,
    bytes: book(words.fileName, [[first, thisYear(locale, titles.now[0], QUARTER)], [second, thisYear(locale, titles.now[1], HALF)]]),
    priorBytes: book(words.priorFileName, [[first, lastYear(locale, titles.before[0], QUARTER)], [second, lastYear(locale, titles.before[1], HALF)]]),
  };
}

export const STORY_BOOKS: Readonly<Record<Locale, StoryBook>> = {
  "zh-CN": story(
    "zh-CN",
    {
      fileName: "安全生产2024.xlsx",
      priorFileName: "安全生产2023.xlsx",
      sheets: ["一季度", "上半年"],
      title: "2024年一季度全市安全生产情况",
      template: "全市死亡{死亡人数}，同比{升降:上升|下降|持平}{同比}。",
      said: ["全市死亡8人，同比上升60.0%。", "全市死亡19人，同比下降5.0%。"],
      report: "上半年，全市共发生事故88起，同比下降13.3%；死亡19人，同比下降5.0%。",
    },
    { now: ["2024年一季度全市安全生产情况", "2024年上半年全市安全生产情况"], before: ["2023年一季度全市安全生产情况", "2023年上半年全市安全生产情况"] },
  ),
  en: story(
    "en",
    {
      fileName: "safety-2024.xlsx",
      priorFileName: "safety-2023.xlsx",
      sheets: ["Q1", "H1"],
      title: "Work safety in the city, Q1 2024",
      template: "{Deaths} died, {direction:up|down|unchanged} {growth} on last year.",
      said: ["8 people died, up 60.0% on last year.", "19 people died, down 5.0% on last year."],
      report: "In the first half of 2024 there were 88 accidents, down 13.3% from 91 a year earlier. 19 persons died.",
    },
    { now: ["Work safety in the city, Q1 2024", "Work safety in the city, H1 2024"], before: ["Work safety in the city, Q1 2023", "Work safety in the city, H1 2023"] },
  ),
};
