import { isKnownPart, labelUnder } from "../lexicon/known-parts";
import type { Table } from "../recognition/table";
import { withSinglePeriods, type Item } from "./items";

/** The items of a table as its sentences tell them: months within their year to date, totals before their parts, each under its full name. */
export function tableItems(table: Table, given: readonly Item[]): readonly Item[] {
  const items = withKnownParts(totalFirst(withSinglePeriods(given)));
  const named = withHeads(items).map((item, index) => (index === 0 ? { ...item, isLead: true as const } : item));
  return withEvenRates(withPriceBasis(table, named));
}

/** Figures in per cent have one number of decimals in a table: a workbook keeps 98 for the 98.0% beside 97.8% (conventions §4). */
function withEvenRates(items: readonly Item[]): readonly Item[] {
  const digitsOf = (item: Item): number => item.findings.get("value")?.finding.decimals ?? 0;
  const rates = items.filter((item) => item.unit === "%" && item.findings.has("value"));
  if (rates.length < 2) return items;
  const decimals = Math.max(...rates.map(digitsOf));
  return items.map((item) => (item.unit === "%" ? { ...item, decimals } : item));
}

/** A row that adds up the others leads, and they are its parts: 合计 stands last in many tables. */
function totalFirst(items: readonly Item[]): readonly Item[] {
  const [total, ...others] = items.filter((item) => item.isTotal && item.entity === null);
  const last = items.at(-1);
  if (total === undefined || others.length > 0 || items.length < 3 || total !== last || items.some(({ entity, level }) => entity !== null || level < total.level)) return items;
  const before = items.slice(0, -1);
  // Where its parts have parts of their own, these are told under them.
  const isFlat = before.every(({ level }) => level === total.level);
  return [total, ...(isFlat ? before.map((item) => ({ ...item, level: item.level + 1 })) : before)];
}

/** 第一产业 and its neighbours stand under 生产总值, also where the table does not indent them. */
function withKnownParts(items: readonly Item[]): readonly Item[] {
  let whole: Item | null = null;
  return items.map((item) => {
    if (whole !== null && item.level === whole.level && item.entity === whole.entity && isKnownPart(whole.label, item.label)) return { ...item, level: item.level + 1 };
    whole = item;
    return item;
  });
}

/** Labels that say nothing by themselves take the noun of what they stand under. */
function withHeads(items: readonly Item[]): readonly Item[] {
  const heads: Item[] = [];
  return items.map((item) => {
    heads.length = Math.min(heads.length, item.level);
    const head = heads.at(-1);
    const named = head === undefined ? item : { ...item, label: labelUnder(head.label, item.label) };
    heads[item.level] = item;
    return named;
  });
}

/** The prices are told once, and again where they change. */
function withPriceBasis(table: Table, items: readonly Item[]): readonly Item[] {
  let said: Item["priceBasis"] | null = null;
  return items.map((told) => {
    const basis = told.priceBasis ?? (told.kind === "economy" ? table.priceBasis : null) ?? null;
    const isNew = basis !== null && basis !== said;
    if (told.priceBasis === undefined && !isNew) return told;
    const { priceBasis: own, ...item } = told;
    if (!isNew) return own === undefined ? told : item;
    said = basis;
    return { ...item, priceBasis: basis };
  });
}
