import { operandOf } from "../measures/formula";
import type { Decimal } from "../quantity/decimal";
import type { Item } from "./items";
import { compareToZero, isValid, valueOf, type Bound } from "./source";
import { choose, chooseFirst, guarded, type Node, type Source } from "./tree";
import type { Voice } from "./voice";
import { fill, quantityOf } from "./words";

/** 低于35微克/立方米的全年目标: a level is not done by parts, it stands above its target or below; "" where the item is no level, or has no target. */
export function levelTargetClause(voice: Voice, item: Item): Node {
  const value = item.findings.get("value");
  const target = value?.finding.row?.figures.get("target");
  if (value === undefined || target?.figure.kind !== "known" || item.findings.has("completion")) return "";
  const exact = target.figure.value;
  const source: Source = { exact, formula: operandOf(target), findings: [value.index] };
  const said = quantityOf(voice, source, item.unit, { decimals: exact.trimmed().decimals, scale: item.scale });
  const { levelTarget } = voice.phrases;
  const difference = differenceTo(value, source, exact);
  const way = chooseFirst(
    [
      [guarded(isValid(value), compareToZero(difference, ">")), fill(levelTarget.above, { target: said })],
      [guarded(isValid(value), compareToZero(difference, "<")), fill(levelTarget.below, { target: said })],
    ],
    fill(levelTarget.even, { target: said }),
  );
  return choose(isValid(value), way, "");
}

function differenceTo(value: Bound, target: Source, goal: Decimal): Source {
  const { formula, findings } = valueOf(value);
  const figure = value.finding.inputs[0]?.figure;
  return { exact: figure?.kind === "known" ? figure.value.minus(goal) : null, formula: formula === null || target.formula === null ? null : `(${formula}-${target.formula})`, findings };
}
