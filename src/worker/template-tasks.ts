import type { Report, OfficeStyle } from "../brief/report";
import { TemplateEditing } from "../brief/template-editing";
import { describeTemplateMessage } from "../lexicon/template-messages";
import type { Locale } from "../lexicon/roles";
import type { TemplateCheckView, TemplateField, TemplateOfSentence } from "../pane/view/template-view";

/** What an editor of templates asks of a report, printed. Loaded with the first question. */
export class TemplateTasks {
  private readonly editing: TemplateEditing;

  constructor(report: Report, style: OfficeStyle) {
    this.editing = new TemplateEditing(report, style);
  }

  fields(): readonly TemplateField[] {
    return this.editing.fields().map(({ name, shown }) => ({ name, shown }));
  }

  check(text: string, locale: Locale): TemplateCheckView {
    const { errors, misfits, printed } = this.editing.check(text);
    const fault = (message: Parameters<typeof describeTemplateMessage>[0] & { readonly start: number; readonly end: number }) => ({ start: message.start, end: message.end, words: describeTemplateMessage(message, locale) });
    return { errors: errors.map(fault), misfits: misfits.map(fault), printed: printed?.text ?? null };
  }

  ofSentence(sentence: string): TemplateOfSentence {
    const { template, bound, unbound } = this.editing.fromSentence(sentence);
    return {
      template,
      unbound: unbound.map(({ text, inTemplate: { start, end } }) => ({ start, end, words: text })),
      toConfirm: bound.filter(({ by }) => by === "name").map(({ start, end, field }) => `${sentence.slice(start, end)} → {${field}}`),
    };
  }
}
