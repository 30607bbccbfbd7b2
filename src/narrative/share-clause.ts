import { isMoney } from "../lexicon/measure-words";
import type { Item } from "./items";
import { compareToZero, isValid, valueOf } from "./source";
import { choose, type Node } from "./tree";
import type { Voice } from "./voice";
import { fill, percentOf } from "./words";

/** 占总数的58.33%; "" for a part that is nothing. */
export function shareClause(voice: Voice, item: Item): Node {
  const share = item.findings.get("share");
  if (share === undefined || share.finding.outcome.state !== "known") return "";
  const { ofCount, ofAmount } = voice.phrases.share;
  const said = fill(isMoney(item.unit) ? ofAmount : ofCount, { share: percentOf(voice, valueOf(share), share.finding.decimals, false) });
  return choose(isValid(share), choose(compareToZero(valueOf(share), "="), "", said), "");
}
