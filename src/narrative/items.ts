import { BARE_TOTAL } from "../lexicon/header-words";
import { kindOfIndicator, type IndicatorKind } from "../lexicon/indicators";
import { priceBasisIn, saidLabel, type PriceBasis } from "../lexicon/said-label";
import { findingsByRow } from "../measures/findings-by-row";
import type { MeasureName } from "../measures/measure-name";
import type { Exact } from "../quantity/exact";
import type { Period } from "../quantity/period";
import { isYearToDate, periodKey, spanOf } from "../quantity/period-arithmetic";
import { withoutRepeatedRates } from "./repeated-rates";
import type { FindingSet } from "./sentence";
import { scaleOf, type Scale } from "./scale";
import type { Bound } from "./source";
import type { Voice } from "./voice";

/** All that is known of one indicator of one entity in one period. */
export interface Item {
  readonly indicator: string;
  readonly label: string;
  readonly entity: string | null;
  readonly period: Period | null;
  readonly unit: string | null;
  /** The larger unit its figures are printed in; null: their own. */
  readonly scale: Scale | null;
  readonly kind: IndicatorKind;
  /** The prices its amounts are at, where its growth is to say so. */
  readonly priceBasis?: PriceBasis;
  /** Digits after the point of its figure, where all rates of a table have the same. */
  readonly decimals?: number;
  readonly level: number;
  readonly isTotal: boolean;
  /** Whether it leads its table: more is said of it. */
  readonly isLead?: true;
  /** The figure of the month or quarter alone, where this one is of the year to its end. */
  readonly within?: Item;
  readonly findings: ReadonlyMap<MeasureName, Bound>;
}

/** The findings of a table, gathered by what they speak of, in the table's order. Items of which nothing is known are left out. */
export function itemsOf(voice: Voice, { findings, firstIndex }: FindingSet): readonly Item[] {
  const groups = findingsByRow(findings, (finding, place): Bound => ({ finding, index: firstIndex + place }));
  return withoutRepeats(withoutRepeatedRates(groups.flatMap((group) => itemOf(voice, group)).filter(hasSomethingToSay)));
}

/** Items of the year to date with those of their last month or quarter in them: they are told together. */
export function withSinglePeriods(items: readonly Item[]): readonly Item[] {
  const singles = new Map(items.filter(({ period }) => period !== null && !isYearToDate(period)).map((item) => [keyAtEnd(item), item] as const));
  if (singles.size === 0) return items;
  const paired = new Set<Item>();
  const merged = items.map((item) => {
    const single = item.period !== null && isYearToDate(item.period) ? singles.get(keyAtEnd(item)) : undefined;
    if (single === undefined) return item;
    paired.add(single);
    return { ...item, within: single };
  });
  return merged.filter((item) => !paired.has(item));
}

/** What an item is of, and on which day its period ends. */
function keyAtEnd({ indicator, entity, period }: Item): string {
  return JSON.stringify([indicator, entity, period === null ? null : spanOf(period).to]);
}

function keyOf({ entity, period }: Pick<Item, "entity" | "period">, name: string): string {
  return `${name}\u0000${entity === null ? "" : `=${entity}`}\u0000${period === null ? "" : periodKey(period)}`;
}

function itemOf(voice: Voice, group: readonly Bound[]): readonly Item[] {
  const first = group[0]?.finding;
  if (first === undefined) return [];
  const dimension = group.find(({ finding }) => finding.dimension.kind === "quantity")?.finding.dimension;
  const unit = dimension?.kind === "quantity" ? dimension.unit : null;
  const { indicator, entity, period, level, isTotal } = first;
  const basis = priceBasisIn(first.label);
  const label = saidLabel(first.label, voice.style.locale, group.some(({ finding }) => finding.measure === "value"));
  const findings = new Map<MeasureName, Bound>();
  for (const bound of group) findings.set(bound.finding.measure, bound);
  const size = group.map(({ finding }) => ("value" in finding.outcome && finding.dimension.kind === "quantity" ? finding.outcome.value : null)).find((value) => value !== null);
  const scale = size == null ? null : scaleOf(voice, unit, size);
  return [{ indicator, label, entity, period, unit, scale, kind: kindOfIndicator(isTotal && !indicator.includes(label) ? label : indicator, unit), level, isTotal, findings, ...(basis === null ? {} : { priceBasis: basis }) }];
}

function hasSomethingToSay(item: Item): boolean {
  // 小计 beside 总计 is a line of the table, not something to tell of.
  if (item.entity !== null && item.isTotal && BARE_TOTAL.test(item.entity)) return false;
  for (const { finding } of item.findings.values()) if (finding.outcome.state !== "missing-value" && finding.outcome.state !== "missing-base") return true;
  return false;
}

/** A first quarter's 当季值 and 累计值 are the same figure: it is said once. */
function withoutRepeats(items: readonly Item[]): readonly Item[] {
  const said = new Map<string, Exact[]>();
  return items.filter((item) => {
    const outcome = item.findings.get("value")?.finding.outcome;
    if (outcome === undefined || !("value" in outcome) || outcome.value === null) return true;
    const { value } = outcome;
    const key = keyOf(item, item.label);
    const before = said.get(key);
    if (before === undefined) said.set(key, [value]);
    else if (before.some((other) => other.compare(value) === 0)) return false;
    else before.push(value);
    return true;
  });
}
