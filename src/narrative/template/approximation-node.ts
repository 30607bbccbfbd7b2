import { isPossible, type Approximation } from "../../quantity/approximation";
import type { Decimal } from "../../quantity/decimal";
import { isValid, figureOf, valueOf } from "../source";
import { chooseFirst, either, guarded, type Condition, type Node, type Source } from "../tree";
import { boundOfField, placeOfField } from "./field-findings";
import type { FieldNode } from "./field-nodes";
import type { ApproximationField } from "./template";

/** 近 says that little is wanting: a tenth at most. */
function nearlyAll(stated: Decimal): Decimal {
  return stated.minus(stated.movePoint(-1));
}

/** 近5000万元: the first of the words that is true of the figure; nothing where none is. Null where there is no such figure. */
export function approximationNode({ of, field, words, stated, shown }: ApproximationField): FieldNode | null {
  const bound = boundOfField(of, field);
  if (bound === undefined) return null;
  const place = placeOfField(field);
  const source = place === null ? valueOf(bound) : figureOf(bound, place);
  const cases = words.map(({ word, means, isAfter }): readonly [Condition, Node] => [guarded(isValid(bound), isTrue(source, means, stated)), said(word, shown, isAfter)]);
  return { node: chooseFirst(cases, ""), needs: either(...cases.map(([condition]) => condition)) };
}

/** 近5000万元; 5000余万元: a word behind the number stands before its unit. */
function said(word: string, shown: string, isAfter: boolean): string {
  if (!isAfter) return /[a-z]$/i.test(word) ? `${word} ${shown}` : `${word}${shown}`;
  const [, digits = shown, unit = ""] = /^([\d.,\s]+)(.*)$/.exec(shown) ?? [];
  return /^[多余]$/.test(word) ? `${digits}${word}${unit}` : `${shown}${word}`;
}

function isTrue(source: Source, means: Approximation, stated: Decimal): Condition {
  const holds = source.exact !== null && isPossible(stated, means, source.exact) && (means !== "below" || source.exact.compare(nearlyAll(stated)) >= 0);
  return { holds, formula: source.formula === null ? null : formulaOfTruth(`ROUND(${source.formula},12)`, means, stated), findings: source.findings };
}

function formulaOfTruth(figure: string, means: Approximation, stated: Decimal): string | null {
  const at = stated.toString();
  switch (means) {
    case "below":
      return `AND(${figure}<${at},${figure}>=${nearlyAll(stated).toString()})`;
    case "above":
      return `${figure}>${at}`;
    case "at-least":
      return `${figure}>=${at}`;
    case "at-most":
      return `${figure}<=${at}`;
    case "just-above":
    case "about":
      // What counts as near depends on the digits of the number: no formula says it shorter than it is worth.
      return null;
  }
}
