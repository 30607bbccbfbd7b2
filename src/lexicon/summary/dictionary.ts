import type { Locale } from "../roles";
import { EN } from "./en";
import type { SummaryWords } from "./summary-words";
import { ZH_CN } from "./zh-CN";

const WORDS: Readonly<Record<Locale, SummaryWords>> = { "zh-CN": ZH_CN, en: EN };

/** The words of the summary tab in one language. */
export function summaryWords(locale: Locale): SummaryWords {
  return WORDS[locale];
}
