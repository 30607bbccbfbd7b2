import { groupingLead } from "../lexicon/known-parts";
import type { Table } from "../recognition/table";
import { periodKey } from "../quantity/period-arithmetic";
import { controlClause } from "./control-clause";
import { itemClause } from "./item-clause";
import type { Item } from "./items";
import { lagFirst } from "./notable-items";
import type { Passage, ToldItems } from "./passage";
import { rankingPassages } from "./ranking-clause";
import { scissorsPassages } from "./scissors-clause";
import { valueOf, type Bound } from "./source";
import { togetherClause } from "./together-clause";
import { trendClause, trendLead } from "./trend-clause";
import { joined, type Node } from "./tree";
import { valueClause } from "./value-clause";
import type { Voice } from "./voice";
import { fill } from "./words";

/** So many indicators go into one sentence. */
export const ITEMS_A_SENTENCE = 3;
/** A headline that lists figures and then their rates has at most so many. */
const LONGEST_HEADLINE = 6;

/** The sentences of a table whose rows (or columns) are indicators. */
export function indicatorPassages(voice: Voice, table: Table, { items, ranked, trend }: ToldItems): readonly Passage[] {
  if (isHeadline(items)) return headlinePassages(voice, table, items, trend);
  const tooMany = voice.style.length !== "full" && items.length > voice.mostRows;
  const top = Math.min(...items.map(({ level }) => level));
  const named = tooMany ? items.filter((item) => item.level === top) : items;
  const shown = named.length > voice.mostRows && tooMany ? named.slice(0, ITEMS_A_SENTENCE) : named;
  const groups = familiesOf(voice.style.length === "brief" ? notableFirst(shown) : shown).flatMap((_, position, families) => familyPassages(voice, table, position, families));
  return [...groups, ...trendPassages(voice, items, trend), ...scissorsPassages(voice, shown), ...(tooMany ? rankingPassages(voice, ranked, (item) => item.label) : [])];
}

/** Of a flat table its first row, then what is off its schedule: in brief only the first sentences have room. */
function notableFirst(items: readonly Item[]): readonly Item[] {
  const [lead, ...others] = items;
  return lead === undefined || !samePeriods(items) || others.some(({ level }) => level !== lead.level) ? items : [lead, ...lagFirst(others)];
}

/** A handful of accident figures: all figures in one sentence, all rates in the next, then the control targets. */
function isHeadline(items: readonly Item[]): boolean {
  if (items.length < 2 || items.length > LONGEST_HEADLINE || !samePeriods(items)) return false;
  return items.every((item) => item.level === 0 && item.kind === "accident" && item.findings.has("value") && !item.findings.has("completion"));
}

function samePeriods(items: readonly Item[]): boolean {
  return new Set(items.map((item) => (item.period === null ? "" : periodKey(item.period)))).size <= 1;
}

function headlinePassages(voice: Voice, table: Table, items: readonly Item[], trend: Bound | undefined): readonly Passage[] {
  const period = items[0]?.period ?? null;
  const together = togetherClause(voice, items);
  if (together === null || voice.style.length === "full") return [...packs(voice, table, items), ...trendPassages(voice, items, trend)];
  const values = items.flatMap((item) => valueClause(voice, item) ?? []);
  const controls = lagFirst(items).flatMap((item) => {
    const clause = controlClause(voice, item);
    return clause === null || isNothing(item) ? [] : [{ body: fill(voice.phrases.control.sentence, { label: item.label, clause }), period }];
  });
  const compared = { body: [trend === undefined ? "" : trendLead(voice, items, trend), together], period };
  const { clauseSeparator, lastClause } = voice.phrases;
  const figures = values.length < 2 ? values : [joined(values.slice(0, -1), clauseSeparator), lastClause, values.at(-1) ?? ""];
  return [{ body: figures, period }, compared, ...controls];
}

/** Of nothing no share of a ceiling is used. */
function isNothing({ findings }: Item): boolean {
  const value = findings.get("value");
  return value !== undefined && valueOf(value).exact?.sign() === 0;
}

function trendPassages(voice: Voice, items: readonly Item[], trend: Bound | undefined): readonly Passage[] {
  const tops = items.filter((item) => item.level === 0 && item.entity === null);
  const clause = trend === undefined ? null : trendClause(voice, tops, trend);
  return clause === null ? [] : [{ body: clause, period: trend?.finding.period ?? null }];
}

/** An item and what stands under it in the table. */
interface Family {
  readonly head: Item;
  readonly children: readonly Item[];
}

function familiesOf(items: readonly Item[]): readonly Family[] {
  const families: { head: Item; children: Item[] }[] = [];
  for (const item of items) {
    const last = families.at(-1);
    if (last === undefined || item.level <= last.head.level) families.push({ head: item, children: [] });
    else last.children.push(item);
  }
  return families;
}

/** A family has its own sentence and one or more 其中 sentences; childless neighbours share sentences. */
function familyPassages(voice: Voice, table: Table, position: number, families: readonly Family[]): readonly Passage[] {
  const family = families[position];
  if (family === undefined) return [];
  if (family.children.length > 0) return [...packs(voice, table, [family.head]), ...childPassages(voice, table, family.children)];
  const before = families[position - 1];
  if (before !== undefined && before.children.length === 0) return [];
  const rest = families.slice(position);
  const next = rest.findIndex(({ children }) => children.length > 0);
  return packs(voice, table, (next < 0 ? rest : rest.slice(0, next)).map(({ head }) => head));
}

function childPassages(voice: Voice, table: Table, children: readonly Item[]): readonly Passage[] {
  const lead = groupingLead(children.map(({ label }) => label), voice.style.locale) ?? voice.phrases.children;
  return asParts(packs(voice, table, children), lead);
}

/** Words put before a passage, and before the first of its shorter sentences. */
function withLead(passage: Passage, lead: string): Passage {
  const shorter = passage.shorter?.map((node, index): Node => (index === 0 ? [lead, node] : node));
  return { ...passage, body: [lead, passage.body], ...(shorter === undefined ? {} : { shorter }) };
}

/** 其中，…: parts of what was told before. */
export function asParts(passages: readonly Passage[], lead: string): readonly Passage[] {
  return passages.map((passage, index) => ({ ...(index === 0 ? withLead(passage, lead) : passage), isOfParts: true }));
}

type Say = (voice: Voice, table: Table, item: Item) => Node;

/** A few items a sentence; a change of period begins a new one. */
export function packs(voice: Voice, table: Table, items: readonly Item[], say: Say = itemClause): readonly Passage[] {
  const batches: { item: Item; clause: Node }[][] = [];
  for (const item of items) {
    const clause = say(voice, table, item);
    const last = batches.at(-1);
    if (clause === "") continue;
    if (last !== undefined && last.length < ITEMS_A_SENTENCE && samePeriods([...last.map((said) => said.item), item])) last.push({ item, clause });
    else batches.push([{ item, clause }]);
  }
  return batches.map((batch) => {
    const clauses = batch.map(({ clause }) => clause);
    return { body: joined(clauses, voice.phrases.itemSeparator), period: batch[0]?.item.period ?? null, shorter: clauses };
  });
}
