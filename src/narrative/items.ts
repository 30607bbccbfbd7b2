import { kindOfIndicator, type IndicatorKind } from "../lexicon/indicators";
import type { MeasureName } from "../measures/finding";
import type { Period } from "../quantity/period";
import { isYearToDate, periodKey, spanOf } from "../quantity/period-arithmetic";
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
  readonly level: number;
  readonly isTotal: boolean;
  /** The figure of the month or quarter alone, where this one is of the year to its end. */
  readonly within?: Item;
  readonly findings: ReadonlyMap<MeasureName, Bound>;
}

/** The findings of a table, gathered by what they speak of, in the table's order. Items of which nothing is known are left out. */
export function itemsOf(voice: Voice, { findings, firstIndex }: FindingSet): readonly Item[] {
  const groups = new Map<string, Bound[]>();
  findings.forEach((finding, position) => {
    if (finding.measure === "trend") return;
    const key = JSON.stringify([finding.indicator, finding.entity, finding.period === null ? null : periodKey(finding.period)]);
    const group = groups.get(key) ?? [];
    group.push({ finding, index: firstIndex + position });
    groups.set(key, group);
  });
  return withoutRepeats([...groups.values()].flatMap((group) => itemOf(voice, group)).filter(hasSomethingToSay));
}

/** Items of the year to date with those of their last month or quarter in them: they are told together. */
export function withSinglePeriods(items: readonly Item[]): readonly Item[] {
  const singles = new Map(items.filter(({ period }) => period !== null && !isYearToDate(period)).map((item) => [keyAtEnd(item), item] as const));
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

function itemOf(voice: Voice, group: readonly Bound[]): readonly Item[] {
  const first = group[0]?.finding;
  if (first === undefined) return [];
  const unit = group.flatMap(({ finding }) => (finding.dimension.kind === "quantity" ? [finding.dimension.unit] : []))[0] ?? null;
  const { indicator, label, entity, period, level, isTotal } = first;
  const findings = new Map(group.map((bound) => [bound.finding.measure, bound] as const));
  const size = group.map(({ finding }) => ("value" in finding.outcome && finding.dimension.kind === "quantity" ? finding.outcome.value : null)).find((value) => value !== null);
  const scale = size == null ? null : scaleOf(voice, unit, size);
  return [{ indicator, label, entity, period, unit, scale, kind: kindOfIndicator(indicator, unit), level, isTotal, findings }];
}

function hasSomethingToSay(item: Item): boolean {
  return [...item.findings.values()].some(({ finding }) => finding.outcome.state !== "missing-value" && finding.outcome.state !== "missing-base");
}

/** A first quarter's 当季值 and 累计值 are the same figure: it is said once. */
function withoutRepeats(items: readonly Item[]): readonly Item[] {
  const said = new Set<string>();
  return items.filter((item) => {
    const outcome = item.findings.get("value")?.finding.outcome;
    if (outcome === undefined || !("value" in outcome) || outcome.value === null) return true;
    const key = JSON.stringify([item.label, item.entity, item.period === null ? null : periodKey(item.period), outcome.value.toSignificant(20)]);
    return !said.has(key) && said.add(key);
  });
}
