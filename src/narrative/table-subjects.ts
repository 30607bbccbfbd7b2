import { subjectOf } from "../lexicon/subject";
import { periodKey } from "../quantity/period-arithmetic";
import type { Table } from "../recognition/table";
import type { Item } from "./items";
import type { Voice } from "./voice";

/** A table with the items that are told of it. */
interface Told {
  readonly table: Table;
  readonly items: readonly Item[];
}

/**
 * What each table is called where another one has an indicator of the same name, entity and period: All visits of two tables would otherwise be one
 * indicator with two figures. Null where nothing else is called so, and where no name tells the tables apart.
 */
export function tableSubjects({ style }: Voice, tables: readonly Told[]): readonly (string | null)[] {
  if (tables.length < 2) return tables.map(() => null);
  const owners = new Map<string, Set<number>>();
  tables.forEach(({ items }, place) => items.forEach((item) => owners.set(keyOf(item), (owners.get(keyOf(item)) ?? new Set()).add(place))));
  const shared = new Set([...owners.values()].filter((places) => places.size > 1).flatMap((places) => [...places]));
  const titles = tables.map(({ table }) => subjectOf(table.title, style.locale));
  const sheets = tables.map(({ table }) => table.sheet);
  return tables.map((_, place) => {
    if (!shared.has(place)) return null;
    return [titles, sheets].map((names) => names[place] ?? null).find((name, source) => name !== null && isOnce(name, source === 0 ? titles : sheets)) ?? null;
  });
}

function keyOf({ label, entity, period }: Item): string {
  return JSON.stringify([label, entity, period === null ? null : periodKey(period)]);
}

function isOnce(name: string, names: readonly (string | null)[]): boolean {
  return names.filter((other) => other === name).length === 1;
}
