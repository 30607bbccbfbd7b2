import { unnamedShare, type PartShare } from "./unnamed-shares";
import type { DraftClaim } from "../claim";
import { groupBy } from "../../sheet/group-by";
import type { ClaimContext } from "../verdicts/judge";
import type { Mention } from "../reading/mention";
import { quotient } from "../verdicts/quotient";
import type { ReadReport } from "../reading/read-mentions";
import type { Statement } from "../statements/statement";

const OPENS = /^[^\d.;()]{0,3}\($/u;
/** 1,175 were decided in time (94%). */
const OPENS_LATER = /^[a-z\s,'’-]{0,60}\($/iu;
/** 7,307 resulted in a charge, a charge rate of 15%. */
const SHARE_OF = /^[^.;()\d]{1,60}, an? (?:[a-z-]+ ){0,3}(?:rate|share|proportion) of $/iu;
/** What a rate in brackets behind a figure can be besides a share: 4.8% up on the year. */
const OTHER = /higher|lower|more|fewer|up|down|increase|decrease|growth|year|annual|rose|fell|增|降|升|涨|跌|同比|环比/iu;

/** 1,364 (55%) said so; 74.2% (1,663,000) were seen: a part with its share in brackets, or the other way round. */
export function bracketShareClaims(context: ClaimContext, report: ReadReport, statements: readonly Statement[]): readonly DraftClaim[] {
  const bySentence = groupBy(pairsIn(report), ({ share }) => String(share.sentence));
  return [...outOf(context, report), ...[...bySentence.values()].flatMap((pairs) => pairs.flatMap((pair) => unnamedShare(context, pair, pairs, statements) ?? []))];
}

/** 9 of its 12 targets (75%): part and whole stand beside each other. */
function outOf(context: ClaimContext, { plain, mentions }: ReadReport): readonly DraftClaim[] {
  return mentions.flatMap((share, place) => {
    const [part, whole] = [mentions[place - 2], mentions[place - 1]];
    if (part === undefined || whole === undefined || share.locale !== "en" || part.sentence !== share.sentence || !isShare(share) || !isOutOf(plain, part, whole) || !OPENS_LATER.test(plain.slice(whole.number.end, share.number.start))) return [];
    return quotient(context, "share", share, part, whole) ?? [];
  });
}

function isOutOf(plain: string, part: Mention, whole: Mention): boolean {
  return /^(?: out)? of (?:the |its |our |their |these |all )?$/u.test(plain.slice(part.number.end, whole.number.start));
}

function pairsIn({ plain, mentions }: ReadReport): readonly PartShare[] {
  return mentions.flatMap((mention, place) => {
    const before = mentions[place - 1];
    if (before === undefined || before.sentence !== mention.sentence || mention.number.start - before.number.end > 80) return [];
    const [between, earlier] = [plain.slice(before.number.end, mention.number.start), mentions[place - 2]];
    if (earlier !== undefined && isOutOf(plain, earlier, before)) return [];
    if ((OPENS.test(between) || (isShare(mention) && OPENS_LATER.test(between))) && !OTHER.test(plain.slice(mention.number.end, mention.number.end + 24))) return pairOf(before, mention);
    return isShare(mention) && SHARE_OF.test(between) && isFigure(before) ? [{ share: mention, part: before }] : [];
  });
}

function pairOf(one: Mention, other: Mention): readonly PartShare[] {
  if (isFigure(one) && isShare(other)) return [{ share: other, part: one }];
  return isShare(one) && isFigure(other) ? [{ share: one, part: other }] : [];
}

/** A figure that was said to move may have its rate of change in brackets behind it. */
function isFigure({ meaning, verb, number, unit }: Mention): boolean {
  const { dimension } = unit;
  return meaning === "level" && verb === null && dimension !== "ratio" && dimension !== "points" && number.approximation === null;
}

function isShare({ meaning, number, unit }: Mention): boolean {
  return (meaning === "ratio" || meaning === "share" || meaning === "rectification") && unit.exponent === -2 && number.approximation === null;
}
