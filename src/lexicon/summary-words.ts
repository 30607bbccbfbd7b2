import type { Locale, Role } from "./roles";

/** Roles whose figures stand in a column of their own. */
export const FIGURE_ROLES = ["actual", "prior", "previous", "target", "stretch", "ceiling", "found", "done", "benchmark"] as const satisfies readonly Role[];

export type FigureRole = (typeof FIGURE_ROLES)[number];

/** Headers of computed columns, by measure. */
interface MeasureHeaders {
  readonly change: string;
  readonly growth: string;
  readonly "previous-change": string;
  readonly "previous-growth": string;
  readonly points: string;
  readonly "benchmark-points": string;
  readonly completion: string;
  readonly "stretch-completion": string;
  readonly "schedule-gap": string;
  readonly "control-share": string;
  readonly "control-gap": string;
  readonly "control-remaining": string;
  readonly "control-pace": string;
  readonly rectification: string;
  readonly outstanding: string;
  readonly share: string;
  readonly contribution: string;
  readonly pull: string;
  readonly "average-growth": string;
  readonly multiple: string;
  readonly rank: string;
  readonly "rank-change": string;
}

/** What a cell says where a measure has no value. */
interface OutcomeWords {
  readonly flat: string;
  /** Not zero, but too small for the digits printed. */
  readonly nearlyFlat: string;
  readonly noPrior: string;
  readonly noPrevious: string;
  readonly turnedPositive: string;
  readonly turnedNegative: string;
  readonly narrowedLoss: string;
  readonly widenedLoss: string;
  readonly none: string;
}

interface JudgementWords {
  readonly "within-schedule": string;
  readonly "behind-schedule": string;
  readonly "ahead-of-schedule": string;
  readonly "over-schedule": string;
  readonly met: string;
  readonly exceeded: string;
  readonly "not-met": string;
  readonly "within-ceiling": string;
  readonly "over-ceiling": string;
}

interface NoteWords {
  readonly heading: string;
  readonly rounding: string;
  readonly roundingHalfEven: string;
  readonly stated: string;
  readonly incomparable: string;
  readonly approximate: string;
  readonly written: string;
  readonly schedule: string;
  readonly noRate: string;
  readonly more: (count: number) => string;
}

/** Every word that the summary tab prints besides the office's own labels. */
export interface SummaryWords {
  /** @param entity the one entity that the tab is about; it and the period may be unknown */
  readonly sheetName: (entity: string | null, period: string | null) => string;
  readonly title: (entity: string | null, period: string | null) => string;
  readonly listSeparator: string;
  readonly unit: (unit: string) => string;
  readonly period: (period: string) => string;
  readonly columns: { readonly entity: string; readonly indicator: string; readonly period: string; readonly unit: string; readonly schedule: string; readonly judgement: string; readonly light: string };
  readonly total: string;
  readonly figures: Readonly<Record<FigureRole, string>>;
  readonly measures: MeasureHeaders;
  readonly outcomes: OutcomeWords;
  readonly judgements: JudgementWords;
  readonly notes: NoteWords;
  readonly workingPaper: {
    readonly sheetName: (period: string | null) => string;
    readonly title: (period: string | null) => string;
    readonly headers: readonly [number: string, item: string, unit: string, measure: string, sum: string, result: string, cells: string];
    readonly stated: string;
  };
  readonly submission: { readonly sheetName: (entity: string | null, period: string | null) => string; readonly signatures: readonly string[] };
  readonly lights: Readonly<Record<"green" | "yellow" | "red", string>>;
  readonly ranking: {
    readonly sheetName: (period: string | null) => string;
    readonly title: (period: string | null) => string;
    readonly remark: string;
    readonly top: string;
    readonly bottom: string;
    readonly smallBase: string;
  };
  readonly notesSheet: {
    readonly sheetName: (entity: string | null, period: string | null) => string;
    readonly title: (tab: string) => string;
    readonly notes: string;
    readonly source: string;
    /** On the tab: where its words are. */
    readonly pointer: string;
  };
  readonly numbered: (index: number, text: string) => string;
  readonly sentences: string;
  readonly provenance: (parts: { readonly fileName: string; readonly ranges: string; readonly date: string; readonly version: string }) => string;
  readonly fingerprint: (fingerprint: string) => string;
  readonly footer: string;
  readonly charts: {
    readonly completion: (period: string | null) => string;
    readonly comparison: (period: string | null, unit: string | null) => string;
    readonly completionText: (count: number) => string;
    readonly comparisonText: (count: number) => string;
  };
}

/** 汇总（火灾，2012年一季度）; Summary (2012 Q1). Parts that are not known are left out, and the brackets with them. */
function bracketed(name: string, ...parts: readonly (string | null)[]): string {
  const known = parts.filter((part) => part !== null);
  if (known.length === 0) return name;
  return /[一-鿿]/.test(name) ? `${name}（${known.join("，")}）` : `${name} (${known.join(", ")})`;
}

