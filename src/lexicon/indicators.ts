import type { Locale } from "./roles";

/**
 * What sort of thing an indicator measures, as far as words depend on it.
 *
 * `economy` output, investment, trade … · `revenue` what an office collects · `spending` what it pays · `refund` what it pays
 * back (出口退税) · `profit` may turn into a loss · `accident` what is to be kept low · `price` prices and indices · `rate` shares and
 * rates, whose differences are percentage points · `level` concentrations and the like, which rise and fall · `count` anything else.
 */
export const INDICATOR_KINDS = ["economy", "revenue", "spending", "refund", "profit", "accident", "price", "rate", "level", "count"] as const;

export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

/** Whether more of it is better. */
export const POLARITIES = ["more-is-better", "less-is-better", "neutral"] as const;

export type Polarity = (typeof POLARITIES)[number];

/** Words for up and down. */
export interface Direction {
  readonly up: string;
  readonly down: string;
}

interface KindEntry {
  readonly polarity: Polarity;
  /** Whether figures of parts add up to that of the whole. */
  readonly summable: boolean;
  /** Verbs for a quantity (增加3起) and for a rate (上升35%). */
  readonly verbs: Readonly<Record<Locale, { readonly quantity: Direction; readonly rate: Direction }>>;
}

const MORE: Direction = { up: "增加", down: "减少" };
const GROW: Direction = { up: "增长", down: "下降" };
const EN_MORE: Direction = { up: "up", down: "down" };
const EN_GROW: Direction = { up: "grew by", down: "fell by" };
const EN_RISE: Direction = { up: "rose by", down: "fell by" };

const KINDS: Readonly<Record<IndicatorKind, KindEntry>> = {
  economy: entry("more-is-better", true, MORE, GROW),
  revenue: entry("more-is-better", true, { up: "增收", down: "减收" }, GROW),
  spending: entry("neutral", true, MORE, GROW),
  refund: entry("neutral", true, { up: "多退", down: "少退" }, GROW),
  profit: entry("more-is-better", true, MORE, GROW),
  accident: entry("less-is-better", true, MORE, { up: "上升", down: "下降" }),
  price: entry("neutral", false, { up: "提高", down: "降低" }, { up: "上涨", down: "下降" }),
  rate: entry("neutral", false, { up: "提高", down: "回落" }, { up: "提高", down: "回落" }),
  level: entry("neutral", false, { up: "上升", down: "下降" }, { up: "上升", down: "下降" }),
  count: entry("neutral", true, MORE, GROW),
};

function entry(polarity: Polarity, summable: boolean, quantity: Direction, rate: Direction): KindEntry {
  return { polarity, summable, verbs: { "zh-CN": { quantity, rate }, en: { quantity: EN_MORE, rate: rate === GROW ? EN_GROW : EN_RISE } } };
}

