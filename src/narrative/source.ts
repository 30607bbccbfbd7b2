import type { Finding, Outcome } from "../measures/finding";
import { operandOf } from "../measures/formula";
import type { Decimal } from "../quantity/decimal";
import type { Exact } from "../quantity/exact";
import type { Observation } from "../recognition/table";
import { printsAsZero, roundShifted } from "./print-number";
import { excelRound } from "./print-formula";
import type { Condition, NumberForm, Source } from "./tree";

/** A finding with its place in the report, to which spans point. */
export interface Bound {
  readonly finding: Finding;
  readonly index: number;
}

type Role = Observation["role"];

/** The value of a finding; there is none now where its outcome has only words. */
export function valueOf({ finding, index }: Bound): Source {
  return { exact: exactValue(finding.outcome), formula: finding.formula?.number ?? null, findings: [index] };
}

function exactValue(outcome: Outcome): Exact | null {
  return "value" in outcome ? outcome.value : null;
}

/** A figure that a finding stands on. `position` counts inputs of the role: part and total of a share are both `actual`. */
export function figureOf({ finding, index }: Bound, role: Role, position = 0): Source {
  const input = inputOf(finding, role, position);
  return { exact: input === undefined ? null : knownValue(input), formula: operandOf(input), findings: [index] };
}

/** The difference of two figures that a finding stands on: the change where there is no rate. */
export function differenceOf({ finding, index }: Bound, minuend: Role, subtrahend: Role): Source {
  const inputs = [inputOf(finding, minuend), inputOf(finding, subtrahend)] as const;
  const [left, right] = inputs.map((input) => (input === undefined ? null : knownValue(input)));
  const [leftText, rightText] = inputs.map(operandOf);
  const isWritten = leftText !== null && leftText !== undefined && rightText !== null && rightText !== undefined;
  return { exact: left && right ? left.minus(right) : null, formula: isWritten ? `(${leftText}-${rightText})` : null, findings: [index] };
}

/** Digits after the point of the figures that a finding stands on. */
export function figureDecimals({ finding }: Bound, role: Role, position = 0): number {
  const input = inputOf(finding, role, position);
  return input === undefined ? 0 : (knownValue(input)?.trimmed().decimals ?? 0);
}

export function unitOfFigure({ finding }: Bound, role: Role, position = 0): string | null {
  return inputOf(finding, role, position)?.unit ?? null;
}

function inputOf(finding: Finding, role: Role, position = 0): Observation | undefined {
  return finding.inputs.filter((input) => input.role === role)[position];
}

function knownValue(observation: Observation): Decimal | null {
  return observation.figure.kind === "known" ? observation.figure.value : null;
}

/** Whether the finding has a value. */
export function isValid(bound: Bound): Condition {
  return { holds: valueOf(bound).exact !== null, formula: bound.finding.formula?.valid ?? null, findings: [bound.index] };
}

/** Whether the finding has no value for the reason named; `otherwise` of a formula tries the reasons in order. */
export function isIn(state: Outcome["state"], { finding, index }: Bound): Condition {
  const entry = finding.formula?.otherwise.find((candidate) => candidate.state === state);
  return { holds: finding.outcome.state === state && exactValue(finding.outcome) === null, formula: finding.formula === null ? null : entry === undefined ? "FALSE" : (entry.condition ?? "TRUE"), findings: [index] };
}

type Comparison = ">" | "<" | "=" | "<=";

/** Compares a number with zero; the formula forgives the last bits of doubles. */
export function compareToZero(source: Source, comparison: Comparison): Condition {
  const sign = source.exact?.sign() ?? null;
  const holds = sign !== null && ((comparison.includes(">") && sign > 0) || (comparison.includes("<") && sign < 0) || (comparison.includes("=") && sign === 0));
  return { holds, formula: source.formula === null ? null : `ROUND(${source.formula},12)${comparison}0`, findings: source.findings };
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
