import type { DraftClaim } from "../../claim";
import { printStated, ratioClaim, statedRatio, type ClaimContext } from "../../verdicts/judge";
import { withNumber, type Mention } from "../../reading/mention";
import { isPercent } from "../../reading/amount";
import type { NumberCheck } from "../number-check";

/** What leads from a rate to the points by which it differs from one that stands in a bracket, before the points or behind them. */
const LESS = /(?:低于|慢于|回落|下降|降低|减少|放缓|收窄|缩小|低|慢)[^高快加提升，。；]{0,16}$/u;
const MORE = /(?:高于|快于|高出|加快|提高|上升|提升|回升|扩大|高|快)[^低慢回下降，。；]{0,16}$/u;
const COMPARES = /(?:(?<![占环同对])比(?![重例])|较|高于|低于|高出|快于|慢于)/u;
/** （95.3%）, （1—2月增长7.8%）: a bracket with the other rate in it and no other. */
const ONLY_BEFORE = /^[（(][^（()）;；，,]{0,20}$/u;
const CLOSES = /^[^（(，,;；]{0,4}[)）]/u;
const OPEN = /[（(][^（()）]{0,20}$/u;

/** 高于全省平均水平（6.8%）1.8个百分点, 较1—2月加快1.4个百分点（1—2月增长7.8%）, 低于5.5%左右的控制目标0.5个百分点. */
export const bracketGaps: NumberCheck = {
  tries: { locale: "zh-CN", kind: "points" },
  claims(context, { plain, mentions }, mention, place) {
    if (mention.locale !== "zh-CN" || mention.unit.dimension !== "points" || mention.number.approximation !== null) return [];
    if (/(?:相差|差距为?|差)$/u.test(plain.slice(Math.max(0, mention.number.start - 4), mention.number.start))) return apart(context, mentions, place) ?? [];
    const other = otherRate(plain, mentions, place);
    const own = other === null ? null : ownRate(plain, mentions, place, other);
    if (other === null || own === null) return [];
    const words = plain.slice(Math.max(own.number.end, mention.number.start - 40), mention.number.start).replaceAll(/[（(][^）)]*[)）]/gu, "").replace(/\d+(?:\.\d+)?%?(?:左右|以内)?/gu, "");
    const [less, more] = [LESS.test(words), MORE.test(words)];
    const isShrinking = /收窄|缩小|扩大|[降跌]幅/u.test(words);
    if (less === more || !COMPARES.test(words) || isShrinking || own.direction < 0 || other.direction < 0) return [];
    const [now, then] = [statedRatio({ ...own, direction: 0 }), statedRatio(withNumber({ ...other, direction: 0 }, { approximation: null }))];
    if (now === null || then === null) return [];
    const claim = ratioClaim(context, {
      kind: mention.meaning === "points" ? "points" : "benchmark-points",
      mention: { ...mention, direction: less ? -1 : 1 },
      span: [mention],
      inputs: [own, other],
      sum: `${printStated(now)} − ${printStated(then)}`,
      exact: now.exact.minus(then.exact),
      possible: () => now.interval.minus(then.interval),
    });
    return claim === null ? [] : [claim];
  },
};

/** 职工84.6%，居民68.2%，两者相差16.4个百分点: the larger less the smaller. */
function apart(context: ClaimContext, mentions: readonly Mention[], place: number): DraftClaim | null {
  const [mention, one, other] = [mentions[place], mentions[place - 1], mentions[place - 2]];
  if (mention === undefined || one === undefined || other === undefined || one.sentence !== mention.sentence || other.sentence !== mention.sentence || !isPercent(one) || !isPercent(other) || one.direction < 0 || other.direction < 0) return null;
  const [high, low] = one.number.value.compare(other.number.value) >= 0 ? [one, other] : [other, one];
  const [more, less] = [statedRatio(high), statedRatio(low)];
  if (more === null || less === null) return null;
  return ratioClaim(context, { kind: "points", mention: { ...mention, direction: 0 }, span: [mention], inputs: [high, low], sum: `${printStated(more)} − ${printStated(less)}`, exact: more.exact.minus(less.exact), possible: () => more.interval.minus(less.interval) });
}

/** The rate in the bracket right before the points or right behind them; or that of a target which the points are measured from. */
function otherRate(plain: string, mentions: readonly Mention[], place: number): Mention | null {
  const [before, mention, behind] = [mentions[place - 1], mentions[place], mentions[place + 1]];
  if (mention === undefined) return null;
  if (behind !== undefined && isPercent(behind) && ONLY_BEFORE.test(plain.slice(mention.number.end, behind.number.start)) && CLOSES.test(plain.slice(behind.number.end, behind.number.end + 6))) return behind;
  if (before === undefined || before.sentence !== mention.sentence || !isPercent(before)) return null;
  const between = plain.slice(before.number.end, mention.number.start);
  if (OPEN.test(plain.slice(Math.max(0, before.number.start - 24), before.number.start)) && /^[)）][^，。；]{0,6}$/u.test(between)) return before;
  return /^(?:左右|以内)?的[^，。；]{0,4}(?:目标|控制数|预期|要求|标准)[^，。；]{0,4}$/u.test(between) ? before : null;
}

/** How many numbers back the rate stands that is compared; other differences of it may stand between. */
const MOST_BACK = 6;

function ownRate(plain: string, mentions: readonly Mention[], place: number, other: Mention): Mention | null {
  const mention = mentions[place];
  for (let at = place - 1; at >= Math.max(0, place - MOST_BACK); at -= 1) {
    const each = mentions[at];
    if (each === undefined || mention === undefined || each.sentence !== mention.sentence) return null;
    const isAside = each === other || each.number.isPlace || each.meaning === "bound" || each.unit.dimension === "points" || OPEN.test(plain.slice(Math.max(0, each.number.start - 24), each.number.start));
    if (isAside) continue;
    return isPercent(each) && (each.meaning === "growth" || each.meaning === "ratio" || each.meaning === "rectification" || each.meaning === "share" || each.meaning === "completion") ? each : null;
  }
  return null;
}
