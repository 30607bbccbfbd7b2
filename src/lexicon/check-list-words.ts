import type { Locale } from "./roles";

/** The words of the check list (核对清单) that an audit is written out as. */
export interface CheckListWords {
  readonly title: string;
  readonly headers: readonly [number: string, verdict: string, text: string, printed: string, expected: string, why: string, cells: string];
  readonly verdicts: Readonly<Record<"consistent" | "within-rounding" | "inconsistent" | "wording" | "unverifiable", string>>;
  /** Behind a verdict about a conclusion: direction, 完成, rank. */
  readonly serious: string;
  readonly coverage: (recognised: number, numbers: number) => string;
  readonly footer: string;
}

export const CHECK_LIST_WORDS: Readonly<Record<Locale, CheckListWords>> = {
  "zh-CN": {
    title: "核对清单",
    headers: ["序号", "结论", "原文", "所写", "应为", "依据", "单元格"],
    verdicts: { consistent: "一致", "within-rounding": "舍入范围内", inconsistent: "不一致", wording: "用词", unverifiable: "无法核对" },
    serious: "（结论性错误）",
    coverage: (recognised, numbers) => `全文${numbers}个数字，参与核对${recognised}个；未参与核对的不等于正确。`,
    footer: "第 &P 页 共 &N 页",
  },
  en: {
    title: "Check list",
    headers: ["No.", "Verdict", "Text", "As written", "Should be", "Why", "Cells"],
    verdicts: { consistent: "Agrees", "within-rounding": "Within rounding", inconsistent: "Inconsistent", wording: "Wording", unverifiable: "Cannot be checked" },
    serious: " (wrong conclusion)",
    coverage: (recognised, numbers) => `${recognised} of ${numbers} numbers took part in a check; silence about the others is no approval.`,
    footer: "Page &P of &N",
  },
};
