import { samePeriod } from "../quantity/period-arithmetic";
import { rateVerbs, type Direction } from "../lexicon/indicators";
import { rateForm } from "./comparison-clause";
import type { Item } from "./items";
import { printsAsZero } from "./print-number";
import { compareToZero, valueOf, type Bound } from "./source";
import { both, choose, joined, unite, type Condition, type Node } from "./tree";
import type { Voice } from "./voice";
import { fill, list } from "./words";

type Course = keyof Direction | "flat";

interface Mover {
  readonly item: Item;
  readonly by: Bound;
  readonly course: Course;
}

const SIGNS = { up: ">", down: "<", flat: "=" } as const;

/**
 * 主要指标呈“两降一升”态势：A、B同比下降，C同比上升; null where fewer than three indicators are compared, or all go the same way.
 * The counts hold as long as every indicator keeps its course; otherwise the living form lists without counting.
 * @param trend the finding that counts them, so that the counts lead to it
 */
export function trendClause(voice: Voice, items: readonly Item[], trend: Bound): Node | null {
  const movers = moversOf(items, trend);
  if (!isMixed(voice, movers)) return null;
  const { phrases } = voice;
  const groups = groupsOf(movers);
  const lists = exceptFew(voice, groups) ?? joined(groups.map((group) => groupPhrase(voice, group, group[0]?.course ?? "flat")), phrases.clauseSeparator);
  const separate = joined(movers.map((mover) => anyCourse(voice, mover)), phrases.clauseSeparator);
  return choose(keepsCourse(movers, trend), fill(phrases.trend.sentence, { counts: countsOf(voice, groups), groups: lists }), fill(phrases.trend.fallback, { groups: separate }));
}

/** 主要指标呈“两降一升”态势， before a sentence that lists the rates; gone from the living form once an indicator turns. */
export function trendLead(voice: Voice, items: readonly Item[], trend: Bound): Node {
  const movers = moversOf(items, trend);
  if (!isMixed(voice, movers)) return "";
  return choose(keepsCourse(movers, trend), fill(voice.phrases.trend.lead, { counts: countsOf(voice, groupsOf(movers)) }), "");
}

/** The indicators of the period that the trend is of: 本月 and 累计 are not counted together. */
function moversOf(items: readonly Item[], trend: Bound): readonly Mover[] {
  const { period } = trend.finding;
  const isOfPeriod = (item: Item): boolean => item.period === period || (item.period !== null && period !== null && samePeriod(item.period, period));
  const movers = items.filter(isOfPeriod).flatMap(moverOf);
  // 收入合计 beside the incomes that it adds up is no further indicator.
  const parts = movers.filter(({ item }) => !item.isTotal);
  return parts.length < 2 ? movers : parts;
}

/** Two indicators that part are no trend, nor are many that go together; one that is 基本持平 cannot be counted either way. */
function isMixed(voice: Voice, movers: readonly Mover[]): boolean {
  if (movers.some(({ item }) => isNearlyFlat(voice, item))) return false;
  const has = (course: Course): boolean => movers.some((mover) => mover.course === course);
  return movers.length > 2 && has("up") && has("down");
}

function isNearlyFlat(voice: Voice, item: Item): boolean {
  const growth = item.findings.get("growth");
  const exact = growth === undefined ? null : valueOf(growth).exact;
  return growth !== undefined && exact !== null && printsAsZero(exact, rateForm(voice, growth));
}

function groupsOf(movers: readonly Mover[]): readonly (readonly Mover[])[] {
  return coursesOf(movers).map((course) => movers.filter((mover) => mover.course === course));
}

function countsOf(voice: Voice, groups: readonly (readonly Mover[])[]): Node {
  return joined(groups.map((group) => countPhrase(voice, group)), voice.phrases.trend.countSeparator);
}

function keepsCourse(movers: readonly Mover[], trend: Bound): Condition {
  const keeps = both(...movers.map(({ by, course }) => compareToZero(valueOf(by), SIGNS[course])));
  return { ...keeps, findings: unite([[trend.index], keeps.findings]) };
}

function moverOf(item: Item): readonly Mover[] {
  const change = item.findings.get("change");
  const growth = item.findings.get("growth");
  const by = growth?.finding.outcome.state === "stated" ? growth : (change ?? growth);
  if (by === undefined) return [];
  const { exact } = valueOf(by);
  if (exact === null) return [];
  return [{ item, by, course: exact.sign() > 0 ? "up" : exact.sign() < 0 ? "down" : "flat" }];
}

/** The course of most first; of two equal ones what fell first, as 两降两升. Flat ones last. */
function coursesOf(movers: readonly Mover[]): readonly Course[] {
  const count = (course: Course): number => movers.filter((mover) => mover.course === course).length;
  const moving: readonly Course[] = count("up") > count("down") ? ["up", "down"] : ["down", "up"];
  return count("flat") > 0 ? [...moving, "flat"] : moving;
}

function countPhrase({ phrases }: Voice, group: readonly Mover[]): Node {
  const { trend } = phrases;
  const course = group[0]?.course ?? "flat";
  return fill(trend[course], { count: trend.counts[group.length] ?? String(group.length) });
}

function groupPhrase(voice: Voice, group: readonly Mover[], course: Course): Node {
  const { trend } = voice.phrases;
  const names = list(voice, group.map(({ item }) => item.label));
  if (course === "flat") return fill(group.length > 1 ? trend.flatMany : trend.flatOne, { names });
  return fill(group.length > 1 ? trend.groupOfMany : trend.groupOfOne, { names, grows: verbOf(voice, group, course) });
}

/** So many of one course need not be named again; those that go the other way are at most so many. */
const MANY = 4;
const FEW = 2;

/** 除固定资产投资同比下降外，其余指标均同比增长; null where the courses are more even. */
function exceptFew(voice: Voice, groups: readonly (readonly Mover[])[]): Node | null {
  const [many, few] = groups;
  if (groups.length !== 2 || many === undefined || few === undefined || many.length < MANY || few.length > FEW) return null;
  const { trend } = voice.phrases;
  const verb = (group: readonly Mover[]): string => {
    const course = group[0]?.course ?? "flat";
    return course === "flat" ? "" : verbOf(voice, group, course);
  };
  return fill(trend.exceptFew, { names: list(voice, few.map(({ item }) => item.label)), falls: verb(few), grows: verb(many) });
}

/** The verb of the indicators' kind; of several kinds one that fits them all. */
function verbOf({ phrases: { trend }, style }: Voice, group: readonly Mover[], course: keyof Direction): string {
  const verbs = new Set(group.map(({ item }) => rateVerbs(item.kind, style.locale)[course]));
  const [only] = verbs;
  return trend.verbs?.[course] ?? (verbs.size === 1 && only !== undefined ? only : trend.mixed[course]);
}

/** What a mover does, whichever way it goes. */
function anyCourse(voice: Voice, mover: Mover): Node {
  const source = valueOf(mover.by);
  const said = (course: Course): Node => groupPhrase(voice, [mover], course);
  return choose(compareToZero(source, ">"), said("up"), choose(compareToZero(source, "<"), said("down"), said("flat")));
}
