import type { FieldKind } from "../../lexicon/template-words";
import { priorClause, previousClause } from "../comparison-clause";
import { completionJudgement } from "../completion-clause";
import { controlJudgement } from "../control-clause";
import { targetLabel } from "../completion-clause";
import type { Item } from "../items";
import { reasonOf } from "../reason-clause";
import { figureDecimals, figureOf, isValid, printsSigned, unitOfFigure, valueOf, type Bound } from "../source";
import { withoutPause } from "../together-clause";
import { choose, type Condition, type Node, type NumberForm } from "../tree";
import type { Voice } from "../voice";
import { fill, formOf, number, percentOf, pointsOf, quantityOf } from "../words";
import { isDirected } from "./directions";
import { boundOfField, placeOfField } from "./field-findings";
import type { FigureField } from "./template";

/** A field printed, and what must hold for it. */
export interface FieldNode {
  readonly node: Node;
  readonly needs: Condition;
}

/** @param isSaid whether words before the field say its direction, so that it goes without its sign */
export function fieldNode(voice: Voice, { of, field }: FigureField, isSaid: boolean): FieldNode | null {
  const bound = boundOfField(of, field);
  if (bound === undefined) return null;
  const needs = isValid(bound);
  const clause = clauseNode(voice, of, field, bound);
  if (clause !== null) return clause;
  const place = placeOfField(field);
  if (place !== null) {
    const looks = { decimals: figureDecimals(bound, place), scale: of.item.scale, magnitude: isSaid };
    return { node: quantityOf(voice, figureOf(bound, place), unitOfFigure(bound, place), looks), needs };
  }
  return { node: measureNode(voice, field, bound, of.item, isSaid), needs };
}

function measureNode(voice: Voice, field: FieldKind, bound: Bound, item: Item, isSaid: boolean): Node {
  const source = valueOf(bound);
  const { decimals, dimension, outcome } = bound.finding;
  const magnitude = isSaid && (isDirected(field) || field === "value");
  switch (dimension.kind) {
    case "ratio":
      return percentOf(voice, source, decimals, magnitude);
    case "points":
      return magnitude ? pointsOf(voice, source, decimals) : [choose(printsSigned(source, formOfFinding(voice, bound), "<"), "-", ""), pointsOf(voice, source, decimals)];
    case "quantity": {
      const said = quantityOf(voice, source, dimension.unit ?? item.unit, { decimals, magnitude, scale: item.scale });
      return outcome.state === "approximate" ? fill(voice.phrases.approximate, { number: said }) : said;
    }
    case "multiple":
      return [number(source, formOf(voice, { decimals })), voice.phrases.times];
    case "rank":
    case "count":
      return number(source, formOf(voice, { decimals: 0, magnitude }));
  }
}

/** Fields that are words of the grammar: 同比情况, 进度判断, 控制判断, 原因. */
function clauseNode(voice: Voice, { item, table }: FigureField["of"], field: FieldKind, bound: Bound): FieldNode | null {
  const { clauseSeparator } = voice.phrases;
  const clause = (node: Node, needs: Condition): FieldNode => ({ node: withoutPause(node, clauseSeparator), needs: { ...needs, holds: needs.holds && node !== "" } });
  switch (field) {
    case "comparison":
      return clause(priorClause(voice, item, { withChange: voice.style.length !== "brief" }), isValid(item.findings.get("change") ?? bound));
    case "previous-comparison":
      return clause(previousClause(voice, item, { withChange: voice.style.length !== "brief" }), isValid(item.findings.get("previous-change") ?? bound));
    case "schedule-judgement":
      return clause(completionJudgement(voice, item, targetLabel(table)), isValid(bound));
    case "control-judgement":
      return clause(controlJudgement(voice, item, bound), isValid(bound));
    case "reason":
      return { node: reasonOf(table, item), needs: { holds: true, formula: "TRUE", findings: [bound.index] } };
    default:
      return null;
  }
}

/** The form in which a directed figure is printed: what it prints as decides whether it moved. */
export function formOfFinding(voice: Voice, { finding }: Bound): NumberForm {
  return formOf(voice, { decimals: finding.decimals, shift: finding.dimension.kind === "ratio" ? 2 : 0 });
}
