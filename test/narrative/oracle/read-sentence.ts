import type { TableOf } from "../table-of";
import { alternatives, readAt, sticky } from "./clause";
import { factsOf, periodOf, type Facts } from "./facts";
import { periodPhrase } from "./periods";
import { RankingReader } from "./rankings";
import { ClauseReader, type PieceRead } from "./read-clause";
import { CourseReader } from "./read-courses";
import type { Setting } from "./setting";

export interface Reading {
  /** Clauses that are not true of the table. */
  readonly wrong: readonly string[];
  /** From where on a sentence could not be read: its numbers count as wrong until it can. */
  readonly unread: string | null;
  /** Numbers that were recomputed. */
  readonly numbers: number;
}

/** Where a sentence has been read to. */
interface Place {
  readonly at: number;
  /** The row that was named last. */
  readonly of: Facts | null;
  readonly entity: string | null;
  /** What the sentence began to compare with. */
  readonly when: string;
}

interface Step extends PieceRead {
  readonly next: Partial<Place>;
}

/** Reads the sentences of one table clause by clause, with grammar and arithmetic of its own, and holds each against the table as typed. */
export class SentenceReader {
  readonly facts: readonly Facts[];
  readonly clauses: ClauseReader;
  /** As sentences begin with it; "" where the table has none. */
  readonly period: string;
  private readonly courses: CourseReader;
  private readonly rankings: RankingReader;
  private readonly entity: RegExp;
  private readonly lead: RegExp;

  constructor(
    table: TableOf,
    readonly setting: Setting,
  ) {
    this.facts = factsOf(table, setting.averageYears ?? null);
    this.period = periodPhrase(periodOf(table), setting.locale);
    this.clauses = new ClauseReader(this.facts, setting);
    this.courses = new CourseReader(this.facts, setting);
    this.rankings = new RankingReader(this.facts, setting);
    const entities = alternatives([...new Set(this.facts.flatMap(({ entity }) => entity ?? []))]);
    this.entity = sticky(setting.locale === "en" ? `(?:[Ff]or )?(${entities})(?:, |(?= (?:stood|totalled|reached)))` : `(${entities})`);
    this.lead = leadOf(setting, [...this.clauses.labels, ...this.clauses.nones]);
  }

  read(sentence: string): Reading {
    const text = sentence.replace(/[。.]$/, "");
    let place: Place = { at: 0, of: null, entity: null, when: "" };
    let numbers = 0;
    const wrong: string[] = [];
    while (place.at < text.length) {
      const step = this.step(text, place);
      if (step === null || step.length === 0) return { wrong, unread: text.slice(place.at), numbers };
      numbers += step.numbers;
      wrong.push(...step.wrong);
      place = { ...place, ...step.next, at: place.at + step.length };
    }
    return { wrong, unread: null, numbers };
  }

  private step(text: string, place: Place): Step | null {
    return this.turnToEntity(text, place) ?? this.ofTable(text, place) ?? this.leadIn(text, place.at) ?? this.clause(text, place);
  }

  /** 甲…: what follows is of that entity. A part is called by its entity alone where the total before has named the indicator. */
  private turnToEntity(text: string, { at }: Place): Step | null {
    const found = readAt(this.entity, text, at);
    const entity = found?.[1];
    if (found === null || entity === undefined) return null;
    const after = at + found[0].length;
    const quiet = readAt(QUIET, text, after);
    if (quiet !== null) return { length: found[0].length + quiet[0].length, numbers: 0, wrong: this.isQuiet(entity) ? [] : [`nothing happened in "${text}"`], next: { entity, of: null } };
    if (readAt(FIGURE, text, after) === null) return { length: found[0].length, numbers: 0, wrong: [], next: { entity, of: null } };
    const clause = this.clauses.readNamed(text, at, entity, "");
    return clause === null ? null : { ...clause, next: { entity, of: clause.of } };
  }

  /** No accident, and none in the year before. */
  private isQuiet(entity: string): boolean {
    return this.facts.some((of) => of.entity === entity && of.name === "事故起数" && of.actual?.top === 0n && of.prior?.top === 0n);
  }

  private ofTable(text: string, { at, entity }: Place): Step | null {
    const read = this.rankings.read(text, at) ?? (entity === null ? this.courses.read(text, at) : null);
    return read === null ? null : { ...read, next: {} };
  }

  /** What stands before a clause and says no figure. */
  private leadIn(text: string, at: number): Step | null {
    const found = readAt(this.lead, text, at);
    if (found === null || found[0] === "") return null;
    const { period, compared } = found.groups ?? {};
    const isPeriod = period === undefined || period === this.period;
    return { length: found[0].length, numbers: 0, wrong: isPeriod ? [] : [`period: "${period}" in "${text}"`], next: compared === undefined ? {} : { when: "同比" } };
  }

  private clause(text: string, { at, of, entity, when }: Place): Step | null {
    const clause = this.clauses.readNamed(text, at, entity, when) ?? (of === null ? null : this.clauses.readPlain(text, at, of, when));
    return clause === null ? null : { ...clause, next: { of: clause.of } };
  }
}

const QUIET = sticky("(?:未发生事故，与上年同期持平|there were no accidents, unchanged from a year earlier)(?=[。.]|$)");
const FIGURE = sticky(" ?(?:[-\\d]|为零|stood|totalled|reached|完成)");

function leadOf({ locale, itemSeparator }: Setting, names: readonly string[]): RegExp {
  const starts = alternatives(names);
  if (locale === "en") return sticky(`(?<period>In (?:the (?:first|second) (?:quarter|half) of |January to October )?\\d{4}), |[Ww]ithin this, |(?<compared>[Cc]ompared with a year earlier, )|${itemSeparator === ", " ? "" : "; |"}(?: and |, )(?=${starts}|[Ff]or |growth of )`);
  return sticky(`(?<period>\\d{4}年(?:一季度|二季度|上半年|1—10月)?)，|全县|其中，|(?<compared>与上年同期相比，)|从进度看，|${itemSeparator === "，" ? "" : "；|"}，(?=(?:完成|实现|排查|排查未发现)?(?:${starts}))`);
}
