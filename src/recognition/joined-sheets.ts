import { BARE_TOTAL, DEFAULT_SHEET, WHOLE_AREA } from "../lexicon/header-words";
import { comparePeriods, samePeriod } from "../quantity/period-arithmetic";
import { findPeriod } from "../quantity/period-reading";
import { groupBy } from "../sheet/group-by";
import { compactText } from "./plain-text";
import type { Observation, Table } from "./table";
import { timelessText } from "./timeless-text";

/** As many indicators must be the same in all sheets, of a hundred. */
const SHARED = 60;

/**
 * Joins sheets that hold the same table again and again: one a month (1月 … 12月) becomes one table of several periods, newest first;
 * one a unit (城关镇, 石门乡 …) one table of several entities. What does not repeat stays as it is, in its order.
 */
export function joinSheets(tables: readonly Table[]): readonly Table[] {
  const groups = groupBy(tables, formOf);
  const joined = new Map<Table, Table | null>();
  for (const group of groups.values()) {
    const whole = joinAlike(group);
    if (whole !== null) group.forEach((table, index) => joined.set(table, index === 0 ? whole : null));
  }
  return tables.flatMap((table) => joined.get(table) ?? (joined.has(table) ? [] : [table]));
}

/** What tables have in common that are the same form filled in again. */
function formOf(table: Table): string {
  const title = table.title === null ? "" : timelessText(table.title).replace(compactText(table.sheet), "");
  const columns = table.columns.map(({ role, label, unit }) => [role, timelessText(label), unit]);
  return JSON.stringify([title, table.layout, columns, table.labels.map(({ kind }) => kind)]);
}

function joinAlike(tables: readonly Table[]): Table | null {
  const [first] = tables;
  if (first === undefined || tables.length < 2 || new Set(tables.map(({ sheet }) => sheet)).size !== tables.length || !nameTheSame(tables)) return null;
  if (arePeriods(tables)) return ofPeriods(tables);
  return areEntities(tables) ? ofEntities(first, tables) : null;
}

function nameTheSame(tables: readonly Table[]): boolean {
  const names = tables.map((table) => new Set(table.observations.map(({ indicator, entity }) => `${indicator}\u0000${entity ?? ""}`)));
  const [first = new Set<string>()] = names;
  return names.every((other) => [...other].filter((name) => first.has(name)).length * 100 >= Math.max(first.size, other.size) * SHARED);
}

function arePeriods(tables: readonly Table[]): boolean {
  return tables.every(({ period }, index) => period !== null && !tables.slice(0, index).some((other) => other.period !== null && samePeriod(other.period, period)));
}

function ofPeriods(tables: readonly Table[]): Table {
  const ordered = tables.toSorted((one, other) => (one.period === null || other.period === null ? 0 : comparePeriods(other.period, one.period)));
  const newest = ordered[0] ?? tables[0];
  return { ...whole(ordered), period: newest?.period ?? null };
}

/** All of one time, each sheet named after something that is neither a period nor Excel's own Sheet1. */
function areEntities(tables: readonly Table[]): boolean {
  const [first] = tables;
  const isOneTime = tables.every(({ period }) => (period === null ? first?.period === null : first?.period != null && samePeriod(period, first.period)));
  return isOneTime && tables.every(({ sheet, observations }) => !DEFAULT_SHEET.test(sheet) && findPeriod(sheet) === null && observations.every(({ entity }) => entity === null));
}

function ofEntities(first: Table, tables: readonly Table[]): Table {
  const named = tables.map((table) => ({
    ...table,
    observations: table.observations.map((observation) => ofEntity(observation, table.sheet)),
    remarks: table.remarks.map((remark) => ({ ...remark, entity: isWhole(table.sheet) ? null : table.sheet })),
  }));
  return { ...whole(named), title: tables.every(({ title }) => title === first.title) ? first.title : (first.title?.replace(first.sheet, "") ?? null), layout: first.layout === "roles" ? "roster" : first.layout };
}

function ofEntity(observation: Observation, sheet: string): Observation {
  return isWhole(sheet) ? { ...observation, isTotal: true } : { ...observation, entity: sheet };
}

function isWhole(sheet: string): boolean {
  const name = compactText(sheet);
  return BARE_TOTAL.test(name) || WHOLE_AREA.test(name) || /^(?:汇总|总)表?$/.test(name);
}

/** The first of the tables with what all of them hold. */
function whole(tables: readonly Table[]): Table {
  const [first] = tables;
  if (first === undefined) throw new RangeError("nothing to join");
  return {
    ...first,
    sheets: tables.map(({ sheet }) => sheet),
    observations: tables.flatMap(({ observations }) => [...observations]),
    remarks: tables.flatMap(({ remarks }) => remarks),
    notes: [...new Set(tables.flatMap(({ notes }) => notes))],
    polarities: new Map(tables.flatMap(({ polarities }) => [...polarities])),
    warnings: tables.flatMap(({ warnings }) => warnings),
  };
}
