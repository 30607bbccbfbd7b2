import type { Exact } from "../quantity/exact";
import { periodKey } from "../quantity/period-arithmetic";
import { amongGreatest, fromGreatest } from "../quantity/value-order";
import { groupBy } from "../sheet/group-by";
import type { Item } from "./items";
import type { Passage } from "./passage";
import { exactValue, valueOf } from "./source";
import { choose, joined, type Node } from "./tree";
import type { Voice } from "./voice";
import { fill, list, percentOf, quantityOf } from "./words";

const PLACES = 3;
/** More ties than this for a place say nothing. */
const MOST_PLACES = 5;

interface Ranked {
  readonly item: Item;
  readonly exact: Exact;
}

/** Who leads and who trails, by growth where it is known and by the figure itself otherwise; ties share a place. */
export function rankingPassages(voice: Voice, items: readonly Item[], name: (item: Item) => string): readonly Passage[] {
  const alike = largestAlike(withNamesOnce(items, name));
  const [byGrowth, byValue] = [withNumber(alike, "growth"), withNumber(alike, "value")];
  const growth = byGrowth.length * 2 >= byValue.length && byGrowth.length > 0;
  // Figures of unlike things have no order.
  if (!growth && !haveOneLabel(alike)) return [];
  const [measure, compared] = growth ? (["growth", byGrowth] as const) : (["value", byValue] as const);
  if (compared.length <= 2 * PLACES) return [];
  const { ranking } = voice.phrases;
  const label = haveOneLabel(alike) ? (alike[0]?.label ?? "") : "";
  const [first, last] = growth ? [ranking.fastest, ranking.slowest] : [ranking.highest, ranking.lowest];
  const say = (template: string, places: readonly Ranked[]): Node =>
    fill(template, { of: label === "" ? "" : fill(ranking.of, { label }), count: String(PLACES), items: list(voice, places.map((place) => namedPlace(voice, place, measure, name(place.item)))) });
  const [top, bottom] = [placesIn(greatest(compared, measure)), placesIn(least(compared, measure))];
  if (top.length > MOST_PLACES || bottom.length > MOST_PLACES) return [];
  return [{ body: asItStands(joined([say(first, top), say(last, bottom)], voice.phrases.itemSeparator)), period: alike[0]?.period ?? null }];
}

function withNumber(items: readonly Item[], measure: "growth" | "value"): readonly Item[] {
  return items.filter(({ findings }) => !Number.isNaN(findings.number(measure)));
}

/** From the greatest on, as many as have to be looked at for the places. Ties stand in the table's order. */
function greatest(items: readonly Item[], measure: "growth" | "value"): readonly Ranked[] {
  const candidates = amongGreatest(items, PLACES, ({ findings }) => findings.number(measure));
  return fromGreatest(exactly(candidates, measure), ({ exact }) => exact);
}

/** From the least on; ties stand in the table's order here as well. */
function least(items: readonly Item[], measure: "growth" | "value"): readonly Ranked[] {
  const candidates = amongGreatest(items, PLACES, ({ findings }) => -findings.number(measure));
  return [...fromGreatest([...exactly(candidates, measure)].reverse(), ({ exact }) => exact)].reverse();
}

function exactly(items: readonly Item[], measure: "growth" | "value"): readonly Ranked[] {
  return items.flatMap((item) => {
    const bound = item.findings.get(measure);
    const exact = bound === undefined ? null : exactValue(bound.finding.outcome);
    return exact === null ? [] : [{ item, exact }];
  });
}

function placesIn(ranked: readonly Ranked[]): readonly Ranked[] {
  const limit = ranked[PLACES - 1];
  if (limit === undefined) return ranked;
  const next = ranked.findIndex(({ exact }, index) => index >= PLACES && exact.compare(limit.exact) !== 0);
  return next < 0 ? ranked : ranked.slice(0, next);
}

/** A name that occurs twice in a table would not say which is meant. */
function withNamesOnce(items: readonly Item[], name: (item: Item) => string): readonly Item[] {
  const [names, repeated] = [new Set<string>(), new Set<string>()];
  for (const item of items) {
    const own = name(item);
    if (names.has(own)) repeated.add(own);
    else names.add(own);
  }
  return repeated.size === 0 ? items : items.filter((item) => !repeated.has(name(item)));
}

/** Only figures of one unit and one period can be ranked: the most that are. */
function largestAlike(items: readonly Item[]): readonly Item[] {
  const [first] = items;
  if (items.every(({ unit, period }) => unit === first?.unit && period === first?.period)) return items;
  const groups = groupBy(items, ({ unit, period }) => `${unit ?? ""}\u0000${period === null ? "" : periodKey(period)}`);
  return [...groups.values()].reduce<readonly Item[]>((largest, group) => (group.length > largest.length ? group : largest), []);
}

function haveOneLabel(items: readonly Item[]): boolean {
  return items.length > 0 && items.every(({ label }) => label === items[0]?.label);
}

function namedPlace(voice: Voice, { item }: Ranked, measure: "growth" | "value", name: string): Node {
  const by = item.findings.get(measure);
  if (by === undefined) return "";
  const { decimals, dimension } = by.finding;
  const value = dimension.kind === "ratio" ? percentOf(voice, valueOf(by), decimals, false) : quantityOf(voice, valueOf(by), item.unit, { decimals });
  return fill(voice.phrases.ranking.item, { name, value });
}

/** A ranking names those who lead today: no formula could follow a change of places. */
function asItStands(body: Node): Node {
  return choose({ holds: true, formula: null, findings: [] }, body, "");
}
