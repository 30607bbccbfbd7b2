import { BARE_TOTAL } from "../lexicon/header-words";
import { kindOfIndicator, type IndicatorKind } from "../lexicon/indicators";
import { priceBasisIn, saidLabel, type PriceBasis } from "../lexicon/said-label";
import type { Finding } from "../measures/finding";
import { findingsByRow } from "../measures/findings-by-row";
import type { MeasureName } from "../measures/measure-name";
import type { PlacedFinding } from "../measures/table-findings";
import type { Exact } from "../quantity/exact";
import type { Period } from "../quantity/period";
import { isYearToDate, periodKey, spanOf } from "../quantity/period-arithmetic";
import type { List } from "../sheet/list";
import type { Lookup } from "../sheet/lookup";
import { withoutRepeatedRates } from "./repeated-rates";
import type { FindingSet } from "./sentence";
import { scaleOf, type Scale } from "./scale";
import { exactValue, type Bound } from "./source";
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
  readonly findings: ItemFindings;
}

/** The findings of an item by measure, made when they are asked for. */
export interface ItemFindings extends Lookup<MeasureName, Bound> {
  first(): Bound | undefined;
}

class FindingsOfItem implements ItemFindings {
  constructor(
    private readonly rows: List<readonly PlacedFinding[]>,
    private readonly row: number,
    /** The place of the table's first finding among all. */
    private readonly firstIndex: number,
  ) {}

  get(measure: MeasureName): Bound | undefined {
    return this.bound(this.rows.at(this.row)?.find(({ finding }) => finding.measure === measure));
  }

  has(measure: MeasureName): boolean {
    return this.get(measure) !== undefined;
  }

  first(): Bound | undefined {
    return this.bound(this.rows.at(this.row)?.[0]);
  }

  private bound(placed: PlacedFinding | undefined): Bound | undefined {
    return placed && { finding: placed.finding, index: this.firstIndex + placed.index };
  }
}

/** The findings of a table, gathered by what they speak of, in the table's order. Items of which nothing is known are left out. */
export function itemsOf(voice: Voice, { findings, firstIndex }: FindingSet): readonly Item[] {
  const rows = findingsByRow(findings);
  const items = rows.flatMap((group, row) => {
    const [first] = group;
    return first === undefined || !hasSomethingToSay(first.finding, group) ? [] : [itemOf(voice, group, first.finding, new FindingsOfItem(rows, row, firstIndex))];
  });
  return withoutRepeats(withoutRepeatedRates(items));
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

function itemOf(voice: Voice, group: readonly PlacedFinding[], first: Finding, findings: ItemFindings): Item {
  const dimension = group.find(({ finding }) => finding.dimension.kind === "quantity")?.finding.dimension;
  const unit = dimension?.kind === "quantity" ? dimension.unit : null;
  const { indicator, entity, period, level, isTotal } = first;
  const basis = priceBasisIn(first.label);
  const label = saidLabel(first.label, voice.style.locale, group.some(({ finding }) => finding.measure === "value"));
  // In % without a figure the unit is that of its growth: 规模以上工业增加值增长7.2%.
  const isGrowthAlone = unit === "%" && group.some(({ finding }) => finding.measure === "growth") && !group.some(({ finding }) => finding.measure === "value" && exactValue(finding.outcome) !== null);
  const size = group.find(({ finding }) => finding.dimension.kind === "quantity" && exactValue(finding.outcome) !== null);
  const amount = size === undefined ? null : exactValue(size.finding.outcome);
  const scale = amount === null ? null : scaleOf(voice, unit, amount);
  return { indicator, label, entity, period, unit, scale, kind: kindOfIndicator(isTotal && !indicator.includes(label) ? label : indicator, isGrowthAlone ? null : unit), level, isTotal, findings, ...(basis === null ? {} : { priceBasis: basis }) };
}

function hasSomethingToSay({ entity, isTotal }: Finding, group: readonly PlacedFinding[]): boolean {
  // 小计 beside 总计 is a line of the table, not something to tell of.
  if (entity !== null && isTotal && BARE_TOTAL.test(entity)) return false;
  return group.some(({ finding: { outcome } }) => outcome.state !== "missing-value" && outcome.state !== "missing-base");
}

/** A first quarter's 当季值 and 累计值 are the same figure: it is said once. */
function withoutRepeats(items: readonly Item[]): readonly Item[] {
  const said = new Map<string, Map<string | null, { readonly period: string; readonly value: Exact }[]>>();
  return items.filter(({ label, entity, period, findings }) => {
    const own = findings.get("value");
    const value = own === undefined ? null : exactValue(own.finding.outcome);
    if (value === null) return true;
    const figure = { period: period === null ? "" : periodKey(period), value };
    const ofLabel = said.get(label) ?? new Map<string | null, (typeof figure)[]>();
    said.set(label, ofLabel);
    const before = ofLabel.get(entity);
    if (before === undefined) ofLabel.set(entity, [figure]);
    else if (before.some((other) => other.period === figure.period && other.value.compare(value) === 0)) return false;
    else before.push(figure);
    return true;
  });
}
