import { AUDIT_WORDS, oppositeWord, type AuditWords } from "../../lexicon/audit-words";
import type { Locale } from "../../lexicon/roles";
import type { Decimal } from "../../quantity/decimal";
import type { Fraction } from "../../quantity/fraction";
import { Interval } from "../../quantity/interval";
import type { CellRef } from "../../sheet/address";
import { inPercent } from "../reading/amount";
import type { DraftClaim, ClaimKind, Correction, Verdict } from "../claim";
import { digits, withUnit, type Mention } from "../reading/mention";

/** What claims are made with: the report, and the language of the explanations. */
export interface ClaimContext {
  readonly text: string;
  readonly locale: Locale;
}

export function wordsOf(context: ClaimContext): AuditWords {
  return AUDIT_WORDS[context.locale];
}

/** A ratio as it is written: its sign from the words, and what it can have been rounded from. */
export interface StatedRatio {
  /** As written: -12.5 of 下降12.5%. */
  readonly value: Decimal;
  readonly exact: Fraction;
  readonly interval: Interval;
  readonly decimals: number;
  /** Places from the ratio to the digits: 2 for %, 3 for ‰, 0 for 倍. */
  readonly places: number;
  readonly unit: string;
}

/** 下降到1.5%, down from 5.2%: the word speaks of the way there, and the figure itself has no sign. */
const LEVELS: ReadonlySet<Mention["meaning"]> = new Set(["level", "prior", "from", "to", "ratio"]);

export function statedRatio(mention: Mention): StatedRatio | null {
  const { number, unit } = mention;
  if (number.approximation !== null) return null;
  const places = unit.dimension === "ratio" ? -unit.exponent : unit.dimension === "points" ? 2 : 0;
  const signed = mention.direction < 0 && !LEVELS.has(mention.meaning) ? number.value.abs().negate() : number.value;
  return new PrintedRatio(signed, places, unit.dimension === "points" ? (mention.locale === "en" ? " percentage points" : "个百分点") : spaced(number.unit ?? ""));
}

/** 7.2 per cent, but 7.2%. */
function spaced(unit: string): string {
  return /^[a-z]/iu.test(unit) ? ` ${unit}` : unit;
}

/** What it comes to, and what it can have been rounded from, are worked out when they are asked for: most ratios come out without. */
class PrintedRatio implements StatedRatio {
  constructor(
    readonly value: Decimal,
    readonly places: number,
    readonly unit: string,
  ) {}

  get exact(): Fraction {
    return this.value.movePoint(-this.places).toFraction();
  }

  get decimals(): number {
    return this.value.decimals;
  }

  get interval(): Interval {
    return Interval.printed(this.value, null, -this.places);
  }
}

/** The same without its sign. */
export function sizeOf(stated: StatedRatio): StatedRatio {
  return stated.value.sign() < 0 ? new PrintedRatio(stated.value.abs(), stated.places, stated.unit) : stated;
}

/** The values that the inputs allow, asked for only where the sum itself does not agree; null where they have no bound. */
export type Possible = () => Interval | null;

/** Equal when recomputed and rounded; possible within the rounding of the inputs; or impossible. */
export function verdictOf(stated: StatedRatio, exact: Fraction, possible: Possible): Verdict {
  return verdictBeside(stated, roundedAs(stated, exact), possible);
}

function verdictBeside(stated: StatedRatio, should: Decimal, possible: Possible): Verdict {
  if (should.equals(stated.value)) return "consistent";
  return possible()?.meets(stated.interval) === false ? "inconsistent" : "within-rounding";
}

/** A ratio with the digits that the stated one has. */
function roundedAs({ places, decimals }: StatedRatio, ratio: Fraction): Decimal {
  return ratio.movePoint(places).round(decimals, "half-up");
}

export function printRatio(ratio: Fraction, stated: StatedRatio): string {
  return `${roundedAs(stated, ratio).toString()}${stated.unit}`;
}

/** 15 significant digits, for programs. */
export function expectedRatio(ratio: Fraction, stated: StatedRatio): string {
  return `${ratio.movePoint(stated.places).toSignificant(15)}${stated.unit}`;
}

/** The same of a ratio that the report does not print: in per cent. */
export function expectedPercent(ratio: Fraction): string {
  return `${inPercent(ratio).toSignificant(15)}%`;
}

export function printPercent(ratio: Fraction, decimals: number): string {
  return `${inPercent(ratio).round(decimals, "half-up").toString()}%`;
}

export function printStated(stated: StatedRatio): string {
  return `${stated.value.toString()}${stated.unit}`;
}