const zh: SummaryWords = {
  sheetName: (entity, period) => bracketed("汇总", entity, period),
  title: (entity, period) => `${entity ?? ""}${period ?? ""}主要指标汇总表`,
  listSeparator: "、",
  unit: (unit) => `单位：${unit}`,
  period: (period) => `时间：${period}`,
  columns: { entity: "项目", indicator: "指标", period: "时间", unit: "计量单位", schedule: "序时进度", judgement: "判断", light: "亮灯" },
  total: "合计",
  figures: {
    actual: "本期",
    prior: "上年同期",
    previous: "上期",
    target: "任务",
    stretch: "力争目标",
    ceiling: "控制指标",
    found: "排查数",
    done: "整改数",
    benchmark: "对比水平",
  },
  measures: {
    change: "增减",
    growth: "增减%",
    "previous-change": "较上期增减",
    "previous-growth": "较上期增减%",
    points: "提高（百分点）",
    "benchmark-points": "高于对比水平（百分点）",
    completion: "完成任务%",
    "stretch-completion": "完成力争目标%",
    "schedule-gap": "与序时进度差（百分点）",
    "control-share": "占控制指标%",
    "control-gap": "与控制进度差（百分点）",
    "control-remaining": "控制指标余量",
    "control-pace": "月均可用余量",
    rectification: "整改率",
    outstanding: "未整改数",
    share: "占比",
    contribution: "贡献率",
    pull: "拉动（百分点）",
    "average-growth": "年均增长%",
    multiple: "倍数",
    rank: "位次",
    "rank-change": "位次变化",
  },
  outcomes: {
    flat: "持平",
    nearlyFlat: "基本持平",
    noPrior: "上年同期无",
    noPrevious: "上期无",
    turnedPositive: "由负转正",
    turnedNegative: "由正转负",
    narrowedLoss: "负值收窄",
    widenedLoss: "负值扩大",
    none: "—",
  },
  judgements: {
    "within-schedule": "在控制进度范围内",
    "behind-schedule": "慢于序时进度",
    "ahead-of-schedule": "快于序时进度",
    "over-schedule": "超控制进度",
    met: "完成",
    exceeded: "超额完成",
    "not-met": "未完成",
    "within-ceiling": "在控制指标以内",
    "over-ceiling": "超过控制指标",
  },
  notes: {
    heading: "注：",
    rounding: "比率、百分点按未经修约的数据计算，最后一步四舍五入；因四舍五入，分项之和与合计可能略有差异。",
    roundingHalfEven: "比率、百分点按未经修约的数据计算，最后一步按GB/T 8170（五成双）修约；因修约，分项之和与合计可能略有差异。",
    stated: "带*的比率为源表已有数据，照录，未重新计算。",
    incomparable: "带†的数据两项口径不同，仅供参考。",
    approximate: "带≈的数据由约数得出。",
    written: "源表中以文本存放的数字按数值直接写入，不随源表变动。",
    schedule: "序时进度按报告期已过月数占全年的比重计算。",
    noRate: "上年同期为零、为负的，不计算增减百分比，以文字说明。",
    more: (count) => `另有${count}处提示，见指标简报窗格。`,
  },
  workingPaper: {
    sheetName: (period) => bracketed("底稿", period),
    title: (period) => `${period ?? ""}指标计算底稿`,
    headers: ["序号", "指标", "计量单位", "计算内容", "算式", "结果", "数据所在单元格"],
    stated: "表内所列",
  },
  submission: {
    sheetName: (entity, period) => bracketed("上报稿", entity, period),
    signatures: ["单位负责人：", "统计负责人：", "填表人：", "报出日期：    年  月  日"],
  },
  lights: { green: "● 正常", yellow: "● 偏慢", red: "● 滞后" },
  ranking: {
    sheetName: (period) => bracketed("排名", period),
    title: (period) => `${period ?? ""}各单位排名表`,
    remark: "备注",
    top: "前三名",
    bottom: "后三名",
    smallBase: "基数过小，不参加排名",
  },
  notesSheet: {
    sheetName: (entity, period) => bracketed("说明", entity, period),
    title: (tab) => `${tab}：说明`,
    notes: "注释",
    source: "来源",
    pointer: "文字说明、注释和资料来源见“说明”工作表。",
  },
  numbered: (index, text) => `${index}. ${text}`,
  sentences: "文字说明",
  provenance: ({ fileName, ranges, date, version }) => `资料来源：${fileName === "" ? "" : `${fileName} `}${ranges}；生成日期：${date}；指标简报 ${version}`,
  fingerprint: (fingerprint) => `；数据指纹：${fingerprint}`,
  footer: "第 &P 页 共 &N 页",
  charts: {
    completion: (period) => `${period ?? ""}任务完成进度（单位：%）`,
    comparison: (period, unit) => `${period ?? ""}与上年同期对比${unit === null ? "" : `（单位：${unit}）`}`,
    completionText: (count) => `柱形为${count}项指标的任务完成率，折线为序时进度。`,
    comparisonText: (count) => `${count}项指标的上年同期数与本期数对比柱形图。`,
  },
};

