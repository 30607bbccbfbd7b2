import { AverageGrowth } from "../quantity/average-growth";
import type { Decimal } from "../quantity/decimal";
import type { Exact } from "../quantity/exact";
import { Fraction } from "../quantity/fraction";
import { readNumber } from "../quantity/number-reading";
import type { Rounding } from "../quantity/rounding";
import { toHalfWidth } from "../quantity/width";
import { remainingMonths } from "./calendar";
import { define, DEFINITIONS, type Definition, type DimensionKind } from "./definitions";
import { divide, role, times, type FigureName } from "./expression";
import type { MeasureName } from "./measure-name";
import { outcomeOf } from "./outcome";
import { printNumber } from "./print-finding";

export interface CalculateOptions {
  readonly decimals: number;
  readonly rounding: Rounding;
}

/** `argument` is the name of the value that cannot be taken. */
export type Refusal = { readonly kind: "missing" | "not-a-number" | "out-of-range"; readonly argument: string; readonly value: string };

export type Result = { readonly kind: "printed"; readonly printed: string } | Refusal;

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
  "target-gap": ["actual", "target"],
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

/** Measures of a part and its whole; the changes stand in for roles: part = actual, whole = prior, third = benchmark. */
const CALCULATED: Readonly<Record<Calculation, Definition>> = {
  ...DEFINITIONS,
  contribution: define("contribution", "ratio", { kind: "level" }, divide(role("actual"), role("prior"))),
  pull: define("pull", "points", { kind: "level" }, times(divide(role("actual"), role("prior")), role("benchmark"))),
};

/**
 * One measure of given numbers, printed as `calc` prints it: the number alone with exactly the decimals asked for, or the
 * state where there is no rate. Values are numbers as people write them, or a fraction such as 2/12. Rates may bear their per cent sign
 * if both do (points 12.5% 10%).
 */
export function calculate(measure: Calculation, values: readonly string[], options: CalculateOptions): Result {
  const numbers = readValues(CALCULATIONS[measure], values);
  return "kind" in numbers ? numbers : { kind: "printed", printed: ofDefinition(CALCULATED[measure], numbers, options) };
}

interface Value {
  readonly number: Fraction;
  readonly isPercent: boolean;
}

function readValues(names: readonly string[], values: readonly string[]): readonly Fraction[] | Refusal {
  const numbers: Fraction[] = [];
  let first: Value | null = null;
  for (const [index, argument] of names.entries()) {
    const value = values[index] ?? "";
    const read = readFraction(value);
    if (read === null) return { kind: value === "" ? "missing" : "not-a-number", argument, value };
    first ??= read;
    // The second is of the first one's kind; a share of the year or a growth means the same with its sign and without.
    if (index === 1 && read.isPercent !== first.isPercent) return { kind: "not-a-number", argument, value };
    const number = argument === "elapsed" && read.isPercent ? read.number.times(PERCENT) : read.number;
    if (!isInRange(argument, number)) return { kind: "out-of-range", argument, value };
    numbers.push(number);
  }
  return numbers;
}

const PERCENT = Fraction.ofPositive(1, 100);

/** A share of the year is 0 … 1; intervals are counted. */
function isInRange(argument: string, number: Fraction): boolean {
  if (argument === "elapsed") return number.sign() >= 0 && number.compare(Fraction.ONE) <= 0;
  if (argument !== "intervals") return true;
  const count = number.toNumber();
  return Number.isInteger(count) && count >= 1 && count <= AverageGrowth.MOST_INTERVALS;
}

function readFraction(text: string): Value | null {
  const parts = toHalfWidth(text).split("/").map(readDecimal);
  const [numerator, denominator] = parts;
  if (numerator === undefined || numerator === null || denominator === null || parts.length > 2) return null;
  if (denominator === undefined) return { number: Fraction.fromDecimal(numerator.value), isPercent: numerator.isPercent };
  const number = numerator.isPercent || denominator.isPercent ? null : Fraction.of(numerator.value, denominator.value);
  return number && { number, isPercent: false };
}

function readDecimal(text: string): { readonly value: Decimal; readonly isPercent: boolean } | null {
  const reading = readNumber(text);
  if (reading.kind !== "number" || reading.approximate || (reading.unit !== null && reading.unit !== "%")) return null;
  return { value: reading.value, isPercent: reading.unit === "%" };
}

function ofDefinition(definition: Definition, numbers: readonly Fraction[], options: CalculateOptions): string {
  const [, , third = null] = numbers;
  const figures = figuresOf(definition, numbers);
  const outcome = outcomeOf(definition, {
    figure: (name) => figures.get(name) ?? null,
    constant: (name) => (name === "hundred" ? Fraction.fromInteger(100) : name === "remaining-months" ? third && remainingMonths(third) : third),
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
  "average-growth": ["actual", "first"],
  "benchmark-points": ["actual", "benchmark"],
  completion: ["actual", "target"],
  "stretch-completion": ["actual", "stretch"],
  share: ["actual", "total"],
  "schedule-gap": ["actual", "target"],
  "target-gap": ["actual", "target"],
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
