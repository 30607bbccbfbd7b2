import type { Locale } from "../../src/lexicon/roles";

const ANYWHERE: readonly RegExp[] = [/NaN|Infinity|undefined|null|#[A-Z]+[!/?]|\[object/, /\{\w*\}/, /-0(?![.\d])|-0\.0+(?!\d)/, /\s{2,}/];

const CHINESE: readonly RegExp[] = [
  /(?:增长|下降|上升|上涨|提高|回落|增加|减少|增收|减收|多退|少退)-/,
  /(?:增长|下降|上升)0(?:\.0+)?%/,
  /(?:增长|下降)[\d.]+(?:万|亿)?(?:元|起|人|户|家)/,
  /(?:增加|减少|增收|减收|多退|少退)[\d.]+%/,
  /[，。；：、]{2,}|[，、；][）”]|^[，。；：、]|“”|（）/,
  /(?:增加|减少|增收|减收|多退|少退|提高|降低|回落)0(?:\.0+)?(?![\d.])/,
  /分别[，。；]|[：、][。；]/,
];

const ENGLISH: readonly RegExp[] = [/[,;:.]\s*[,;:.]/, /\b(?:up|down) -/, /\b(?:up|down) 0(?:\.0+)?(?![\d.,])/, /\b(?:and|by|of|than) ?[.;]/, /\s[,.;]/, /^\d/, /(?<![\d.,]|\d,? and )1 (?:accidents|people|items|percentage points)/];

/** The wordings that no sentence may hold; what was found of them. */
export function faultsIn(text: string, locale: Locale): readonly string[] {
  return [...ANYWHERE, ...(locale === "en" ? ENGLISH : CHINESE)].flatMap((pattern) => pattern.exec(text)?.map((match) => `${match} in ${text}`) ?? []);
}
