import type { Locale } from "../lexicon/roles";

/** The language to speak where the surroundings speak `tag` ("zh-CN", "en-US"): Chinese to all Chinese, English to all others. */
export function localeOf(tag: string): Locale {
  return /^zh\b/i.test(tag) ? "zh-CN" : "en";
}