const en: SummaryWords = {
  sheetName: (entity, period) => bracketed("Summary", entity, period),
  title: (entity, period) => ["Summary of main indicators", entity, period].filter((part) => part !== null).join(", "),
  listSeparator: ", ",
  unit: (unit) => `Unit: ${unit}`,
  period: (period) => `Period: ${period}`,
  columns: { entity: "Item", indicator: "Indicator", period: "Period", unit: "Unit", schedule: "Schedule", judgement: "Judgement", light: "Light" },
  total: "Total",
  figures: {
    actual: "Current",
    prior: "Same period last year",
    previous: "Previous period",
    target: "Target",
    stretch: "Stretch target",
    ceiling: "Ceiling",
    found: "Found",
    done: "Rectified",
    benchmark: "Benchmark",
  },
  measures: {
    change: "Change",
    growth: "Change %",
    "previous-change": "Change on previous",
    "previous-growth": "Change on previous %",
    points: "Change (pp)",
    "benchmark-points": "Above benchmark (pp)",
    completion: "Completion %",
    "stretch-completion": "Stretch completion %",
    "schedule-gap": "Gap to schedule (pp)",
    "control-share": "Share of ceiling %",
    "control-gap": "Gap to schedule of ceiling (pp)",
    "control-remaining": "Left of ceiling",
    "control-pace": "Monthly pace left",
    rectification: "Rectification rate",
    outstanding: "Outstanding",
    share: "Share",
    contribution: "Contribution",
    pull: "Pull (pp)",
    "average-growth": "Average annual growth",
    multiple: "Multiple",
    rank: "Rank",
    "rank-change": "Change of rank",
  },
  outcomes: {
    flat: "unchanged",
    nearlyFlat: "little changed",
    noPrior: "none last year",
    noPrevious: "none before",
    turnedPositive: "turned positive",
    turnedNegative: "turned negative",
    narrowedLoss: "loss narrowed",
    widenedLoss: "loss widened",
    none: "–",
  },
  judgements: {
    "within-schedule": "within schedule",
    "behind-schedule": "behind schedule",
    "ahead-of-schedule": "ahead of schedule",
    "over-schedule": "over schedule",
    met: "met",
    exceeded: "exceeded",
    "not-met": "not met",
    "within-ceiling": "within ceiling",
    "over-ceiling": "over ceiling",
  },
  notes: {
    heading: "Notes: ",
    rounding: "Rates and points are computed from unrounded figures and rounded once, half up; items may not add up to totals because of rounding.",
    roundingHalfEven: "Rates and points are computed from unrounded figures and rounded once, half to even; items may not add up to totals because of rounding.",
    stated: "Rates marked * stand in the source table and are kept as they are.",
    incomparable: "Figures marked † compare two different definitions; for reference only.",
    approximate: "Figures marked ≈ rest on approximate numbers.",
    written: "Numbers kept as text in the source are written as values and do not follow it.",
    schedule: "Schedule is the share of the year that has passed by the end of the period.",
    noRate: "No percentage change is given on a base that is zero or negative.",
    more: (count) => `${count} more remarks are shown in the Indicator Brief pane.`,
  },
  workingPaper: {
    sheetName: (period) => bracketed("Working paper", period),
    title: (period) => ["Working paper", period].filter((part) => part !== null).join(", "),
    headers: ["No.", "Indicator", "Unit", "Measure", "Sum", "Result", "Source cells"],
    stated: "stated ",
  },
  submission: {
    sheetName: (entity, period) => bracketed("Return", entity, period),
    signatures: ["Head of unit:", "Head of statistics:", "Prepared by:", "Date:"],
  },
  lights: { green: "● on track", yellow: "● behind", red: "● far behind" },
  ranking: {
    sheetName: (period) => bracketed("Ranking", period),
    title: (period) => ["Ranking of units", period].filter((part) => part !== null).join(", "),
    remark: "Remark",
    top: "top three",
    bottom: "bottom three",
    smallBase: "base too small to be ranked",
  },
  notesSheet: {
    sheetName: (entity, period) => bracketed("Notes", entity, period),
    title: (tab) => `${tab}: notes`,
    notes: "Notes",
    source: "Source",
    pointer: "Sentences, notes and source stand on the sheet “Notes”.",
  },
  numbered: (index, text) => `${index}. ${text}`,
  sentences: "In words",
  provenance: ({ fileName, ranges, date, version }) => `Source: ${fileName === "" ? "" : `${fileName}, `}${ranges}; written ${date}; Indicator Brief ${version}`,
  fingerprint: (fingerprint) => `; fingerprint ${fingerprint}`,
  footer: "Page &P of &N",
  charts: {
    completion: (period) => `Completion of targets${period === null ? "" : `, ${period}`} (%)`,
    comparison: (period, unit) => `This year and last${period === null ? "" : `, ${period}`}${unit === null ? "" : ` (${unit})`}`,
    completionText: (count) => `Columns show the completion of ${count} targets, the line shows the schedule.`,
    comparisonText: (count) => `Columns compare ${count} indicators with the same period last year.`,
  },
};

const WORDS: Readonly<Record<Locale, SummaryWords>> = { "zh-CN": zh, en };

/** The words of the summary tab in one language. */
export function summaryWords(locale: Locale): SummaryWords {
  return WORDS[locale];
}
