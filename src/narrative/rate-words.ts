import { rateVerbs, type Direction } from "../lexicon/indicators";
import { Decimal } from "../quantity/decimal";
import type { Item } from "./items";
import { BASE, figureOf, printsZero, type Bound } from "./source";
import { choose, type Condition, type Node, type Source } from "./tree";
import type { Voice } from "./voice";
import { formOf, number, percentOf } from "./words";

/** 增长35.3%; 增长1.5倍 and 略有增长1.2% where the office writes so. Only the verbs depend on the direction: the number is written once. */
export function rateOf(voice: Voice, source: Source, decimals: number): Node {
  const percent = percentOf(voice, source, decimals);
  const { multiplesFrom, nearlyFlat } = voice.wording;
  const said = multiplesFrom === null || voice.phrases.times === "" ? percent : choose(isFrom(source, multiplesFrom), timesOf(voice, source, decimals), percent);
  if (nearlyFlat === "words") return said;
  const finer = percentOf(voice, source, decimals + MORE_DIGITS);
  return choose(printsZero(source, formOf(voice, { decimals, shift: 2 })), finer, said);
}

/** Digits added to a rate that would be printed as zero. */
const MORE_DIGITS = 2;

/** The rounding that decides whether a rate is printed as none. */
export function decimalsOfRate({ wording }: Voice, decimals: number): number {
  return wording.nearlyFlat === "digits" ? decimals + MORE_DIGITS : decimals;
}

/** 增长1.5倍 is 2.5 times the base: only growth is said so, never a fall. */
function timesOf(voice: Voice, source: Source, decimals: number): Node {
  return [number(source, { ...formOf(voice, { decimals: Math.max(1, decimals), magnitude: true }), trimZeros: true }), voice.phrases.times];
}

/** The verb of a rate with its band: 略有增长, 大幅下降. */
export function banded(voice: Voice, source: Source, verb: Node): Node {
  const { bands } = voice.wording;
  const { slight, sharp } = voice.phrases.bands;
  if (bands === null) return verb;
  const atLeast = (percent: number, word: string, otherwise: Node): Node => choose(isAround(source, percent), word, otherwise);
  return [atLeast(bands.sharp, sharp, choose(isAround(source, bands.slight), "", slight)), verb];
}

export function verbOfRate(voice: Voice, item: Item): Direction {
  return rateVerbs(item.kind, voice.style.locale);
}

/**
 * A base too small for a rate to say anything: 2 after 1 is one more, not 100% more. Null where the office's style does not ask, or no base is known.
 * @param change the finding that stands on the figure and its base
 */
export function isTiny(voice: Voice, item: Item, change: Bound): Condition | null {
  const { leastBase } = voice.wording;
  if (leastBase === null || !COUNTED_KINDS.has(item.kind) || change.finding.inputs.length <= BASE) return null;
  const base = figureOf(change, BASE);
  const holds = base.exact !== null && base.exact.compare(decimalOf(leastBase)) < 0;
  return { holds, formula: base.formula === null ? null : `${base.formula}<${leastBase}`, findings: base.findings };
}

const COUNTED_KINDS: ReadonlySet<Item["kind"]> = new Set<Item["kind"]>(["accident", "count"]);

/** Growth of at least so many per cent. */
function isFrom(source: Source, percent: number): Condition {
  const holds = source.exact !== null && source.exact.compare(shareOf(percent)) >= 0;
  return { holds, formula: source.formula === null ? null : `ROUND(${source.formula},12)>=${shareOf(percent).toString()}`, findings: source.findings };
}

/** A rate of at least so many per cent, up or down. */
function isAround(source: Source, percent: number): Condition {
  const holds = source.exact !== null && source.exact.abs().compare(shareOf(percent)) >= 0;
  return { holds, formula: source.formula === null ? null : `ROUND(ABS(${source.formula}),12)>=${shareOf(percent).toString()}`, findings: source.findings };
}

function shareOf(percent: number): Decimal {
  return decimalOf(percent).movePoint(-2);
}

function decimalOf(value: number): Decimal {
  return Decimal.fromDouble(value);
}
