import { scopeOf } from "./value-phrases";
import type { Locale } from "./roles";

/** What a table is about, by its title: without number, period, unit and the word table; null where nothing is left. */
export function subjectOf(title: string | null, locale: Locale): string | null {
  const bare = (title ?? "")
    .replace(/^\s*(?:(?:续?表|附表|table|figure|annex)\s*[\dA-Z一二三四五六七八九十.\-—]*\s*[:：.、]?\s*)/i, "")
    .replace(/[（(][^（）()]*(?:单位|unit|万元|亿元|%)[^（）()]*[）)]/gi, "")
    .replace(/(?:\d{4}\s*年)?(?:\d{1,2}\s*[-—–~～至]\s*)?\d{1,2}\s*月份?(?:底|末)?|\d{4}\s*年(?:度)?(?:[一二三四]季度|上半年|下半年|前三季度)?|[一二三四]季度|上半年|前三季度/g, "")
    .replace(/(?:情况)?(?:一览|统计|汇总|明细|月报|季报|年报)?表$/, "")
    .replace(/,?\s+(?:by month|by quarter|by year|[A-Z][a-z]+ (?:to [A-Z][a-z]+ )?\d{4}|Q\d \d{4}(?:\/\d\d)?|\d{4}(?:\/\d\d)?)$/, "")
    .replace(/^[\s：:,，—-]+|[\s：:,，—-]+$/g, "");
  const scope = locale === "en" ? "" : scopeOf(bare);
  return bare === "" || bare === scope ? null : bare;
}
