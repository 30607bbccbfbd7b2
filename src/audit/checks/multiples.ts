import { isSameKind } from "../reading/amount";
import type { DraftClaim } from "../claim";
import { ratioClaim, spanOf, unverifiable, wordsOf, type ClaimContext } from "../verdicts/judge";
import { digits, type Mention } from "../reading/mention";
import type { Statement } from "../statements/statement";

/** 翻一番 is said of what a little less than doubled, and of what somewhat more than doubled. */
const LEAST = 0.15;
const MOST = 0.35;

/** 是上年1.6亿元的2倍, and 翻了两番: how many times its base a figure is. */
export function multipleClaim(context: ClaimContext, { level, prior }: Statement, mention: Mention): DraftClaim {
  const none = unverifiable(context, "multiple", mention, wordsOf(context).baseMissing);
  const [now, before] = [level === null ? null : level.amount, prior === null ? null : prior.amount];
  if (level === null || prior === null || now === null || before === null || !isSameKind(now, before)) return none;
  const exact = now.exact.dividedBy(before.exact);
  if (exact === null || exact.sign() <= 0) return none;
  const sum = `${digits(level)} ÷ ${digits(prior)}`;
  if (mention.unit.base !== "番") return ratioClaim(context, { kind: "multiple", mention, span: [mention], inputs: [level, prior], sum, exact, possible: () => now.interval.dividedBy(before.interval) }) ?? none;
  const stated = mention.number.value.toNumber();
  const doublings = Math.log2(exact.toNumber());
  const isRight = doublings >= stated - LEAST && doublings <= stated + MOST;
  const times = `${exact.toSignificant(3)}${context.locale === "en" ? " times" : "倍"}`;
  const wanted = `${String(2 ** stated)}${context.locale === "en" ? " times" : "倍"}`;
  const words = wordsOf(context);
  return {
    ...spanOf(context, [mention]),
    kind: "multiple",
    verdict: isRight ? "consistent" : "inconsistent",
    serious: false,
    printed: `${digits(mention)}番`,
    expected: `${String(Number(doublings.toPrecision(3)))}番`,
    inputs: [digits(level), digits(prior)],
    explanation: isRight ? words.agrees(`${sum} = ${times}`) : words.impossible(`${sum} = ${times}`, times, `${digits(mention)}番（${wanted}）`),
    correction: null,
    cells: [],
    computedFrom: [level.number, prior.number],
  };
}
