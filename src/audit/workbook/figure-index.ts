import { natureOf } from "../../lexicon/indicators";
import type { Period } from "../../quantity/period";
import { comparePeriods, periodKey, previousPeriod, samePeriodLastYear, spanOf, withYear, yearOf } from "../../quantity/period-arithmetic";
import { findPeriod } from "../../quantity/period-reading";
import { isSameKind, type Amount } from "../reading/amount";
import { cellAmount } from "./cell-amount";
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

  private constructor(readonly series: readonly Series[]) {
    const named = series.flatMap((one) => (one.entity === null ? [] : [{ entity: one.entity, one }]));
    this.byEntity = new Map([...groupBy(named, ({ entity }) => entity)].map(([entity, own]) => [entity, own.map(({ one }) => one)]));
    this.entityNames = [...this.byEntity.keys()];
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
    const isSaid = /[\u4e00-\u9fff]/u.test(subject) ? plainName(subject) !== "" : wordsOf(subject).length > 0;
    if (isSaid) {
      const alike = bestFirst(own, ({ indicator, label }) => Math.max(...indicatorNames(indicator, label).map((name) => likeness(subject, name))));
      // Of the one indicator that there are figures of, another word for it, or a part of its name, is enough.
      const [only] = own.length === 1 ? own : [];
      if (only === undefined) return alike;
      const score = alike[0]?.score ?? 0;
      return score >= ALIKE || plainName(only.indicator).includes(plainName(subject)) ? [{ series: only, score: Math.max(score, SURE) }] : alike;
    }
    const ofKind = subject === "" ? [] : own.filter(({ label }) => label.endsWith(subject));
    const fitting = ofKind.length > 0 ? ofKind : own.filter(({ label, indicator }) => isNamedIn(before, label) || isNamedIn(before, indicator));
    return fitting.map((series) => ({ series, score: SURE }));
  }

  /** The same indicator of the same entity in other tables. */
  like(series: Series): readonly Series[] {
    return this.series.filter((other) => other !== series && other.indicator === series.indicator && other.entity === series.entity);
  }

  /** The series of an entity (of the whole: null) that hold a value, whatever they are called: for a number long enough to be no chance. */
  holding(amount: Amount, entity: string | null): readonly Match[] {
    const isHeld = (observation: Observation): boolean => {
      const cell = observation.role === "actual" ? cellAmount(observation) : null;
      return cell !== null && isSameKind(cell, amount) && cell.exact.abs().compare(amount.exact.abs()) === 0;
    };
    return this.series.filter((series) => series.entity === entity && series.observations.some(isHeld)).map((series) => ({ series, score: LEAST }));
  }
}

function bestFirst(series: readonly Series[], scoreOf: (series: Series) => number): readonly Match[] {
  return series
    .map((one) => ({ series: one, score: scoreOf(one) }))
    .filter(({ score }) => score >= LEAST)
    .sort((one, other) => other.score - one.score);
}

const LONG = 6;
const FOUR = 4;

/** Names less alike than this are not the same; below 0.6 the value must be the same too. */
export const LEAST = 0.5;
/** Names that may be the same without the value to prove it. */
export const ALIKE = 0.6;
/** Names as alike as this are the same, where no other is. */
export const SURE = 0.8;

function namesOf({ indicator, label, entity }: Observation): readonly string[] {
  const names = indicatorNames(indicator, label);
  const isLone = !/[:：]/u.test(indicator);
  return entity === null ? names : [...new Set(names.flatMap((name) => [`${entity}${name}`, ...(isLone && name === indicator ? [entity] : [])]))];
}

/** What an indicator may be called, of whomever it is. */
function indicatorNames(indicator: string, label: string): readonly string[] {
  const parts = indicator.split(/[:：]/u);
  const root = parts[0] ?? "";
  const leaf = parts.at(-1) ?? "";
  const ending = /(收入|支出)$/u.exec(root)?.[1] ?? "";
  return [...new Set([indicator, label, leaf, `${leaf}${root}`, ...(ending === "" || leaf.endsWith(ending) ? [] : [`${leaf}${ending}`])])];
}

/** Whether words name an indicator: all its characters in a row, or of a long name four in a row and its end; in English one of its words. */
export function isNamedIn(words: string, indicator: string): boolean {
  if (/[\u4e00-\u9fff]/u.test(indicator)) {
    const [name, told] = [plainName(indicator).replace(/(?:增速|增幅|增长率?|情况)$/u, ""), plainName(words)];
    if (name.length < 2) return false;
    if (told.includes(name)) return true;
    const hasBeginning = name.length > LONG && Array.from({ length: name.length - FOUR }, (_, at) => name.slice(at, at + FOUR)).some((run) => told.includes(run));
    return hasBeginning && told.includes(name.slice(-3));
  }
  const own = wordsOf(indicator);
  const told = new Set(wordsOf(words));
  return own.length > 0 && own.some((word) => told.has(word));
}

const SCOPES = /起数|人数|各类|生产安全|全国|全省|全市|全区|全县|全镇|全旗|我省|我市|我县|我区|本市|本县|国内|本级|财政(?!收入|支出)|累计值?|其中|其次(?:[是为]|$)|再次(?:[是为]|$)|最[高多大低少小快慢](?:的[是为]?|$)|依次|总额|[:：\s（）()、]|各项|合计/gu;

function plainName(name: string): string {
  return name.toLowerCase().replaceAll(SCOPES, "");
}

/** How many of the characters (of the words, in English) two names share, in any order. */
function likeness(one: string, other: string): number {
  const [first, second] = /[\u4e00-\u9fff]/u.test(one) ? [[...plainName(one)], [...plainName(other)]] : [wordsOf(one), wordsOf(other)];
  if (first.length === 0 || second.length === 0) return 0;
  const rest = new Map<string, number>();
  for (const item of second) rest.set(item, (rest.get(item) ?? 0) + 1);
  let shared = 0;
  for (const item of first) {
    const left = rest.get(item) ?? 0;
    if (left > 0) {
      shared += 1;
      rest.set(item, left - 1);
    }
  }
  return (2 * shared) / (first.length + second.length);
}

const GENERAL = new Set(["total", "sector", "industries", "industry", "output", "monthly", "real", "at", "basic", "prices", "the", "of", "and", "in", "to", "percentage", "change", "latest", "number", "figure", "level", "stood", "rose", "fell", "grew", "reached", "month", "on", "previous", "months", "same", "a", "year", "ago", "annual", "index", "chained", "volume"]);

function wordsOf(name: string): readonly string[] {
  const before = name.split(":")[0] ?? "";
  return before
    .toLowerCase()
    .replaceAll(/\([^)]*\)/gu, " ")
    .split(/[^a-z]+/u)
    .filter((word) => word.length > 1 && !GENERAL.has(word))
    .map((word) => word.replace(/s$/u, ""))
    .filter((word, place, all) => all.indexOf(word) === place);
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
