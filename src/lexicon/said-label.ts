import type { Locale } from "./roles";

/** What a sentence calls an indicator: its label without what the sentence says anyway, and in English without a heading's capital. */
export function saidLabel(label: string, locale: Locale, hasValue: boolean): string {
  const bare = withoutHeading(label, hasValue);
  if (SOLE_TOTAL.test(bare)) return locale === "en" ? "the total" : "合计";
  return locale === "en" ? inMidSentence(bare) : bare;
}

const SOLE_TOTAL = /^(?:(?:grand |overall )?total|合计|总计|总 *计|合 *计)$/i;

/** 收入 alone does not say that it is all of it. */
const TOO_SHORT = /^(?:收入|支出)(?:合计|总计)$/;

/** 一般公共预算收入合计 is said without its 合计, 收入合计 with it; of 工业增加值增速 6.2% it is the 工业增加值 that grew; a price basis is told beside the growth. */
function withoutHeading(label: string, hasValue: boolean): string {
  const said = (TOO_SHORT.test(label) ? label : label.replace(/(?<=..)(?:合计|总计)$/, "")).replace(PRICE_BASIS, "");
  return hasValue ? said : said.replace(/(?<=..)(?:同比)?(?:增速|增幅|增长率)$/, "");
}

export type PriceBasis = "constant" | "current";

/** Which prices a label says that its amounts are at; null where it says nothing. */
export function priceBasisIn(label: string): PriceBasis | null {
  const said = PRICE_BASIS.exec(label)?.[0];
  if (said === undefined) return null;
  return /不变价|可比价/.test(said) ? "constant" : "current";
}

const PRICE_BASIS = /(?<=..)\s*[（(](?:按)?(?:不变价|可比价|现价|当年价)(?:格)?(?:计算)?[）)]$/;

/** Names and abbreviations keep their capitals; a heading in which other words have capitals too is a name. */
function inMidSentence(label: string): string {
  const [first = "", ...rest] = label.replace(/[（(][^（）()]*[）)]/g, " ").split(/[^\p{L}'’]+/u).filter((word) => word !== "");
  const isName = PROPER.test(first) || (!GENERIC.test(first) && rest.some((word) => /^\p{Lu}\p{Ll}/u.test(word)));
  const isHeading = /^\p{Lu}\p{Ll}+(?:['’]\p{Ll}+)?$/u.test(first) && !isName;
  return isHeading && label.startsWith(first) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** Words that begin no name, whatever follows: total England, imports from China. */
const GENERIC = /^(?:Total|All|Other|Rest|Number|Value|Share|Trade|Imports?|Exports?|Sales|Visits)$/;

const PROPER =
  /^(?:Africa|America|Asia|Europe|Oceania|England|Scotland|Wales|Ireland|Britain|China|India|Japan|Germany|France|Italy|Spain|Canada|Australia|London|\p{L}+(?:ish|ese|ean|ian)|Africans?|Americans?|Asians?|French|German|Dutch|Welsh|Swiss|Christmas|Easter|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Brexit|Covid)$/u;
