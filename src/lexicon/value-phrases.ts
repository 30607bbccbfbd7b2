import type { Locale } from "./roles";

interface ValuePhrase {
  readonly label: RegExp;
  /** With the field {value}. */
  readonly phrase: string;
  /** The same of a total. */
  readonly total?: string;
  /** What is said of none. */
  readonly none: string;
}

/** How an office says figures whose label already holds what the measure word says: 死亡人数 8人 is 死亡8人. */
const CHINESE: readonly ValuePhrase[] = [
  { label: /^(?:各类)?(?:生产安全)?事故(?:总)?(?:起|次|件)?数$|^起数$|^事故$|^事故总量$/, phrase: "发生事故{value}", total: "共发生事故{value}", none: "未发生事故" },
  { label: /^火灾(?:事故)?起?数$/, phrase: "发生火灾{value}", total: "共发生火灾{value}", none: "未发生火灾" },
  { label: /^死亡(?:人数)?$/, phrase: "死亡{value}", none: "未发生人员死亡" },
  { label: /^(?:受)?伤(?:人数)?$|^受伤(?:人数)?$/, phrase: "受伤{value}", none: "无人员受伤" },
  { label: /^重伤(?:人数)?$/, phrase: "重伤{value}", none: "无人员重伤" },
  { label: /^轻伤(?:人数)?$/, phrase: "轻伤{value}", none: "无人员轻伤" },
  { label: /^直接经济损失$/, phrase: "直接经济损失{value}", none: "未造成直接经济损失" },
  { label: /^(?:直接)?财产损失$/, phrase: "财产损失{value}", none: "未造成财产损失" },
];

/** In English only none needs other words. */
const ENGLISH: readonly Pick<ValuePhrase, "label" | "none">[] = [
  { label: /^(?:number of )?(?:road )?accidents$/i, none: "there were no accidents" },
  { label: /^(?:number of )?deaths$/i, none: "there were no deaths" },
  { label: /^(?:number of )?injur(?:ies|ed)$/i, none: "there were no injuries" },
];

/** A label that is itself a verb phrase needs no 完成 before it. */
const HAS_VERB = /完成|实现|达到|发生|新增|争取|引进|招商(?!引资)/;

/** What a task is fulfilled by is 完成: an office invests, collects, attracts. What comes about in an economy is 实现. What is spent, held or counted takes no verb. */
const FULFILLED = /投资|招商|引资|税|收入|劳务|输出|征收|任务|产量|造林|项目|资金/;
const REALISED = /生产总值|增加值|产值|零售|销售|进出口|出口|进口|利润|GDP/i;
const NO_VERB = /合计$|总计$|退税|退库|支出|开支|存款|贷款|余额|人口|用电|人均|可支配|户数|人数|率$|指数|价格/;

/** The template of "label and figure" in one language, with the field {value}; null where nothing special is said. */
export function valuePhrase(label: string, locale: Locale, isTotal: boolean): string | null {
  const entry = locale === "zh-CN" ? CHINESE.find(({ label: words }) => words.test(label)) : undefined;
  if (entry === undefined) return null;
  return isTotal ? (entry.total ?? entry.phrase) : entry.phrase;
}

/** What is said where a figure is none: 未发生人员死亡; null where nothing special is. */
export function nonePhrase(label: string, locale: Locale): string | null {
  const known = (locale === "en" ? ENGLISH : CHINESE).find(({ label: words }) => words.test(label))?.none;
  if (known !== undefined || locale === "en") return known ?? null;
  const accident = /^(.*事故)(?:起数|总数|次数|件数)?$/.exec(label)?.[1];
  return accident === undefined ? null : `未发生${accident}`;
}

/** Whether a label counts accidents, and not what they did. */
export function countsAccidents(label: string): boolean {
  return /^(?!.*(?:损失|死亡|受伤|人数)).*(?:事故|火灾|起数)|^(?:number of )?(?:[\w ]+ )?(?:accidents|fires)$/i.test(label);
}

export type TaskVerb = "fulfilled" | "realised" | "none";

/** The verb before the label of a figure that has a target. */
export function taskVerb(label: string): TaskVerb {
  if (HAS_VERB.test(label) || NO_VERB.test(label) || /^[A-Za-z]/.test(label)) return "none";
  if (REALISED.test(label)) return "realised";
  return FULFILLED.test(label) ? "fulfilled" : "none";
}

/** 全市, 全县 … where a title says it: what the figures cover. */
export function scopeOf(title: string | null): string {
  return /(?<![安健])(?:全国|全省|全市|全县|全区|全旗|全镇|全乡|全州|全盟|全街道|全校|全院|全局)/.exec(title ?? "")?.[0] ?? "";
}
