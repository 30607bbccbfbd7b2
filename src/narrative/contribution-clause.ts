import { Decimal } from "../quantity/decimal";
import type { Item } from "./items";
import { compareToZero, figureOf, isValid, printsSigned, printsZero, valueOf, type Bound } from "./source";
import { both, choose, guarded, type Condition, type Node } from "./tree";
import type { Voice } from "./voice";
import { fill, formOf, percentOf, pointsOf } from "./words";

/** 对合计变动的贡献率为40.5%，拉动合计增长2.1个百分点: what a part does to its whole. Said in full length only. */
export function contributionClause(voice: Voice, item: Item): Node {
  if (voice.style.length !== "full") return "";
  return [rateClause(voice, item), pullClause(voice, item)];
}

function rateClause(voice: Voice, item: Item): Node {
  const contribution = item.findings.get("contribution");
  if (contribution === undefined) return "";
  const { decimals } = contribution.finding;
  const rate = percentOf(voice, valueOf(contribution), decimals, false);
  const form = formOf(voice, { decimals, shift: 2 });
  return choose(guarded(isValid(contribution), both(isTotalGrown(contribution), printsSigned(valueOf(contribution), form, ">"))), fill(voice.phrases.contribution.rate, { rate }), "");
}

/** Growth of a total, as a share, below which a part's share of the change says nothing: of a total that fell, or hardly moved, and of a part that went the other way, only the pull is told. */
const LEAST_GROWTH = Decimal.of(1n, 2);

/** The contribution stands on the part's two figures and on these two of the total. */
const TOTAL = 2;
const TOTAL_BASE = 3;

function isTotalGrown(contribution: Bound): Condition {
  const [total, base] = [figureOf(contribution, TOTAL), figureOf(contribution, TOTAL_BASE)];
  const least = LEAST_GROWTH.plus(Decimal.fromInteger(1));
  const holds = total.exact instanceof Decimal && base.exact instanceof Decimal && base.exact.sign() > 0 && total.exact.compare(base.exact.times(least)) >= 0;
  const formula = total.formula === null || base.formula === null ? null : `AND(${base.formula}>0,ROUND(${total.formula}-${base.formula}*${least.toString()},12)>=0)`;
  return { holds, formula, findings: total.findings };
}

function pullClause(voice: Voice, item: Item): Node {
  const pull = item.findings.get("pull");
  if (pull === undefined) return "";
  const { contribution } = voice.phrases;
  const source = valueOf(pull);
  const points = pointsOf(voice, source, pull.finding.decimals);
  const moved = choose(compareToZero(source, ">"), fill(contribution.up, { points }), fill(contribution.down, { points }));
  return choose(isValid(pull), choose(printsZero(source, formOf(voice, { decimals: pull.finding.decimals })), "", moved), "");
}
