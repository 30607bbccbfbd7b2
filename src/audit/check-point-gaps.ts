import { unitOf } from "./amount";
import type { DraftClaim } from "./claim";
import { printStated, ratioClaim, statedRatio, type ClaimContext } from "./judge";
import type { Mention } from "./mention";
import type { RateDifference } from "./check-rate-differences";
import type { ReadReport } from "./read-mentions";

/** 97.1%, 0.4 percentage points above the target of 96.7%. */
const AGAINST = /^ (?:(?<more>above|higher|more|up|ahead)|(?<less>below|lower|less|down|behind|short))\b[^.;]{0,60}\b(?:of|from|than|at|the|in|to)\s(?:the\s)?$/iu;
/** 24.7%, compared with 19.0% for boys, a gap of 5.7 percentage points. */
const GAP = /\b(?:gap|difference)\s(?:of|was|is)\s(?:an?\s)?$/iu;

/** Differences in points of two rates in an English sentence: the other rate stands behind them, or both stand before. */
export function pointGaps(context: ClaimContext, { plain, mentions: all }: ReadReport): readonly RateDifference[] {
  const mentions = all.filter(({ meaning }) => meaning !== "bound");
  return mentions.flatMap((mention, place) => {
    if (mention.locale !== "en" || unitOf(mention.number).dimension !== "points") return [];
    const [first, before, after] = [mentions[place - 2], mentions[place - 1], mentions[place + 1]];
    const isGap = GAP.test(plain.slice(Math.max(0, mention.number.start - 40), mention.number.start));
    if (isGap) return first === undefined || before === undefined ? [] : difference(context, mention, first, before, null);
    const words = after === undefined ? null : AGAINST.exec(plain.slice(mention.number.end, after.number.start));
    if (words === null || before === undefined || after === undefined) return [];
    return difference(context, mention, before, after, words.groups?.["more"] === undefined ? -1 : 1);
  });
}

function difference(context: ClaimContext, mention: Mention, own: Mention, other: Mention, direction: -1 | 1 | null): readonly RateDifference[] {
  const [now, then] = [statedRatio(own), statedRatio(other)];
  if (now === null || then === null || !isRate(own) || !isRate(other) || own.sentence !== mention.sentence || other.sentence !== mention.sentence) return [];
  const exact = now.exact.minus(then.exact);
  const isSize = direction === null && exact.sign() < 0;
  const claim: DraftClaim | null = ratioClaim(context, {
    kind: "points",
    mention: { ...mention, direction: direction ?? 0 },
    span: [mention],
    inputs: [own, other],
    sum: isSize ? `${printStated(then)} − ${printStated(now)}` : `${printStated(now)} − ${printStated(then)}`,
    exact: isSize ? exact.negate() : exact,
    possible: () => (isSize ? then.interval.minus(now.interval) : now.interval.minus(then.interval)),
  });
  return claim === null ? [] : [{ mention, claim }];
}

function isRate({ number }: Mention): boolean {
  return unitOf(number).dimension === "ratio" && unitOf(number).exponent === -2;
}
