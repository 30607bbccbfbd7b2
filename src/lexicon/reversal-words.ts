import type { FieldKind } from "./template-words";
import type { Locale } from "./roles";

/** What kind of number a cue is about. */
export type NumberKind = "ratio" | "points" | "quantity" | "place";

interface Cue {
  /** Looked for in the clause before the number. */
  readonly words: RegExp;
  readonly field: FieldKind;
}

/** What the words before a number say that it is, tried in this order. */
const CUES: Readonly<Record<NumberKind, readonly Cue[]>> = {
  ratio: [
    { words: /力争[^，。；]*$|stretch target/i, field: "stretch-completion" },
    { words: /控制(?:指标|数)[^，。；]*(?:的|占比|比例)$|of the annual ceiling/i, field: "control-share" },
    { words: /整改率[^，。；]*$|rectified \($/i, field: "rectification" },
    { words: /贡献率[^，。；]*$|accounting for/i, field: "contribution" },
    { words: /(?:任务|预算|计划|目标)[^，。；]*的?$|完成率[^，。；]*$|执行率[^，。；]*$|进度[^，。；]*$/, field: "completion" },
    { words: /占[^，。；]*(?:总|比|额|量|收入|支出)[^，。；]*$|比重[^，。；]*$|of the total/i, field: "share" },
    { words: /(?:环比|较上[月季期]|比上[月季期])[^，。；]*$|previous (?:month|quarter|period)/i, field: "previous-growth" },
    { words: /(?:同比|增长|下降|上升|上涨|增幅|降幅|增速|提高|回落|下滑)[^。；]*$|(?:grew|rose|fell|up|down)[^;]*$/i, field: "growth" },
  ],
  points: [
    { words: /进度[^，。；]*$/, field: "schedule-gap" },
    { words: /拉动[^，。；]*$/, field: "pull" },
    { words: /(?:高于|低于)[^，。；]*$/, field: "benchmark-points" },
    { words: /(?:高于|低于)[^，。；]*$/, field: "second-benchmark-points" },
    { words: /[较比]年初[^，。；]*$|since the start/i, field: "year-start-points" },
    { words: /(?:环比|较上[月季期]|比上[月季期])[^，。；]*$|previous (?:month|quarter|period)/i, field: "previous-points" },
    { words: /(?:提高|回落|上升|下降|增加|减少)[^，。；]*$/, field: "points" },
  ],
  quantity: [
    { words: /[较比]年初[^，。；]*$/, field: "year-start-change" },
    { words: /(?:环比|较上[月季期]|比上[月季期])[^，。；]*$/, field: "previous-change" },
    { words: /(?:增加|减少|增收|减收|多退|少退|增支|减支|净增|净减|增长|下降)(?:了)?$|\b(?:up|down)\s*$/i, field: "change" },
    { words: /(?:上年同期|去年同期|同期)[为是]?$|year earlier/i, field: "prior-value" },
    { words: /控制(?:指标|数)[为是]?$|ceiling of\s*$/i, field: "ceiling-value" },
    { words: /(?:任务|预算|计划|目标)(?:数|额)?[为是]?$/, field: "target-value" },
    { words: /余量[^，。；]*$|leaving\s*$/i, field: "control-remaining" },
    { words: /月均[^，。；]*$/, field: "control-pace" },
    { words: /(?:尚有|未整改|尚未整改)$/, field: "outstanding" },
    { words: /(?:已)?整改(?:完成)?$/, field: "done-value" },
    { words: /(?:排查|查出|发现)[^，。；]*$/, field: "found-value" },
    { words: /(?:)/, field: "value" },
  ],
  place: [{ words: /(?:)/, field: "rank" }],
};

/** The fields that a number may be by the words before it, the likeliest first. */
export function fieldsByCue(kind: NumberKind, before: string): readonly FieldKind[] {
  return CUES[kind].filter(({ words }) => words.test(before)).map(({ field }) => field);
}

/** All fields that are printed as numbers of a kind. */
export function fieldsOfKind(kind: NumberKind): readonly FieldKind[] {
  return [...new Set(CUES[kind].map(({ field }) => field))];
}

/** Words of a judgement, and the field whose words they are. */
export const JUDGEMENTS: readonly { readonly words: RegExp; readonly field: FieldKind }[] = [
  { words: /在控制进度(?:范围)?(?:以)?内|在控制指标(?:以|范围)内|超过?控制指标|within the (?:schedule for the )?ceiling|over the ceiling/g, field: "control-judgement" },
  { words: /已?超额完成(?:任务)?|已完成(?:任务)?|未完成(?:任务)?(?=[，。；]|$)|与序时进度(?:基本)?持平|exceeding it|meeting it|short of it/g, field: "schedule-judgement" },
  { words: /(?:与|和|较)上年同期(?:基本)?(?:持平|相同)|unchanged from the same period a year earlier/g, field: "comparison" },
];

/** Words before the rate of an earlier period, which no field stands for: 由上季度下降96.0%转为增长, after a fall of 0.3%. */
export const EARLIER_RATE = /由[^，。；]{1,8}(?:增长|下降|上升|上涨|提高|回落)$|after a (?:fall|rise) of $/i;

/** Words that say there was nothing: no field can take their place, and next quarter they may be wrong. */
export const NOTHING = /未发生[^，。；]*|无人员[^，。；]*|未造成[^，。；]*|there were no \w+|no accidents|stood at zero/g;

/** A period as a sentence begins with it: 2012年一季度, 1—6月, 上半年; and the end of one: 截至3月底. */
export const PERIODS: readonly { readonly words: RegExp; readonly field: "期间" | "期末" | "年份" }[] = [
  { words: /(?<=截至|截止)(?:\d{4}年)?\d{1,2}月(?:底|末|\d{1,2}日)/g, field: "期末" },
  { words: /(?:\d{4}年)?(?:[一二三四]季度|上半年|下半年|前三季度|\d{1,2}[—–~～-]\d{1,2}月份?|元至\d{1,2}月份?|全年(?=[，,]))|\d{4}年\d{1,2}月份?/g, field: "期间" },
  { words: /(?:In|in) (?:the (?:first|second|third|fourth|first three) (?:quarters?|half)(?: of \d{4})?|(?:January to )?(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}|\d{4})/g, field: "期间" },
];

/** The word of a period's field in one language. */
export function periodFieldWord(field: (typeof PERIODS)[number]["field"], locale: Locale): string {
  if (locale === "zh-CN") return field;
  return { 期间: "period", 期末: "period end", 年份: "year" }[field];
}

