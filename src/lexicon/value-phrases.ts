import type { Locale } from "./roles";

interface ValuePhrase {
  readonly label: RegExp;
  /** With the field {value}. */
  readonly phrase: string;
  /** The same of a total. */
  readonly total?: string;
}

/** How an office says figures whose label already holds what the measure word says: 死亡人数 8人 is 死亡8人. */
const CHINESE: readonly ValuePhrase[] = [
  { label: /^(?:各类)?(?:生产安全)?事故(?:总)?(?:起|次|件)?数$|^起数$|^事故$/, phrase: "发生事故{value}", total: "共发生事故{value}" },
  { label: /^火灾(?:事故)?起?数$/, phrase: "发生火灾{value}", total: "共发生火灾{value}" },
  { label: /^死亡(?:人数)?$/, phrase: "死亡{value}" },
  { label: /^(?:受)?伤(?:人数)?$|^受伤(?:人数)?$/, phrase: "受伤{value}" },
  { label: /^重伤(?:人数)?$/, phrase: "重伤{value}" },
  { label: /^轻伤(?:人数)?$/, phrase: "轻伤{value}" },
];

/** A label that is itself a verb phrase needs no 完成 before it. */
const HAS_VERB = /完成|实现|达到|发生|新增/;

/** The template of "label and figure" in one language, with the field {value}; null where nothing special is said. */
export function valuePhrase(label: string, locale: Locale, isTotal: boolean): string | null {
  const entry = locale === "zh-CN" ? CHINESE.find(({ label: words }) => words.test(label)) : undefined;
  if (entry === undefined) return null;
  return isTotal ? (entry.total ?? entry.phrase) : entry.phrase;
}

export function hasVerb(label: string): boolean {
  return HAS_VERB.test(label);
}

/** 全市, 全县 … where a title says it: what the figures cover. */
export function scopeOf(title: string | null): string {
  return /(?<![安健])(?:全国|全省|全市|全县|全区|全旗|全镇|全乡|全州|全盟|全街道|全校|全院|全局)/.exec(title ?? "")?.[0] ?? "";
}
