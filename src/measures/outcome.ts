import type { Exact } from "../quantity/exact";
import { Fraction } from "../quantity/fraction";
import type { Definition, Guard } from "./definitions";
import { evaluate, type FigureName, type Values } from "./expression";
import type { Outcome } from "./finding";

/** What a measure comes to; conventions §1 and §2 decide when there is no rate. */
export function outcomeOf(definition: Definition, values: Values): Outcome {
  const missing = missingState(definition, values);
  if (missing !== null) return { state: missing };
  const { guard } = definition;
  if (guard.kind === "growth") return growthOutcome(definition, guard.base, values);
  if (guard.kind === "progress" && ![guard.base, guard.earlier].every((name) => isPositive(name, values))) return { state: "missing-base" };
  if (guard.kind === "growths" && !(guard.bases.every((name) => isPositive(name, values)) && guard.figures.every((name) => !isNegative(name, values)))) return { state: "missing-base" };
  if (guard.kind === "ratio" && !hasRatio(guard, values)) return { state: "missing-base" };
  const value = evaluate(definition.expression, values);
  // Also where the whole of a `parts` guard did not move: the quotient by zero is null.
  if (value === null) return { state: "missing-base" };
  return guard.kind === "difference" || guard.kind === "growths" ? directed(value) : { state: "known", value };
}

/** What is said where a figure is missing: the row's own, or else the one that it is held against. */
function missingState({ figures }: Definition, values: Values): "missing-value" | "missing-base" | null {
  let state: "missing-base" | null = null;
  for (const name of figures) {
    if (values.figure(name) !== null) continue;
    if (name === "actual" || name === "done") return "missing-value";
    state = "missing-base";
  }
  return state;
}

/** A rate where the base is positive and the figure not negative; otherwise the state that says in words what happened. */
function growthOutcome(definition: Definition, baseRole: FigureName, values: Values): Outcome {
  const figure = values.figure("actual") ?? Fraction.ZERO;
  const base = values.figure(baseRole) ?? Fraction.ZERO;
  const change = figure.minus(base);
  if (base.sign() > 0 && figure.sign() >= 0) {
    const rate = evaluate(definition.expression, values);
    if (rate === null) return { state: "missing-base" };
    return directed(rate, change.sign());
  }
  if (change.isZero()) return { state: "flat", value: null };
  if (base.isZero()) return { state: "zero-base", change };
  if (base.sign() > 0) return { state: "turned-negative", change };
  if (figure.sign() > 0) return { state: "turned-positive", change };
  return { state: change.sign() > 0 ? "narrowed-loss" : "widened-loss", change };
}

/** @param sign where the figure went; a multiple (2倍) is positive also of a fall */
function directed(value: Exact, sign = value.sign()): Outcome {
  return sign === 0 ? { state: "flat", value } : { state: sign > 0 ? "up" : "down", value };
}

function isPositive(name: FigureName, values: Values): boolean {
  return (values.figure(name)?.sign() ?? 0) > 0;
}

function isNegative(name: FigureName, values: Values): boolean {
  return (values.figure(name)?.sign() ?? 0) < 0;
}

function hasRatio(guard: Extract<Guard, { kind: "ratio" }>, values: Values): boolean {
  return isPositive(guard.base, values) && (guard.notNegative === undefined || !isNegative(guard.notNegative, values));
}
