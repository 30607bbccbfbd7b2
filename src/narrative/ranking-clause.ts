import type { Exact } from "../quantity/exact";
import { periodKey } from "../quantity/period-arithmetic";
import { fromGreatest } from "../quantity/value-order";
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
  readonly by: "growth" | "value";
  readonly exact: Exact;
}

/** Who leads and who trails, by growth where it is known and by the figure itself otherwise; ties share a place. */
export function rankingPassages(voice: Voice, items: readonly Item[], name: (item: Item) => string): readonly Passage[] {
  const alike = largestAlike(withNamesOnce(items, name));
  const { byGrowth, byValue } = comparable(alike);
  const growth = byGrowth.length * 2 >= byValue.length && byGrowth.length > 0;
  // Figures of unlike things have no order.
  if (!growth && !sameLabel(alike)) return [];
  const compared = growth ? byGrowth : byValue;
  if (compared.length <= 2 * PLACES) return [];
  const fromTop = fromGreatest(compared, ({ exact }) => exact);
  // Ties stand in the table's order at both ends.
  const fromBottom = [...fromGreatest([...compared].reverse(), ({ exact }) => exact)].reverse();
  const { ranking } = voice.phrases;
  const label = sameLabel(alike) ? (alike[0]?.label ?? "") : "";
  const [first, last] = growth ? [ranking.fastest, ranking.slowest] : [ranking.highest, ranking.lowest];
  const say = (template: string, places: readonly Ranked[]): Node =>
    fill(template, { of: label === "" ? "" : fill(ranking.of, { label }), count: String(PLACES), items: list(voice, places.map((place) => namedPlace(voice, place, name(place.item)))) });
  const ends = [{ template: first, places: places(fromTop) }, { template: last, places: places(fromBottom) }];
  const told = ends.filter((end) => end.places.length <= MOST_PLACES).map((end) => say(end.template, end.places));
  return told.length < ends.length ? [] : [{ body: asItStands(joined(told, voice.phrases.itemSeparator)), period: alike[0]?.period ?? null }];
}

function comparable(items: readonly Item[]): { readonly byGrowth: readonly Ranked[]; readonly byValue: readonly Ranked[] } {
  const byGrowth: Ranked[] = [];
  const byValue: Ranked[] = [];
  for (const item of items) {
    const [growth, value] = [exactOf(item, "growth"), exactOf(item, "value")];
    if (growth !== null) byGrowth.push({ item, by: "growth", exact: growth });
    if (value !== null) byValue.push({ item, by: "value", exact: value });
  }
  return { byGrowth, byValue };
}

/** Without the formula, which only the few that are named need. */
function exactOf({ findings }: Item, measure: "growth" | "value"): Exact | null {
  const bound = findings.get(measure);
  return bound === undefined ? null : exactValue(bound.finding.outcome);
}

function places(ranked: readonly Ranked[]): readonly Ranked[] {
  const limit = ranked[PLACES - 1];
  if (limit === undefined) return ranked;
  const next = ranked.findIndex(({ exact }, index) => index >= PLACES && exact.compare(limit.exact) !== 0);
  return next < 0 ? ranked : ranked.slice(0, next);
}

/** A name that occurs twice in a table would not say which is meant. */
function withNamesOnce(items: readonly Item[], name: (item: Item) => string): readonly Item[] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(name(item), (counts.get(name(item)) ?? 0) + 1);
  return items.filter((item) => counts.get(name(item)) === 1);
}

/** Only figures of one unit and one period can be ranked: the most that are. */
function largestAlike(items: readonly Item[]): readonly Item[] {
  const groups = groupBy(items, ({ unit, period }) => `${unit ?? ""}\u0000${period === null ? "" : periodKey(period)}`);
  return [...groups.values()].reduce<readonly Item[]>((largest, group) => (group.length > largest.length ? group : largest), []);
}

function sameLabel(items: readonly Item[]): boolean {
  return new Set(items.map((item) => item.label)).size === 1;
}

function namedPlace(voice: Voice, { item, by: measure }: Ranked, name: string): Node {
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
