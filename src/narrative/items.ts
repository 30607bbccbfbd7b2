import { BARE_TOTAL } from "../lexicon/header-words";
import { kindOfIndicator, type IndicatorKind } from "../lexicon/indicators";
import { priceBasisIn, saidLabel, type PriceBasis } from "../lexicon/said-label";
import type { FindingRows, NumberOfRow, PlacedFinding } from "../measures/finding-rows";
import { findingsByRow } from "../measures/findings-by-row";
import type { MeasureName } from "../measures/measure-name";
import type { Period } from "../quantity/period";
import { isYearToDate, spanOf } from "../quantity/period-arithmetic";
import type { Lookup } from "../sheet/lookup";
import { withoutRepeats } from "./repeated-items";
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
  /** The value of a measure as a double, without its finding; NaN where there is none. */
  number(measure: MeasureName): number;
}

class FindingsOfItem implements ItemFindings {
  constructor(
    private readonly kind: KindOfItem,
    private readonly row: number,
  ) {}

  get(measure: MeasureName): Bound | undefined {
    const place = this.kind.placeOf(measure);
    return place === undefined ? undefined : this.kind.bound(this.row, place);
  }

  has(measure: MeasureName): boolean {
    return this.kind.placeOf(measure) !== undefined;
  }

  first(): Bound | undefined {
    return this.kind.bound(this.row, 0);
  }

  number(measure: MeasureName): number {
    return this.kind.number(this.row, measure);
  }
}

/** What the items of rows of one kind have in common. */
class KindOfItem {
  private readonly facts: Omit<Item, "entity" | "scale" | "findings"> | null;
  private readonly places = new Map<MeasureName, number>();
  private readonly numbers = new Map<MeasureName, NumberOfRow>();
  /** The figure by whose size the larger unit is chosen. */
  private readonly sizeOf: NumberOfRow | null;

  constructor(
    private readonly voice: Voice,
    private readonly rows: FindingRows,
    number: number,
    /** The place of the table's first finding among all. */
    private readonly firstIndex: number,
  ) {
    const group = rows.at(rows.kinds[number] ?? 0) ?? [];
    group.forEach(({ finding: { measure } }, place) => {
      if (this.places.has(measure)) return;
      this.places.set(measure, place);
      this.numbers.set(measure, rows.valuesAt(number, place));
    });
    this.facts = hasSomethingToSay(group) ? factsOf(voice, group) : null;
    const size = group.findIndex(({ finding }) => finding.dimension.kind === "quantity" && exactValue(finding.outcome) !== null);
    this.sizeOf = size < 0 ? null : rows.valuesAt(number, size);
  }

  /** null: there is nothing to say of the row. */
  itemOf(row: number): Item | null {
    const entity = this.rows.entityOf(row);
    // 小计 beside 总计 is a line of the table, not something to tell of.
    if (this.facts === null || (entity !== null && this.facts.isTotal && BARE_TOTAL.test(entity))) return null;
    const { indicator, label, period, unit, kind, level, isTotal, priceBasis } = this.facts;
    const scale = this.sizeOf === null ? null : scaleOf(this.voice, unit, this.sizeOf(row));
    const findings = new FindingsOfItem(this, row);
    // Not spread: an object that is put together from parts takes five times the room, and a table has one for each row.
    const item = { indicator, label, entity, period, unit, scale, kind, level, isTotal, findings };
    return priceBasis === undefined ? item : { ...item, priceBasis };
  }

  placeOf(measure: MeasureName): number | undefined {
    return this.places.get(measure);
  }

  number(row: number, measure: MeasureName): number {
    return this.numbers.get(measure)?.(row) ?? NaN;
  }

  bound(row: number, place: number): Bound | undefined {
    const placed = this.rows.at(row)?.[place];
    return placed && { finding: placed.finding, index: this.firstIndex + placed.index };
  }
}

/** The findings of a table, gathered by what they speak of, in the table's order. Items of which nothing is known are left out. */
export function itemsOf(voice: Voice, { findings, firstIndex }: FindingSet): readonly Item[] {
  const rows = findingsByRow(findings);
  const kinds = rows.kinds.map((_, number) => new KindOfItem(voice, rows, number, firstIndex));
  const items: Item[] = [];
  for (let row = 0; row < rows.length; row += 1) {
    const item = kinds[rows.kindOf(row)]?.itemOf(row) ?? null;
    if (item !== null) items.push(item);
  }
  return withoutRepeats(withoutRepeatedRates(items));
}

/** Items of the year to date with those of their last month or quarter in them: they are told together. */
export function withSinglePeriods(items: readonly Item[]): readonly Item[] {
  if (!items.some(({ period }) => period !== null && isYearToDate(period))) return items;
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

function factsOf(voice: Voice, group: readonly PlacedFinding[]): Omit<Item, "entity" | "scale" | "findings"> | null {
  const first = group[0]?.finding;
  if (first === undefined) return null;
  const dimension = group.find(({ finding }) => finding.dimension.kind === "quantity")?.finding.dimension;
  const unit = dimension?.kind === "quantity" ? dimension.unit : null;
  const { indicator, period, level, isTotal } = first;
  const basis = priceBasisIn(first.label);
  const label = saidLabel(first.label, voice.style.locale, group.some(({ finding }) => finding.measure === "value"));
  // In % without a figure the unit is that of its growth: 规模以上工业增加值增长7.2%.
  const isGrowthAlone = unit === "%" && group.some(({ finding }) => finding.measure === "growth") && !group.some(({ finding }) => finding.measure === "value" && exactValue(finding.outcome) !== null);
  const kind = kindOfIndicator(isTotal && !indicator.includes(label) ? label : indicator, isGrowthAlone ? null : unit);
  return { indicator, label, period, unit, kind, level, isTotal, ...(basis === null ? {} : { priceBasis: basis }) };
}

function hasSomethingToSay(group: readonly PlacedFinding[]): boolean {
  return group.some(({ finding: { outcome } }) => outcome.state !== "missing-value" && outcome.state !== "missing-base");
}
