import type { SummaryWords } from "../lexicon/summary/summary-words";
import type { Finding, FindingFormula, Outcome } from "../measures/finding";
import type { MeasureName } from "../measures/measure-name";
import { formulaOf, hasFormula, operandOf, type NameFigure } from "../measures/formula";
import type { Observation } from "../recognition/table";
import { formulaAddress } from "../sheet/address";
import type { FormulaRun, PlanContent } from "../sheet/sheet-plan";
import { valueOf } from "./outcomes";
import type { SummaryStyle } from "./summary-input";

/** When a formula is printed: at once, as plain data; or each time it is asked for, where a tab has so many that they would fill the memory. */
export type Printing = "now" | "later";

/** How a measure's formula is written at its place. */
export interface FormulaPlace {
  readonly printing: Printing;
  readonly name: NameFigure;
  /** The cells that share the formula; null: it stands alone. */
  readonly run: FormulaRun | null;
}

/** Where the formula's figures do not stand beside it. */
const AWAY_FROM_FIGURES: FormulaPlace = { printing: "now", name: operandOf, run: null };

function formulaContent(expected: string | number, { printing, run }: Pick<FormulaPlace, "printing" | "run">, print: () => string): PlanContent {
  if (printing === "later") return run === null ? new PrintedLater(expected, print) : new SharedLater(expected, run, print);
  return { kind: "formula", formula: `=${print()}`, expected, ...(run && { run }) };
}

type Formula = Extract<PlanContent, { kind: "formula" }>;

class PrintedLater implements Formula {
  readonly kind = "formula";

  constructor(
    readonly expected: string | number,
    private readonly print: () => string,
  ) {}

  get formula(): string {
    return `=${this.print()}`;
  }
}

class SharedLater extends PrintedLater implements Formula {
  constructor(
    expected: string | number,
    readonly run: FormulaRun,
    print: () => string,
  ) {
    super(expected, print);
  }
}

/**
 * The figure itself: a formula that points at its cell and does not take an empty cell for zero. Figures that no formula can
 * point at (numbers kept as text, last year's file) are written as numbers.
 */
export function figureContent(observation: Observation, style: SummaryStyle, words: SummaryWords, printing: Printing = "now"): PlanContent {
  const { figure } = observation;
  if (figure.kind === "known") {
    const number = figure.value.toNumber();
    if (!figure.live || style.valuesOnly) return { kind: "number", number };
    return formulaContent(number, { printing, run: null }, () => guarded(observation, figure.cellFactor, words.outcomes.none));
  }
  const sign = missingSign(observation, words);
  if (figure.reason === "no-cached-value" || style.valuesOnly) return text(sign);
  return formulaContent(sign, { printing, run: null }, () => guarded(observation, 1, sign));
}

function guarded(observation: Observation, factor: number, otherwise: string): string {
  const address = formulaAddress(observation.cell);
  return `IF(ISNUMBER(${address}),${address}${factor === 1 ? "" : `*${factor}`},${quoted(otherwise)})`;
}

function missingSign({ figure }: Observation, words: SummaryWords): string {
  if (figure.kind === "known") return words.outcomes.none;
  if (figure.reason === "below-half-unit") return "…";
  return figure.reason === "suppressed" ? ".." : words.outcomes.none;
}

/** A measure: its own expression behind its own guards, with words for the outcomes that have no value. */
export function measureContent(finding: Finding, style: SummaryStyle, words: SummaryWords, place = AWAY_FROM_FIGURES): PlanContent {
  const value = valueOf(finding.outcome);
  const expected = value === null ? outcomeWord(finding.outcome.state, finding.measure, words) : expectedNumber(finding, style);
  if (style.valuesOnly || !isLiving(finding)) return constant(expected);
  return formulaContent(expected, place, () => guardedMeasure(finding, formulaOf(finding, place.name), style, words));
}

function guardedMeasure(finding: Finding, formula: FindingFormula | null, style: SummaryStyle, words: SummaryWords): string {
  if (formula === null) throw new Error(`a finding of ${finding.measure} has no formula`);
  const number = roundedNumber(finding, formula.number, style);
  return `IF(${formula.valid},${number},${otherwise(formula, (state) => outcomeWord(state, finding.measure, words))})`;
}

function otherwise(formula: FindingFormula, word: (state: Outcome["state"]) => string): string {
  const [first, ...rest] = formula.otherwise;
  const chain = (choice: typeof first, later: typeof rest): string => {
    if (choice === undefined) return quoted(word("missing-value"));
    const [next, ...others] = later;
    const own = quoted(word(choice.state));
    if (choice.condition === null || next === undefined) return own;
    const rest = chain(next, others);
    // Two reasons with one word need no question.
    return rest === own ? own : `IF(${choice.condition},${own},${rest})`;
  };
  return chain(first, rest);
}

/** Whether a measure is written as a formula. */
export function isLiving(finding: Finding): boolean {
  return isComputed(finding) && hasFormula(finding);
}

/** A source formula without a cached value comes to something when the workbook is opened; we do not know to what. */
function isComputed(finding: Finding): boolean {
  return finding.inputs.every(({ figure }) => figure.kind === "known" || figure.reason !== "no-cached-value");
}

function expectedNumber(finding: Finding, style: SummaryStyle): number {
  const value = valueOf(finding.outcome);
  if (value === null) throw new Error(`a finding of ${finding.measure} without a value has no number`);
  return style.rounding === "half-even" ? value.round(cellDecimals(finding), "half-even").toNumber() : value.toNumber();
}

/**
 * Rounding half away from zero is left to the number format; ROUND(x,12) takes away the noise of binary fractions, which would
 * decide ties wrongly ((8.1-8)/8 is 1.25%, not 1.2499…%). 五成双 no number format can say: there the formula rounds.
 */
function roundedNumber(finding: Finding, number: string, style: SummaryStyle): string {
  const { kind } = finding.dimension;
  const clean = kind === "quantity" || kind === "rank" || kind === "count" ? number : `ROUND(${number},12)`;
  return style.rounding === "half-even" ? halfEven(clean, cellDecimals(finding)) : clean;
}

function cellDecimals(finding: Finding): number {
  return finding.decimals + (finding.dimension.kind === "ratio" ? 2 : 0);
}

/** A tie whose kept digit is even is cut off; every other number rounds as ROUND does. */
function halfEven(number: string, decimals: number): string {
  const tie = `ABS(MOD(ABS(${number})*10^${decimals},2)-0.5)<0.0000001`;
  return `IF(${tie},TRUNC(${number},${decimals}),ROUND(${number},${decimals}))`;
}

/** What a cell says where its measure has no value. */
export function outcomeWord(state: Outcome["state"], measure: MeasureName, words: SummaryWords): string {
  switch (state) {
    case "flat":
      return words.outcomes.flat;
    case "turned-positive":
      return words.outcomes.turnedPositive;
    case "turned-negative":
      return words.outcomes.turnedNegative;
    case "narrowed-loss":
      return words.outcomes.narrowedLoss;
    case "widened-loss":
      return words.outcomes.widenedLoss;
    case "zero-base":
      if (measure === "growth") return words.outcomes.noPrior;
      return measure === "previous-growth" ? words.outcomes.noPrevious : words.outcomes.none;
    default:
      return words.outcomes.none;
  }
}

function constant(value: string | number): PlanContent {
  return typeof value === "number" ? { kind: "number", number: value } : text(value);
}

function text(content: string): PlanContent {
  return { kind: "text", text: content };
}

/** A string literal of a formula. */
export function quoted(content: string): string {
  return content.includes('"') ? `"${content.replaceAll('"', '""')}"` : `"${content}"`;
}
