import { Fraction } from "../../quantity/fraction";
import type { DraftClaim } from "../claim";
import { expectedPercent, printPercent, spanOf, unverifiable, wordsOf, type ClaimContext } from "../verdicts/judge";
import { unnamedShare } from "./unnamed-shares";
import { quotient } from "../verdicts/quotient";
import type { Statement } from "../statements/statement";
import { digits } from "../reading/mention";

/** 整改率 against what was found and what was mended. */
export function rectificationClaims(context: ClaimContext, statement: Statement, all: readonly Statement[]): readonly DraftClaim[] {
  const { level, done } = statement;
  const rate = statement.ratios.find(({ mention }) => mention.meaning === "rectification")?.mention;
  if (rate === undefined) {
    if (level?.meaning !== "found" || done === null) return [];
    const [found, rectified] = [level.amount, done.amount];
    const share = found === null || rectified === null ? null : rectified.exact.dividedBy(found.exact);
    if (found === null || share === null) return [];
    const isTooMuch = share.compare(Fraction.ONE) > 0;
    const base = { ...spanOf(context, [level, done]), kind: "rectification" as const, serious: false, printed: null, expected: expectedPercent(share), inputs: [digits(done), digits(level)], correction: null, cells: [] };
    return [isTooMuch ? { ...base, verdict: "inconsistent", explanation: wordsOf(context).partTooLarge(digits(done), digits(level)) } : { ...base, verdict: "unverifiable", explanation: `${digits(done)} ÷ ${digits(level)} = ${printPercent(share, 1)}` }];
  }
  if (level === null || done === null) return [unverifiable(context, "rectification", rate, wordsOf(context).baseMissing)];
  const claim = quotient(context, "rectification", rate, done, level);
  const [found, rectified] = [level.amount, done.amount];
  const isOther = level.meaning !== "found" && found !== null && rectified !== null && rectified.exact.compare(found.exact) > 0;
  // The last of a list of kinds is not what was found: that stands in front of them.
  if (isOther) return [unnamedShare(context, { share: rate, part: done }, [], all) ?? unverifiable(context, "rectification", rate, wordsOf(context).baseMissing)];
  return claim === null ? [] : [claim];
}
