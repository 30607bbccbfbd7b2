import { isOver } from "./completion-clause";
import type { Item } from "./items";
import { compareToOne, BASE, compareToZero, figureDecimals, figureOf, isValid, valueOf, type Bound } from "./source";
import { choose, chooseFirst, type Node } from "./tree";
import type { Voice } from "./voice";
import { fill, percentOf, pointsOf, quantityOf } from "./words";

/** 占全年控制指标47人的17%，在控制进度范围内, without the punctuation before it; null where there is no ceiling. */
export function controlClause(voice: Voice, item: Item): Node | null {
  const share = item.findings.get("control-share");
  if (share === undefined || !("value" in share.finding.outcome)) return null;
  const { control, incomparable } = voice.phrases;
  const ceiling = quantityOf(voice, figureOf(share, BASE), item.unit, { decimals: figureDecimals(share, BASE), scale: item.scale });
  const said = fill(control.share, { ceiling, share: percentOf(voice, valueOf(share), share.finding.decimals, false) });
  if (share.finding.outcome.state === "incomparable") return [said, incomparable];
  return [said, controlJudgement(voice, item, share), voice.style.length === "full" ? remainingClause(voice, item) : ""];
}

/** 在控制进度范围内 alone, with the punctuation before it. */
export function controlJudgement(voice: Voice, item: Item, share: Bound): Node {
  const { control } = voice.phrases;
  return chooseFirst([[compareToOne(valueOf(share), ">"), control.overCeiling]], isOver(item, share) ? control.withinCeiling : scheduleClause(voice, item));
}

function scheduleClause(voice: Voice, item: Item): Node {
  const { control } = voice.phrases;
  const gap = item.findings.get("control-gap");
  if (gap === undefined) return "";
  const over = fill(control.overSchedule, { points: pointsOf(voice, valueOf(gap), gap.finding.decimals) });
  return choose(isValid(gap), choose(compareToZero(valueOf(gap), "<="), control.withinSchedule, over), "");
}

/** What is left of the ceiling, and how much a month that allows. */
function remainingClause(voice: Voice, item: Item): Node {
  const { control } = voice.phrases;
  const remaining = item.findings.get("control-remaining");
  if (remaining === undefined) return "";
  const quantity = (bound: Bound): Node => quantityOf(voice, valueOf(bound), item.unit, { decimals: bound.finding.decimals, scale: item.scale });
  const pace = item.findings.get("control-pace");
  const left = [fill(control.remaining, { remaining: quantity(remaining) }), pace === undefined ? "" : fill(control.pace, { pace: quantity(pace) })];
  return choose(compareToZero(valueOf(remaining), ">"), left, choose(compareToZero(valueOf(remaining), "="), control.nothingLeft, ""));
}
