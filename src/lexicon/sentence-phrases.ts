import type { Locale } from "./roles";
import type { SentencePhrases } from "./sentences";
import { EN_SENTENCES } from "./sentences-en";
import { ZH_SENTENCES } from "./sentences-zh-CN";

const SENTENCES: Readonly<Record<Locale, SentencePhrases>> = { "zh-CN": ZH_SENTENCES, en: EN_SENTENCES };

export function sentencePhrases(locale: Locale): SentencePhrases {
  return SENTENCES[locale];
}
