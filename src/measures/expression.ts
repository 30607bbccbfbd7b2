import type { Role } from "../lexicon/roles";
import type { Fraction } from "../quantity/fraction";

/**
 * A figure that a measure stands on: one of the row's own roles, the total that the row is a part of and that total's base, or the
 * rank it had before.
 */
export type FigureName = Role | "total" | "total-prior" | "rank-before";

/** What is no figure of the workbook: the calendar's contribution, and what turns a ratio into per cent or ‰ into points. */
export type Constant = "elapsed" | "remaining-months" | "hundred" | "ten";

/** The arithmetic of a measure over the roles of figures. It is evaluated exactly and printed as an Excel formula. */
export type Expression =
  | { readonly kind: "role"; readonly role: FigureName }
  | { readonly kind: "constant"; readonly constant: Constant }
  | { readonly kind: "operation"; readonly operator: "-" | "*" | "/"; readonly left: Expression; readonly right: Expression };

export const role = (name: FigureName): Expression => ({ kind: "role", role: name });
export const constant = (name: Constant): Expression => ({ kind: "constant", constant: name });
export const minus = (left: Expression, right: Expression): Expression => ({ kind: "operation", operator: "-", left, right });
export const times = (left: Expression, right: Expression): Expression => ({ kind: "operation", operator: "*", left, right });
export const divide = (left: Expression, right: Expression): Expression => ({ kind: "operation", operator: "/", left, right });

/** What an expression is computed from. A figure that is not there is null, and so is everything computed from it. */
export interface Values {
  readonly figure: (role: FigureName) => Fraction | null;
  readonly constant: (constant: Constant) => Fraction | null;
}

/** The exact value; null where a figure is missing or something would be divided by zero. */
export function evaluate(expression: Expression, values: Values): Fraction | null {
  if (expression.kind === "role") return values.figure(expression.role);
  if (expression.kind === "constant") return values.constant(expression.constant);
  const left = evaluate(expression.left, values);
  const right = evaluate(expression.right, values);
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
  return [...new Set([...rolesOf(expression.left), ...rolesOf(expression.right)])];
}
