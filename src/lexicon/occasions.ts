import type { Locale } from "./roles";

const NAMES: Readonly<Record<string, string>> = { 元旦: "New Year", 春节: "Spring Festival", 清明: "Qingming", 五一: "May Day", 劳动节: "Labour Day", 端午: "Dragon Boat", 中秋: "Mid-Autumn", 国庆: "National Day" };
const NAME = `[“”"「」‘’]{0,2}(?:${Object.keys(NAMES).join("|")})节?[“”"「」‘’]{0,2}`;
const OCCASION = new RegExp(`(?:${NAME}(?:[、及和与]|\\s)?)+(?:小长假|长假|假期|假日|黄金周|节日|期间)|黄金周`, "u");

/** The holiday that a title names in place of a part of the year: 国庆假期, “五一”小长假, 中秋国庆黄金周. Null where it names none. */
export function occasionIn(title: string): string | null {
  return OCCASION.exec(title)?.[0] ?? null;
}

/** A holiday as a sentence names it: 国庆假期; "the National Day holiday". */
export function occasionName(occasion: string, locale: Locale): string {
  if (locale !== "en") return occasion;
  const names = Object.entries(NAMES).filter(([name]) => occasion.includes(name)).map(([, name]) => name);
  return names.length === 0 ? "the holiday" : `the ${names.join(" and ")} holiday`;
}
