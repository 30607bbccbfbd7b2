import { toHalfWidth } from "../../quantity/width";

const LEADING = new RegExp(
  "^(?:其中|分别|此外|同时|另外|主要是|而|且|并|另|又|以及|和|及|、|的|全国|全省|全市|全区|全县|全镇|全旗|全乡|全州|全盟|全街道|我国|我省|我市|我县|我区|我镇|本市|本县|本区|各类|共计|共|累计|合计|总计|初步核算|据统计|发生|发出|实现|完成|达到|全年|全部|公开|已有|已|将|拟|截至目前|到目前|目前|今年以来|今年|去年以来|本年|" +
    "截[至止][^#，]{0,8}?[底末日止]|上半年|下半年|前三季度|[前第]?[一二三四1-4两]个?季度|(?:\\d{4}|##)年(?:底|末|度)?|\\d{1,2}月(?:份|底|末)?|\\d{1,2}\\s*[-—–~至]\\s*\\d{1,2}月(?:份)?|" +
    "[一二三四五六七八九十]+是|[（(]?[一二三四五六七八九十]+[）)、]|\\d+[.．、](?!\\d)|[-—–·●\\s*#:：]+|按[^，]{1,10}计算|from|in|the)",
  "iu",
);
const TRAILING = /(?:共|累计|总共|合计|已|实际|预计|将|拟|安排|发生|实现|完成|达到|高达|达|为|是|有|到|约|控制在|保持在|分别|各|均|的|了|总计|共计|同比|环比|数量|数额|:|：|\s)$/u;

/** What a figure is said of, freed from the words that lead to it and from it: 全市共发生各类事故 → 事故. */
export function subjectIn(text: string): string {
  let rest = toHalfWidth(text).trim();
  for (let found = LEADING.exec(rest); found !== null && found[0] !== ""; found = LEADING.exec(rest)) rest = rest.slice(found[0].length);
  for (let found = TRAILING.exec(rest); found !== null && found[0] !== ""; found = TRAILING.exec(rest)) rest = rest.slice(0, found.index);
  return rest.trim();
}

const GENERIC = /人数|起数|总数|总额|总量|总值|数量|件数|户数|情况|全部|各类|生产安全|安全生产|(?<=[\u4e00-\u9fff]{2})数$|\s|的|[（(][^）)]*[）)]/gu;

/** A report says the same names over and over, and each is compared with many. */
const KEYS = new Map<string, string>();
const MOST_KEYS = 5000;

/** The name without what offices add or leave out at will, for telling whether two names mean the same. */
export function nameKey(subject: string): string {
  const known = KEYS.get(subject);
  if (known !== undefined) return known;
  const key = keyOf(subject);
  if (KEYS.size < MOST_KEYS) KEYS.set(subject, key);
  return key;
}

function keyOf(subject: string): string {
  return subject.toLowerCase().replaceAll(GENERIC, "");
}

/** Whether one of two names is the other, or a short form of it: 死亡人数 and 死亡; never 现金收入 and 纯收入. */
export function sameName(one: string, other: string): boolean {
  const [first, second] = [nameKey(one), nameKey(other)];
  if (first === "" || second === "") return false;
  return first === second || (first.length >= 2 && endsInName(second, first)) || (second.length >= 2 && endsInName(first, second));
}

/** A word that turns what follows into another thing. */
const OTHER_THING = /[进非未不无]$/u;

/** Whether a long name is a short one with words before it: 进出口 is not 出口, and 非税收入 no 税收入. */
export function endsInName(long: string, short: string): boolean {
  return long.endsWith(short) && !OTHER_THING.test(long.slice(0, long.length - short.length));
}
