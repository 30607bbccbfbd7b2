const MONEY = "(?:人民币)?(?:千|万|百万|十万|千万|亿|十亿|百亿|万亿|兆)?(?:元|美元|港元|港币|欧元|英镑|日元|韩元|新台币|澳元)(?:人民币|\\/人|\\/平方米|\\/吨|\\/亩|\\/公斤|\\/户)?";
const SCALED = "(?:千|万|百|百万|亿|千万)?(?:人次|人天|人|户次|户|家次|家|个|项|条|起|件|次|处|名|台|套|辆|艘|架|张|份|亩|公顷|平方米|平方公里|平方千米|立方米|吨公里|人公里|吨|公斤|千克|克|头|只|羽|匹|株|千瓦时|度|千瓦|公里|千米|米|标准箱|箱|吨标准煤|标准煤|重量箱|立方|方|升|册|场|所|座|宗|例|批次|批|期|天|日|小时|岁|年|月|分|分钟|班|床|张床|部|枚|双|件套|支|根|块|卷|篇|笔|对|幢|间|座次|标台|TEU|篇次|村|人\\/户|%|倍)";
const RATIO = "(?:(?:万?吨|千克|公斤|克)标准煤|微克|毫克|克|千克|公斤|万?吨|万?元|亿元|人次|人|户|台|件|张|床|度|平方米|立方米|千瓦时)\\/(?:万元|亿元|公顷|万人|千人|百人|床|生|家|次|套|件|立方米|平方米|平方公里|升|亩|公顷|人|户|天|日|吨|千克|公斤|万元|千瓦时|百户)|[μµ]g\\/m[³3]|mg\\/(?:m[³3]|L)|k?m[²³]|%|‰|‱|百分点|个百分点|bp|bps|(?:上年(?:同期|同月)?|上月)=100|[\\d.]+=100|指数|位|名次|位次|倍";
const ENGLISH =
  "(?:[£$€]|us\\$|dollars?|pounds?|euros?)\\s*,?\\s+in\\s+(?:thousands|millions|billions)|[a-z]+ \\(x [\\d,]+\\)|in (?:thousands|millions|billions)(?: of (?:us )?(?:dollars|pounds|euros|yuan|rmb))?|[£$€¥]'?000'?s?|(?:[£$€¥]|gbp|usd|eur|cny|rmb|us\\$|aud|cad|a\\$)?\\s*(?:'?000s?|millions?|billions?|thousands?|trillions?|bn|mn|hundreds?)(?:\\s+(?:of\\s+)?(?:[£$€¥]|yuan|rmb|us\\s+dollars?|dollars?|pounds?|euros?|persons?|people|tonnes?|hours|visits|units?|households|jobs|nights))?|[£$€¥]\\s?[mk]|'?000\\s+[a-z]+|[£$€¥]|us\\$|yuan|dollars?|pounds?|euros?|percent(?:age)?(?:\\s+points?)?|per\\s?cent|pp|persons?|people|number|tonnes?|hours?|days?|years?|cases?|units?|visits?|nights?|households?|kg|km2?|mwh|gwh|kwh|sq\\.?\\s?(?:m|km)|hectares?|index(?:\\s+\\(?\\d{4}(?:\\s?q\\d)?\\s?=\\s?100\\)?)?|annual\\s?%|(?:current|constant|real|nominal|\\d{4})(?:\\s+\\d{4})?(?:\\s+(?:international|local))?\\s+(?:us\\$|\\$|£|€|usd|gbp|eur|lcu)(?:\\s?(?:m|bn|k|millions?|billions?|thousands?))?|%\\s+(?:of|aged|under|over|per|in|age)\\s+.+|per\\s+[\\d,]+(?:\\s+.+)?";

const UNIT = new RegExp(`^(?:${RATIO}|${MONEY}|${SCALED}|${ENGLISH})$`, "i");

/** Whether a text is a unit and nothing else. Blanks within Chinese text do not matter. */
export function isUnit(text: string): boolean {
  const trimmed = text.trim();
  return UNIT.test(trimmed) && !/^\d+$/.test(trimmed);
}

