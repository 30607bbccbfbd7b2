import { isSameKind } from "../../reading/amount";
import type { DraftClaim } from "../../claim";
import type { ClaimContext } from "../../verdicts/judge";
import type { Mention } from "../../reading/mention";
import { figuresBefore, type Figure } from "./nearby";
import { quotient } from "../../verdicts/quotient";
import type { ReadReport } from "../../reading/read-mentions";
import type { NumberCheck } from "../number-check";

/** 44% of the £42.5m programme, 9% of the workforce of 90,000: the whole stands right behind its share. */
const OF_WHOLE = /^ of (?:the|a|an|its|our|their|all)? ?(?:(?:total|overall|full|annual|original|revised|net|planned|[a-z]+) ){0,2}(?:[a-z]+ of )?$/iu;
/** £5.4m delivered out of a target of £9.0m (60%); 38,250 of 45,000 calls within 60 seconds (85%). */
const OUT_OF = /^[^.;()\d]{0,30}\b(?:out )?of (?:a|an|the|its|our)? ?(?:[a-z]+ ){0,2}(?:of )?$/iu;
const OPENS_BRACKET = /^[^.;()£$€]{0,40}\($/u;
const CLOSES = /^\s?(?:of [a-z ]{2,20})?\)/iu;
const NO_SHARE = /increase|decrease|growth|rise|fall|up|down|more|less|higher|lower|year/iu;

/** Shares whose part and whole stand beside them in an English sentence. */
export const englishShares: NumberCheck = {
  tries: { locale: "en", kind: "rate" },
  claims(context, report, share, place) {
    const { exponent, dimension } = share.unit;
    if (share.locale !== "en" || dimension !== "ratio" || exponent !== -2 || share.number.approximation !== null || share.direction !== 0) return [];
    return ofWholeBehind(context, report, share, place) ?? ofPairBefore(context, report, share, place) ?? [];
  },
};

function ofWholeBehind(context: ClaimContext, { plain, mentions }: ReadReport, share: Mention, place: number): DraftClaim | null {
  const whole = mentions[place + 1];
  if (whole === undefined || whole.sentence !== share.sentence || !OF_WHOLE.test(plain.slice(share.number.end, whole.number.start))) return null;
  const [part] = figuresBefore(mentions, place, 0);
  return part === undefined || share.number.start - part.mention.number.end > NEAR || !isPartOf(part, whole) ? null : quotient(context, "share", { ...share, direction: 0 }, part.mention, whole);
}

const NEAR = 40;

function ofPairBefore(context: ClaimContext, { plain, mentions }: ReadReport, share: Mention, place: number): DraftClaim | null {
  if (!CLOSES.test(plain.slice(share.number.end, share.number.end + 24))) return null;
  for (const [wholePlace, partPlace] of [[place - 1, place - 2], [place - 2, place - 3]] as const) {
    const [whole, part] = [mentions[wholePlace], mentions[partPlace]];
    if (whole === undefined || part === undefined || part.sentence !== share.sentence || !OUT_OF.test(plain.slice(part.number.end, whole.number.start))) continue;
    const between = plain.slice(whole.number.end, share.number.start).replaceAll(/\d[\d,.]*/gu, "");
    const amount = part.amount;
    if (OPENS_BRACKET.test(between) && !NO_SHARE.test(between) && amount !== null && isPartOf({ amount }, whole)) return quotient(context, "share", { ...share, direction: 0 }, part, whole);
  }
  return null;
}

function isPartOf({ amount }: Pick<Figure, "amount">, whole: Mention): boolean {
  const all = whole.amount;
  return all !== null && amount.unit.dimension !== "ratio" && isSameKind(amount, all) && amount.unit.base === all.unit.base;
}
