import type { Table } from "../recognition/table";
import { placeName } from "../lexicon/place-names";
import { countsAccidents } from "../lexicon/value-phrases";
import { groupBy } from "../sheet/group-by";
import { asParts, ITEMS_A_SENTENCE, packs } from "./indicator-passages";
import { targetLabel } from "./completion-clause";
import { compactPartClause, itemClause, partClause, totalClause } from "./item-clause";
import type { Item } from "./items";
import { byContribution, lagFirst, lagOf } from "./notable-items";
import type { Passage, ToldItems } from "./passage";
import { isToldTogether, progressClause } from "./progress-clause";
import { rankingPassages } from "./ranking-clause";
import { BASE, compareToZero, figureOf, valueOf, type Bound } from "./source";
import { trendClause } from "./trend-clause";
import { both, choose, joined, type Condition, type Node } from "./tree";
import { spacedLabel } from "./value-clause";
import type { Voice } from "./voice";
import { fill } from "./words";

/** The sentences of a table that is divided by entities: totals first, then each entity, or each indicator's parts. */
export function entityPassages(voice: Voice, table: Table, { items, ranked, trend }: ToldItems): readonly Passage[] {
  const totals = items.filter((item) => item.entity === null);
  const parts = items.filter((item) => item.entity !== null);
  const tooMany = voice.style.length !== "full" && areMoreThan(voice.mostRows, parts);
  if (tooMany) return [...packs(voice, table, totals), ...trendPassage(voice, totals, trend), ...[...groupBy(ranked, (item) => item.indicator).values()].flatMap((group) => indicatorRanking(voice, group))];
  const indicators = [...groupBy(items, (item) => item.indicator).values()];
  const entities = [...groupBy(parts, (item) => item.entity ?? "").values()];
  if (indicators.length > 1) return [...packs(voice, table, totals), ...trendPassage(voice, totals, trend), ...entities.flatMap((group) => entityPassage(voice, table, group) ?? [])];
  return indicators.flatMap((group) => partPassages(voice, table, group));
}

/** Whether there are items of more entities than that. */
function areMoreThan(most: number, items: readonly Item[]): boolean {
  const entities = new Set<string | null>();
  return items.some(({ entity }) => entities.add(entity).size > most);
}

function trendPassage(voice: Voice, totals: readonly Item[], trend: Bound | undefined): readonly Passage[] {
  const clause = trend === undefined ? null : trendClause(voice, totals, trend);
  return clause === null ? [] : [{ body: clause, period: trend?.finding.period ?? null }];
}

function indicatorRanking(voice: Voice, group: readonly Item[]): readonly Passage[] {
  return rankingPassages(voice, group.filter((item) => item.entity !== null && !item.isTotal), (item) => placeName(item.entity ?? item.label, voice.style.locale));
}

/** 火灾发生事故5起，…；死亡0人，与上年同期持平；…: or, where nothing happened in either year, that. */
function entityPassage(voice: Voice, table: Table, group: readonly Item[]): Passage | null {
  const { phrases } = voice;
  const entity = entityName(voice, group[0]?.entity ?? "");
  const clauses = group.map((item): Node => itemClause(voice, table, withoutEcho(item))).filter((clause) => clause !== "");
  if (clauses.length === 0) return null;
  const said = fill(phrases.entityValue, { entity, phrase: joined(clauses, phrases.itemSeparator) });
  const quiet = allQuiet(group);
  const period = group[0]?.period ?? null;
  if (quiet !== null) return { body: choose(quiet, fill(phrases.nothingHappened, { entity }), said), period };
  return { body: said, period, shorter: clauses.map((clause) => fill(phrases.entityValue, { entity, phrase: clause })) };
}

/** As a sentence says it: with an article, or apart from what follows. */
function entityName({ style: { locale } }: Voice, entity: string): string {
  return spacedLabel(placeName(entity, locale), locale);
}

/** 肉类总产量 of the column 产量 is called by its own name. */
function withoutEcho(item: Item): Item {
  const isEcho = item.entity !== null && item.label.length > 1 && item.entity.endsWith(item.label);
  return isEcho ? { ...item, label: "" } : item;
}

/**
 * Whether all figures of an entity are zero now and were a year ago; null where the question does not arise. That there were no accidents
 * is not said of an entity whose number of accidents is blank.
 */
function allQuiet(group: readonly Item[]): Condition | null {
  if (!group.every((item) => item.kind === "accident") || !group.some(({ label }) => countsAccidents(label))) return null;
  const zeros = group.flatMap((item) => {
    const value = item.findings.get("value");
    const change = item.findings.get("change");
    return value === undefined || change === undefined ? [] : [compareToZero(valueOf(value), "="), compareToZero(figureOf(change, BASE), "=")];
  });
  if (zeros.length < 2 * group.length) return null;
  const quiet = both(...zeros);
  return quiet.holds ? quiet : null;
}

/** 甲县地区生产总值108亿元 */
export function wholeClause(voice: Voice, table: Table, item: Item): Node {
  const phrase = itemClause(voice, table, withoutEcho(item));
  return phrase === "" ? "" : fill(voice.phrases.entityValue, { entity: entityName(voice, item.entity ?? ""), phrase });
}

/** In the table's order, which is the office's; where their contributions are said, by these; in brief only the few that matter most. */
function partsTold({ style }: Voice, parts: readonly Item[]): readonly Item[] {
  if (style.length === "standard") return parts;
  const notable = style.length === "brief" && parts.some((item) => lagOf(item) !== null) ? lagFirst(parts) : byContribution(parts);
  return style.length === "brief" && notable !== parts ? notable.slice(0, ITEMS_A_SENTENCE) : notable;
}

/** 复工企业共39家。其中，煤矿16家，占总数的41.0%；… */
function partPassages(voice: Voice, table: Table, group: readonly Item[]): readonly Passage[] {
  const totals = group.filter((item) => item.entity === null);
  const ofEntities = group.filter((item) => item.entity !== null);
  // Without a total no sentence before has named the indicator.
  if (totals.length === 0) return packs(voice, table, ofEntities, wholeClause);
  const isTogether = isToldTogether(voice, ofEntities);
  const parts = packs(voice, table, partsTold(voice, ofEntities), isTogether ? compactPartClause : partClause);
  const progress = isTogether ? [{ body: progressClause(voice, ofEntities, targetLabel(table)), period: ofEntities[0]?.period ?? null }] : [];
  return [...packs(voice, table, totals, totalClause), ...asParts(parts, voice.phrases.children), ...progress];
}
