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

/** Chinese units in English words. English has none of 万 and 亿: the number is moved to millions or billions, exactly. */
const ENGLISH: ReadonlyMap<string, MeasureWord> = new Map(Object.entries<MeasureWord>({
  元: word("yuan"),
  千元: word("thousand yuan"),
  万元: word("million yuan", "million yuan", -2),
  百万元: word("million yuan"),
  亿元: word("billion yuan", "billion yuan", -1),
  万亿元: word("trillion yuan"),
  美元: word("US dollar", "US dollars"),
  千美元: word("thousand US dollars"),
  万美元: word("million US dollars", "million US dollars", -2),
  亿美元: word("billion US dollars", "billion US dollars", -1),
  人: word("person", "people"),
  万人: word("million people", "million people", -2),
  户: word("household", "households"),
  家: word("enterprise", "enterprises"),
  起: word("accident", "accidents"),
  项: word("item", "items"),
  个: BARE,
  件: word("case", "cases"),
  条: word("item", "items"),
  例: word("case", "cases"),
  吨: word("tonne", "tonnes"),
  万吨: word("million tonnes", "million tonnes", -2),
  亿吨: word("billion tonnes", "billion tonnes", -1),
  亩: word("mu"),
  万亩: word("million mu", "million mu", -2),
  公顷: word("hectare", "hectares"),
  头: word("head"),
  只: word("head"),
  辆: word("vehicle", "vehicles"),
  台: word("unit", "units"),
  套: word("unit", "units"),
  万千瓦时: word("million kWh", "million kWh", -2),
  亿千瓦时: word("billion kWh", "billion kWh", -1),
  平方米: word("square metre", "square metres"),
  万平方米: word("million square metres", "million square metres", -2),
  "%": { before: "", one: "%", many: "%", shift: 0 },
  "‰": { before: "", one: "‰", many: "‰", shift: 0 },
  百分点: word("percentage point", "percentage points"),
  个百分点: word("percentage point", "percentage points"),
  persons: word("person", "people"),
  thousands: word("thousand"),
  millions: word("million"),
  billions: word("billion"),
}));

/** "£ million" → £149 million; "US$ bn" → US$3 billion. */
const CURRENCY = /^((?:US|A|NZ|HK)?[$£€¥])\s*(.*)$/;
const SCALES: ReadonlyMap<string, string> = new Map(Object.entries<string>({ m: " million", mn: " million", bn: " billion", k: " thousand", "000": " thousand", "'000": " thousand" }));

export function measureWord(unit: string | null, locale: Locale): MeasureWord {
  if (unit === null || SILENT.test(unit)) return BARE;
  const currency = CURRENCY.exec(unit);
  const thousands = locale === "en" ? /^'?000'?s?\s+(.+)$/.exec(unit)?.[1] : undefined;
  if (thousands !== undefined) return word(`thousand ${thousands.charAt(0).toLowerCase()}${thousands.slice(1)}`);
  if (locale === "zh-CN") return { ...BARE, one: chineseUnit(unit), many: chineseUnit(unit) };
  if (currency === null) return ENGLISH.get(unit) ?? word(unit);
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
