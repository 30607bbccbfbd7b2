import { summaryWords } from "../../lexicon/summary/dictionary";
import type { Locale } from "../../lexicon/roles";
import type { Expression, FigureName, Operands } from "../../measures/expression";
import type { Finding } from "../../measures/finding";
import { printFinding, printNumber } from "../../measures/print-finding";
import type { Rounding } from "../../quantity/rounding";
import type { Observation } from "../../recognition/table";

/** Two digits more than are printed show how a value was rounded. */
const MORE_DIGITS = 2;

/**
 * How a finding was computed, to be read by people: "(46 − 34) ÷ 34 = 35.29% → 35%". Null where there is nothing to show: a figure
 * taken as it is, or a measure of many figures.
 */
export function workingOf(finding: Finding, rounding: Rounding): string | null {
  const { definition, row } = finding;
  if (definition === null || row === null || finding.measure === "value" || finding.outcome.state === "stated") return null;
  const figures = figuresByName(finding);
  const sum = written(definition.expression, { figure: (name) => figures(name) ?? "—", constant: (name) => row.calendar.text(name) });
  const result = resultOf(finding, rounding);
  return result === "" ? null : `${sum} = ${result}`;
}

/** Figures by the part they play; in a series, where both are `actual`, the second one is the base. */
function figuresByName(finding: Finding): (name: FigureName) => string | null {
  const [first, second] = finding.inputs;
  return (name) => {
    const named = finding.inputs.find((input) => input.role === name);
    const input = named ?? (name === "actual" || name === "done" ? first : second);
    return input === undefined ? null : printFigure(input);
  };
}

export function printFigure({ figure }: Observation): string {
  return figure.kind === "known" ? figure.value.toString() : "—";
}

function resultOf(finding: Finding, rounding: Rounding): string {
  const printed = printFinding(finding, rounding);
  const value = "value" in finding.outcome ? finding.outcome.value : null;
  if (value === null || printed === "") return "";
  const finer = printNumber(value, finding.dimension, finding.decimals + MORE_DIGITS, rounding);
  const isExact = finer.equals(printNumber(value, finding.dimension, finding.decimals, rounding));
  return isExact ? printed : `${printFinding({ ...finding, decimals: finding.decimals + MORE_DIGITS }, rounding)} → ${printed}`;
}

const SIGNS = { "-": " − ", "*": " × ", "/": " ÷ " } as const;

/** The expression with the signs of arithmetic that people write. */
function written(expression: Expression, print: Operands): string {
  if (expression.kind === "role") return print.figure(expression.role);
  if (expression.kind === "constant") return print.constant(expression.constant);
  if (expression.kind === "average") return `(${written(expression.ratio, print)}) ^ (1 ÷ ${written(expression.intervals, print)}) − 1`;
  const operand = (part: Expression, isTight: boolean): string =>
    part.kind === "operation" && isTight ? `(${written(part, print)})` : written(part, print);
  return `${operand(expression.left, expression.operator !== "-")}${SIGNS[expression.operator]}${operand(expression.right, true)}`;
}

/** What a cell of a table says for a finding: the printed value, or the word for its having none. */
export function shownFinding(finding: Finding, locale: Locale, rounding: Rounding): string {
  const printed = printFinding(finding, rounding);
  if (printed !== "") return printed;
  const words = summaryWords(locale).outcomes;
  switch (finding.outcome.state) {
    case "flat":
      return words.flat;
    case "zero-base":
      return finding.measure.startsWith("previous") ? words.noPrevious : words.noPrior;
    case "turned-positive":
      return words.turnedPositive;
    case "turned-negative":
      return words.turnedNegative;
    case "narrowed-loss":
      return words.narrowedLoss;
    case "widened-loss":
      return words.widenedLoss;
    default:
      return words.none;
  }
}
