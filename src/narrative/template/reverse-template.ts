import { quantityVerbs, rateVerbs } from "../../lexicon/indicators";
import { EARLIER_RATE, JUDGEMENTS, NOTHING, periodFieldWord, PERIODS } from "../../lexicon/reversal-words";
import { DIRECTION_WORDS } from "../../lexicon/direction-words";
import { fieldWord, type FieldKind } from "../../lexicon/template-words";
import { numbersIn, type NumberInText } from "../../quantity/numbers-in-text";
import type { Voice } from "../voice";
import { directionOfField, isDirected } from "./directions";
import type { FieldBook, NamedItem } from "./field-book";
import { boundOfField } from "./field-findings";
import { hasFigure } from "./number-candidates";
import { NumberMeanings, type Meaning } from "./number-meanings";
import type { Place } from "./template";

/** A number or word of the sentence that became a field. */
export interface Reversal extends Place {
  /** What stands between the braces. */
  readonly field: string;
  readonly by: Meaning["by"];
}

export interface ReversedTemplate {
  readonly template: string;
  /** Positions are in the sentence given, in UTF-16 units, in order. */
  readonly bound: readonly Reversal[];
  /** Numbers, and words that say there was nothing, that stand as they were written: to be looked at. */
  readonly unbound: readonly (Place & { readonly text: string; readonly inTemplate: Place })[];
}

/**
 * A template of a finished sentence, as it was printed last quarter: numbers that the workbook holds, or that the words before them name, become
 * fields; the words of direction before them become choices; words of judgement and the period likewise. What is left is marked.
 */
export function reverseTemplate(voice: Voice, book: FieldBook, text: string): ReversedTemplate {
  return new Reverser(voice, book, text).reverse();
}

/** 分别高于全国、全省0.5、0.3个百分点: no field says several gaps at once. */
const APART_FROM_SEVERAL = /分别[高低]于[^，。；]*$/;

interface Replacement extends Place {
  readonly text: string;
  readonly by: Reversal["by"] | null;
}

class Reverser {
  private context: NamedItem | null = null;
  private readonly names: NumberMeanings;
  private readonly replacements: Replacement[] = [];
  private readonly unbound: Place[] = [];
  private readonly fields: Pick<Meaning, "of" | "field">[] = [];

  constructor(
    private readonly voice: Voice,
    private readonly book: FieldBook,
    private readonly text: string,
  ) {
    this.names = new NumberMeanings(voice, book);
  }

  reverse(): ReversedTemplate {
    const pieces = [...this.numbers(), ...this.judgements(), ...this.periods()].sort((one, other) => one.start - other.start);
    for (const piece of pieces) if (!this.replacements.some(({ end }) => end > piece.start)) piece.replace();
    return this.assembled();
  }

  private assembled(): ReversedTemplate {
    const replacements = [...this.replacements].sort((one, other) => one.start - other.start);
    const moved = (position: number): number => replacements.reduce((sum, { start, end, text }) => (end <= position ? sum + text.length - (end - start) : sum), position);
    let template = "";
    let done = 0;
    for (const { start, end, text } of replacements) {
      template += this.text.slice(done, start) + text;
      done = end;
    }
    return {
      template: template + this.text.slice(done),
      bound: replacements.flatMap(({ start, end, text, by }) => (by === null ? [] : [{ start, end, field: text.slice(1, -1), by }])),
      unbound: [...this.unbound, ...this.nothing()].sort((one, other) => one.start - other.start).map(({ start, end }) => ({ start, end, text: this.text.slice(start, end), inTemplate: { start: moved(start), end: moved(end) } })),
    };
  }

