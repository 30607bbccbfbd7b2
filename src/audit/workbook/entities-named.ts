import { toHalfWidth } from "../../quantity/width";
import { groupBy } from "../../sheet/group-by";
import type { FigureIndex } from "./figure-index";
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

export interface Occurrence {
  readonly start: number;
  readonly end: number;
  readonly entity: string;
}

const WHOLE: SpokenOf = { kind: "whole" };
const SEVERAL: SpokenOf = { kind: "several" };

/** Words that turn from one entity back to all of them. */
const OF_ALL = /全[国省市州区县镇乡旗盟]|[我本][省市州区县镇乡旗盟]|合计|总计|总体|[二两三四五六七八九十各\d]+个?(?:县区|区县|市县|县市|镇街|乡镇|[省市州区县镇乡旗盟])(?:合计|中|共)|\b(?:in total|overall|altogether|county-?wide|nationally|across (?:the|all)|all (?:districts|areas|regions))\b/giu;
/** What an entity is only compared with: 比东城区多3起, more than Ashford. */
const COMPARED_BEFORE = /(?:[比较]|[高低多少快慢大小]于|超过|\b(?:than|compared (?:with|to)|above|below|versus|vs|unlike|like)(?: the)? )$/iu;
const COMPARED_WITH = /[与同和跟]$/u;
const COMPARED_BEHIND = /^(?:相比|相差|持平|并列|的差距)/u;
const JOINS = /^\s*(?:、|,|，|和|及|与|以及|,? and|&)\s*$/u;
/** 911 in Ashford: the entity behind its number. */
const BEHIND = /^[^,;.()\d]{0,24}\b(?:in|for|at|from) (?:the )?$/u;
/** A short form (南湖 for 南湖县) stands by itself: before a mark, a digit or a word that tells a figure. */
const BEHIND_SHORT = /^(?:[、，。；：,;:（()\s\d]|分别|发生|完成|实现|共|和|与|及)/u;
const SUFFIX = /(?:街道|地区|[省市州区县镇乡旗盟村])$/u;
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

/** One pass over the text: at each place the longest name that stands there. */
function occurrencesIn(plain: string, byBeginning: Spellings): readonly Occurrence[] {
  const found: Occurrence[] = [];
  if (byBeginning.size === 0) return found;
  const lower = plain.toLowerCase();
  for (let at = 0; at < plain.length - 1; at += 1) {
    const fitting = byBeginning.get(lower.slice(at, at + 2))?.find((name) => lower.startsWith(name.spelling, at) && standsAlone(plain, at, name));
    if (fitting === undefined) continue;
    const end = at + fitting.spelling.length;
    if (!isComparedWith(plain, at, end)) found.push({ start: at, end, entity: fitting.entity });
    at = end - 1;
  }
  return found;
}

interface Spelling {
  readonly entity: string;
  readonly spelling: string;
  readonly isShort: boolean;
}

/** By their first two characters. */
type Spellings = ReadonlyMap<string, readonly Spelling[]>;

/** Names and short forms by their first two characters, the longest first; a short form that two entities share is none. */
function beginningsOf(entities: readonly string[]): Spellings {
  const spellings = new Map<string, Spelling | null>();
  const whole = entities.map((entity) => ({ entity, spelling: spellingOf(entity), isShort: false })).filter(({ spelling }) => spelling.length >= 2);
  for (const name of whole) spellings.set(name.spelling, name);
  for (const { entity, spelling } of whole) {
    const short = spelling.replace(SUFFIX, "");
    if (short === spelling || short.length < 2) continue;
    const known = spellings.get(short);
    if (known === undefined) spellings.set(short, { entity, spelling: short, isShort: true });
    else if (known !== null && known.isShort) spellings.set(short, null);
  }
  const byBeginning = new Map<string, Spelling[]>();
  for (const name of spellings.values()) {
    if (name === null) continue;
    const beginning = name.spelling.slice(0, 2);
    const own = byBeginning.get(beginning);
    if (own === undefined) byBeginning.set(beginning, [name]);
    else own.push(name);
  }
  for (const names of byBeginning.values()) names.sort((one, other) => other.spelling.length - one.spelling.length);
  return byBeginning;
}

function withoutWords(subject: string, words: string): string {
  const own = new Set(words.toLowerCase().split(" "));
  return subject
    .split(" ")
    .filter((word) => !own.has(word.toLowerCase()))
    .join(" ");
}

function unmarked(words: string): string {
  return words.replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();
}

/** 东 城 区 is 东城区, and manufacturing is Manufacturing. */
function spellingOf(entity: string): string {
  const plain = toHalfWidth(entity).trim().toLowerCase();
  return /[\u4e00-\u9fff]/u.test(plain) ? plain.replaceAll(/\s/gu, "") : plain;
}

const LEAST_LOWER = 6;
const LOWER = /^\p{Ll}/u;
const LETTER = /[\p{L}\p{N}]/u;
const HAN = /[\u4e00-\u9fff]/u;

function standsAlone(plain: string, at: number, { spelling, isShort }: Spelling): boolean {
  const behind = plain[at + spelling.length];
  if (HAN.test(spelling)) return !isShort || behind === undefined || BEHIND_SHORT.test(plain.slice(at + spelling.length, at + spelling.length + 2));
  // Leeds, but no "other"; manufacturing as well as Manufacturing.
  if (spelling.length < LEAST_LOWER && plain[at] === spelling[0] && LOWER.test(spelling)) return false;
  const [before, after] = [plain[at - 1], behind];
  return (before === undefined || !LETTER.test(before) || HAN.test(before)) && (after === undefined || !LETTER.test(after) || HAN.test(after));
}

function isComparedWith(plain: string, start: number, end: number): boolean {
  const before = plain.slice(Math.max(0, start - 20), start);
  return COMPARED_BEFORE.test(before) || (COMPARED_WITH.test(before) && COMPARED_BEHIND.test(plain.slice(end, end + 4)));
}
