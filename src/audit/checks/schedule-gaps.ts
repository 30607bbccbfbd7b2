import { Fraction } from "../../quantity/fraction";
import { Interval } from "../../quantity/interval";
import { elapsedShare, isYearToDate } from "../../quantity/period-arithmetic";
import type { DraftClaim } from "../claim";
import { printStated, ratioClaim, statedRatio, unverifiable, wordsOf, type ClaimContext } from "../verdicts/judge";
import { type Mention } from "../reading/mention";
import { isSlip } from "../verdicts/slip";
import type { Statement } from "../statements/statement";

/** 快于序时进度3.5个百分点: a completion against the share of the year that has passed. */
export function scheduleGap(context: ClaimContext, statement: Statement, mention: Mention): DraftClaim | null {
  if (mention.unit.dimension === "ratio") return { ...unverifiable(context, "schedule-gap", mention, wordsOf(context).rateForPoints), kind: "unit", verdict: "wording", correction: { start: mention.number.digits.end, end: mention.number.end, text: "个百分点" } };
  const completion = statement.ratios.find((other) => (other.mention.meaning === "completion" || other.mention.meaning === "control-share" || other.mention.meaning === "share") && other.mention.sentence === mention.sentence)?.mention;
  const period = mention.period;
  const share = completion === undefined ? null : statedRatio(completion);
  if (completion === undefined || share === null || period === null || !isYearToDate(period)) return unverifiable(context, "schedule-gap", mention, wordsOf(context).scheduleMissing);
  const elapsed = elapsedShare(period);
  const claim = ratioClaim(context, {
    kind: "schedule-gap",
    mention,
    span: [mention],
    inputs: [completion],
    sum: `${printStated(share)} − ${elapsed.times(Fraction.fromInteger(100)).toSignificant(4)}%`,
    exact: share.exact.minus(elapsed),
    possible: () => share.interval.minus(Interval.exactly(elapsed)),
  });
  return claim?.verdict === "inconsistent" && !isNear(share.exact.minus(elapsed), mention) ? unverifiable(context, "schedule-gap", mention, wordsOf(context).scheduleMissing) : claim;
}

/** An office may have a schedule of its own: only a gap of the right size with the wrong digit or sign is called wrong. */
function isNear(gap: Fraction, mention: Mention): boolean {
  const stated = Math.abs(mention.number.value.toNumber());
  const should = Math.abs(gap.toNumber() * 100);
  return Math.abs(stated - should) <= 5 || isSlip(mention.number.value.toString(), gap.abs().round(mention.number.value.decimals + 2, "half-up").movePoint(2).toString()) || mention.direction * gap.sign() < 0;
}
