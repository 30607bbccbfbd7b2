import { isAgainstPrevious, quantityVerbs, rateVerbs, type Direction } from "../lexicon/indicators";
import type { ComparisonPhrases, DifferencePhrases } from "../lexicon/sentences";
import type { Period } from "../quantity/period";
import { spanOf } from "../quantity/period-arithmetic";
import type { Item } from "./items";
import { BASE, compareToZero, differenceOf, figureDecimals, figureOf, FIRST, isIn, isValid, printsZero, valueOf, type Bound } from "./source";
import { banded, decimalsOfRate, isTiny, rateOf } from "./rate-words";
import { both, choose, chooseFirst, either, guarded, type Condition, type Node, type Source } from "./tree";
import { ifNothing } from "./value-clause";
import type { Voice } from "./voice";
import { fill, formOf, pointsOf, quantityOf } from "./words";

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
  if (points !== undefined) return pointsClause(voice, item, voice.phrases.prior, points);
  return comparisonClause(voice, item, PRIOR, withChange);
}

/** 较上期…: likewise against the period before. */
export function previousClause(voice: Voice, item: Item, { withChange }: { readonly withChange: boolean }): Node {
  // Of a whole year the period before is 上年同期 itself.
  if (item.period?.kind === "year" && hasPriorClause(item)) return "";
  const points = item.findings.get("previous-points");
  if (points !== undefined) return pointsClause(voice, item, phrasesAgainst(voice, item, PREVIOUS), points);
  return comparisonClause(voice, item, PREVIOUS, withChange);
}

/** 较年初…: a balance since the year began, as the table states it. */
export function yearStartClause(voice: Voice, item: Item): Node {
  const [change, points] = [item.findings.get("year-start-change"), item.findings.get("year-start-points")];
  if (points !== undefined) return pointsClause(voice, item, voice.phrases.yearStart, points);
  return change === undefined ? "" : changeClause(voice, item, voice.phrases.yearStart, change);
}

function phrasesAgainst(voice: Voice, item: Item, { role }: Against): ComparisonPhrases {
  return role === "prior" && !isAgainstPrevious(item.indicator) ? voice.phrases.prior : voice.phrases.previous(periodBefore(voice, item));
}

/** A financial year, or a quarter of one. */
function lengthOf(period: Period): "year" | "quarter" | "other" {
  const { from, to } = spanOf(period);
  if (from.year === null || to.year === null) return "other";
  const months = (to.year - from.year) * 12 + to.month - from.month + 1;
  return months === 12 ? "year" : months === 3 && to.month % 3 === 0 ? "quarter" : "other";
}

/** What the period before an item's own is called: 上月, 上季度. */
export function periodBefore({ phrases: { before } }: Voice, { period }: Item): string {
  if (period?.kind === "range") return before[lengthOf(period)];
  const isSingle = period?.kind === "year" || ((period?.kind === "month" || period?.kind === "quarter") && !period.cumulative);
  return isSingle ? before[period.kind] : before.other;
}

/** Whether a comparison with last year can be said of an item. */
export function hasPriorClause(item: Item): boolean {
  return (["growth", "points", "change"] as const).some((measure) => {
    const state = item.findings.get(measure)?.finding.outcome.state;
    return state !== undefined && state !== "missing-base" && state !== "missing-value";
  });
}

function comparisonClause(voice: Voice, item: Item, against: Against, withChange: boolean): Node {
  const growth = item.findings.get(against.growth);
  const phrases = phrasesAgainst(voice, item, against);
  const found = item.findings.get(against.change);
  // A change alone: the table states it, and neither its rate nor its base.
  if (growth === undefined) return found === undefined ? "" : changeClause(voice, item, phrases, found);
  const isStated = growth.finding.outcome.state === "stated";
  // A stated rate may stand where the base is blank: there is no change beside it.
  const difference = found === undefined || (isStated && valueOf(found).exact === null) ? undefined : found;
  const change = withChange && voice.wording.changes && !(isStated && isOfOtherBasis(growth)) ? difference : undefined;
  const rated = ratedPhrase(voice, { item, phrases, growth, change, difference });
  return choose(isValid(growth), rated, isStated ? "" : withoutRate(voice, item, against, growth));
}

