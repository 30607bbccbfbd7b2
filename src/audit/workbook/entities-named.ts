import { groupBy } from "../../sheet/group-by";
import type { FigureIndex } from "./figure-index";
import { beginningsOf, occurrencesIn, unmarked, withoutWords, type Occurrence, type Spellings } from "./names-in-text";
import type { Mention } from "../reading/mention";
import type { ReadReport } from "../reading/read-mentions";

/** What a number is said of: the whole, one entity of the workbook by name, several together, or, where its own sentence names none, the one spoken of before. */
export type SpokenOf = { readonly kind: "whole" } | { readonly kind: "several" } | SpokenOfEntity;

interface SpokenOfEntity {
  readonly kind: "named" | "carried";
  readonly entity: string;
  /** The name as the report spells it, and where it ends. */
  readonly word: string;
  readonly end: number;
}

const WHOLE: SpokenOf = { kind: "whole" };
const SEVERAL: SpokenOf = { kind: "several" };

/** Words that turn from one entity back to all of them. */
const OF_ALL = /(?<![占居列为在比于位])全[国省市州区县镇乡旗盟]|[我本][省市州区县镇乡旗盟]|合计|总计|总体|[二两三四五六七八九十各\d]+个?(?:县区|区县|市县|县市|镇街|乡镇|[省市州区县镇乡旗盟])(?:合计|中|共)|\b(?:in total|overall|altogether|county-?wide|nationally|across (?:the|all)|all (?:districts|areas|regions))\b/giu;
const JOINS = /^\s*(?:、|,|，|和|及|与|以及|,? and|&)\s*$/u;
/** 911 in Ashford: the entity behind its number. */
const BEHIND = /^[^,;.()\d]{0,24}\b(?:in|for|at|from) (?:the )?$/u;
const FARTHEST = 400;

/** Where a report names the entities of the workbook. */
export class EntitiesNamed {
  private readonly bySentence: ReadonlyMap<number, readonly Occurrence[]>;
  private readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  private readonly inTitle: Occurrence | null;

  private constructor(
    private readonly report: ReadReport,
    private readonly spellings: Spellings,
  ) {
    const occurrences = occurrencesIn(report.plain, spellings);
    const bySentence = new Map<number, Occurrence[]>();
    let sentence = 0;
    for (const occurrence of occurrences) {
      while ((report.sentences[sentence]?.end ?? Infinity) <= occurrence.start) sentence += 1;
      const own = bySentence.get(sentence);
      if (own === undefined) bySentence.set(sentence, [occurrence]);
      else own.push(occurrence);
    }
    this.bySentence = bySentence;
    this.mentions = groupBy(report.mentions, ({ sentence: own }) => String(own));
    const title = bySentence.get(0) ?? [];
    this.inTitle = title.length === 1 && report.mentions[0]?.sentence !== 0 ? (title[0] ?? null) : null;
  }

  static in(report: ReadReport, index: FigureIndex): EntitiesNamed {
    return new EntitiesNamed(report, beginningsOf(index.entityNames));
  }

  /** The names that stand in a sentence, in its order. */
  inSentence(sentence: number): readonly Occurrence[] {
    return this.bySentence.get(sentence) ?? [];
  }

  /** Whom words of a sentence that stand at a place are said of. */
  at(sentence: number, place: number): SpokenOf {
    return this.saidOf(sentence, place, () => SEVERAL);
  }

  /** Whom a number is said of. */
  of(mention: Mention): SpokenOf {
    const { number, sentence } = mention;
    const { plain } = this.report;
    const behind = this.inSentence(sentence).find(({ start }) => start >= number.end && BEHIND.test(plain.slice(number.end, Math.min(start, number.end + 40))));
    if (behind !== undefined) return this.namedBy(behind);
    return this.saidOf(sentence, number.start, (chain) => {
      const row = this.rowOf(mention);
      const own = chain.length === row.length ? chain[row.indexOf(mention)] : undefined;
      return own === undefined ? SEVERAL : this.namedBy(own);
    });
  }

  /** By the names before a place of a sentence. @param shared who it is of, where several names in a row stand before it */
  private saidOf(sentence: number, place: number, shared: (chain: readonly Occurrence[]) => SpokenOf): SpokenOf {
    if (this.bySentence.size === 0) return WHOLE;
    const { plain, sentences } = this.report;
    const before = this.inSentence(sentence).filter(({ end }) => end <= place);
    const last = before.at(-1);
    const since = plain.slice(Math.max(last?.end ?? sentences[sentence]?.start ?? 0, place - FARTHEST), place);
    if (last === undefined) return since.search(OF_ALL) < 0 ? this.before(sentence) : WHOLE;
    const chain = this.chainTo(before);
    if (chain.length > 1) return shared(chain);
    return since.search(OF_ALL) < 0 ? this.namedBy(last) : WHOLE;
  }

  /** Numbers of the sentence joined by commas and ands, as names are: 分别为18起、26起. */
  private rowOf(mention: Mention): readonly Mention[] {
    const all = this.mentions.get(String(mention.sentence)) ?? [mention];
    const at = all.indexOf(mention);
    const areJoined = (one: Mention | undefined, next: Mention | undefined): boolean => one !== undefined && next !== undefined && JOINS.test(this.report.plain.slice(one.number.end, next.number.start));
    let [from, to] = [at, at];
    while (areJoined(all[from - 1], all[from])) from -= 1;
    while (areJoined(all[to], all[to + 1])) to += 1;
    return all.slice(from, to + 1);
  }

  /** A subject without the names in it: 南湖县事故 is 事故, completions in Ashford are completions. */
  nameless(subject: string, word: string): string {
    const names = occurrencesIn(subject, this.spellings);
    // An English subject has lost its marks and small words: St Anne s, violence against person.
    if (names.length === 0) return withoutWords(subject, unmarked(word));
    return names.reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, subject);
  }

  private namedBy({ entity, start, end }: Occurrence): SpokenOf {
    return { kind: "named", entity, word: this.report.plain.slice(start, end), end };
  }

  /** The entity of the sentence right before, in the same paragraph; else the one in the report's title. */
  private before(sentence: number): SpokenOf {
    const { plain, sentences } = this.report;
    const own = sentences[sentence];
    const previous = sentences[sentence - 1];
    const last = this.bySentence.get(sentence - 1)?.at(-1);
    const carried = own !== undefined && previous !== undefined && last !== undefined && !plain.slice(previous.end, own.start).includes("\n") && plain[previous.end] !== "\n" && plain.slice(last.end, previous.end).search(OF_ALL) < 0 ? last : this.inTitle;
    return carried === null ? WHOLE : { kind: "carried", entity: carried.entity, word: plain.slice(carried.start, carried.end), end: carried.end };
  }

  /** Entities in a row, joined by commas and ands, that end with the last of these. */
  private chainTo(before: readonly Occurrence[]): readonly Occurrence[] {
    let from = before.length - 1;
    for (; from > 0; from -= 1) {
      const [one, next] = [before[from - 1], before[from]];
      if (one === undefined || next === undefined || !JOINS.test(this.report.plain.slice(one.end, next.start))) break;
    }
    return before.slice(from);
  }
}
