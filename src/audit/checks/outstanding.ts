import { isSameKind } from "../reading/amount";
import type { DraftClaim } from "../claim";
import type { ClaimContext } from "../verdicts/judge";
import type { Statement } from "../statements/statement";
import { digits } from "../reading/mention";
import { differenceClaim } from "../verdicts/difference";

const OF_FINDINGS = /隐患|问题|缺陷|投诉|信访|举报|诉求|案件|事项/u;
const BEING_MENDED = /正在/u;

/** 尚有75项未整改: what was found less what was done. What is only being mended (正在整改) may be less than all that is left. */
export function outstandingClaims(context: ClaimContext, { subject, level, done, ratios }: Statement): readonly DraftClaim[] {
  return ratios.flatMap(({ mention }) => {
    if (mention.meaning !== "outstanding" || level === null || !OF_FINDINGS.test(subject) || done === null || mention.number.start < done.number.start || done.sentence !== mention.sentence) return [];
    const [found, mended, left] = [level.amount, done.amount, mention.amount];
    if (found === null || mended === null || left === null || !isSameKind(found, mended) || !isSameKind(found, left)) return [];
    const exact = found.exact.minus(mended.exact);
    if (left.exact.compare(exact) < 0 && BEING_MENDED.test(context.text.slice(Math.max(0, mention.number.start - 8), mention.number.start))) return [];
    return [differenceClaim(context, "change", mention, [level, done], `${digits(level)} − ${digits(done)}`, exact, () => found.interval.minus(mended.interval), left)];
  });
}