/** Whether a stated rate is not that of the figures in the table: at constant prices, on a comparable scope. Their change would contradict it. */
function isOfOtherBasis({ finding: { warnings } }: Bound): boolean {
  return warnings.some(({ code }) => code === "rate-differs");
}

interface Rated {
  readonly item: Item;
  readonly phrases: ComparisonPhrases;
  readonly growth: Bound;
  /** The change as it is to stand beside the rate. */
  readonly change: Bound | undefined;
  /** The change as it is to stand where no rate is said. */
  readonly difference: Bound | undefined;
}

function ratedPhrase(voice: Voice, rated: Rated): Node {
  const { item, phrases, growth, difference } = rated;
  const rate = valueOf(growth);
  const still = choose(compareToZero(rate, "="), phrases.flat, phrases.nearlyFlat);
  const isStated = growth.finding.outcome.state === "stated";
  const moved = choose(printsZero(rate, formOf(voice, { decimals: decimalsOfRate(voice, growth.finding.decimals), shift: 2 })), still, isStated ? statedPhrase(voice, rated) : movedPhrase(voice, rated));
  const value = item.findings.get("value");
  // Where the change is not known, the rate is all that can be said.
  const counted = difference === undefined ? moved : choose(compareToZero(valueOf(difference), "="), phrases.flat, changePhrase(voice, rated, difference));
  const tiny = difference === undefined ? null : isTiny(voice, item, difference);
  const counts = tiny === null ? moved : choose(tiny, counted, moved);
  // Nothing is left of what is kept low: that it fell by 100% says no more.
  return item.kind === "accident" && value !== undefined ? ifNothing(value, counted, counts) : counts;
}

/** A stated rate, with the change of the figures where they go the same way. */
function statedPhrase(voice: Voice, rated: Rated): Node {
  const { change, growth } = rated;
  const alone = movedPhrase(voice, { ...rated, change: undefined });
  if (change === undefined || valueOf(change).exact === null) return alone;
  const [rate, difference] = [valueOf(growth), valueOf(change)];
  const together = (comparison: ">" | "<"): Condition => both(compareToZero(rate, comparison), compareToZero(difference, comparison));
  const goTogether = guarded(isValid(change), either(together(">"), together("<")));
  return goTogether.holds ? choose(goTogether, movedPhrase(voice, rated), alone) : alone;
}

/** 同比增加12起，上升35%: only the verbs depend on the direction, so that the living form writes each number once. */
function movedPhrase(voice: Voice, { item, phrases, growth, change }: Rated): Node {
  const rate = valueOf(growth);
  const rises = compareToZero(rate, ">");
  const verb = ({ up, down }: Direction): Node => choose(rises, up, down);
  return fill(change === undefined ? phrases.rateOnly : phrases.changeAndRate, {
    more: verb(quantityVerbs(item.kind, voice.style.locale)),
    grows: banded(voice, rate, verb(rateVerbs(item.kind, voice.style.locale))),
    change: change === undefined ? "" : changeOf(voice, item, change),
    rate: rateOf(voice, rate, growth.finding.decimals),
  });
}

function changeClause(voice: Voice, item: Item, phrases: DifferencePhrases, change: Bound): Node {
  const moved = choose(compareToZero(valueOf(change), "="), phrases.flat, changePhrase(voice, { item, phrases }, change));
  return choose(isValid(change), moved, "");
}

function changePhrase(voice: Voice, { item, phrases }: { readonly item: Item; readonly phrases: DifferencePhrases }, change: Bound): Node {
  const { up, down } = quantityVerbs(item.kind, voice.style.locale);
  return fill(phrases.changeOnly, { more: choose(compareToZero(valueOf(change), ">"), up, down), change: changeOf(voice, item, change) });
}

