import { natureOf } from "../../lexicon/indicators";
import type { Period } from "../../quantity/period";
import { comparePeriods, periodKey, previousPeriod, samePeriodLastYear, spanOf, withYear, yearOf } from "../../quantity/period-arithmetic";
import { findPeriod } from "../../quantity/period-reading";
import { isSameKind, type Amount } from "../reading/amount";
import { cellAmount } from "./cell-amount";
import { ALIKE, indicatorNames, isNamedIn, isShortFor, LEAST, likeness, saysSomething, SURE } from "./names-alike";
import type { Observation, Table } from "../../recognition/table";
import { groupBy } from "../../sheet/group-by";

/** All figures of one indicator of one entity. */
export interface Series {
  readonly indicator: string;
  readonly label: string;
  readonly entity: string | null;
  /** The names a report may call it by. */
  readonly names: readonly string[];
  readonly observations: readonly Observation[];
  /** The period its table reports on. */
  readonly period: Period | null;
  readonly title: string;
}

export interface Match {
  readonly series: Series;
  /** 0 … 1: how alike the names are. */
  readonly score: number;
}

/** The workbook's figures by the names that reports use for them. */
export class FigureIndex {
  private readonly matches = new Map<string, readonly Match[]>();
  private readonly byEntity: ReadonlyMap<string, readonly Series[]>;
  /** The units, places or people that the workbook has figures of. */
  readonly entityNames: readonly string[];
  private readonly byName: ReadonlyMap<string, readonly Series[]>;
  private rosterGroups: readonly (readonly Series[])[] | null = null;
  private byValue: ReadonlyMap<string, readonly HeldValue[]> | null = null;

  private constructor(readonly series: readonly Series[]) {
    const named = series.flatMap((one) => (one.entity === null ? [] : [{ entity: one.entity, one }]));
    this.byEntity = new Map([...groupBy(named, ({ entity }) => entity)].map(([entity, own]) => [entity, own.map(({ one }) => one)]));
    this.entityNames = [...this.byEntity.keys()];
    this.byName = groupBy(series, nameKeyOf);
  }

  static of(tables: readonly Table[]): FigureIndex {
    const drafts = new Map<string, { first: Observation; table: Table; observations: Observation[] }>();
    for (const table of tables) {
      for (const observation of table.observations) {
        const key = JSON.stringify([table.sheet, table.area, observation.indicator, observation.entity]);
        const draft = drafts.get(key);
        if (draft === undefined) drafts.set(key, { first: observation, table, observations: [observation] });
        else draft.observations.push(observation);
      }
    }
    return new FigureIndex(
      [...drafts.values()].map(({ first, table, observations }) => ({
        indicator: first.indicator,
        label: first.label,
        entity: first.entity,
        names: namesOf(first),
        observations,
        period: table.period,
        title: `${table.title ?? ""} ${table.sheet} ${table.notes.join(" ")}`,
      })),
    );
  }

  /** The series whose names are like a subject, best first. */
  find(subject: string): readonly Match[] {
    const known = this.matches.get(subject);
    if (known !== undefined) return known;
    const sorted = bestFirst(this.series, ({ names }) => Math.max(...names.map((name) => likeness(subject, name))));
    this.matches.set(subject, sorted);
    return sorted;
  }

  /**
   * An entity's series whose indicators are like a subject, best first. Where the report leaves the indicator out (Ashford (911, up 8%)),
   * those that the words before name; where it says but 起数, the one of that kind.
   */
  findOf(entity: string, subject: string, before: string): readonly Match[] {
    const own = this.byEntity.get(entity) ?? [];
    if (saysSomething(subject)) {
      const alike = bestFirst(own, ({ indicator, label }) => Math.max(...indicatorNames(indicator, label).map((name) => likeness(subject, name))));
      // Of the one indicator that there are figures of, another word for it, or a part of its name, is enough.
      const [only] = own.length === 1 ? own : [];
      const score = alike[0]?.score ?? 0;
      return only !== undefined && (score >= ALIKE || isShortFor(subject, only.indicator, only.label)) ? [{ series: only, score: Math.max(score, SURE) }] : alike;
    }
    const ofKind = subject === "" ? [] : own.filter(({ label }) => label.endsWith(subject));
    const fitting = ofKind.length > 0 ? ofKind : own.filter(({ label, indicator }) => isNamedIn(before, label) || isNamedIn(before, indicator));
    return fitting.map((series) => ({ series, score: SURE }));
  }

  /** The same indicator of the same entity in other tables. */
  like(series: Series): readonly Series[] {
    return (this.byName.get(nameKeyOf(series)) ?? []).filter((other) => other !== series);
  }

  /** What its table gives of all entities together, for one of an entity. */
  wholeOf({ indicator, title }: Series): Series | undefined {
    return this.byName.get(nameKeyOf({ indicator, entity: null }))?.find((other) => other.title === title);
  }

  /** The series of the entities that one table gives the same indicator of, table by table. */
  get rosters(): readonly (readonly Series[])[] {
    return (this.rosterGroups ??= rostersIn(this.series));
  }

  /** The series of an entity (of the whole: null) that hold a value, whatever they are called: for a number long enough to be no chance. */
  holding(amount: Amount, entity: string | null): readonly Match[] {
    this.byValue ??= heldValues(this.series);
    const held = (this.byValue.get(valueKeyOf(amount)) ?? []).filter(({ series, cell }) => series.entity === entity && isSameKind(cell, amount) && cell.exact.abs().compare(amount.exact.abs()) === 0);
    return [...new Set(held.map(({ series }) => series))].map((series) => ({ series, score: LEAST }));
  }
}

