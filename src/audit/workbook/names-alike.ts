const HAN = /[\u4e00-\u9fff]/u;
/** A name longer than this is recognised by so many characters in a row, and its end. */
const LONG = 6;
const FOUR = 4;

/** Names less alike than this are not the same; below 0.6 the value must be the same too. */
export const LEAST = 0.5;
/** Names that may be the same without the value to prove it. */
export const ALIKE = 0.6;
/** Names as alike as this are the same, where no other is. */
export const SURE = 0.8;

/** What an indicator may be called, of whomever it is. */
export function indicatorNames(indicator: string, label: string): readonly string[] {
  const parts = indicator.split(/[:：]/u);
  const root = parts[0] ?? "";
  const leaf = parts.at(-1) ?? "";
  const ending = /(收入|支出)$/u.exec(root)?.[1] ?? "";
  return [...new Set([indicator, label, leaf, `${leaf}${root}`, ...(ending === "" || leaf.endsWith(ending) ? [] : [`${leaf}${ending}`])])];
}

/** Whether words name an indicator: all its characters in a row, or of a long name four in a row and its end; in English one of its words. */
export function isNamedIn(words: string, indicator: string): boolean {
  if (HAN.test(indicator)) {
    const [name, told] = [plainName(indicator).replace(/(?:增速|增幅|增长率?|情况)$/u, ""), plainName(words)];
    if (name.length < 2) return false;
    if (told.includes(name)) return true;
    const hasBeginning = name.length > LONG && Array.from({ length: name.length - FOUR }, (_, at) => name.slice(at, at + FOUR)).some((run) => told.includes(run));
    return hasBeginning && told.includes(name.slice(-3));
  }
  const own = wordsIn(indicator);
  const told = new Set(wordsIn(words));
  return own.length > 0 && own.some((word) => told.has(word));
}

const SCOPES = /起数|人数|各类|生产安全|全国|全省|全市|全区|全县|全镇|全旗|我省|我市|我县|我区|本市|本县|国内|本级|财政(?!收入|支出)|累计值?|其中|其次(?:[是为]|$)|再次(?:[是为]|$)|最[高多大低少小快慢](?:的[是为]?|$)|依次|总额|[:：\s（）()、]|各项|合计/gu;

function plainName(name: string): string {
  return name.toLowerCase().replaceAll(SCOPES, "");
}

/** How many of the characters (of the words, in English) two names share, in any order. */
export function likeness(one: string, other: string): number {
  const [first, second] = HAN.test(one) ? [[...plainName(one)], [...plainName(other)]] : [wordsIn(one), wordsIn(other)];
  if (first.length === 0 || second.length === 0) return 0;
  const rest = new Map<string, number>();
  for (const item of second) rest.set(item, (rest.get(item) ?? 0) + 1);
  let shared = 0;
  for (const item of first) {
    const left = rest.get(item) ?? 0;
    if (left > 0) {
      shared += 1;
      rest.set(item, left - 1);
    }
  }
  return (2 * shared) / (first.length + second.length);
}

const GENERAL = new Set(["total", "sector", "industries", "industry", "output", "monthly", "real", "at", "basic", "prices", "the", "of", "and", "in", "to", "percentage", "change", "latest", "number", "figure", "level", "stood", "rose", "fell", "grew", "reached", "month", "on", "previous", "months", "same", "a", "year", "ago", "annual", "index", "chained", "volume"]);

function wordsIn(name: string): readonly string[] {
  const before = name.split(":")[0] ?? "";
  return before
    .toLowerCase()
    .replaceAll(/\([^)]*\)/gu, " ")
    .split(/[^a-z]+/u)
    .filter((word) => word.length > 1 && !GENERAL.has(word))
    .map((word) => word.replace(/s$/u, ""))
    .filter((word, place, all) => all.indexOf(word) === place);
}

/** Whether a subject says anything of its own: 其次是 and "the number" do not. */
export function saysSomething(subject: string): boolean {
  return HAN.test(subject) ? plainName(subject) !== "" : wordsIn(subject).length > 0;
}

/** 项目完成投资 ends with 投资, and 增加值 is a part of 工业增加值增速. */
export function isShortFor(subject: string, indicator: string, label: string): boolean {
  const [own, said] = [plainName(label), plainName(subject)];
  return own !== "" && (plainName(indicator).includes(said) || (HAN.test(said) && said.endsWith(own)));
}
