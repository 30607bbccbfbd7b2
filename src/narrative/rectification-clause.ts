import { placeName } from "../lexicon/place-names";
import type { Item } from "./items";
import { BASE, compareToZero, figureDecimals, figureOf, FIRST, isValid, unitOfFigure, valueOf, type Bound } from "./source";
import { choose, type Node } from "./tree";
import type { Voice } from "./voice";
import { fill, percentOf, quantityOf } from "./words";

/** 排查一般隐患2741项，已整改2709项，整改率98.8%，尚有32项未完成整改; null where nothing was found to be rectified. */
export function rectificationClause(voice: Voice, item: Item): Node | null {
  const rate = item.findings.get("rectification");
  const outstanding = item.findings.get("outstanding");
  if (rate === undefined) return null;
  if (!("value" in rate.finding.outcome)) return nothingFound(voice, item, rate);
  const { rectification, noFigure } = voice.phrases;
  const figure = (place: number, uncounted: boolean): Node =>
    quantityOf(voice, figureOf(rate, place), unitOfFigure(rate, place), { decimals: figureDecimals(rate, place), uncounted });
  const rest = outstanding === undefined ? "" : outstandingClause(voice, outstanding);
  const said = [
    foundClause(voice, item, figure(BASE, false)),
    fill(rectification.done, { done: figure(FIRST, true) }),
    fill(rectification.rate, { rate: percentOf(voice, valueOf(rate), rate.finding.decimals, false) }),
    rest,
  ];
  return choose(isValid(rate), said, fill(noFigure, { label: item.label }));
}

/** Where nothing was found there is no rate; null where it is not known what was found. */
function nothingFound(voice: Voice, item: Item, rate: Bound): Node | null {
  const found = figureOf(rate, BASE);
  if (found.exact?.sign() !== 0) return null;
  return choose({ holds: true, formula: null, findings: found.findings }, fill(isCalledByEntity(voice, item) ? voice.phrases.rectification.noneBy : voice.phrases.rectification.none, { label: item.label }), "");
}

/** 排查一般隐患2741项; of an office that is named instead of what it found: 甲厂排查20处. */
function foundClause(voice: Voice, item: Item, found: Node): Node {
  const { rectification } = voice.phrases;
  if (isCalledByEntity(voice, item)) return fill(rectification.foundBy, { label: item.label, found });
  return fill(rectification.found, { label: item.label.replace(rectification.activity, "") || item.label, found });
}

function outstandingClause(voice: Voice, outstanding: Bound): Node {
  const { rectification } = voice.phrases;
  const source = valueOf(outstanding);
  const quantity = quantityOf(voice, source, unitOfFigure(outstanding, FIRST), { decimals: outstanding.finding.decimals, uncounted: true });
  const some = fill(rectification.outstanding, { outstanding: quantity });
  return choose(compareToZero(source, ">"), some, choose(compareToZero(source, "="), rectification.allDone, ""));
}

function isCalledByEntity({ style }: Voice, { label, entity }: Item): boolean {
  return entity !== null && label === placeName(entity, style.locale);
}
