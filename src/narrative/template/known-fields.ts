import { FIELD_KINDS, type FieldKind } from "../../lexicon/template-words";
import { printSpans } from "../print-spans";
import type { Voice } from "../voice";
import { choiceNode } from "./choice-node";
import { isDirection } from "./directions";
import type { FieldBook, NamedItem } from "./field-book";
import { boundOfField } from "./field-findings";
import { fieldNode } from "./field-nodes";

/** A field that a template may hold, for lists and for what an editor offers while the clerk writes. */
export interface KnownField {
  /** What stands between the braces: 固定资产投资·完成率. */
  readonly name: string;
  readonly field: FieldKind;
  /** A number, a word chosen by a direction, or a clause of the grammar. */
  readonly takes: "number" | "choice" | "words";
  /** As it would be printed now: 42.5%. */
  readonly shown: string;
  readonly indicator: string;
  readonly entity: string | null;
}

const CLAUSES: ReadonlySet<FieldKind> = new Set<FieldKind>(["comparison", "previous-comparison", "schedule-judgement", "control-judgement", "reason"]);

/** All fields of an item that the workbook has figures for now, in the order of the lists. */
export function fieldsOf(voice: Voice, book: FieldBook, named: NamedItem): readonly KnownField[] {
  return FIELD_KINDS.flatMap((field) => {
    const shown = shownNow(voice, named, field);
    if (shown === null || shown === "") return [];
    const takes = isDirection(field) ? "choice" : CLAUSES.has(field) ? "words" : "number";
    return [{ name: book.nameOf(named, voice.style.locale, field), field, takes, shown, indicator: named.item.indicator, entity: named.item.entity }];
  });
}

function shownNow(voice: Voice, of: NamedItem, field: FieldKind): string | null {
  if (boundOfField(of, field) === undefined) return null;
  const place = { start: 0, end: 0 };
  const printed = isDirection(field)
    ? choiceNode(voice, { choice: { ...place, kind: "choice", of, field, words: null }, figure: null, between: "", lead: "", isAgain: false })
    : fieldNode(voice, { ...place, kind: "figure", of, field }, false);
  return printed === null || !printed.needs.holds ? null : printSpans(printed.node).text;
}
