import type { SummaryWords } from "../lexicon/summary/summary-words";
import type { Finding } from "../measures/finding";
import { formulaOf } from "../measures/formula";
import type { Observation } from "../recognition/table";
import { cellAddress, formulaAddress } from "../sheet/address";
import { partPlayed } from "./row-of-findings";

/** The arithmetic of a finding with names and figures in the place of cells: (本期46 − 上年同期34) ÷ 上年同期34. */
export function spelledOut(finding: Finding, words: SummaryWords): string {
  const formula = formulaOf(finding);
  if (formula === null) return finding.inputs.map((input, index) => named(finding, input, index, words)).join(words.listSeparator);
  const figures = finding.inputs.map((input, index) => ({ operand: operandOf(input), text: named(finding, input, index, words) }));
  return withFigures(formula.number, figures);
}

/** As a measure's formula writes the figure: scaled where the cell holds 0.125 for 12.5. */
function operandOf({ cell, figure }: Observation): string {
  const address = formulaAddress(cell);
  return figure.kind === "missing" || figure.cellFactor === 1 ? address : `(${address}*${figure.cellFactor})`;
}

/** Cuts the formula at its figures, longest first, so that 'S'!C4 is not found within 'S'!C41; what is left are operators and numbers. */
function withFigures(formula: string, figures: readonly { readonly operand: string; readonly text: string }[]): string {
  const [longest] = [...figures].sort((one, other) => other.operand.length - one.operand.length);
  if (longest === undefined) return formula.replace(/(?<!\()-/g, " − ").replaceAll("*", " × ").replaceAll("/", " ÷ ");
  const others = figures.filter((figure) => figure !== longest);
  return formula
    .split(longest.operand)
    .map((piece) => withFigures(piece, others))
    .join(longest.text);
}

function named(finding: Finding, input: Observation, index: number, words: SummaryWords): string {
  const value = input.figure.kind === "known" ? input.figure.value.toString() : words.outcomes.none;
  return `${nameOf(finding, input, index, words)}${value}`;
}

/** What a figure is called beside the finding's own: by its part, or by its name where it belongs to another row. */
function nameOf(finding: Finding, input: Observation, index: number, words: SummaryWords): string {
  const part = partPlayed(finding, input, index);
  const role = part === null ? words.workingPaper.stated : words.figures[part];
  if (input.entity !== finding.entity) return `${input.entity ?? words.total}${part === null ? "" : role}`;
  if (input.indicator !== finding.indicator) return `${input.label}${part === null ? "" : role}`;
  return role;
}

/** "一季度!C4、一季度!D4": where the figures stand. */
export function sourcesOf(finding: Finding, words: SummaryWords): string {
  return finding.inputs.map(({ cell }) => `${cell.sheet}!${cellAddress(cell.row, cell.column)}`).join(words.listSeparator);
}
