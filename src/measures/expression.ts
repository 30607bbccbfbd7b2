import type { Role } from "../lexicon/roles";
import { AverageGrowth } from "../quantity/average-growth";
import type { Exact } from "../quantity/exact";
import { Fraction } from "../quantity/fraction";

/**
 * A figure that a measure stands on: one of the row's own roles, the total that the row is a part of and that total's base, the
 * rank it had before, last year's target (or the whole of last year), the first figure of a time of several years, or what the growth of an
 * earlier period of the same kind stands on; a share of a whole (占GDP比重) that the table states, as `stated-share` is of a task; changes that it
 * states, by what they are against; of two benchmarks (全国, 全省) the one that stands second in the table.
 */
export type FigureName = Role | "total" | "total-prior" | "rank-before" | "prior-whole" | "first" | "earlier" | "earlier-prior" | "earlier-rate" | "second-benchmark" | "stated-part" | StatedChange;

export type StatedChange = "change-stated" | "previous-change-stated" | "year-start-change-stated";

/** What is no figure of the workbook: the calendar's contribution, and what turns a ratio into per cent or ‰ into points. */
export type Constant = "elapsed" | "remaining-months" | "intervals" | "hundred" | "ten";

/** The arithmetic of a measure over the roles of figures. It is evaluated exactly and printed as an Excel formula. */
export type Expression = Arithmetic | Average;

/** ratio^(1/intervals) − 1: what a whole growth comes to on the average (年均增长). */
export interface Average {
  readonly kind: "average";
  readonly ratio: Arithmetic;
  readonly intervals: Arithmetic;
}

export type Arithmetic =
  | { readonly kind: "role"; readonly role: FigureName }
  | { readonly kind: "constant"; readonly constant: Constant }
  | { readonly kind: "operation"; readonly operator: "-" | "*" | "/"; readonly left: Arithmetic; readonly right: Arithmetic };

export const role = (name: FigureName): Arithmetic => ({ kind: "role", role: name });
export const constant = (name: Constant): Arithmetic => ({ kind: "constant", constant: name });
export const minus = (left: Arithmetic, right: Arithmetic): Arithmetic => ({ kind: "operation", operator: "-", left, right });
export const times = (left: Arithmetic, right: Arithmetic): Arithmetic => ({ kind: "operation", operator: "*", left, right });
export const divide = (left: Arithmetic, right: Arithmetic): Arithmetic => ({ kind: "operation", operator: "/", left, right });

export const averageOver = (ratio: Arithmetic, intervals: Arithmetic): Average => ({ kind: "average", ratio, intervals });

/** What an expression is computed from. A figure that is not there is null, and so is everything computed from it. */
export interface Values {
  readonly figure: (role: FigureName) => Fraction | null;
  readonly constant: (constant: Constant) => Fraction | null;
}

/** The exact value; null where a figure is missing or something would be divided by zero. */
export function evaluate(expression: Expression, values: Values): Exact | null {
  return expression.kind === "average" ? evaluateAverage(expression, values) : evaluateArithmetic(expression, values);
}

function evaluateAverage({ ratio, intervals }: Average, values: Values): Exact | null {
  const [whole, count] = [evaluateArithmetic(ratio, values), evaluateArithmetic(intervals, values)];
  if (whole === null || count === null) return null;
  // A fall to nothing is a fall by the whole, over however many intervals.
  return whole.isZero() ? Fraction.ONE.negate() : AverageGrowth.of(whole, count.toNumber());
}

export function evaluateArithmetic(expression: Arithmetic, values: Values): Fraction | null {
  if (expression.kind === "role") return values.figure(expression.role);
  if (expression.kind === "constant") return values.constant(expression.constant);
  const left = evaluateArithmetic(expression.left, values);
  const right = evaluateArithmetic(expression.right, values);
  if (left === null || right === null) return null;
  if (expression.operator === "-") return left.minus(right);
  return expression.operator === "*" ? left.times(right) : left.dividedBy(right);
}

/** How operands are written in a formula: cell addresses or numbers. */
export interface Operands {
  readonly figure: (role: FigureName) => string;
  readonly constant: (constant: Constant) => string;
}

/** The expression in Excel's notation, without "=", with no more parentheses than its meaning needs. */
export function printExpression(expression: Expression, operands: Operands): string {
  if (expression.kind === "role") return operands.figure(expression.role);
  if (expression.kind === "constant") return operands.constant(expression.constant);
  if (expression.kind === "average") return `(${printExpression(expression.ratio, operands)})^(1/${printExpression(expression.intervals, operands)})-1`;
  const { operator } = expression;
  const left = printOperand(expression.left, operands, operator !== "-");
  const right = printOperand(expression.right, operands, true);
  return `${left}${operator}${right}`;
}

function printOperand(expression: Expression, operands: Operands, tight: boolean): string {
  const printed = printExpression(expression, operands);
  const isLoose = expression.kind === "operation" || (expression.kind === "constant" && printed.includes("/"));
  return isLoose && tight ? `(${printed})` : printed;
}

/** The roles an expression stands on, in the order of the formula, each once. */
export function rolesOf(expression: Expression): readonly FigureName[] {
  if (expression.kind === "role") return [expression.role];
  if (expression.kind === "constant") return [];
  const [one, other] = expression.kind === "average" ? [expression.ratio, expression.intervals] : [expression.left, expression.right];
  return [...new Set([...rolesOf(one), ...rolesOf(other)])];
}

/** The constants an expression needs. */
export function constantsOf(expression: Expression): readonly Constant[] {
  if (expression.kind === "constant") return [expression.constant];
  if (expression.kind === "role") return [];
  const parts = expression.kind === "average" ? [expression.ratio, expression.intervals] : [expression.left, expression.right];
  return parts.flatMap(constantsOf);
}
