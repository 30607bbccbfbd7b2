import { Fraction } from "../../../quantity/fraction";
import { growthInterval } from "../../../quantity/interval";
import { isSameKind } from "../../reading/amount";
import type { DraftClaim } from "../../claim";
import { ratioClaim, type ClaimContext } from "../../verdicts/judge";
import { digits, type Mention } from "../../reading/mention";
import { figureAt, figuresBefore, type Figure } from "./nearby";
import { quotient } from "../../verdicts/quotient";
import type { NumberCheck } from "../number-check";

/** An 8% rise on the 3.0 million recorded in 2023. */
const ON_BASE = /^ (?:(?<up>rise|increase|growth)|(?<down>fall|drop|decrease|decline|reduction)) (?:on|from|over|compared with) (?:the |last year['’]s |a total of )?$/iu;
/** 10% below the 2019 figure of 3.6 million. */
const AGAINST_BASE = /^ (?:(?<up>above|higher than|more than|up on)|(?<down>below|lower than|less than|fewer than|down on)) (?:the )?(?:[a-z'’-]+ |(?:19|20)\d{2} ){0,4}(?:of |\()?$/iu;

/** What stands behind these words is a base itself. */
const A_BASE = /\b(?:on|from|over|than|with|of) (?:the |a )?$/iu;

/** A rate whose base stands right behind it: the figure is the nearest of its kind before. */
export const ratesOnBases: NumberCheck = {
  tries: { locale: "en", kind: "rate" },
  claims(context, { plain, mentions }, rate, place) {
    const at = mentions[place + 1]?.meaning === "bound" ? place + 2 : place + 1;
    const base = mentions[at];
    if (rate.locale !== "en" || base === undefined || base.sentence !== rate.sentence || rate.unit.exponent !== -2 || rate.unit.dimension !== "ratio") return [];
    const words = plain.slice(rate.number.end, base.number.start);
    // Up 10% on the $108.0 million.
    const moved = rate.meaning === "growth" && rate.direction !== 0 && /^ on (?:the )?$/iu.test(words) ? rate.direction : null;
    const match = ON_BASE.exec(words) ?? AGAINST_BASE.exec(words);
    const before = figureAt(mentions, at);
    const own = before === null ? undefined : figuresBefore(mentions, place, 0).find((figure) => isSameKind(figure.amount, before.amount) && figure.mention.meaning !== "change" && figure.mention.meaning !== "prior" && !A_BASE.test(plain.slice(Math.max(0, figure.mention.number.start - 16), figure.mention.number.start)));
    if ((match === null && moved === null) || before === null || own === undefined) return [];
    return growth(context, rate, own, before, moved ?? (match?.groups?.["down"] === undefined ? 1 : -1)) ?? [];
  },
};

function growth(context: ClaimContext, rate: Mention, own: Figure, before: Figure, direction: 1 | -1): DraftClaim | null {
  const exact = own.amount.exact.dividedBy(before.amount.exact)?.minus(Fraction.ONE);
  if (exact === undefined) return null;
  const sum = `(${digits(own.mention)} − ${digits(before.mention)}) ÷ ${digits(before.mention)}`;
  return ratioClaim(context, { kind: "growth", mention: { ...rate, meaning: "growth", direction, verb: null }, span: [rate], inputs: [own.mention, before.mention], sum, exact, possible: () => growthInterval(own.amount.interval, before.amount.interval) });
}

/** £152.6m against a net budget of £150.0m, an overspend of £2.6m (1.7%): a rate of the budget. */
export const varianceRates: NumberCheck = {
  tries: { locale: "en", kind: "rate" },
  claims(context, { plain, mentions }, rate, place) {
    const [change, target] = [mentions[place - 1], mentions[place - 2]];
    if (rate.locale !== "en" || change === undefined || target === undefined || change.base !== "target" || target.meaning !== "target" || target.sentence !== rate.sentence || rate.unit.exponent !== -2) return [];
    if (!/^ (?:\(|or )$/u.test(plain.slice(change.number.end, rate.number.start))) return [];
    return quotient(context, "growth", { ...rate, direction: 0 }, change, target) ?? [];
  },
};
