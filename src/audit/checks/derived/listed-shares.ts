import { isSameKind } from "../../reading/amount";
import type { DraftClaim } from "../../claim";
import type { ClaimContext } from "../../verdicts/judge";
import type { Mention } from "../../reading/mention";
import { figureAt, figuresBefore, settled, wordsBefore, type Figure } from "./nearby";
import { quotient } from "../../verdicts/quotient";
import type { NumberCheck } from "../number-check";

const LISTED = /分别(?:占|为|达)?[^，。；]{0,24}(?:的)?$/u;

/** 事故89起、死亡38人，分别占事故总量和死亡总数的70.6%和65.5%: as many shares as figures before them, in one order. */
export const listedShares: NumberCheck = {
  tries: {},
  claims(context, { plain, mentions }, first, place) {
    const isFirst = first.meaning === "share" && first.placeInList === 0 && LISTED.test(plain.slice(Math.max(0, first.number.start - 30), first.number.start)) && plain.slice(Math.max(0, first.number.start - 30), first.number.start).includes("占");
    if (!isFirst) return [];
    const shares = mentions.slice(place, place + MOST).filter((each) => each.list === first.list);
    const figures = figuresBefore(mentions, place, SENTENCES_BACK);
    const parts = figures.slice(0, shares.length).reverse();
    if (shares.length < 2 || parts.length < shares.length || parts.some(({ mention }) => mention.sentence !== first.sentence)) return [];
    return shares.flatMap((share, order) => shareOf(context, share, parts[order], figures.slice(shares.length)) ?? []);
  },
};

const MOST = 6;
const SENTENCES_BACK = 2;

function shareOf(context: ClaimContext, share: Mention, part: Figure | undefined, wholes: readonly Figure[]): DraftClaim | null {
  if (part === undefined) return null;
  return settled(share, wholesOf(part, wholes).flatMap((whole) => candidateOf(context, share, part, whole)));
}

function wholesOf({ amount }: Figure, figures: readonly Figure[]): readonly Figure[] {
  return figures.filter((figure) => isSameKind(figure.amount, amount) && figure.amount.unit.base === amount.unit.base && figure.amount.exact.compare(amount.exact) >= 0);
}

function candidateOf(context: ClaimContext, share: Mention, part: Figure, whole: Figure): { readonly claim: DraftClaim; readonly isCertain: boolean; readonly isNear: boolean }[] {
  const claim = quotient(context, "share", { ...share, direction: 0 }, part.mention, whole.mention);
  return claim === null || claim.verdict === "unverifiable" ? [] : [{ claim, isCertain: false, isNear: true }];
}

/** What a rate counts, by its name: 履约率, 税收占比. */
const NAMED = /(?<key>[\u4e00-\u9fff]{2,4})(?:率|占比|比重)(?:为|达|达到|是)?$/u;

/** 履约率88.5%（已履约46个）, 税收占比68.5%，其中税收收入25.15亿元: the part stands behind its rate, the whole in front of it. */
export const sharesBeforeParts: NumberCheck = {
  tries: { kind: "rate" },
  claims(context, report, share, place) {
    const { mentions } = report;
    const isRate = share.unit.dimension === "ratio" && share.unit.exponent === -2 && share.direction === 0;
    const key = isRate ? NAMED.exec(wordsBefore(report, place))?.groups?.["key"]?.slice(-2) : undefined;
    const behind = mentions[place + 1];
    if (key === undefined || behind === undefined || behind.sentence !== share.sentence || behind.clause - share.clause > 1 || behind.direction !== 0 || !wordsBefore(report, place + 1).includes(key)) return [];
    const part = figureAt(mentions, place + 1);
    return part === null ? [] : (shareOf(context, share, part, figuresBefore(mentions, place, 1)) ?? []);
  },
};
