import type { Locale } from "./roles";

/** What a field of a template stands for, apart from which indicator it is of. */
export const FIELD_KINDS = [
  "value",
  "prior-value",
  "change",
  "growth",
  "growth-points",
  "direction",
  "comparison",
  "previous-value",
  "previous-change",
  "previous-growth",
  "previous-direction",
  "previous-comparison",
  "points",
  "previous-points",
  "year-start-change",
  "year-start-points",
  "year-start-direction",
  "target-value",
  "completion",
  "stretch-value",
  "stretch-completion",
  "schedule-gap",
  "schedule-direction",
  "schedule-judgement",
  "ceiling-value",
  "control-share",
  "control-gap",
  "control-remaining",
  "control-pace",
  "control-judgement",
  "found-value",
  "done-value",
  "rectification",
  "outstanding",
  "share",
  "contribution",
  "pull",
  "benchmark-points",
  "benchmark-direction",
  "second-benchmark-points",
  "second-benchmark-direction",
  "rank",
  "rank-change",
  "rank-direction",
  "average-growth",
  "multiple",
  "reason",
] as const;

export type FieldKind = (typeof FIELD_KINDS)[number];

/** The words for each kind of field; the first is the one that lists show and that a sentence turned into a template is given. */
type FieldWords = Readonly<Record<FieldKind, readonly [string, ...string[]]>>;

const CHINESE: FieldWords = {
  value: ["本期数", "数值", "完成数", "本期", "累计完成", "实际完成"],
  "prior-value": ["上年同期数", "上年同期", "同期数", "去年同期"],
  change: ["增减量", "增减额", "增减", "同比增减量", "同比增减额", "变化量"],
  growth: ["同比", "增幅", "增速", "增长率", "同比增幅", "同比增速", "同比增长", "增减率", "同比增减"],
  "growth-points": ["增速变动", "增速变化"],
  direction: ["升降", "增降", "升降词", "方向"],
  comparison: ["同比情况", "同比变化"],
  "previous-value": ["上期数", "上期", "上月数", "上月"],
  "previous-change": ["环比增减量", "环比增减额", "较上期增减"],
  "previous-growth": ["环比", "环比增幅", "环比增速", "环比增长"],
  "previous-direction": ["环比升降"],
  "previous-comparison": ["环比情况", "环比变化"],
  points: ["增减百分点", "百分点", "提高百分点"],
  "previous-points": ["环比百分点", "较上期百分点"],
  "year-start-change": ["较年初增减量", "较年初增减", "比年初增减"],
  "year-start-points": ["较年初百分点"],
  "year-start-direction": ["较年初升降"],
  "target-value": ["目标数", "任务数", "预算数", "计划数", "年任务", "目标", "任务"],
  completion: ["完成率", "完成进度", "完成比例", "执行率", "占年任务", "占预算"],
  "stretch-value": ["力争目标数", "力争目标"],
  "stretch-completion": ["力争完成率", "占力争目标"],
  "schedule-gap": ["进度差", "序时差", "序时进度差"],
  "schedule-direction": ["进度快慢", "快慢"],
  "schedule-judgement": ["进度判断", "序时判断"],
  "ceiling-value": ["控制指标数", "控制指标", "控制数"],
  "control-share": ["占控制指标", "控制指标占比", "控制指标完成率"],
  "control-gap": ["控制进度差"],
  "control-remaining": ["控制余量", "余量", "剩余指标"],
  "control-pace": ["月均可用"],
  "control-judgement": ["控制判断"],
  "found-value": ["排查数", "发现数"],
  "done-value": ["整改数", "已整改数", "已整改"],
  rectification: ["整改率"],
  outstanding: ["未整改数", "未整改", "尚未整改"],
  share: ["占比", "比重"],
  contribution: ["贡献率"],
  pull: ["拉动", "拉动百分点"],
  "benchmark-points": ["对比差", "与平均差距"],
  "benchmark-direction": ["高低"],
  "second-benchmark-points": ["第二对比差", "与第二平均差距"],
  "second-benchmark-direction": ["第二高低"],
  rank: ["位次", "排名", "名次"],
  "rank-change": ["位次变化"],
  "rank-direction": ["位次升降"],
  "average-growth": ["年均增速", "年均增长"],
  multiple: ["倍数"],
  reason: ["原因", "主要原因"],
};

