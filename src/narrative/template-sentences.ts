import { choose, type Node } from "./tree";
import { printFormula } from "./print-formula";
import { printSpans } from "./print-spans";
import type { Sentence } from "./sentence";
import type { FieldBook, NamedItem } from "./template/field-book";
import { parseTemplate } from "./template/parse-template";
import type { TemplateOutcome } from "./template/template-outcome";
import { templateNode } from "./template/print-template";
import type { Voice } from "./voice";

/** A sentence in the office's own words. */
export interface TemplateText {
  readonly text: string;
  /** What was printed from it when the brief was saved. */
  readonly last?: string | undefined;
}

/** A template told: its sentences, and the items that need no other. */
export interface ToldTemplate {
  readonly sentences: readonly Sentence[];
  readonly outcome: TemplateOutcome;
  readonly items: readonly NamedItem[];
  readonly saysPeriod: boolean;
}

/** @param say the grammar's sentences of some items, each with its beginning and its stop */
export type Grammar = (items: readonly NamedItem[]) => readonly Node[];

/**
 * A template printed for the figures of a report; where its pattern no longer fits them, what the grammar says of the same items. The
 * living formula makes the same choice.
 */
export function tellTemplate(voice: Voice, book: FieldBook, given: TemplateText, place: number, say: Grammar): ToldTemplate {
  const template = parseTemplate(given.text, book);
  const { node, fits, misfits } = templateNode(voice, template);
  const otherwise = say(template.items);
  const isPrinted = template.errors.length === 0 && fits.holds;
  const sentences = isPrinted ? [living(voice, node, fits, otherwise)] : otherwise.map((sentence) => ({ ...printSpans(sentence), formula: printFormula(sentence) }));
  const now = sentences.map(({ text }) => text).join(voice.phrases.sentenceSeparator);
  return {
    sentences: sentences.map((sentence) => ({ ...sentence, template: place })),
    outcome: { text: given.text, state: isPrinted ? "printed" : "replaced", now, before: given.last ?? null, errors: template.errors, misfits },
    items: template.items,
    saysPeriod: isPrinted && template.pieces.some(({ kind }) => kind === "period"),
  };
}

/** With the grammar's words behind it where that makes no formula too long, else with a notice. */
function living(voice: Voice, node: Node, fits: Parameters<typeof choose>[0], otherwise: readonly Node[]): Sentence {
  const { text, spans } = printSpans(node);
  if (fits.formula === "TRUE" || fits.findings.length === 0) return { text, spans, formula: printFormula(node) };
  const formulas = [otherwise.flatMap((sentence, index) => (index === 0 ? [sentence] : [voice.phrases.sentenceSeparator, sentence])), voice.phrases.template.outgrown].map((rest) =>
    printFormula(choose(fits, node, rest)),
  );
  return { text, spans, formula: formulas.find((formula) => formula !== null) ?? null };
}