function changeOf(voice: Voice, item: Item, change: Bound): Node {
  return quantityOf(voice, valueOf(change), item.unit, { decimals: change.finding.decimals, magnitude: true, uncounted: true, scale: item.scale });
}

/** The words that stand in for a rate where the base allows none; "" where a figure is missing. */
function withoutRate(voice: Voice, item: Item, against: Against, growth: Bound): Node {
  const phrases = phrasesAgainst(voice, item, against);
  const words = item.kind === "profit" && against.role === "prior" ? voice.phrases.profitPrior : phrases;
  const change = differenceOf(growth);
  const quantity = (source: Source, decimals: number, magnitude: boolean): Node => quantityOf(voice, source, item.unit, { decimals, magnitude, uncounted: source === change, scale: item.scale });
  const digits = (place: number): number => figureDecimals(growth, place);
  const isProfit = words !== phrases;
  const verbs = quantityVerbs(item.kind, voice.style.locale);
  const fields = {
    change: quantity(change, Math.max(digits(FIRST), digits(BASE)), true),
    base: quantity(figureOf(growth, BASE), digits(BASE), isProfit),
    actual: quantity(figureOf(growth, FIRST), digits(FIRST), true),
  };
  const positive: readonly (readonly [Condition, Node])[] = [
    [isIn("missing-value", growth), ""],
    [isIn("missing-base", growth), ""],
    [isIn("flat", growth), phrases.flat],
    [isIn("zero-base", growth), fill(phrases.fromZero, { ...fields, more: choose(compareToZero(change, ">"), verbs.up, verbs.down) })],
  ];
  if (item.kind === "accident" && !isNegativeNow(growth)) return chooseFirst(positive, "");
  const negative: readonly (readonly [Condition, Node])[] = [
    [isIn("turned-negative", growth), fill(words.turnedNegative, fields)],
    [isIn("turned-positive", growth), fill(words.turnedPositive, fields)],
    [isIn("narrowed-loss", growth), fill(words.narrowedLoss, fields)],
  ];
  return chooseFirst([...positive, ...negative], fill(words.widenedLoss, fields));
}

/** 由上年同期亏损46万元转为盈利120万元, or the other way: without the name before it. */
export function turnedPhrase(voice: Voice, item: Item, growth: Bound): Node {
  const { turnedPositive, turnedNegative } = voice.phrases.profitPrior;
  const amount = (place: number): Node => quantityOf(voice, figureOf(growth, place), item.unit, { decimals: figureDecimals(growth, place), magnitude: true, scale: item.scale });
  const fields = { base: amount(BASE), actual: amount(FIRST) };
  return choose(compareToZero(figureOf(growth, FIRST), ">"), fill(turnedPositive, fields), fill(turnedNegative, fields));
}

/** Accidents are counted: the wordings for negative bases are kept out of their formulas. */
function isNegativeNow({ finding }: Bound): boolean {
  return ["turned-negative", "turned-positive", "narrowed-loss", "widened-loss"].includes(finding.outcome.state);
}

function pointsClause(voice: Voice, item: Item, phrases: DifferencePhrases, bound: Bound): Node {
  const source = valueOf(bound);
  const { decimals } = bound.finding;
  const verb = ({ up, down }: Direction): Node => choose(compareToZero(source, ">"), up, down);
  const { locale } = voice.style;
  const said = fill(phrases.points, { grows: verb(rateVerbs(item.kind, locale)), more: verb(quantityVerbs(item.kind, locale)), points: pointsOf(voice, source, decimals) });
  const still = choose(compareToZero(source, "="), phrases.flat, phrases.nearlyFlat);
  const moved = choose(printsZero(source, formOf(voice, { decimals })), still, said);
  return choose(isValid(bound), moved, "");
}

export function rateForm(voice: Voice, growth: Bound): ReturnType<typeof formOf> {
  return formOf(voice, { decimals: growth.finding.decimals, shift: 2 });
}