function rostersIn(all: readonly Series[]): readonly (readonly Series[])[] {
  const named = all.filter(({ entity }) => entity !== null);
  return [...groupBy(named, ({ indicator, title }) => JSON.stringify([indicator, title])).values()];
}

interface HeldValue {
  readonly series: Series;
  readonly cell: Amount;
}

/** The figures of a workbook by their size: a report may have hundreds of numbers that no name finds, and is audited at every key stroke. */
function heldValues(all: readonly Series[]): ReadonlyMap<string, readonly HeldValue[]> {
  const held = all.flatMap((series) =>
    series.observations.flatMap((observation) => {
      const cell = observation.role === "actual" ? cellAmount(observation) : null;
      return cell === null ? [] : [{ series, cell }];
    }),
  );
  return groupBy(held, ({ cell }) => valueKeyOf(cell));
}

/** Equal amounts have the same key; those with the same key may differ. */
function valueKeyOf({ exact }: Amount): string {
  return exact.abs().toSignificant(15);
}

function nameKeyOf({ indicator, entity }: Pick<Series, "indicator" | "entity">): string {
  return JSON.stringify([indicator, entity]);
}

function bestFirst(series: readonly Series[], scoreOf: (series: Series) => number): readonly Match[] {
  return series
    .map((one) => ({ series: one, score: scoreOf(one) }))
    .filter(({ score }) => score >= LEAST)
    .sort((one, other) => other.score - one.score);
}

function namesOf({ indicator, label, entity }: Observation): readonly string[] {
  const names = indicatorNames(indicator, label);
  const isLone = !/[:：]/u.test(indicator);
  return entity === null ? names : [...new Set(names.flatMap((name) => [`${entity}${name}`, ...(isLone && name === indicator ? [entity] : [])]))];
}

/** The figure of a role at a period; of a period whose year is not said, the newest. */
export function figureAt(series: Series, role: Observation["role"], period: Period | null): Observation | null {
  const wanted = period ?? series.period;
  const ofRole = series.observations.filter((observation) => observation.role === role);
  const exact = ofRole.filter((observation) => fits(observation.period, wanted));
  // What is counted at a moment (贷款余额) is the same in September and in the first nine months.
  const fitting = exact.length === 0 && isMomentary(series) ? ofRole.filter((observation) => endTogether(observation.period, wanted)) : exact;
  return fitting.reduce<Observation | null>((newest, observation) => (newest === null || (observation.period !== null && newest.period !== null && comparePeriods(observation.period, newest.period) > 0) ? observation : newest), null);
}

function isMomentary({ indicator, observations: [first] }: Series): boolean {
  const nature = natureOf(indicator, first?.unit ?? null);
  return nature === "stock" || nature === "level";
}

/** Whether two periods end on the same day, the year left out where one does not say it. */
function endTogether(own: Period | null, wanted: Period | null): boolean {
  if (own === null || wanted === null) return false;
  const year = yearOf(own) ?? yearOf(wanted);
  const [one, other] = [spanOf(withYear(own, year)).to, spanOf(withYear(wanted, yearOf(wanted) ?? year)).to];
  return one.year === other.year && one.month === other.month && one.day === other.day;
}

function fits(own: Period | null, wanted: Period | null): boolean {
  if (own === null || wanted === null) return true;
  if (yearOf(wanted) === null || yearOf(own) === null) return periodKey(withYear(own, null)) === periodKey(withYear(wanted, null));
  return periodKey(own) === periodKey(wanted);
}

/** What a figure is compared with: the same time a year before, the period right before it, or a time that the report names (比2019年). */
export type Base = "last-year" | "previous" | Period;

/** The base that the words of a report mean; null where they name no time. */
export function baseNamed(words: string): Base | null {
  if (words === "last-year" || words === "previous") return words;
  const period = findPeriod(words)?.period;
  return period === undefined || yearOf(period) === null ? null : period;
}

function timeOf(base: Base, period: Period): Period | null {
  if (base === "last-year") return samePeriodLastYear(period);
  if (base === "previous") return previousPeriod(period);
  // 比2019年, said of the first half of 2024, is the first half of 2019.
  return base.kind === "year" ? withYear(period, base.year) : base;
}

/** Last year's figure is the one of role `prior`, or that of the same indicator a year before, in its own table or in another (a sheet for each year); so is the period before. */
export function baseOf(index: FigureIndex, series: Series, actual: Observation, base: Base): Observation | null {
  const { period } = actual;
  const wanted = period === null ? null : timeOf(base, period);
  const role = base === "last-year" ? "prior" : base === "previous" ? "previous" : null;
  const stated = role === null ? null : (figureAt(series, role, period) ?? (wanted === null ? null : figureAt(series, role, wanted)));
  if (stated !== null) return stated;
  if (period === null || wanted === null || yearOf(period) === null) return null;
  const key = periodKey(wanted);
  for (const { observations } of [series, ...index.like(series)]) {
    const found = observations.find((observation) => observation.role === actual.role && observation.unit === actual.unit && observation.period !== null && periodKey(observation.period) === key);
    if (found !== undefined) return found;
  }
  return null;
}
