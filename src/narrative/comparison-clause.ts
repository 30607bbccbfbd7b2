import { quantityVerbs, rateVerbs, type Direction } from "../lexicon/indicators";
import type { ComparisonPhrases } from "../lexicon/sentences";
import type { Item } from "./items";
import { compareToZero, differenceOf, figureDecimals, figureOf, isIn, isValid, printsZero, valueOf, type Bound } from "./source";
import { choose, chooseFirst, type Condition, type Node, type Source } from "./tree";
import { fill, formOf, percentOf, pointsOf, quantityOf, type Voice } from "./words";

/** Which earlier figures a clause compares with, and by which measures. */
interface Against {
  readonly role: "prior" | "previous";
  readonly growth: "growth" | "previous-growth";
  readonly change: "change" | "previous-change";
}

const PRIOR: Against = { role: "prior", growth: "growth", change: "change" };
const PREVIOUS: Against = { role: "previous", growth: "previous-growth", change: "previous-change" };

/** 同比…: the change and the rate against the same period of last year; "" where the table has no such figures. */
export function priorClause(voice: Voice, item: Item, { withChange }: { readonly withChange: boolean }): Node {
  const points = item.findings.get("points");
  if (points !== undefined) return pointsClause(voice, item, points);
  return comparisonClause(voice, item, PRIOR, withChange);
}

/** 较上期…: likewise against the period before. */
export function previousClause(voice: Voice, item: Item, { withChange }: { readonly withChange: boolean }): Node {
  return comparisonClause(voice, item, PREVIOUS, withChange);
}

/** Whether a comparison with last year can be said of an item. */
export function hasPriorClause(item: Item): boolean {
  return ["growth", "points"].some((measure) => {
    const state = item.findings.get(measure === "growth" ? "growth" : "points")?.finding.outcome.state;
    return state !== undefined && state !== "missing-base" && state !== "missing-value";
  });
}

function comparisonClause(voice: Voice, item: Item, against: Against, withChange: boolean): Node {
  const growth = item.findings.get(against.growth);
  if (growth === undefined) return "";
  const phrases = voice.phrases[against.role];
  const isStated = growth.finding.outcome.state === "stated";
  const change = withChange && !isStated ? item.findings.get(against.change) : undefined;
  const rate = valueOf(growth);
  const said = (direction: keyof Direction): Node => movedPhrase(voice, { item, phrases, growth, change, direction });
  const moved = chooseFirst([[compareToZero(rate, ">"), said("up")]], said("down"));
  const still = choose(compareToZero(rate, "="), phrases.flat, phrases.nearlyFlat);
  const rated = choose(printsZero(rate, rateForm(voice, growth)), still, moved);
  return choose(isValid(growth), rated, isStated ? "" : withoutRate(voice, item, against, growth));
}

interface Moved {
  readonly item: Item;
  readonly phrases: ComparisonPhrases;
  readonly growth: Bound;
  readonly change: Bound | undefined;
  readonly direction: keyof Direction;
}

function movedPhrase(voice: Voice, { item, phrases, growth, change, direction }: Moved): Node {
  return fill(change === undefined ? phrases.rateOnly : phrases.changeAndRate, {
    more: quantityVerbs(item.kind, voice.style.locale)[direction],
    grows: rateVerbs(item.kind, voice.style.locale)[direction],
    change: change === undefined ? "" : quantityOf(voice, valueOf(change), item.unit, { decimals: change.finding.decimals, magnitude: true }),
    rate: percentOf(voice, valueOf(growth), growth.finding.decimals),
  });
}


/** The words that stand in for a rate where the base allows none; "" where a figure is missing. */
function withoutRate(voice: Voice, item: Item, against: Against, growth: Bound): Node {
  const phrases = voice.phrases[against.role];
  const words = item.kind === "profit" && against.role === "prior" ? voice.phrases.profitPrior : phrases;
  const change = differenceOf(growth, "actual", against.role);
  const quantity = (source: Source, magnitude: boolean): Node => quantityOf(voice, source, item.unit, { decimals: digitsOf(growth, against), magnitude });
  const isProfit = words !== phrases;
  const verbs = quantityVerbs(item.kind, voice.style.locale);
  const fields = { change: quantity(change, true), base: quantity(figureOf(growth, against.role), isProfit), actual: quantity(figureOf(growth, "actual"), true) };
  const fromZero = (direction: keyof Direction): Node => fill(phrases.fromZero, { ...fields, more: verbs[direction] });
  const cases: readonly (readonly [Condition, Node])[] = [
    [isIn("missing-value", growth), ""],
    [isIn("missing-base", growth), ""],
    [isIn("flat", growth), phrases.flat],
    [isIn("zero-base", growth), choose(compareToZero(change, ">"), fromZero("up"), fromZero("down"))],
    [isIn("turned-negative", growth), fill(words.turnedNegative, fields)],
    [isIn("turned-positive", growth), fill(words.turnedPositive, fields)],
    [isIn("narrowed-loss", growth), fill(words.narrowedLoss, fields)],
  ];
  return chooseFirst(cases, fill(words.widenedLoss, fields));
}

function digitsOf(growth: Bound, against: Against): number {
  return Math.max(figureDecimals(growth, "actual"), figureDecimals(growth, against.role));
}

function pointsClause(voice: Voice, item: Item, bound: Bound): Node {
  const { prior } = voice.phrases;
  const source = valueOf(bound);
  const { decimals } = bound.finding;
  const said = (direction: keyof Direction): Node =>
    fill(prior.points, { grows: rateVerbs(item.kind, voice.style.locale)[direction], points: pointsOf(voice, source, decimals) });
  const still = choose(compareToZero(source, "="), prior.flat, prior.nearlyFlat);
  const moved = choose(printsZero(source, formOf(voice, { decimals })), still, choose(compareToZero(source, ">"), said("up"), said("down")));
  return choose(isValid(bound), moved, "");
}

export function rateForm(voice: Voice, growth: Bound): ReturnType<typeof formOf> {
  return formOf(voice, { decimals: growth.finding.decimals, shift: 2 });
}