/** Words that tell the kind, tried in this order; the first that occurs in the name decides. */
const NAME_WORDS: readonly (readonly [RegExp, IndicatorKind])[] = [
  [/退税|退库|tax refund/i, "refund"],
  [/事故|死亡|受伤|伤亡|重伤|轻伤|直接经济损失|财产损失|火灾|隐患|案件|发案|accident|death|injur|casualt/i, "accident"],
  [/浓度|PM\s*2\.?5|PM\s*10|(?:环境|空气质量)[^:]*指数|综合指数$|气温|concentration/i, "level"],
  [/价格|指数|CPI|PPI|均价|单价|price|index/i, "price"],
  [/利润|盈亏|亏损|盈余|profit|loss/i, "profit"],
  [/率$|比重|占比|rate$|share of/i, "rate"],
  [/支出|开支|expenditure|spending/i, "spending"],
  [/税$|税收|非税|收入(?:合计|总计)?$|收入[（(]|财政收入|预算收入|基金收入|税款|罚没|revenue|tax/i, "revenue"],
  [/产值|增加值|生产总值|GDP|投资|销售|营业|零售|出口|进口|招商|引资|贷款|存款|产量|发电|用电|货运|客运|旅游|消费|output|investment|sales|exports|imports/i, "economy"],
];

/** Income of people and enterprises is no revenue of an office: it grows, it is not collected. */
const NOT_REVENUE = /销售收入|营业收入|可支配收入|人均.*收入|现金收入|纯收入|主营业务收入|旅游.*收入|劳务收入|工资/;

/**
 * How figures of one indicator go together: a `flow` fills up over the year and adds up over its parts (投资额); a `stock` adds up over
 * parts only (贷款余额); a `mean` over neither, though it may fill up (人均可支配收入); a `level` is what it is at each moment (浓度, 率, 指数).
 */
export type Nature = "flow" | "stock" | "mean" | "level";

const LEVEL_NAMES = /PM\s*2\.?5|PM\s*10|浓度|平均气温|温度|湿度|密度|强度|指数|价格|均价|单价|比例$|(?<![同环相])比$|住院日|等候时[间长]|(?:平均|办[理结]).{0,6}时[长限间]|(?:average|mean|median) (?:length|time|wait|age|days|score|speed|duration)|length of stay|waiting times?$|位次|覆盖面|结余|赤字|每[百千万亿]|(?:单位|万元|亿元).{0,8}(?:能耗|水耗|电耗|死亡率)|concentration|density|intensity|index|temperature|per (?:100,?000|1,?000)/i;
/** 微克/立方米, kWh/m²; but 元/人 is a mean like 人均. */
const PER_UNIT = /[^/]\/[^/人户]/;
const MEAN_NAMES = /人均|户均|亩均|平均|单产|per (?:capita|head|person|household)|average|mean\b|median/i;
const STOCK_NAMES = /参保|在校|在园|从业人员|职工人数|余额|存量|保有量|在册|在库|年末|期末|总人口|户籍人口|常住人口|结存|库存|balance|stock of|outstanding (?:loans|debt)|population/i;

/** The nature of an indicator by its name and unit; a flow where nothing tells. */
export function natureOf(name: string, unit: string | null): Nature {
  const kind = kindOfIndicator(name, unit);
  if (kind === "rate" || kind === "price" || kind === "level" || LEVEL_NAMES.test(name) || (unit !== null && PER_UNIT.test(unit))) return "level";
  if (MEAN_NAMES.test(name)) return "mean";
  return STOCK_NAMES.test(name) ? "stock" : "flow";
}

/** Whether an indicator fills up over the year, so that a schedule says something of it. */
export function isScheduled(name: string, unit: string | null): boolean {
  const nature = natureOf(name, unit);
  return nature === "flow" || nature === "mean";
}

/** Whether the figures of parts add up to that of the whole. */
export function addsUp(name: string, unit: string | null): boolean {
  const nature = natureOf(name, unit);
  return nature !== "level" && nature !== "mean" && KINDS[kindOfIndicator(name, unit)].summable;
}

const RATE_UNITS = new Set(["%", "％", "‰", "百分点", "个百分点", "per cent", "percent"]);
const ACCIDENT_UNITS = new Set(["起"]);

/** The kind of an indicator by its name and unit; `count` where nothing tells. */
export function kindOfIndicator(name: string, unit: string | null): IndicatorKind {
  if (unit !== null && RATE_UNITS.has(unit.trim())) return "rate";
  const leaf = name.split(/[:：]/).filter((part) => !/^(累计值|当月值|当季值|本期|期末值)$/.test(part)).join(":");
  if (NOT_REVENUE.test(leaf)) return "economy";
  const byName = NAME_WORDS.find(([words]) => words.test(leaf))?.[1];
  if (byName !== undefined) return byName;
  return unit !== null && ACCIDENT_UNITS.has(unit.trim()) ? "accident" : "count";
}

/** Whether the name of a rate says that it is against the period before, and not against a year before. */
export function isAgainstPrevious(name: string): boolean {
  return /环比|[较比]上[月季期]|month[- ]on[- ]month|quarter[- ]on[- ]quarter|\bon (?:the )?(?:previous|last) (?:\d+ |three )?(?:months?|quarter|period)/i.test(name);
}

export function polarityOf(kind: IndicatorKind): Polarity {
  return KINDS[kind].polarity;
}

/** Verbs for a change in quantity: never to be put before a rate. */
export function quantityVerbs(kind: IndicatorKind, locale: Locale): Direction {
  return KINDS[kind].verbs[locale].quantity;
}

/** Verbs for a rate: never to be put before a quantity. */
export function rateVerbs(kind: IndicatorKind, locale: Locale): Direction {
  return KINDS[kind].verbs[locale].rate;
}
