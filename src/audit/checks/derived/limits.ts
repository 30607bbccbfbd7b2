import { isSameKind, printedAmount } from "../../reading/amount";
import type { DraftClaim } from "../../claim";
import { spanOf, wordsOf, type ClaimContext } from "../../verdicts/judge";
import { digits, shown, type Mention } from "../../reading/mention";
import { figureAt } from "./nearby";
import type { NumberCheck } from "../number-check";

const WITHIN = /^[^，。；#]{0,6}[，,]?(?:均|仍|全部)?(?:控制|限定|保持)在[^，。；#]{0,12}$/u;
const OR_LESS = /^(?:以内|以下|之内|内)/u;

/** 债务余额71.3亿元，控制在限额75.8亿元以内: a figure that is said to keep within another. */
export const limits: NumberCheck = {
  tries: {},
  claims(context, { plain, mentions }, limit, place) {
    const own = mentions[place - 1];
    if (own === undefined || own.sentence !== limit.sentence || !WITHIN.test(plain.slice(own.number.end, limit.number.start)) || !(OR_LESS.test(plain.slice(limit.number.digits.end, limit.number.digits.end + 8).replace(/^[\u4e00-\u9fff%‰]{1,4}?(?=以|之|内)/u, "")))) return [];
    const [now, most] = [printedAmount(own.number), printedAmount(limit.number)];
    if (own.number.approximation !== null || !isSameKind(now, most)) return [];
    return [ordered(context, own, limit, now.exact.compare(most.exact) <= 0, "≤")];
  },
};

const THRESHOLD = /^(?:及)?以上/u;

/** 亿元以上项目36个，5亿元以上14个，10亿元以上6个: the higher the threshold, the fewer. */
export const thresholds: NumberCheck = {
  tries: {},
  claims(context, { plain, mentions }, higher, place) {
    const [lower, fewer, more] = [mentions[place - 2], mentions[place + 1], mentions[place - 1]];
    if (lower === undefined || fewer === undefined || more === undefined || lower.sentence !== fewer.sentence) return [];
    const isAbove = (mention: Mention): boolean => THRESHOLD.test(plain.slice(mention.number.digits.end, mention.number.digits.end + 6).replace(/^[十百千万亿]{0,2}(?:美)?元/u, ""));
    const [one, other] = [figureAt(mentions, place + 1), figureAt(mentions, place - 1)];
    if (!isAbove(higher) || !isAbove(lower) || one === null || other === null || !isSameKind(one.amount, other.amount) || one.amount.unit.base === "元") return [];
    const [least, most] = [lower, higher].map(({ number }) => printedAmount(number));
    if (least === undefined || most === undefined || least.unit.base !== most.unit.base || most.exact.compare(least.exact) <= 0) return [];
    return [ordered(context, fewer, more, one.amount.exact.compare(other.amount.exact) <= 0, "≤")];
  },
};

function ordered(context: ClaimContext, own: Mention, limit: Mention, isRight: boolean, sign: string): DraftClaim {
  const words = wordsOf(context);
  const [figure, most] = [shown(own), shown(limit)];
  return {
    ...spanOf(context, [own, limit]),
    kind: "subset",
    verdict: isRight ? "consistent" : "inconsistent",
    serious: !isRight,
    printed: figure,
    expected: null,
    inputs: [digits(limit)],
    explanation: isRight ? words.agrees(`${figure} ${sign} ${most}`) : words.notWithin(figure, most),
    correction: null,
    cells: [],
    computedFrom: [own.number, limit.number],
  };
}
