import type { Locale } from "../../src/lexicon/roles";
import type { TableOf } from "./table-of";

/** What may be wrong in a sentence. */
export const KINDS_OF_FAULT = ["value", "direction", "unit", "name"] as const;

export type KindOfFault = (typeof KINDS_OF_FAULT)[number];

export interface PlantedFault {
  readonly kind: KindOfFault;
  readonly text: string;
}

/** The other way round, and another unit, for each word that can be wrong. */
const DIRECTIONS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  "zh-CN": { 增长: "下降", 下降: "增长", 上升: "下降", 上涨: "下降", 增加: "减少", 减少: "增加", 增收: "减收", 减收: "增收", 多退: "少退", 少退: "多退", 提高: "回落", 降低: "提高", 快于: "慢于", 慢于: "快于", 高于: "低于", 低于: "高于", 收窄: "扩大", 扩大: "收窄", 加快: "回落" },
  en: { "grew by": "fell by", "rose by": "fell by", "fell by": "grew by", " up ": " down ", " down ": " up ", above: "below", below: "above", "ahead of": "behind", behind: "ahead of", faster: "slower", slower: "faster", narrowing: "widening", widening: "narrowing" },
};
const UNITS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  "zh-CN": { 万元: "亿元", 亿元: "万元", 起: "人", 个百分点: "%", "%": "个百分点" },
  en: { million: "billion", billion: "million", " accidents": " people", " people": " accidents", " percentage points": "%", "%": " percentage points" },
};

/** A name that no table has. */
const STRANGER = "进出口总额";

/** A sentence with one fault in it, for each number and each word that can be wrong. */
export function plantedFaults(text: string, locale: Locale, { rows }: TableOf): readonly PlantedFault[] {
  const names = [...new Set(rows.map(({ indicator }) => indicator))];
  return [
    ...replaced(text, /\d+(?:,\d{3})*(?:\.\d+)?/g, (number) => `${number.slice(0, -1)}${(Number(number.slice(-1)) + 1) % 10}`).map((wrong): PlantedFault => ({ kind: "value", text: wrong })),
    ...wordsFor(text, DIRECTIONS[locale]).map((wrong): PlantedFault => ({ kind: "direction", text: wrong })),
    ...wordsFor(text, UNITS[locale]).map((wrong): PlantedFault => ({ kind: "unit", text: wrong })),
    ...names.flatMap((name) => replaced(text, new RegExp(name, "g"), () => STRANGER)).map((wrong): PlantedFault => ({ kind: "name", text: wrong })),
    ...names.flatMap((name) => anotherOf(name, rows).flatMap((other) => replaced(text, new RegExp(name, "g"), () => other))).map((wrong): PlantedFault => ({ kind: "name", text: wrong })),
  ];
}

function wordsFor(text: string, words: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(words).flatMap(([right, wrong]) => replaced(text, new RegExp(right, "g"), () => wrong));
}

/** The text with one of the matches replaced, for each of them. */
function replaced(text: string, pattern: RegExp, by: (match: string) => string): readonly string[] {
  return [...text.matchAll(pattern)].map((match) => `${text.slice(0, match.index)}${by(match[0])}${text.slice(match.index + match[0].length)}`);
}

/** A name of the table whose figures are all others. */
function anotherOf(name: string, rows: TableOf["rows"]): readonly string[] {
  const figuresOf = (of: string): readonly unknown[] => rows.filter(({ indicator }) => indicator === of).flatMap(({ figures }) => Object.values(figures));
  const own = new Set(figuresOf(name).map(String));
  const other = rows.find(({ indicator }) => indicator !== name && figuresOf(indicator).every((figure) => !own.has(String(figure))));
  return other === undefined ? [] : [other.indicator];
}
