import type { Locale } from "./roles";

/** How a unit stands beside its number. `shift` is the power of ten by which the number is multiplied to fit the word. */
export interface MeasureWord {
  readonly before: string;
  readonly one: string;
  readonly many: string;
  readonly shift: number;
}

const BARE: MeasureWord = { before: "", one: "", many: "", shift: 0 };

/** "上年=100" and 指数 say what a number is relative to; they do not follow it. */
const SILENT = /=100|^指数$|^index$|^number$/i;

function word(one: string, many = one, shift = 0): MeasureWord {
  return { before: "", one: ` ${one}`, many: ` ${many}`, shift };
}

/** What is counted or measured, in English; a noun without a plural stands alone. */
type Noun = readonly [one: string, many?: string];

const NOUNS: ReadonlyMap<string, Noun> = new Map(Object.entries<Noun>({
  元: ["yuan"],
  美元: ["US dollar", "US dollars"],
  港元: ["Hong Kong dollar", "Hong Kong dollars"],
  欧元: ["euro", "euros"],
  英镑: ["pound", "pounds"],
  日元: ["yen"],
  人: ["person", "people"],
  名: ["person", "people"],
  人次: ["person-time", "person-times"],
  户: ["household", "households"],
  家: ["enterprise", "enterprises"],
  起: ["accident", "accidents"],
  项: ["item", "items"],
  件: ["case", "cases"],
  宗: ["case", "cases"],
  例: ["case", "cases"],
  条: ["item", "items"],
  处: ["site", "sites"],
  次: ["time", "times"],
  批次: ["batch", "batches"],
  场: ["event", "events"],
  天: ["day", "days"],
  小时: ["hour", "hours"],
  吨: ["tonne", "tonnes"],
  公斤: ["kilogram", "kilograms"],
  千克: ["kilogram", "kilograms"],
  亩: ["mu"],
  公顷: ["hectare", "hectares"],
  头: ["head"],
  只: ["head"],
  羽: ["bird", "birds"],
  辆: ["vehicle", "vehicles"],
  台: ["unit", "units"],
  套: ["unit", "units"],
  千瓦: ["kW"],
  千瓦时: ["kWh"],
  度: ["kWh"],
  平方米: ["square metre", "square metres"],
  平方公里: ["square kilometre", "square kilometres"],
  立方米: ["cubic metre", "cubic metres"],
  米: ["metre", "metres"],
  公里: ["kilometre", "kilometres"],
  千米: ["kilometre", "kilometres"],
  标准箱: ["TEU"],
  吨公里: ["tonne-kilometre", "tonne-kilometres"],
  人公里: ["passenger-kilometre", "passenger-kilometres"],
  百分点: ["percentage point", "percentage points"],
  个百分点: ["percentage point", "percentage points"],
  persons: ["person", "people"],
  thousands: ["thousand"],
  millions: ["million"],
  billions: ["billion"],
}));

/** Units that are no noun after their number. */
const SIGNS: ReadonlyMap<string, MeasureWord> = new Map(Object.entries<MeasureWord>({
  个: BARE,
  "%": { before: "", one: "%", many: "%", shift: 0 },
  "‰": { before: "", one: "‰", many: "‰", shift: 0 },
  "微克/立方米": word("µg/m³"),
  "毫克/立方米": word("mg/m³"),
  "毫克/升": word("mg/L"),
}));

/** Powers of ten before a Chinese unit. English has none of 万 and 亿: the number is moved to thousands, millions, billions, exactly. */
const POWERS = new Map(Object.entries({ 百: 2, 千: 3, 万: 4, 十万: 5, 百万: 6, 千万: 7, 亿: 8, 十亿: 9, 百亿: 10, 千亿: 11, 万亿: 12 }));
const ENGLISH_POWERS: Readonly<Record<number, string>> = { 3: "thousand", 6: "million", 9: "billion", 12: "trillion" };

function englishUnit(unit: string): MeasureWord {
  const [first = unit, per] = unit.split("/");
  const known = SIGNS.get(unit) ?? nounWord(unit);
  if (known !== null) return known;
  const [amount, base] = [nounWord(first), per === undefined ? undefined : NOUNS.get(per)?.[0]];
  if (amount === null || base === undefined) return word(unit);
  return { ...amount, one: `${amount.one} per ${base}`, many: `${amount.many} per ${base}` };
}