  private nothing(): readonly Place[] {
    return [...this.text.matchAll(NOTHING)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
  }

  private numbers(): readonly (Place & { readonly replace: () => void })[] {
    return numbersIn(this.text).map((number) => ({ start: number.start, end: number.end, replace: () => this.replaceNumber(number) }));
  }

  private replaceNumber(number: NumberInText): void {
    const before = this.clauseBefore(number.start);
    const found = number.approximation === null && !EARLIER_RATE.test(before) && !APART_FROM_SEVERAL.test(before) ? this.names.meaningOf(number, before, this.context) : null;
    // What is named a second time is another figure: 高于全省平均…，低于全国平均….
    if (found === null || (found.by === "name" && this.isBound(found.of, found.field))) {
      this.unbound.push(number);
      return;
    }
    const { of, field, by } = found;
    this.fields.push({ of, field });
    this.replaceDirection(number.start, of, field);
    this.replace(number.isPlace ? number.digits : number, of, field, by);
  }

  private isBound(of: NamedItem, field: FieldKind): boolean {
    return this.fields.some((bound) => bound.of.item === of.item && bound.field === field);
  }

  private replace(place: Place, of: NamedItem, field: FieldKind, by: Reversal["by"]): void {
    this.replacements.push({ start: place.start, end: place.end, text: `{${this.nameFor(of, field)}}`, by });
    this.context = of;
  }

  /** The measure alone where the sentence spoke of the item already. */
  private nameFor(of: NamedItem, field: FieldKind): string {
    const { locale } = this.voice.style;
    const isOwn = this.context?.item === of.item && field !== "value";
    return isOwn ? fieldWord(field, locale) : this.book.nameOf(of, locale, field);
  }

  /** From the last full stop. */
  private clauseBefore(end: number): string {
    const before = this.text.slice(0, end);
    return before.slice(Math.max(before.lastIndexOf("。"), before.lastIndexOf("；"), before.lastIndexOf("; "), before.lastIndexOf("\n")) + 1);
  }

  /** 增长 before a bound number becomes {升降:增长|下降|持平}. */
  private replaceDirection(end: number, of: NamedItem, field: FieldKind): void {
    const direction = directionOfField(field);
    if (!isDirected(field) || direction === null) return;
    const before = this.text.slice(0, end);
    const tail = /(?:序时进度|时间进度|均衡进度|(?<=[高低]于)[\u4e00-\u9fff、]{2,16}|了)?\s*$/.exec(before)?.[0] ?? "";
    const head = before.slice(0, before.length - tail.length);
    const words = this.choiceEnding(head, of, field);
    if (words === null) return;
    const start = head.length - words.written.length;
    if (this.replacements.some((replaced) => replaced.end > start)) return;
    const name = this.nameFor(of, direction);
    this.context = of;
    this.replacements.push({ start, end: head.length, text: `{${name}:${words.options.join("|")}}`, by: "value" });
  }

  private choiceEnding(head: string, of: NamedItem, field: FieldKind): { readonly written: string; readonly options: readonly string[] } | null {
    const { template } = this.voice.phrases;
    if (field === "schedule-gap" || field === "benchmark-points" || field === "second-benchmark-points") {
      const { up, down, flat } = field === "schedule-gap" ? template.schedule : template.benchmark;
      const written = [up, down].find((word) => head.endsWith(word));
      return written === undefined ? null : { written, options: [up, down, flat] };
    }
    const { kind } = of.item;
    const { locale } = this.voice.style;
    const isQuantity = boundOfField(of, field)?.finding.dimension.kind === "quantity";
    const own = { ...(isQuantity ? quantityVerbs(kind, locale) : rateVerbs(kind, locale)), flat: template.flat };
    const pair = [own, ...DIRECTION_WORDS].find(({ up, down }) => head.endsWith(up) || head.endsWith(down));
    if (pair === undefined) return null;
    return { written: head.endsWith(pair.up) ? pair.up : pair.down, options: [pair.up, pair.down, pair.flat] };
  }

  private judgements(): readonly (Place & { readonly replace: () => void })[] {
    return JUDGEMENTS.flatMap(({ words, field }) =>
      [...this.text.matchAll(words)].map(({ index, 0: found }) => {
        const place = { start: index, end: index + found.length };
        return {
          ...place,
          replace: () => {
            const of = this.names.namedIn(this.clauseBefore(index)) ?? this.context;
            if (of !== null && hasFigure(of, field)) this.replace(place, of, field, "value");
          },
        };
      }),
    );
  }

  private periods(): readonly (Place & { readonly replace: () => void })[] {
    return PERIODS.flatMap(({ words, field }) =>
      [...this.text.matchAll(words)].map(({ index, 0: found }) => {
        const place = { start: index, end: index + found.length };
        return { ...place, replace: () => void this.replacements.push({ ...place, text: `{${periodFieldWord(field, this.voice.style.locale)}}`, by: "value" }) };
      }),
    );
  }
}
