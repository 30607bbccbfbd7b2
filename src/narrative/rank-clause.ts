import type { Item } from "./items";
import { compareToZero, isValid, valueOf, type Bound } from "./source";
import { choose, type Node } from "./tree";
import type { Voice } from "./voice";
import { fill, formOf, number } from "./words";

/** 居第3位，位次上升2位: a rank that the workbook states; in full length also one that was counted. */
export function rankClause(voice: Voice, item: Item): Node {
  const rank = item.findings.get("rank");
  if (rank === undefined || valueOf(rank).exact === null) return "";
  const isStated = rank.finding.inputs.some((input) => input.role === "stated-rank");
  if (!isStated && voice.style.length !== "full") return "";
  const place = fill(voice.phrases.rank.place, { place: number(valueOf(rank), formOf(voice, { decimals: 0 })) });
  return [isStated ? choose(isValid(rank), place, "") : asCounted(rank, place), changeClause(voice, item)];
}

/** No formula follows a counted rank when another unit overtakes. */
function asCounted(rank: Bound, place: Node): Node {
  return choose({ holds: true, formula: null, findings: [rank.index] }, place, "");
}

function changeClause(voice: Voice, item: Item): Node {
  const change = item.findings.get("rank-change");
  if (change === undefined) return "";
  const { rank } = voice.phrases;
  const source = valueOf(change);
  const places = number(source, formOf(voice, { decimals: 0, magnitude: true }));
  const moved = choose(compareToZero(source, ">"), fill(rank.risen, { places }), fill(rank.fallen, { places }));
  return choose(isValid(change), choose(compareToZero(source, "="), rank.kept, moved), "");
}
