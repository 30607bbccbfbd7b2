import { Fraction } from "../../../quantity/fraction";
import { Interval } from "../../../quantity/interval";
import { isSameKind } from "../../reading/amount";
import type { DraftClaim } from "../../claim";
import { wordsOf, type ClaimContext } from "../../verdicts/judge";
import { digits, type Mention } from "../../reading/mention";
import { figuresBefore, type Figure } from "./nearby";
import { isSlip } from "../../verdicts/slip";
import type { NumberCheck } from "../number-check";

const BETWEEN = /^\s?[:：∶比]\s?$/u;
const NAMED = /比(?:例)?(?:为|是|达到?|约)?$/u;

/** 生师比15.0:1, 医护比1:1.22, 普职比62.5:37.5: a ratio of two figures that stand before it. */
export const countedRatios: NumberCheck = {
  tries: {},
  claims(context, report, first, place) {
    const { plain, mentions } = report;
    const second = mentions[place + 1];
    if (second === undefined || !BETWEEN.test(plain.slice(first.number.end, second.number.start)) || !NAMED.test(plain.slice(Math.max(0, first.number.start - 10), first.number.start))) return [];
    // 三次产业比12.0:46.0:42.0 is a structure.
    const next = mentions[place + 2];
    if (next !== undefined && BETWEEN.test(plain.slice(second.number.end, next.number.start))) return [];
    return ratioOf(context, first, second, figuresBefore(mentions, place, 1)) ?? [];
  },
};

function ratioOf(context: ClaimContext, first: Mention, second: Mention, figures: readonly Figure[]): DraftClaim | null {
  const [above, below] = [first, second].map(({ number, amount }) => (number.value.toString() === "1" ? Interval.exactly(number.value) : amount?.interval));
  const stated = below === undefined ? null : (above?.dividedBy(below) ?? null);
  if (stated === null) return null;
  const pairs = figures.flatMap((one) => figures.flatMap((other) => (one === other || !isSameKind(one.amount, other.amount) ? [] : [{ one, other }])));
  const ratios = pairs.flatMap(({ one, other }) => {
    const exact = one.amount.exact.dividedBy(other.amount.exact);
    const possible = one.amount.interval.dividedBy(other.amount.interval);
    return exact === null || possible === null ? [] : [{ one, other, exact, fits: possible.meets(stated) }];
  });
  const right = ratios.find(({ fits }) => fits);
  if (right !== undefined) return claimOf(context, first, second, right.one.mention, right.other.mention, right.exact, true);
  const levels = figures.filter(({ mention }) => mention.sentence === first.sentence && mention.meaning === "level");
  const [later, earlier] = levels;
  // 结婚6250对，离婚2500对，结离比2.5:1: no other figures stand in the sentence.
  const only = levels.length === 2 ? ratios.find(({ one, other }) => one === earlier && other === later) : undefined;
  const slipped = only ?? ratios.find(({ exact }) => isSlippedRatio(first, second, exact));
  return slipped === undefined ? null : claimOf(context, first, second, slipped.one.mention, slipped.other.mention, slipped.exact, false);
}

/** One side is one, or both make a hundred: then one slip of the hand is in the other, or in both alike. */
function isSlippedRatio(first: Mention, second: Mention, exact: Fraction): boolean {
  const one = Fraction.ONE;
  if (second.number.value.toFraction().compare(one) === 0) return isLongSlip(digits(first), exact.round(first.number.value.decimals, "half-up").toString());
  if (first.number.value.toFraction().compare(one) === 0) return isLongSlip(digits(second), one.dividedBy(exact)?.round(second.number.value.decimals, "half-up").toString() ?? "");
  const sum = first.number.value.plus(second.number.value);
  if (sum.toNumber() !== 100) return false;
  const share = exact.dividedBy(exact.plus(one))?.times(Fraction.fromInteger(100));
  return share !== undefined && isLongSlip(digits(first), share.round(first.number.value.decimals, "half-up").toString());
}

function isLongSlip(said: string, should: string): boolean {
  return should.replaceAll(/\D/gu, "").length >= 3 && isSlip(said, should);
}

function claimOf(context: ClaimContext, first: Mention, second: Mention, one: Mention, other: Mention, exact: Fraction, isRight: boolean): DraftClaim {
  const words = wordsOf(context);
  const [start, end] = [first.number.start, second.number.end];
  const text = context.text.slice(start, end);
  const should = exact.toSignificant(4);
  const sum = `${digits(one)} ÷ ${digits(other)} = ${should}`;
  return { start, end, text, kind: "share", verdict: isRight ? "consistent" : "inconsistent", serious: false, printed: text, expected: exact.toSignificant(15), inputs: [digits(one), digits(other)], explanation: isRight ? words.agrees(sum) : words.impossible(sum, should, text), correction: null, cells: [], computedFrom: [one.number, other.number] };
}
