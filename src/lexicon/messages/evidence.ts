import type { Locale } from "../roles";

/** Why a column is thought to have its role. The particulars are words or formulas of the sheet itself. */
export type EvidenceKind = "header-word" | "position" | "arithmetic" | "number-format" | "period" | "user" | "default";

const WORDS: Readonly<Record<Locale, Readonly<Record<EvidenceKind, string>>>> = {
  "zh-CN": {
    "header-word": "表头写着",
    position: "按位置判断",
    arithmetic: "按数字关系判断",
    "number-format": "按数字格式判断",
    period: "按时期判断",
    user: "由您指定",
    default: "没有其他依据，按本期数处理",
  },
  en: {
    "header-word": "the header says",
    position: "from its position",
    arithmetic: "from the arithmetic",
    "number-format": "from its number format",
    period: "from its period",
    user: "chosen by you",
    default: "no other evidence: taken as the current figure",
  },
};

/** "表头写着：上年同期" */
export function describeEvidence(evidence: { readonly kind: EvidenceKind; readonly detail: string }, locale: Locale): string {
  const words = WORDS[locale][evidence.kind];
  if (evidence.detail === "") return words;
  return `${words}${locale === "en" ? ": " : "："}${evidence.detail}`;
}
