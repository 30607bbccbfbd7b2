import { Fraction } from "../../../quantity/fraction";
import type { Interval } from "../../../quantity/interval";
import { isSameKind } from "../../reading/amount";
import type { DraftClaim } from "../../claim";
import { printRatio, printStated, ratioClaim, spanOf, statedRatio, wordsOf, type ClaimContext, type StatedRatio } from "../../verdicts/judge";
import { digits, withUnit, type Mention } from "../../reading/mention";
import { figureAt, type Figure } from "./nearby";
import type { ReadReport } from "../../reading/read-mentions";

interface Pair {
  readonly part: Figure;
  readonly share: Mention;
  readonly stated: StatedRatio;
  /** The wholes that its part and its share allow. */
  readonly whole: Interval;
}

const TO_SHARE = /^[^。；;.%\d]{0,40}(?:[，,]\s?)?(?:占比?|占比为|\()[^。；;.%\d]{0,8}$/u;
const OF_CHANGE = /增|降|升|涨|跌|同比|环比|\b(?:up|down|rose|fell|increase|decrease|growth|year|higher|lower|more|fewer)\b/iu;
/** So many shares of one whole must agree before one that does not is called wrong. */
const LEAST_AGREEING = 2;

/** 噪声705件，占30%，水376件，占16%…: parts of one whole imply the same whole; one that implies another is wrong. */
export function siblingShares(context: ClaimContext, report: ReadReport): readonly DraftClaim[] {
  return listsOf(report).flatMap((pairs) => {
    const [first] = pairs;
    if (first === undefined || pairs.length <= LEAST_AGREEING) return [];
    const odd = pairs.filter((pair) => !pairs.some((other) => other !== pair && other.whole.meets(pair.whole)));
    const rest = pairs.filter((pair) => !odd.includes(pair));
    const [wrong] = odd;
    const agreeing = rest.every((one) => rest.every((other) => one.whole.meets(other.whole)));
    return wrong === undefined || odd.length > 1 || rest.length < LEAST_AGREEING || !agreeing ? [] : (claimOf(context, wrong, rest) ?? []);
  });
}

/** Shares that do not make a hundred, the wrong one mended, may be of different wholes. */
const MOST_OFF = 0.025;

function claimOf(context: ClaimContext, wrong: Pair, rest: readonly Pair[]): DraftClaim | null {
  const parts = rest.reduce((sum, { part }) => sum.plus(part.amount.exact), Fraction.ZERO);
  const whole = parts.dividedBy(rest.reduce((sum, { stated }) => sum.plus(stated.exact), Fraction.ZERO));
  const should = whole === null ? null : wrong.part.amount.exact.dividedBy(whole);
  if (whole === null || should === null || Math.abs(rest.reduce((sum, { stated }) => sum + stated.exact.toNumber(), should.toNumber()) - 1) > MOST_OFF) return null;
  const claim = ratioClaim(context, { kind: "share", mention: { ...wrong.share, direction: 0 }, span: [wrong.share], inputs: [wrong.part.mention], sum: digits(wrong.part.mention), exact: should, possible: () => null });
  if (claim === null) return null;
  const inUnit = whole.times(Fraction.ofPositive(1, 10 ** Math.max(0, wrong.part.amount.unit.exponent)));
  return { ...claim, ...spanOf(context, [wrong.share]), verdict: "inconsistent", printed: printStated(wrong.stated), explanation: wordsOf(context).otherWhole(printRatio(should, wrong.stated), withUnit(inUnit.toSignificant(4), wrong.part.mention.number.unit)) };
}

/** Parts with their shares, one behind the other in a sentence. */
function listsOf({ plain, mentions }: ReadReport): readonly (readonly Pair[])[] {
  const lists: Pair[][] = [];
  let open: Pair[] = [];
  for (const [place, share] of mentions.entries()) {
    const pair = pairAt(plain, figureAt(mentions, place - 1), share);
    if (pair === null) continue;
    const last = open.at(-1);
    const follows = last !== undefined && last.share.sentence === share.sentence && mentions[place - 2] === last.share && isSameKind(last.part.amount, pair.part.amount);
    if (!follows) {
      if (open.length > 0) lists.push(open);
      open = [];
    }
    open.push(pair);
  }
  return open.length === 0 ? lists : [...lists, open];
}

function pairAt(plain: string, part: Figure | null, share: Mention): Pair | null {
  if (part === null || part.mention.sentence !== share.sentence || share.unit.exponent !== -2 || share.unit.dimension !== "ratio" || share.direction !== 0) return null;
  const words = plain.slice(part.mention.number.end, share.number.start);
  if (!TO_SHARE.test(words) || OF_CHANGE.test(words)) return null;
  const stated = statedRatio(share);
  const whole = stated === null || stated.interval.low.sign() <= 0 ? null : part.amount.interval.dividedBy(stated.interval);
  return stated === null || whole === null ? null : { part, share, stated, whole };
}
