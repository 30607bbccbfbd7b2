import { Decimal } from "../../quantity/decimal";
import type { DraftClaim } from "../claim";
import { isPercent } from "../reading/amount";
import { digits, type Mention } from "../reading/mention";
import type { ReadReport } from "../reading/read-mentions";
import { wordsOf, type ClaimContext } from "../verdicts/judge";
import { isSlip } from "../verdicts/slip";

const THE_REST = /(?:其他|其它|其余)[^，。；#\d]{0,12}占?[^，。；#\d]{0,4}$/u;
/** Two shares are no list that one would add up. */
const LEAST_LISTED = 3;
const HUNDRED = Decimal.fromInteger(100);

/** 电气故障占38.2%，用火不慎占24.6%，其他占37.2%: shares of one sentence that end with the rest make a hundred. */
export function wholeShareClaims(context: ClaimContext, { plain, mentions }: ReadReport): readonly DraftClaim[] {
  const claims: DraftClaim[] = [];
  let open: Mention[] = [];
  for (const [place, mention] of mentions.entries()) {
    if (open[0]?.sentence !== mention.sentence) open = [];
    if (mention.meaning !== "share" || mention.locale !== "zh-CN" || !isPercent(mention) || mention.number.approximation !== null) continue;
    open.push(mention);
    const from = Math.max(mentions[place - 1]?.number.end ?? 0, mention.number.start - 24);
    const isRest = THE_REST.test(plain.slice(from, mention.number.start)) || THE_REST.test(plain.slice(Math.max(0, (mentions[place - 1]?.number.start ?? 0) - 16), mentions[place - 1]?.number.start));
    if (!isRest) continue;
    claims.push(...(open.length < LEAST_LISTED ? [] : ofHundred(context, open)));
    open = [];
  }
  return claims;
}

/** A hundred within their rounding; or off by what one slip of the hand explains. Shares that miss it otherwise are of several wholes. */
function ofHundred(context: ClaimContext, shares: readonly Mention[]): readonly DraftClaim[] {
  const [first, last] = [shares[0], shares.at(-1)];
  const sum = shares.reduce((total, { number }) => total.plus(number.value), Decimal.ZERO);
  const slack = shares.reduce((total, { number }) => total.plus(Decimal.of(5, number.value.decimals + 1)), Decimal.ZERO);
  const over = sum.minus(HUNDRED);
  const isRight = over.abs().compare(slack) <= 0;
  const isSlipped = shares.some(({ number: { value } }) => value.minus(over).sign() > 0 && isSlip(value.toString(), value.minus(over).round(value.decimals, "half-up").toString()));
  if (first === undefined || last === undefined || (!isRight && !isSlipped)) return [];
  const [start, end] = [first.number.start, last.number.end];
  const [text, shown] = [context.text.slice(start, end), `${shares.map(digits).join(" + ")} = ${sum.toString()}`];
  const words = wordsOf(context);
  return [{ start, end, text, kind: "sum", verdict: isRight ? "consistent" : "inconsistent", serious: false, printed: text, expected: "100", inputs: shares.map(digits), explanation: isRight ? words.agrees(shown) : words.impossible(shown, "100", sum.toString()), correction: null, cells: [], computedFrom: shares.map(({ number }) => number) }];
}