export interface RatioClaim {
  readonly kind: ClaimKind;
  readonly mention: Mention;
  /** All that the claim's text spans. */
  readonly span: readonly Mention[];
  readonly inputs: readonly Mention[];
  /** The sum as it is shown, without its result. */
  readonly sum: string;
  readonly exact: Fraction;
  readonly possible: Possible;
  readonly cells?: readonly CellRef[];
}

/** The claim of a ratio that can be recomputed. Null for approximate numbers. */
export function ratioClaim(context: ClaimContext, claim: RatioClaim): DraftClaim | null {
  const stated = statedRatio(claim.mention);
  if (stated === null) return null;
  const rounded = roundedAs(stated, claim.exact);
  const verdict = verdictBeside(stated, rounded, claim.possible);
  const should = `${rounded.toString()}${stated.unit}`;
  const printed = printStated(stated);
  const sum = `${claim.sum} = ${should}`;
  const isReversed = verdict === "inconsistent" && claim.mention.verb !== null && claim.mention.direction !== 0 && claim.exact.sign() === -claim.mention.direction;
  // Written out, not spread: there are tens of thousands in a long report.
  const { start, end, text } = spanOf(context, claim.span);
  return {
    start,
    end,
    text,
    kind: claim.kind,
    verdict,
    serious: isReversed,
    printed,
    expected: expectedRatio(claim.exact, stated),
    inputs: claim.inputs.map((mention) => mention.number.value.toString()),
    explanation: explain(context, verdict, sum, should, printed, isReversed ? (claim.mention.verb?.text ?? "") : null, claim.inputs),
    correction: verdict === "consistent" ? null : isReversed ? reversal(claim.mention) : digitCorrection(claim.mention, should, stated.unit),
    cells: claim.cells ?? [],
    computedFrom: claim.inputs.map((mention) => mention.number),
  };
}

/** The numbers that a sum was done with, as a list of the reader's language. */
export function listed({ locale }: ClaimContext, inputs: readonly Mention[]): string {
  return inputs.map(digits).join(locale === "en" ? ", " : "、");
}

function explain(context: ClaimContext, verdict: Verdict, sum: string, should: string, printed: string, verb: string | null, inputs: readonly Mention[]): string {
  const words = wordsOf(context);
  if (verdict === "consistent") return words.agrees(sum);
  if (verdict === "within-rounding") return words.withinRounding(sum, should, printed, inputs.length === 0 ? words.cellsThemselves : listed(context, inputs));
  return verb === null ? words.impossible(sum, should, printed) : words.wrongDirection(sum, should, verb);
}

function reversal(mention: Mention): Correction | null {
  const { verb } = mention;
  const text = verb === null ? null : oppositeWord(verb.text);
  return verb === null || text === null ? null : { start: verb.start, end: verb.end, text };
}

function digitCorrection(mention: Mention, should: string, unit: string): Correction {
  const digits = should.slice(0, should.length - unit.length).replace(mention.direction !== 0 ? /^-/u : /^$/u, "");
  return { ...mention.number.digits, text: digits };
}

/** From the first to the last of what a claim speaks of, with the words that go with it. */
export function spanOf(context: ClaimContext, mentions: readonly Mention[]): { start: number; end: number; text: string } {
  let [start, end] = [Infinity, 0];
  for (const mention of mentions) {
    start = Math.min(start, startOf(context.text, mention));
    end = Math.max(end, mention.number.end, mention.verb !== null && mention.verb.start > mention.number.start ? mention.verb.end : 0);
  }
  return { start, end, text: context.text.slice(start, end) };
}

/** A verb and a number with a blank, or 了约, between them are one expression. */
const BETWEEN = 4;

function startOf(text: string, { number, verb }: Mention): number {
  const isBeside = verb !== null && verb.end <= number.start && number.start - verb.end <= BETWEEN;
  const start = isBeside ? verb.start : number.start;
  return text[start - 1] === "比" && (text[start - 2] === "同" || text[start - 2] === "环") ? start - 2 : start;
}

/** A claim that nothing can be said of, with the reason. */
export function unverifiable(context: ClaimContext, kind: ClaimKind, mention: Mention, reason: string, inputs: readonly string[] = []): DraftClaim {
  const stated = statedRatio(mention);
  const printed = mention.number.approximation !== null || stated === null || mention.meaning === "change" ? printQuantity(mention) : printStated(stated);
  const { start, end, text } = spanOf(context, [mention]);
  return { start, end, text, kind, verdict: "unverifiable", serious: false, printed, expected: null, inputs, explanation: reason, correction: null, cells: [] };
}

export function printQuantity(mention: Mention): string {
  const sign = mention.direction < 0 && mention.meaning === "change" ? "-" : "";
  return withUnit(`${sign}${digits(mention)}`, mention.number.unit);
}
