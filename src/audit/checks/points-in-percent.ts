import type { DraftClaim } from "../claim";
import { printStated, spanOf, statedRatio, wordsOf, type ClaimContext } from "../verdicts/judge";
import { type Mention } from "../reading/mention";
import type { RateDifference } from "./rate-differences";
import type { ReadReport } from "../reading/read-mentions";
import { isPercent } from "../reading/amount";

/** What a share, a rate and its change are called: nothing else stands between two rates and their difference. */
const RATES: ReadonlySet<Mention["meaning"]> = new Set(["share", "ratio", "prior", "from", "to", "level", "rectification", "completion"]);

/** 25.6% of the total, up from 23.1%, a rise of 2.5%; 占比由41.2%提高到44.6%，提高3.4%: the difference of two rates is in points. */
export function pointsInPercent(context: ClaimContext, { mentions: all }: ReadReport): readonly RateDifference[] {
  // £1.35m, 2.7% of the £50.0m: amounts beside the rates are no rates.
  const mentions = all.filter((each) => each.meaning !== "bound" && (each.meaning === "growth" || isRate(each) || each.locale !== "en"));
  return mentions.flatMap((mention, place) => {
    const [one, other] = [mentions[place - 2], mentions[place - 1]];
    if (one === undefined || other === undefined || mention.meaning !== "growth" || mention.direction === 0 || !isRate(mention)) return [];
    return isRate(one) && isRate(other) && RATES.has(one.meaning) && RATES.has(other.meaning) ? inPercent(context, one, other, mention) : [];
  });
}

function isRate(mention: Mention): boolean {
  return isPercent(mention) && mention.number.approximation === null;
}

function inPercent(context: ClaimContext, one: Mention, other: Mention, mention: Mention): readonly RateDifference[] {
  if (one.sentence !== mention.sentence || other.sentence !== mention.sentence || mention.placeInList > 0) return [];
  const isRising = one.number.value.compare(other.number.value) < 0;
  // Which of the two came first is told by the word: of 20% and 25%, what grew came from 20%.
  const [now, before] = isRising === mention.direction > 0 ? [other, one] : [one, other];
  const [own, then, stated] = [now, before, mention].map(({ amount }) => amount?.exact);
  if (own === undefined || then === undefined || stated === undefined || own.minus(then).abs().compare(stated.abs()) !== 0) return [];
  // 由40%提高到50%，提高25% is a rate of the rate; and where both come out alike nothing is wrong.
  if (own.minus(then).dividedBy(then)?.abs().compare(stated.abs()) === 0) return [];
  return [{ mention, claim: claimOf(context, now, before, mention) }];
}

function claimOf(context: ClaimContext, now: Mention, before: Mention, mention: Mention): DraftClaim {
  const [own, then, stated] = [now, before, mention].map((each) => statedRatio(each));
  const shown = [own, then].map((ratio) => (ratio === null || ratio === undefined ? "" : printStated(ratio)));
  const isEnglish = mention.locale === "en";
  const points = `${mention.number.value.toString()}${isEnglish ? " percentage points" : "个百分点"}`;
  return {
    ...spanOf(context, [mention]),
    kind: "unit",
    verdict: "inconsistent",
    serious: true,
    printed: stated === null || stated === undefined ? null : printStated(stated),
    expected: points,
    inputs: shown,
    explanation: `${shown[0] ?? ""} − ${shown[1] ?? ""} = ${points}${isEnglish ? ". " : "。"}${wordsOf(context).rateForPoints}`,
    correction: { start: mention.number.digits.end, end: mention.number.end, text: isEnglish ? " percentage points" : "个百分点" },
    cells: [],
    computedFrom: [now.number, before.number],
  };
}
