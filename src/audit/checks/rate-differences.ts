import type { DraftClaim } from "../claim";
import { printStated, ratioClaim, sizeOf, statedRatio, type ClaimContext } from "../verdicts/judge";
import type { Mention } from "../reading/mention";
import type { ReadReport } from "../reading/read-mentions";

/** A difference in points with the two rates it is the difference of. */
export interface RateDifference {
  readonly mention: Mention;
  readonly claim: DraftClaim;
}

/** What leads to the rate that is compared with; 占比, 同比 and 比重 compare nothing. */
const COMPARED = /(?:(?<![占环同对])比(?![重例])|较|高于|低于|快于|慢于)[^,;。]{0,20}$/u;
const NARROWER = /收窄|缩小/u;
const WIDER = /扩大/u;
const LESS = /回落|下降|降低|减少|放缓|减缓|低|慢|少/u;
const MORE = /提高|加快|上升|提升|回升|加速|高|快|多/u;
/** How far behind the rate its difference may stand. */
const NEAR = 12;

/** 增长6.5%，增速比上年同期的8.2%回落1.7个百分点: the difference of two rates that stand right before it. */
export function rateDifferences(context: ClaimContext, report: ReadReport): readonly RateDifference[] {
  return report.mentions.flatMap((mention, place) => {
    // 增长6.8%，增速比一季度加快1.5个百分点，比全省（4.2%）高2.6个百分点: a difference from another rate may stand between.
    const beside = report.mentions[place - 2];
    const further = report.mentions[place - 3];
    // 高于全省平均水平（6.8%）1.8个百分点，高于全市: nor is what stands in a bracket the rate itself.
    const own = beside?.meaning !== "points" && beside?.meaning !== "benchmark-points" ? beside : further !== undefined && further.depth > mention.depth ? report.mentions[place - 4] : further;
    const other = report.mentions[place - 1];
    if (mention.meaning !== "points" && mention.meaning !== "benchmark-points") return [];
    return own === undefined || other === undefined ? [] : difference(context, report.plain, own, other, mention);
  });
}

function difference(context: ClaimContext, plain: string, own: Mention, other: Mention, mention: Mention): readonly RateDifference[] {
  if (own.sentence !== mention.sentence || other.sentence !== mention.sentence || !isRate(own) || !isRate(other)) return [];
  const before = plain.slice(own.number.end, other.number.start).replace(/\($/u, "");
  const between = plain.slice(other.number.end, mention.number.start);
  if (between.length > NEAR || /[;。]/u.test(before + between) || !COMPARED.test(before)) return [];
  const [first, second] = [statedRatio(own), statedRatio(other)];
  const isSize = NARROWER.test(between) || WIDER.test(between) || /[降跌]幅/u.test(before);
  const direction = directionOf(between) ?? directionOf(before);
  if (first === null || second === null || direction === null) return [];
  // 下降6.8%，比上年同期的8.2%…: whether the other rate was a fall too is not said.
  if (!isSize && (own.direction < 0) !== (other.direction < 0)) return [];
  const [now, then] = isSize ? [sizeOf(first), sizeOf(second)] : [first, second];
  const claim = ratioClaim(context, {
    kind: mention.meaning === "points" ? "points" : "benchmark-points",
    mention: { ...mention, direction },
    span: [mention],
    inputs: [own, other],
    sum: `${printStated(now)} − ${printStated(then)}`,
    exact: now.exact.minus(then.exact),
    possible: () => now.interval.minus(then.interval),
  });
  return claim === null ? [] : [{ mention, claim }];
}

function isRate(mention: Mention): boolean {
  return mention.unit.dimension === "ratio" && /%/u.test(mention.number.unit ?? "") && (mention.meaning === "growth" || mention.meaning === "ratio" || mention.meaning === "prior");
}

function directionOf(words: string): -1 | 1 | null {
  if (NARROWER.test(words)) return -1;
  if (WIDER.test(words)) return 1;
  const [less, more] = [LESS.test(words), MORE.test(words)];
  return less === more ? null : less ? -1 : 1;
}