/** A line that says how a whole table counts, in more words than a header has: "Thousand tonnes of oil equivalent". */
const UNIT_LINE = /^(?:in\s+)?(?:[£$€]|us\$)?\s?(?:hundreds?|thousands?|millions?|billions?|'?000s?)\b(?:\s+[a-z\d£$€%]+){0,7}$/i;

/** The unit that a line above or beside a table tells, or null. */
export function unitOfLine(line: string): string | null {
  const trimmed = line.trim();
  if (/^(?:percent(?:age)?|per cent|%)\b/i.test(trimmed) && !/\bchange|growth/i.test(trimmed)) return "%";
  return isUnit(trimmed) || UNIT_LINE.test(trimmed) ? tidyUnit(trimmed) : null;
}

/** Spellings that mean the per cent sign. */
/** "$ in thousands", "In thousands": the money, or nothing, by the thousand. */
const SCALE_BEHIND = /^(?:([£$€]|us\$|dollars?|pounds?|euros?|yuan)\s*,?\s+)?in\s+(thousands|millions|billions)$/i;

const PERCENT = /^(?:%|annual\s?%|percent(?:age)?|per\s?cent|百分比|pct)$/i;

/** The unit as it is to be kept: as written, but one spelling for per cent. */
export function tidyUnit(text: string): string {
  const trimmed = text.trim().replace(/^[:：]/, "");
  const [, money, scale] = SCALE_BEHIND.exec(trimmed) ?? [];
  if (scale !== undefined) return money === undefined ? scale.toLowerCase() : /^\p{L}/u.test(money) ? `${scale.toLowerCase()} of ${money.toLowerCase()}` : `${money} ${scale.toLowerCase().slice(0, -1)}`;
  return PERCENT.test(trimmed) || /^%\s?[a-z]/i.test(trimmed) ? "%" : trimmed;
}

/** 上年同月=100: an index that is itself a growth, 100.4 being 0.4% more than a year before. */
export function isIndexOnYear(unit: string | null): boolean {
  return unit !== null && /^上年(?:同期|同月|同季度?)?=100$/.test(unit);
}

/** Names that say what they count, where a table gives no unit: 事故起数 are 起. */
const COUNTED: readonly (readonly [name: RegExp, unit: string])[] = [
  [/(?:起数|事故总量)$/, "起"],
  [/(?:人次数?)$/, "人次"],
  [/(?:人数|死亡|受伤|重伤)$/, "人"],
  [/户数$/, "户"],
  [/(?:家数|企业数|单位数)$/, "家"],
  [/件数$/, "件"],
  [/项数$/, "项"],
  [/条数$/, "条"],
  [/警情$/, "起"],
  [/次数$/, "次"],
];

/** The unit that an indicator's own name tells, or null. */
export function unitOfName(name: string): string | null {
  return COUNTED.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

const NAMES_MONEY = /资金|金额|投资|收入|支出|税(?:收|款|额)?$|产值|增加值|销售额|零售|贷款|存款|余额|保费|利润|成本|价款|GDP|生产总值|进出口|出口|进口|额$/;
/** Whether a name is one of money. */
export function namesMoney(name: string): boolean {
  return NAMES_MONEY.test(name);
}

const NAMES_THINGS = /项目|企业|单位|机构|事项|案件|合同/;
const THINGS: ReadonlySet<string> = new Set(["个", "项", "家", "件", "户"]);

/** The unit, of several that a table lists, in which something of that name is counted; null where none is plain. */
export function unitAmong(name: string, units: readonly string[]): string | null {
  const own = unitOfName(name);
  if (own !== null && units.includes(own)) return own;
  const fitting = units.filter((unit) => (namesMoney(name) ? isMoney(unit) : NAMES_THINGS.test(name) && THINGS.has(unit)));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

const RATIO_NAME = /(?<!汇|费|效|频|概|出生|死亡|自然增长|生育|发病|发生)率$|(?:占比|比重)$|\bas (?:a )?(?:percentage|per ?cent|%) of\b|^(?:percentage|per ?cent|proportion|%)\s+\S|(?:participation|employment|unemployment|inactivity|occupancy|vacancy|completion|success|pass|annual|inflation|growth) rate\b/i;

/** Whether a name alone says that its figures are per cent, in a table that counts something else. */
export function isRatioName(name: string): boolean {
  return RATIO_NAME.test(name);
}

/** Units of rates, and of what lies between two of them. */
export function isRateUnit(unit: string | null): boolean {
  return unit !== null && /^(?:%|‰|个?百分点)$/.test(unit);
}

/** Money: a table's common unit that people and cases cannot be counted in. */
export function isMoney(unit: string): boolean {
  return /元$/.test(unit);
}