const ENGLISH: FieldWords = {
  value: ["value", "figure"],
  "prior-value": ["year earlier", "prior"],
  change: ["change"],
  growth: ["growth", "growth rate"],
  "growth-points": ["growth change"],
  direction: ["direction"],
  comparison: ["comparison"],
  "previous-value": ["previous"],
  "previous-change": ["previous change"],
  "previous-growth": ["previous growth"],
  "previous-direction": ["previous direction"],
  "previous-comparison": ["previous comparison"],
  points: ["points"],
  "previous-points": ["previous points"],
  "year-start-change": ["change since year start"],
  "year-start-points": ["points since year start"],
  "year-start-direction": ["direction since year start"],
  "target-value": ["target"],
  completion: ["completion"],
  "stretch-value": ["stretch target"],
  "stretch-completion": ["stretch completion"],
  "schedule-gap": ["schedule gap"],
  "schedule-direction": ["schedule direction"],
  "schedule-judgement": ["schedule judgement"],
  "ceiling-value": ["ceiling"],
  "control-share": ["share of ceiling"],
  "control-gap": ["ceiling gap"],
  "control-remaining": ["remaining"],
  "control-pace": ["monthly pace"],
  "control-judgement": ["ceiling judgement"],
  "found-value": ["found"],
  "done-value": ["rectified"],
  rectification: ["rectification rate"],
  outstanding: ["outstanding"],
  share: ["share"],
  contribution: ["contribution"],
  pull: ["pull"],
  "benchmark-points": ["benchmark gap"],
  "benchmark-direction": ["benchmark direction"],
  "second-benchmark-points": ["second benchmark gap"],
  "second-benchmark-direction": ["second benchmark direction"],
  rank: ["rank"],
  "rank-change": ["rank change"],
  "rank-direction": ["rank direction"],
  "average-growth": ["average growth"],
  multiple: ["multiple"],
  reason: ["reason"],
};

const FIELD_WORDS: Readonly<Record<Locale, FieldWords>> = { "zh-CN": CHINESE, en: ENGLISH };

/** What a field is called in lists. */
export function fieldWord(kind: FieldKind, locale: Locale): string {
  return FIELD_WORDS[locale][kind][0];
}

/** The kind that a word means, in either language: an office may keep a Chinese template beside an English report. */
export function fieldKindOf(word: string): FieldKind | null {
  return KINDS_BY_WORD.get(normalWord(word)) ?? null;
}

export function normalWord(word: string): string {
  return word.trim().toLowerCase().replaceAll(/\s+/g, " ");
}

const KINDS_BY_WORD: ReadonlyMap<string, FieldKind> = new Map(
  Object.values(FIELD_WORDS).flatMap((words) => FIELD_KINDS.flatMap((kind) => words[kind].map((word) => [normalWord(word), kind] as const))),
);

/** All words that can end a name, longest first: 固定资产投资完成率. */
export const WORDS_AFTER_NAMES: readonly string[] = [...KINDS_BY_WORD.keys()].sort((one, other) => other.length - one.length);

/** Fields that are of the whole report. */
export const PERIOD_WORDS: Readonly<Record<"period" | "period-end" | "year", readonly string[]>> = {
  period: ["期间", "时期", "period"],
  "period-end": ["期末", "截至时间", "period end"],
  year: ["年份", "year"],
};

/** 当月 and 累计 tell two figures of one indicator apart. */
export const SPAN_WORDS: Readonly<Record<"single" | "to-date", readonly string[]>> = {
  single: ["当月", "本月", "当季", "本季", "single"],
  "to-date": ["累计", "年初累计", "to date"],
};
