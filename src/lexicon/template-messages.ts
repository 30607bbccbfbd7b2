import type { Locale } from "./roles";

/** What was wrong, or does not fit: {text} is what stands there, {nearest} what could be meant. A part in 〔〕 goes where there is nothing to offer. */
const MESSAGES = {
  "zh-CN": {
    "brace-open": "“{”没有配对的“}”。",
    "brace-stray": "“}”前面没有“{”。",
    "part-open": "“〔”没有配对的“〕”。",
    "part-stray": "“〕”前面没有“〔”。",
    "part-nested": "可省略部分〔〕里面不能再套〔〕。",
    "field-empty": "花括号里是空的，请填写指标名称。",
    "field-unknown": "表中找不到{text}〔，是不是：{nearest}〕。",
    "field-unclear": "{text}有多个可能，请写全〔，如：{nearest}〕。",
    "no-indicator": "{text}之前没有写明是哪个指标〔，请先写指标名称，如：{nearest}〕。",
    "measure-missing": "工作表中没有{text}所需的数据；可放进〔〕，没有数据时自动省略。",
    "choice-count": "{text}应写两到四个词：升|降，升|降|持平，升|降|持平|基本持平。",
    "choice-field": "{text}不是升降类字段，不能写可选词；可用：升降、环比升降、进度快慢、高低。",
    "approximation-word": "{text}中的约数词不认识〔，可用：{nearest}〕。",
    "approximation-number": "{text}的最后应是一个与指标单位相符的数，如5000、5000万元。",
    "no-figure": "{text}现在没有数值（数据缺失，或基数为零、为负，不能算比率）。",
    turned: "{text}前面的升降词与现在的方向相反。",
    unchanged: "{text}现在持平，而句式没有持平的说法。",
    untrue: "{text}中的约数词都与现在的数值不符。",
  },
  en: {
    "brace-open": "This “{” has no “}”.",
    "brace-stray": "This “}” has no “{” before it.",
    "part-open": "This “〔” has no “〕”.",
    "part-stray": "This “〕” has no “〔” before it.",
    "part-nested": "An optional part 〔〕 cannot hold another one.",
    "field-empty": "The braces are empty: write the name of an indicator.",
    "field-unknown": "{text} is not in the tables〔; did you mean {nearest}〕?",
    "field-unclear": "{text} can mean several figures; write its full name〔, such as {nearest}〕.",
    "no-indicator": "No indicator is named before {text}〔; name one first, such as {nearest}〕.",
    "measure-missing": "The workbook has no figures for {text}. Put it into 〔〕 to leave it out where there are none.",
    "choice-count": "{text} takes two to four words: up|down, up|down|unchanged, up|down|unchanged|little changed.",
    "choice-field": "{text} has no direction, so there is nothing to choose. Use direction, previous direction, schedule direction or benchmark direction.",
    "approximation-word": "The word of approximation in {text} is not known〔; use {nearest}〕.",
    "approximation-number": "{text} must end with a number in a unit that fits the figure, such as 5000.",
    "no-figure": "{text} has no value now (a figure is missing, or its base is zero or negative, so that there is no rate).",
    turned: "The words before {text} say the opposite of its direction now.",
    unchanged: "{text} has not changed, and the sentence has no word for that.",
    untrue: "None of the words of approximation in {text} is true of the figure now.",
  },
} as const satisfies Readonly<Record<Locale, Readonly<Record<string, string>>>>;

/** What is told of a place in a template, by its code. */
export type TemplateMessage = keyof (typeof MESSAGES)["zh-CN"];

/** An error or a misfit of a template in the clerk's language. */
export function describeTemplateMessage(message: { readonly code: TemplateMessage; readonly text: string; readonly nearest?: readonly string[] }, locale: Locale): string {
  const nearest = (message.nearest ?? []).join(locale === "en" ? ", " : "、");
  return MESSAGES[locale][message.code]
    .replace(/〔(?=[^〕]*\{nearest\})([^〕]*)〕/, (_, part: string) => (nearest === "" ? "" : part))
    .replaceAll("{text}", message.text)
    .replaceAll("{nearest}", nearest);
}

const REPLACED: Readonly<Record<Locale, { readonly line: string; readonly before: string; readonly now: string; readonly nothing: string }>> = {
  "zh-CN": { line: "模板“{text}”不适用：{reasons}", before: "原句：", now: "现句：", nothing: "（没有可写的内容）" },
  en: { line: "The template “{text}” does not fit: {reasons}", before: "Before: ", now: "Now: ", nothing: "(nothing to say)" },
};

/** A template that gave way to the grammar: why, and the sentences old and new, each on its line. */
export function describeReplacedTemplate(
  outcome: { readonly text: string; readonly before: string | null; readonly now: string; readonly errors: readonly Parameters<typeof describeTemplateMessage>[0][]; readonly misfits: readonly Parameters<typeof describeTemplateMessage>[0][] },
  locale: Locale,
): readonly string[] {
  const words = REPLACED[locale];
  const reasons = [...outcome.errors, ...outcome.misfits].map((message) => describeTemplateMessage(message, locale)).join(locale === "en" ? " " : "");
  const before = outcome.before === null ? [] : [`${words.before}${outcome.before}`];
  return [words.line.replace("{text}", outcome.text).replace("{reasons}", reasons), ...before, `${words.now}${outcome.now === "" ? words.nothing : outcome.now}`];
}
