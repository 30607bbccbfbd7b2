import type { Locale } from "./roles";

/** Parts that an office tells apart by a word of its own: 分产业看, 分中央和地方看, 分城乡看. */
const GROUPINGS: readonly { readonly parts: readonly RegExp[]; readonly lead: Readonly<Record<Locale, string>> }[] = [
  { parts: [/^第一产业/, /^第二产业/, /^第三产业/], lead: { "zh-CN": "分产业看，", en: "by industry, " } },
  { parts: [/^中央/, /^地方/], lead: { "zh-CN": "分中央和地方看，", en: "by level of government, " } },
  { parts: [/^城镇/, /^(?:农村|乡村)/], lead: { "zh-CN": "分城乡看，", en: "in town and country, " } },
];

/** How parts with these labels are introduced; null where 其中 has to do. */
export function groupingLead(labels: readonly string[], locale: Locale): string | null {
  const known = GROUPINGS.find(({ parts }) => parts.length === labels.length && parts.every((part, place) => part.test(labels[place] ?? "")));
  return known?.lead[locale] ?? null;
}

/** Whether two neighbours in a table are known to be a whole and its part, though the table shows no level: 生产总值 and 第一产业增加值. */
export function isKnownPart(whole: string, part: string): boolean {
  return /生产总值|^GDP/i.test(whole) && /^第[一二三]产业(?:增加值)?$/.test(part);
}

/** 中央财政 under 一般公共预算收入 is said as 中央财政收入, 教育 under 一般公共预算支出 as 教育支出: by themselves they would name an office and a trade, not a figure. */
export function labelUnder(head: string, label: string): string {
  const noun = /(?:收入|支出)$/.exec(head)?.[0];
  if (noun === undefined || label.endsWith(noun)) return label;
  return OFFICE.test(label) || (/(?:预算|财政)支出$/.test(head) && FUNCTION.test(label)) ? `${label}${noun}` : label;
}

/** What public money is spent on, as budgets class it. */
const FUNCTION = /^(?:一般公共服务|外交|国防|公共安全|教育|科学技术|文化[\u4e00-\u9fff]*|社会保障和就业|医疗卫生[\u4e00-\u9fff]*|卫生健康|节能环保|城乡社区(?:事务)?|农林水(?:事务)?|交通运输|资源勘探[\u4e00-\u9fff]*|商业服务业等?|金融|援助其他地区|自然资源[\u4e00-\u9fff]*|国土[\u4e00-\u9fff]*|住房保障|粮油物资储备|灾害防治[\u4e00-\u9fff]*|债务付息|债务发行费用|其他)$/;

const OFFICE = /^(?:中央|地方|省|市|县|区|旗|乡|镇|乡镇|街道|省级|市级|县级|区级|镇级)?(?:财政|本级|级|本级财政|级财政)$|^(?:中央|地方)$/;
