import { AverageGrowth } from "../quantity/average-growth";
import type { Decimal } from "../quantity/decimal";
import type { Exact } from "../quantity/exact";
import { Fraction } from "../quantity/fraction";
import { readNumber } from "../quantity/number-reading";
import type { Rounding } from "../quantity/rounding";
import { remainingMonths } from "./calendar";
import { define, DEFINITIONS, type Definition, type DimensionKind } from "./definitions";
import { divide, role, times, type FigureName } from "./expression";
import type { MeasureName } from "./finding";
import { outcomeOf } from "./outcome";
import { printNumber } from "./print-finding";

export interface CalculateOptions {
  readonly decimals: number;
  readonly rounding: Rounding;
}

export type Result = { readonly kind: "printed"; readonly printed: string } | { readonly kind: "not-a-number"; readonly value: string };

/** The measures that can be had from numbers alone, and what their arguments are called. */
export const CALCULATIONS = {
  growth: ["current", "base"],
  change: ["current", "base"],
  points: ["current", "base"],
  "previous-growth": ["current", "base"],
  "previous-change": ["current", "base"],
  multiple: ["current", "base"],
  "benchmark-points": ["own", "other"],
  completion: ["part", "whole"],
  "stretch-completion": ["part", "whole"],
  share: ["part", "whole"],
  "schedule-gap": ["actual", "target", "elapsed"],
  "control-share": ["actual", "ceiling"],
  "control-remaining": ["actual", "ceiling"],
  "control-gap": ["actual", "ceiling", "elapsed"],
  "control-pace": ["actual", "ceiling", "elapsed"],
  rectification: ["done", "found"],
  outstanding: ["done", "found"],
  contribution: ["part-change", "total-change"],
  pull: ["part-change", "total-change", "total-growth"],
  "average-growth": ["last", "first", "intervals"],
} as const satisfies Partial<Record<MeasureName, readonly string[]>>;

export type Calculation = keyof typeof CALCULATIONS;

/** Measures that are not of one row of a table; their figures stand in for roles: part = actual, whole = prior, third = benchmark. */
const CALCULATED: Readonly<Record<Exclude<Calculation, "average-growth">, Definition>> = {
  ...DEFINITIONS,
  multiple: number("multiple", "multiple"),
  contribution: number("contribution", "ratio"),
  pull: define("pull", "points", { kind: "level" }, times(divide(role("actual"), role("prior")), role("benchmark"))),
};

function number(measure: MeasureName, dimension: DimensionKind): Definition {
  return define(measure, dimension, { kind: "level" }, divide(role("actual"), role("prior")));
}

/**
 * One measure of given numbers, printed as `calc` prints it: the number alone with exactly the decimals asked for, or the
 * state where there is no rate. Values are numbers as people write them, or a fraction such as 2/12.
 */
export function calculate(measure: Calculation, values: readonly string[], options: CalculateOptions): Result {
  const numbers: Fraction[] = [];
  for (const value of values) {
    const read = readFraction(value);
    if (read === null) return { kind: "not-a-number", value };
    numbers.push(read);
  }
  if (measure !== "average-growth") return { kind: "printed", printed: ofDefinition(measure, numbers, options) };
  const printed = averageGrowth(numbers, options);
  return printed === null ? { kind: "not-a-number", value: values[2] ?? "" } : { kind: "printed", printed };
}

function readFraction(text: string): Fraction | null {
  const parts = text.split("/").map(readDecimal);
  const [numerator, denominator] = parts;
  if (numerator === undefined || numerator === null || denominator === null || parts.length > 2) return null;
  return denominator === undefined ? Fraction.fromDecimal(numerator) : Fraction.of(numerator, denominator);
}

function readDecimal(text: string): Decimal | null {
  const reading = readNumber(text);
  return reading.kind === "number" && reading.unit === null && !reading.approximate ? reading.value : null;
}

/** Has a rate where the growth of the whole time has one. Null where the number of intervals is not a whole one above zero. */
function averageGrowth([last = Fraction.ZERO, first = Fraction.ZERO, intervals = Fraction.ZERO]: readonly Fraction[], options: CalculateOptions): string | null {
  const count = intervals.toNumber();
  if (!Number.isInteger(count) || count < 1 || count > AverageGrowth.MOST_INTERVALS) return null;
  const total = outcomeOf(DEFINITIONS.growth, { figure: (name) => (name === "actual" ? last : first), constant: () => null });
  const ratio = last.dividedBy(first);
  if (!("value" in total) || total.value === null || ratio === null) return total.state;
  // A fall to nothing is a fall by the whole, over however many intervals.
  return print(AverageGrowth.of(ratio, count) ?? total.value, "ratio", options);
}

function ofDefinition(measure: Exclude<Calculation, "average-growth">, numbers: readonly Fraction[], options: CalculateOptions): string {
  const definition = CALCULATED[measure];
  const elapsed = numbers[2] ?? null;
  const figures = figuresOf(definition, numbers);
  const outcome = outcomeOf(definition, {
    figure: (name) => figures.get(name) ?? null,
    constant: (name) => (name === "hundred" ? Fraction.fromInteger(100) : name === "elapsed" || elapsed === null ? elapsed : remainingMonths(elapsed)),
  });
  const value = "value" in outcome ? outcome.value : null;
  if (value !== null) return print(value, definition.dimension, options);
  return outcome.state === "missing-base" && numbers[1]?.isZero() === true ? "zero-base" : outcome.state;
}

/** Every definition names its roles so that the first number goes to the first one: the figure, then what it is held against. */
function figuresOf(definition: Definition, numbers: readonly Fraction[]): ReadonlyMap<FigureName, Fraction> {
  const [first, second, third] = numbers;
  const figures = new Map<FigureName, Fraction>();
  const [figure, base] = ROLES_OF_ARGUMENTS[definition.measure] ?? ["actual", "prior"];
  if (first !== undefined) figures.set(figure, first);
  if (second !== undefined) figures.set(base, second);
  if (third !== undefined && definition.measure === "pull") figures.set("benchmark", third);
  return figures;
}

const ROLES_OF_ARGUMENTS: Partial<Record<MeasureName, readonly [FigureName, FigureName]>> = {
  "previous-growth": ["actual", "previous"],
  "previous-change": ["actual", "previous"],
  "benchmark-points": ["actual", "benchmark"],
  completion: ["actual", "target"],
  "stretch-completion": ["actual", "stretch"],
  share: ["actual", "total"],
  "schedule-gap": ["actual", "target"],
  "control-share": ["actual", "ceiling"],
  "control-remaining": ["actual", "ceiling"],
  "control-gap": ["actual", "ceiling"],
  "control-pace": ["actual", "ceiling"],
  rectification: ["done", "found"],
  outstanding: ["done", "found"],
};

function print(value: Exact, dimension: DimensionKind, options: CalculateOptions): string {
  const kind = dimension === "quantity" ? ({ kind: "quantity", unit: null } as const) : ({ kind: dimension } as const);
  return printNumber(value, kind, options.decimals, options.rounding).toString();
}
