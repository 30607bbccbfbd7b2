import type { Locale } from "./roles";

/** Names that English says with an article within a sentence: the North East, the United Kingdom. */
const WITH_ARTICLE =
  /^(?:(?:north|south)(?:[- ]?(?:east|west))?|east|west|mid-?west|(?:(?:east|west) )?midlands|(?:north|south|east|west)(?: (?:east|west))? (?:of \p{L}+|region|coast)|highlands|united (?:kingdom|states|arab emirates)(?: of america)?|u\.?k\.?|u\.?s\.?(?:a\.?)?|e\.?u\.?(?:[ -]?\d\d)?|european union\b.*|euro ?(?:area|zone)\b.*|netherlands|philippines|bahamas|maldives|gambia|\p{L}+ (?:republic|emirates)|isle of \p{L}+|.+ (?:islands|isles)|rest of .+)$/iu;

/** What a sentence calls a place or an office. */
export function placeName(entity: string, locale: Locale): string {
  return locale === "en" && WITH_ARTICLE.test(entity) ? `the ${entity}` : entity;
}
