import { isSameKind } from "../reading/amount";
import type { DraftClaim } from "../claim";
import { printQuantity, printStated, ratioClaim, statedRatio, unverifiable, wordsOf, type ClaimContext } from "../verdicts/judge";
import { type Mention } from "../reading/mention";
import type { Statement } from "../statements/statement";

/** A difference in points of two rates that belong to one figure; and points where per cent is meant. */
export function pointsClaim(context: ClaimContext, statement: Statement, mention: Mention): DraftClaim {
  const words = wordsOf(context);
  const { level, prior } = statement;
  if (level !== null && prior !== null) {
    const [now, before] = [statedRatio(level), statedRatio(prior)];
    if (now !== null && before !== null && level.unit.dimension === "ratio" && prior.unit.dimension === "ratio") {
      const claim = ratioClaim(context, { kind: "points", mention, span: [mention], inputs: [level, prior], sum: `${printStated(now)} − ${printStated(before)}`, exact: now.exact.minus(before.exact), possible: () => now.interval.minus(before.interval) });
      if (claim !== null) return claim;
    }
  }
  if (isRateInPoints(context, statement, mention)) return { ...unverifiable(context, "points", mention, words.pointsForRate(printQuantity(mention))), kind: "unit", verdict: "inconsistent", correction: unitCorrection(mention) };
  if ((level === null || level.unit.dimension !== "ratio") && isOwnChange(context, mention, statement)) {
    return { ...unverifiable(context, "points", mention, words.pointsOfQuantity), kind: "unit", verdict: "inconsistent", correction: unitCorrection(mention) };
  }
  return unverifiable(context, "points", mention, words.earlierRateMissing);
}

/** 死亡人数下降了41.4个百分点: it is the quantity itself that is said to fall by points, not its share or rate. */
function isOwnChange(context: ClaimContext, mention: Mention, statement: Statement): boolean {
  const said = context.text.slice(Math.max(0, mention.number.start - (mention.locale === "en" ? 80 : 30)), mention.number.start);
  if (/率|比重|占比|增幅|增速|降幅|涨幅|份额|进度|比例|高于|低于|快于|慢于|加快|收窄|扩大|回落|提升|提高/u.test(said) || (mention.locale === "en" && /%|\bper ?cent|\brate\b|\bshare\b|\bproportion\b/iu.test(said))) return false;
  if (/[人起]数$|总额$|产值$|增加值$|投资额$|产量$|收入$|支出$/u.test(mention.subject) && mention.verb !== null && !/增速|增幅|降幅/u.test(said)) return true;
  if (statement.level === null) return false;
  if (statement.ratios.some((other) => other.mention !== mention) || statement.comparisons.some((comparison) => comparison.growth !== null)) return false;
  return (mention.subject === "" && /^(?:last-year|previous)$/u.test(mention.base ?? ""));
}

/** 整改率98.8个百分点, 占47人的17个百分点, and 减少4起，下降25个百分点 where 4 of 16 is 25%. */
function isRateInPoints(context: ClaimContext, { level, comparisons }: Statement, mention: Mention): boolean {
  const before = context.text.slice(Math.max(0, mention.number.start - 16), mention.number.start);
  if (mention.direction === 0 && /(?:[一-龥]率|占[^，。]{1,12}的|占比|比重)(?:为|达|达到)?$/u.test(before)) return true;
  const stated = statedRatio(mention);
  const now = level === null ? null : level.amount;
  if (stated === null || now === null || (level ?? mention).unit.dimension === "ratio") return false;
  return comparisons.some(({ change }) => {
    const step = change === null ? null : change.amount;
    if (change === null || step === null || !isSameKind(now, step) || change.sentence !== mention.sentence) return false;
    const signed = change.direction < 0 ? step.exact.negate() : step.exact;
    const rate = signed.dividedBy(now.exact.minus(signed));
    return rate !== null && Math.abs(rate.toNumber() - stated.exact.toNumber()) < 10 ** -(stated.decimals + 2);
  });
}

function unitCorrection(mention: Mention): DraftClaim["correction"] {
  return { start: mention.number.digits.end, end: mention.number.end, text: "%" };
}
