import type { DraftClaim } from "../claim";
import { printStated, ratioClaim, statedRatio, type ClaimContext } from "../verdicts/judge";
import { withNumber, type Mention } from "../reading/mention";
import type { RateDifference } from "./rate-differences";
import type { ReadReport } from "../reading/read-mentions";
import { isPercent } from "../reading/amount";

/** 97.1%, 0.4 percentage points above the target of 96.7%. */
const AGAINST = /^ (?:(?<more>above|higher|more|up|ahead)|(?<less>below|lower|less|down|behind|short))\b[^.;]{0,60}\b(?:(?:of|from|than|at|the|in|to)\s(?:the\s)?|(?:earlier|ago|before|year|quarter|month|average)\s\()$/iu;
/** Up 3.1 points from 71.1%. */
const MOVED = /\b(?:(?<more>up|rose|increased|improved|gained)|(?<less>down|fell|decreased|declined|dropped))\s(?:by\s)?$/iu;
/** 23.5 percentage points below target: the target stands before. */
const OF_TARGET = /^ (?:(?<more>above|over|ahead of)|(?<less>below|under|short of|behind)) (?:the |our |its |their )?(?:[a-z-]+ )?(?:target|standard)\b/iu;
/** 24.7%, compared with 19.0% for boys, a gap of 5.7 percentage points. */
const GAP = /\b(?:gap|difference)\s(?:of|was|is)\s(?:an?\s)?$/iu;

/** Differences in points of two rates in an English sentence: the other rate stands behind them, or both stand before. */
export function pointGaps(context: ClaimContext, { plain, mentions: all }: ReadReport): readonly RateDifference[] {
  const mentions = all.filter(({ meaning }) => meaning !== "bound");
  return mentions.flatMap((mention, place) => {
    if (mention.locale !== "en") return [];
    const points = inPoints(plain, mention);
    return points === null ? [] : gapsOf(context, plain, mentions, place, points);
  });
}

/** 3.1 points: of two percentages, points are percentage points. */
function inPoints(plain: string, mention: Mention): Mention | null {
  if (mention.unit.dimension === "points") return mention;
  const unit = mention.number.unit === null ? /^ points?\b/u.exec(plain.slice(mention.number.end, mention.number.end + 8)) : null;
  return unit === null ? null : withNumber(mention, { unit: "percentage points", end: mention.number.end + unit[0].length });
}

function gapsOf(context: ClaimContext, plain: string, mentions: readonly Mention[], place: number, mention: Mention): readonly RateDifference[] {
    const [first, before, after] = [mentions[place - 2], mentions[place - 1], mentions[place + 1]];
    const isGap = GAP.test(plain.slice(Math.max(0, mention.number.start - 40), mention.number.start));
    if (isGap) return first === undefined || before === undefined ? [] : difference(context, mention, first, before, null);
    const own = ownRate(mentions, place);
    const ofTarget = OF_TARGET.exec(plain.slice(mention.number.end, mention.number.end + 40));
    const targetPlace = [place - 1, place - 2].find((at) => isTarget(plain, mentions[at], mention));
    const target = mentions[targetPlace ?? -1];
    if (ofTarget !== null && target !== undefined) {
      const figure = ownRate(mentions, targetPlace ?? 0);
      return figure === null ? [] : difference(context, mention, figure, target, ofTarget.groups?.["more"] === undefined ? -1 : 1);
    }
    if (own === null || after === undefined) return [];
    const between = plain.slice(mention.number.end, after.number.start);
    const words = AGAINST.exec(between);
    const moved = /^ from (?:the )?$/iu.test(between) ? MOVED.exec(plain.slice(Math.max(0, mention.number.start - 16), mention.number.start)) : null;
    const said = words ?? moved;
    return said === null ? [] : difference(context, mention, own, after, said.groups?.["more"] === undefined ? -1 : 1);
}

function isTarget(plain: string, each: Mention | undefined, mention: Mention): boolean {
  return each !== undefined && each.sentence === mention.sentence && isPercent(each) && (each.meaning === "target" || /^ (?:target|standard)/iu.test(plain.slice(each.number.end, each.number.end + 10)));
}

/** The rate that is compared: the nearest before, what it came from and other differences left aside. */
function ownRate(mentions: readonly Mention[], place: number): Mention | null {
  const sentence = mentions[place]?.sentence;
  for (let at = place - 1; at >= Math.max(0, place - 4); at -= 1) {
    const each = mentions[at];
    if (each === undefined || each.sentence !== sentence) return null;
    if (isPercent(each) && each.meaning !== "prior" && each.meaning !== "from" && each.meaning !== "growth") return each;
  }
  return null;
}

function difference(context: ClaimContext, mention: Mention, own: Mention, other: Mention, direction: -1 | 1 | null): readonly RateDifference[] {
  const [now, then] = [statedRatio(own), statedRatio(other)];
  if (now === null || then === null || !isPercent(own) || !isPercent(other) || own.sentence !== mention.sentence || other.sentence !== mention.sentence) return [];
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