/** The same nouns as an English workbook writes them: 1 accident, 2 accidents. */
const ENGLISH_NOUNS: ReadonlyMap<string, Noun> = new Map([...NOUNS.values()].flatMap((noun) => noun.flatMap((form) => (form === undefined ? [] : [[form, noun] as const]))));

function nounWord(unit: string): MeasureWord | null {
  const whole = NOUNS.get(unit) ?? ENGLISH_NOUNS.get(unit.toLowerCase());
  if (whole !== undefined) return word(...whole);
  // 亿千瓦时 is 亿 of 千瓦时.
  const prefix = [...POWERS.keys()].find((candidate) => unit.startsWith(candidate) && (unit === `${candidate}个` || NOUNS.has(unit.slice(candidate.length))));
  const power = prefix === undefined ? undefined : POWERS.get(prefix);
  if (prefix === undefined || power === undefined) return null;
  const noun = NOUNS.get(unit.slice(prefix.length)) ?? [""];
  const scale = Math.ceil(power / 3) * 3;
  return word(`${ENGLISH_POWERS[scale] ?? ""} ${noun[1] ?? noun[0]}`.trim(), undefined, power - scale);
}

/** "£ million" → £149 million; "US$ bn" → US$3 billion. */
const CURRENCY = /^((?:US|A|NZ|HK)?[$£€¥])\s*(.*)$/;
const SCALES: ReadonlyMap<string, string> = new Map(Object.entries<string>({ m: " million", mn: " million", bn: " billion", k: " thousand", "000": " thousand", "'000": " thousand" }));

export function measureWord(unit: string | null, locale: Locale): MeasureWord {
  if (unit === null || SILENT.test(unit)) return BARE;
  const currency = CURRENCY.exec(unit);
  const thousands = locale === "en" ? /^'?000'?s?\s+(.+)$/.exec(unit)?.[1] : undefined;
  if (thousands !== undefined) return word(`thousand ${thousands.charAt(0).toLowerCase()}${thousands.slice(1)}`);
  if (locale === "zh-CN") return { ...BARE, one: chineseUnit(unit), many: chineseUnit(unit) };
  if (currency === null) return englishUnit(unit);
  const [, before = "", rest = ""] = currency;
  const scale = rest === "" ? "" : (SCALES.get(rest.toLowerCase()) ?? ` ${rest}`);
  return { before, one: scale, many: scale, shift: 0 };
}

const CHINESE_SCALES: ReadonlyMap<string, string> = new Map(Object.entries<string>({ thousand: "千", million: "百万", billion: "十亿", trillion: "万亿", m: "百万", mn: "百万", bn: "十亿", k: "千", "000": "千", "'000": "千" }));
const CHINESE_NOUNS: ReadonlyMap<string, string> = new Map(Object.entries<string>({
  "£": "英镑", $: "美元", US$: "美元", "€": "欧元", "¥": "元", A$: "澳元", NZ$: "新西兰元", HK$: "港元",
  person: "人", people: "人", hour: "小时", visit: "人次", night: "夜", household: "户", job: "个岗位", tonne: "吨", unit: "个", number: "", yuan: "元", pound: "英镑", dollar: "美元", enterprise: "家", accident: "起", case: "件",
}));

/** A unit written in Chinese follows its number as it is; one in English is said in Chinese where it is a common one (£000 is 千英镑), else it stands off its number. */
function chineseUnit(unit: string): string {
  if (unit === "百分点") return "个百分点";
  if (!/[A-Za-z£$€¥]/.test(unit)) return unit;
  const [, currency = "", rest = unit] = CURRENCY.exec(unit) ?? [];
  const words = rest.toLowerCase().split(/\s+(?:of\s+)?/).map((part) => part.replace(/^(thousand|million|billion|trillion|person|hour|visit|night|household|job|tonne|unit|pound|dollar|enterprise|accident|case)s$/, "$1")).filter((part) => part !== "");
  const said = words.map((part) => CHINESE_SCALES.get(part) ?? CHINESE_NOUNS.get(part));
  const noun = currency === "" ? "" : CHINESE_NOUNS.get(currency);
  return noun === undefined || said.some((part) => part === undefined) ? ` ${unit}` : `${said.join("")}${noun}`;
}

const MONEY = /元|币|[£$€¥]|英镑|yuan|dollar|pound|euro/i;

export function isMoney(unit: string | null): boolean {
  return unit !== null && MONEY.test(unit);
}
