import { fieldsByCue } from "../../lexicon/reversal-words";
import type { FieldKind } from "../../lexicon/template-words";
import { valuePhrase } from "../../lexicon/value-phrases";
import type { NumberInText } from "../../quantity/numbers-in-text";
import type { Voice } from "../voice";
import type { FieldBook, NamedItem } from "./field-book";
import { fieldsPrinted, isOfKind, isPrintOf, kindOfNumber } from "./number-candidates";

/** The figure of the workbook that a number in a sentence is. */
export interface Meaning {
  readonly of: NamedItem;
  readonly field: FieldKind;
  /** `value`: the workbook holds this very figure; `name`: the words before it say which it is, and its figure in the workbook is another. */
  readonly by: "value" | "name";
}

/** What the numbers of a finished sentence are, among the figures of a workbook. */
export class NumberMeanings {
  constructor(
    private readonly voice: Voice,
    private readonly book: FieldBook,
  ) {}

  /**
   * The figure that a number is, by the words before it and its size.
   * @param context what the sentence spoke of last
   */
  meaningOf(number: NumberInText, before: string, context: NamedItem | null): Meaning | null {
    const named = this.namedIn(before) ?? context;
    const cues = fieldsByCue(kindOfNumber(number), before);
    const [cue] = cues;
    const known = named === null ? undefined : cues.find((field) => isPrintOf(number, named, field));
    if (named !== null && known !== undefined) return { of: named, field: known, by: "value" };
    const elsewhere = this.elsewhere(number, before, named, cues);
    if (elsewhere !== null) return { ...elsewhere, by: "value" };
    return named !== null && cue !== undefined && isOfKind(number, named, cue) && this.isNamed(before, named, cue) ? { of: named, field: cue, by: "name" } : null;
  }

  /** The only figure of the workbook that is printed so: of the same item before others, and never a small number that many figures share. */
  private elsewhere(number: NumberInText, before: string, named: NamedItem | null, cues: readonly FieldKind[]): { readonly of: NamedItem; readonly field: FieldKind } | null {
    if (named !== null) {
      const [field, ...others] = fieldsPrinted(number, named);
      if (field !== undefined && others.length === 0) return { of: named, field };
    }
    if (number.value.abs().coefficient < 100n || this.namedIn(before) !== null) return null;
    const found = this.book.items.flatMap((of) => fieldsPrinted(number, of).filter((field) => cues.length === 0 || cues.includes(field)).map((field) => ({ of, field })));
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  /** A figure itself has its name right before it; what is said of the figure may follow after a comma. */
  private isNamed(before: string, named: NamedItem, field: FieldKind): boolean {
    const clause = before.slice(Math.max(before.lastIndexOf("，"), before.lastIndexOf("、"), before.lastIndexOf(", ")) + 1);
    return field !== "value" || this.namesOf(named).some((name) => clause.includes(name));
  }

  /** The item whose name stands last before a number; the longest of names that end together. */
  namedIn(before: string): NamedItem | null {
    let best: { readonly named: NamedItem; readonly end: number; readonly length: number } | null = null;
    for (const named of this.book.items) {
      for (const name of this.namesOf(named)) {
        const start = before.lastIndexOf(name);
        if (start < 0) continue;
        const end = start + name.length;
        const isEntityNamed = named.item.entity !== null && before.includes(named.item.entity);
        const length = name.length + (isEntityNamed ? 100 : named.item.entity === null ? 50 : 0);
        if (best === null || end > best.end || (end === best.end && length > best.length)) best = { named, end, length };
      }
    }
    return best?.named ?? null;
  }

  /** A label, and what is said in its place: 死亡 for 死亡人数. */
  private namesOf({ item }: NamedItem): readonly string[] {
    const phrases = [true, false].flatMap((isTotal) => valuePhrase(item.label, this.voice.style.locale, isTotal) ?? []);
    return [...new Set([item.label, item.label.charAt(0).toUpperCase() + item.label.slice(1), ...phrases.map((phrase) => phrase.replace("{value}", ""))])].filter((name) => name.length > 1);
  }
}
