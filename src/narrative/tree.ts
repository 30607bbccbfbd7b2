import type { Exact } from "../quantity/exact";
import type { Rounding } from "../quantity/rounding";

/**
 * A sentence before it is printed. Words are plain strings; a number is bound to the findings it comes from; a choice holds all the
 * wordings that other figures would call for, so that the living formula keeps its pattern when a sign changes.
 */
export type Node = string | NumberNode | ChoiceNode | readonly Node[];

/** A quantity known in two ways: exactly now, and as arithmetic over cells. */
export interface Source {
  /** null: there is no such number at present; the branch that holds it is not the one chosen. */
  readonly exact: Exact | null;
  /** Without "="; null where no safe formula exists. */
  readonly formula: string | null;
  /** Indices into the report's findings. */
  readonly findings: readonly number[];
}

export interface NumberForm {
  /** Power of ten by which the number is multiplied when printed: 2 for a ratio printed as %. */
  readonly shift: number;
  readonly decimals: number;
  readonly rounding: Rounding;
  /** 14 for 14.0 */
  readonly trimZeros: boolean;
  /** Without its sign, where a word already says the direction. */
  readonly magnitude: boolean;
  /** Thousands separators. */
  readonly grouped: boolean;
}

export interface NumberNode {
  readonly kind: "number";
  readonly source: Source;
  readonly form: NumberForm;
}

/** A statement about figures, known in two ways as well. */
export interface Condition {
  readonly holds: boolean;
  readonly formula: string | null;
  readonly findings: readonly number[];
}

export interface ChoiceNode {
  readonly kind: "choice";
  readonly when: Condition;
  readonly then: Node;
  readonly otherwise: Node;
}

export function choose(when: Condition, then: Node, otherwise: Node): ChoiceNode {
  return { kind: "choice", when, then, otherwise };
}

/** The first case whose condition holds; `otherwise` when none does. */
export function chooseFirst(cases: readonly (readonly [Condition, Node])[], otherwise: Node): Node {
  return cases.reduceRight<Node>((rest, [when, then]) => choose(when, then, rest), otherwise);
}

export function both(...conditions: readonly Condition[]): Condition {
  return {
    holds: conditions.every((condition) => condition.holds),
    formula: conditions.some((condition) => condition.formula === null) ? null : `AND(${conditions.map((condition) => condition.formula).join(",")})`,
    findings: unite(conditions.map((condition) => condition.findings)),
  };
}

export function either(...conditions: readonly Condition[]): Condition {
  return {
    holds: conditions.some((condition) => condition.holds),
    formula: conditions.some((condition) => condition.formula === null) ? null : `OR(${conditions.map((condition) => condition.formula).join(",")})`,
    findings: unite(conditions.map((condition) => condition.findings)),
  };
}

export function not(condition: Condition): Condition {
  return { ...condition, holds: !condition.holds, formula: condition.formula === null ? null : `NOT(${condition.formula})` };
}

/** The second condition, asked only where the first holds: AND and OR would pass on an error of the second (a division by an empty base). */
export function guarded(valid: Condition, condition: Condition): Condition {
  return {
    holds: valid.holds && condition.holds,
    formula: valid.formula === null || condition.formula === null ? null : `IF(${valid.formula},${condition.formula},FALSE)`,
    findings: unite([valid.findings, condition.findings]),
  };
}

/** Indices in order, each once. */
export function unite(lists: readonly (readonly number[])[]): readonly number[] {
  return [...new Set(lists.flat())].sort((one, other) => one - other);
}

/** Nodes with a separator between them; empty strings are left out. */
export function joined(nodes: readonly Node[], separator: string): Node {
  return nodes.filter((node) => node !== "").flatMap((node, index) => (index === 0 ? [node] : [separator, node]));
}
