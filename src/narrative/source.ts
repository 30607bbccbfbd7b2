import type { Finding, Outcome } from "../measures/finding";
import { formulaOf, operandOf } from "../measures/formula";
import type { Decimal } from "../quantity/decimal";
import type { Exact } from "../quantity/exact";
import { Fraction } from "../quantity/fraction";
import { decimalsShown, type Observation } from "../recognition/table";
import { printsAsZero, roundShifted } from "./print-number";
import { excelRound } from "./print-formula";
import type { Condition, NumberForm, Source } from "./tree";

/** A finding with its place in the report, to which spans point. */
export interface Bound {
  readonly finding: Finding;
  readonly index: number;
}

/** The value of a finding; there is none now where its outcome has only words. */
export function valueOf({ finding, index }: Bound): Source {
  return { exact: exactValue(finding.outcome), formula: formulaOf(finding)?.number ?? null, findings: [index] };
}

export function exactValue(outcome: Outcome): Exact | null {
  return "value" in outcome ? outcome.value : null;
}

/** Places of the figures that a measure stands on, in the order of its formula: (actual − base) ÷ base, done ÷ found, actual ÷ ceiling. */
export const FIRST = 0;
export const BASE = 1;

/** A figure that a finding stands on, by its place in the measure. */
export function figureOf({ finding, index }: Bound, place: number): Source {
  const input = finding.inputs[place];
  return { exact: input === undefined ? null : knownValue(input), formula: operandOf(input), findings: [index] };
}

/** The difference of the two figures of a growth: the change where there is no rate. */
export function differenceOf(growth: Bound): Source {
  const [figure, base] = [figureOf(growth, FIRST), figureOf(growth, BASE)];
  const [one, other] = growth.finding.inputs.map(knownValue);
  const formula = figure.formula === null || base.formula === null ? null : `(${figure.formula}-${base.formula})`;
  return { exact: one && other ? one.minus(other) : null, formula, findings: figure.findings };
}

/** Digits after the point of a figure that a finding stands on. */
export function figureDecimals({ finding }: Bound, place: number): number {
  const input = finding.inputs[place];
  return input?.figure.kind === "known" ? decimalsShown(input.figure) : 0;
}

export function unitOfFigure({ finding }: Bound, place: number): string | null {
  return finding.inputs[place]?.unit ?? null;
}

function knownValue(observation: Observation): Decimal | null {
  return observation.figure.kind === "known" ? observation.figure.value : null;
}

/** Whether the finding has a value. */
export function isValid(bound: Bound): Condition {
  return { holds: valueOf(bound).exact !== null, formula: formulaOf(bound.finding)?.valid ?? null, findings: [bound.index] };
}

/** Whether the finding has no value for the reason named; `otherwise` of a formula tries the reasons in order. */
export function isIn(state: Outcome["state"], { finding, index }: Bound): Condition {
  const formula = formulaOf(finding);
  const entry = formula?.otherwise.find((candidate) => candidate.state === state);
  return { holds: finding.outcome.state === state && exactValue(finding.outcome) === null, formula: formula === null ? null : entry === undefined ? "FALSE" : (entry.condition ?? "TRUE"), findings: [index] };
}

/** Whether the finding has no value for one of the reasons named: a condition that can be asked by itself, unlike those of `isIn`. */
export function isOneOf(states: readonly Outcome["state"][], bound: Bound): Condition {
  const formula = formulaOf(bound.finding);
  const { outcome } = bound.finding;
  const holds = exactValue(outcome) === null && states.includes(outcome.state);
  if (formula === null) return { holds, formula: null, findings: [bound.index] };
  const reasons = formula.otherwise.reduceRight((rest, { state, condition }) => {
    const is = states.includes(state) ? "TRUE" : "FALSE";
    return condition === null || is === rest ? is : `IF(${condition},${is},${rest})`;
  }, "FALSE");
  return { holds, formula: `IF(${formula.valid},FALSE,${reasons})`, findings: [bound.index] };
}

type Comparison = ">" | "<" | "=" | "<=";

/** Compares a number with zero; the formula forgives the last bits of doubles. */
export function compareToZero(source: Source, comparison: Comparison): Condition {
  const sign = source.exact?.sign() ?? null;
  const holds = sign !== null && ((comparison.includes(">") && sign > 0) || (comparison.includes("<") && sign < 0) || (comparison.includes("=") && sign === 0));
  return { holds, formula: source.formula === null ? null : `ROUND(${source.formula},12)${comparison}0`, findings: source.findings };
}

/** Compares a ratio with 100%. */
export function compareToOne(source: Source, comparison: ">" | "="): Condition {
  const order = source.exact?.compare(Fraction.ONE) ?? null;
  return {
    holds: order === (comparison === ">" ? 1 : 0),
    formula: source.formula === null ? null : `ROUND(${source.formula},12)${comparison}1`,
    findings: source.findings,
  };
}

/** Whether all digits that would be printed are zeros. */
export function printsZero(source: Source, form: NumberForm): Condition {
  const holds = source.exact !== null && (source.exact.sign() === 0 || printsAsZero(source.exact, form));
  return { holds, formula: source.formula === null ? null : `${excelRound(source.formula, form)}=0`, findings: source.findings };
}

/** Whether a number is printed as one above, or below, zero. */
export function printsSigned(source: Source, form: NumberForm, comparison: ">" | "<"): Condition {
  const sign = source.exact === null ? 0 : roundShifted(source.exact, form).sign();
  return { holds: sign === (comparison === ">" ? 1 : -1), formula: source.formula === null ? null : `${excelRound(source.formula, form)}${comparison}0`, findings: source.findings };
}
