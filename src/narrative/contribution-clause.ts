import type { Item } from "./items";
import { compareToZero, isValid, printsZero, valueOf } from "./source";
import { choose, type Node } from "./tree";
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
  const rate = percentOf(voice, valueOf(contribution), contribution.finding.decimals, false);
  return choose(isValid(contribution), fill(voice.phrases.contribution.rate, { rate }), "");
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
