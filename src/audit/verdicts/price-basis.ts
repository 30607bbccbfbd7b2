import type { Fraction } from "../../quantity/fraction";
import type { DraftClaim } from "../claim";
import { printRatio, printStated, statedRatio, wordsOf, type ClaimContext } from "./judge";
import type { Mention } from "../reading/mention";
import { isSwap } from "./slip";

/** Growth of output is official at constant prices, its levels are at current ones: the levels do not give the rate. */
const AT_CONSTANT_PRICES = /生产总值|GDP|增加值|总产值|gross domestic|gross value added/iu;
/** Surveys whose rates are computed on a comparable sample or basis. */
const ON_ADJUSTED_BASIS = /投资|零售|消费|利润|营业(?:总)?收入|服务业|investment|retail|turnover/iu;
const SAYS_SO = /可比|不变价|同口径|扣除价格|实际增长|constant prices|in real terms|like-for-like/iu;

/** Prices fall by no more in a year, and rise by no more, as ratios. */
const MOST_FALL = 0.04;
const MOST_FALL_ON_AVERAGE = 0.02;
const MOST_RISE = 0.2;

export function isAtConstantPrices(subject: string): boolean {
  return AT_CONSTANT_PRICES.test(subject);
}

/** Whether a rate may stand on another basis than the levels beside it. */
export function mayBeAdjusted(context: ClaimContext, subject: string, growth: Mention): boolean {
  return isAtConstantPrices(subject) || ON_ADJUSTED_BASIS.test(subject) || SAYS_SO.test(context.text.slice(Math.max(0, growth.number.start - 40), growth.number.end + 24));
}

/** A rate of output that its levels do not give is a difference of price basis, unless it is too far off, or two digits are swapped. */
export function withPriceBasis(context: ClaimContext, subject: string, growth: Mention, exact: Fraction, claim: DraftClaim | null): DraftClaim | null {
  const stated = claim?.verdict === "inconsistent" ? statedRatio(growth) : null;
  if (stated === null) return claim;
  const isOther = isAtConstantPrices(subject) || SAYS_SO.test(context.text.slice(Math.max(0, growth.number.start - 24), growth.number.end + 16));
  if (claim === null || !isOther) return claim;
  const prices = exact.minus(stated.exact).toNumber();
  const isPossible = prices <= MOST_RISE && prices >= (growth.meaning === "average-growth" ? -MOST_FALL_ON_AVERAGE : -MOST_FALL);
  const should = printRatio(exact, stated);
  if (!isPossible || isSwap(printStated(stated), should)) return claim;
  return { ...claim, verdict: "unverifiable", serious: false, correction: null, explanation: wordsOf(context).basisDiffers(should) };
}
