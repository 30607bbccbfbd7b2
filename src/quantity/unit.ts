import type { Decimal } from "./decimal";
import { toHalfWidth } from "./width";

/**
 * What a unit says: a figure of 1 in it is 10^`exponent` of `base`. 亿元 is 10⁸ of 元, ‰ is 10⁻³ of one. Two units can be turned into
 * each other only where the base is the same: never across currencies, never 人 into 人次.
 */
export interface Unit {
  readonly dimension: "money" | "ratio" | "points" | "index" | "quantity";
  /** A currency by its code (CNY, USD), or the measure word as written; "" for a bare number. */
  readonly base: string;
  readonly exponent: number;
}

/** Chinese scale words; they can follow one another (百万, 万亿). */
const SCALE_WORDS: readonly (readonly [string, number])[] = [
  ["十", 1],
  ["百", 2],
  ["千", 3],
  ["万", 4],
  ["亿", 8],
];

const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:人民币)?(?:元|圆|块)(?:人民币)?$|^yuan$|^rmb$|^cny$|^¥$/, "CNY"],
  [/^美元$|^us\$$|^usd$|^\$$|^(?:us )?dollars?$/, "USD"],
  [/^港(?:元|币)$|^hk\$$|^hkd$/, "HKD"],
  [/^欧元$|^€$|^eur$|^euros?$/, "EUR"],
  [/^英镑$|^£$|^gbp$|^pounds?(?: sterling)?$/, "GBP"],
  [/^日(?:元|圆)$|^jpy$|^yen$/, "JPY"],
];

/** Units that are a power of ten of another, besides those that a scale word makes. */
const ALIASES: ReadonlyMap<string, readonly [string, number]> = new Map(Object.entries<readonly [string, number]>({
  公斤: ["克", 3],
  吨: ["克", 6],
  公里: ["米", 3],
  厘米: ["米", -2],
  升: ["立方米", -3],
  度: ["瓦时", 3],
  persons: ["人", 0],
  person: ["人", 0],
  people: ["人", 0],
}));

const RATIOS: ReadonlyMap<string, number> = new Map(Object.entries<number>({ "%": -2, percent: -2, "per cent": -2, "‰": -3, "‱": -4 }));
const POINTS: ReadonlySet<string> = new Set(["百分点", "个百分点", "percentage points", "percentage point", "pp"]);

/** Words for a thousand and more, before or after what is counted: £ million, million pounds, '000. */
const ENGLISH_SCALES: readonly (readonly [RegExp, number])[] = [
  [/'?000s?\b|\bthousands?\b|\bk\b/, 3],
  [/\bmillions?\b|\bmn?\b/, 6],
  [/\bbillions?\b|\bbn\b/, 9],
  [/\btrillions?\b/, 12],
];

/** @returns null where nothing is written */
export function readUnit(text: string): Unit | null {
  const written = toHalfWidth(text).trim().toLowerCase();
  if (written === "") return null;
  const ratio = RATIOS.get(written);
  if (ratio !== undefined) return { dimension: "ratio", base: "", exponent: ratio };
  if (POINTS.has(written)) return { dimension: "points", base: "", exponent: 0 };
  if (/指数|index|=100$/.test(written)) return { dimension: "index", base: written, exponent: 0 };
  return /[\u4e00-\u9fff]/.test(written) ? chineseUnit(written) : englishUnit(written);
}

function chineseUnit(written: string): Unit {
  let exponent = 0;
  let rest = written.replaceAll(/\s/g, "").replace(/^人民币(?=[十百千万亿])/, "");
  for (let scale = leadingScale(rest); scale !== undefined; scale = leadingScale(rest)) {
    rest = rest.slice(1);
    exponent += scale;
  }
  return unitOf(rest, exponent);
}

/** A scale word that stands before something else; a word such as 百 alone is what it is. */
function leadingScale(text: string): number | undefined {
  return text.length < 2 ? undefined : SCALE_WORDS.find(([word]) => text.startsWith(word))?.[1];
}

function englishUnit(written: string): Unit {
  for (const [pattern, exponent] of ENGLISH_SCALES) {
    const rest = written.replace(pattern, " ");
    if (rest !== written) return unitOf(rest.replaceAll(/\s+|\bof\b/g, " ").trim(), exponent);
  }
  return unitOf(written, 0);
}

function unitOf(base: string, exponent: number): Unit {
  const currency = CURRENCIES.find(([pattern]) => pattern.test(base))?.[1];
  if (currency !== undefined) return { dimension: "money", base: currency, exponent };
  const [name, shift] = ALIASES.get(base) ?? [base, 0];
  return { dimension: "quantity", base: name, exponent: exponent + shift };
}

/** Whether figures in the two units can be added, compared and turned into each other. */
export function sameKind(one: Unit, other: Unit): boolean {
  return one.dimension === other.dimension && one.base === other.base;
}

/** The same amount in another unit, exactly; null where the units measure different things. 12345万元 → 1.2345亿元. */
export function inUnit(value: Decimal, from: Unit, to: Unit): Decimal | null {
  if (!sameKind(from, to)) return null;
  return value.movePoint(from.exponent - to.exponent);
}
