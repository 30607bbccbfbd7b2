import { printFormula } from "../narrative/print-formula";
import { printSpans } from "../narrative/print-spans";
import type { Sentence } from "../narrative/sentence";
import { FieldBook, namedItems } from "../narrative/template/field-book";
import { fieldsOf, type KnownField } from "../narrative/template/known-fields";
import { parseTemplate } from "../narrative/template/parse-template";
import { templateNode, type Misfit } from "../narrative/template/print-template";
import { reverseTemplate, type ReversedTemplate } from "../narrative/template/reverse-template";
import type { TemplateError } from "../narrative/template/template-error";
import { voiceOf, type Voice } from "../narrative/voice";
import type { OfficeStyle, Report } from "./report";

/** A template as it stands while the clerk writes it. */
export interface TemplateCheck {
  /** What is wrong, each at its characters, in order; `lexicon/template-messages` words them. */
  readonly errors: readonly TemplateError[];
  /** Where it is right, but does not fit the figures of today: the report would print the grammar's sentence. */
  readonly misfits: readonly Misfit[];
  /** As it would be printed; null while there are errors or misfits. */
  readonly printed: Sentence | null;
}

/** What an editor of templates needs of a report, for one report at a time. */
export class TemplateEditing {
  private readonly book: FieldBook;
  private readonly voice: Voice;

  constructor(report: Report, style: OfficeStyle) {
    this.voice = voiceOf(style);
    this.book = new FieldBook(namedItems(this.voice, report.sets));
  }

  /** All fields that the workbook has figures for, in its order. */
  fields(): readonly KnownField[] {
    return this.book.items.flatMap((named) => fieldsOf(this.voice, this.book, named));
  }

  check(text: string): TemplateCheck {
    const template = parseTemplate(text, this.book);
    const { node, fits, misfits } = templateNode(this.voice, template);
    const isRight = template.errors.length === 0 && fits.holds;
    return { errors: template.errors, misfits, printed: isRight ? { ...printSpans(node), formula: printFormula(node) } : null };
  }

  /** A template of a finished sentence: figures that are in the workbook become fields, the words that depend on them choices. */
  fromSentence(text: string): ReversedTemplate {
    return reverseTemplate(this.voice, this.book, text);
  }
}
