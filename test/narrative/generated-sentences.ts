import fc from "fast-check";
import { LOCALES } from "../../src/lexicon/roles";
import { compose } from "../../src/narrative/compose";
import type { NarrativeStyle } from "../../src/narrative/style";
import { assessmentArbitrary, measured, styleArbitrary } from "./living-tables";
import { settingOf, wordingArbitrary } from "./office-wording";
import { SentenceReader, type Reading } from "./oracle/read-sentence";
import { TemplateReader } from "./oracle/read-template";
import { tableArbitrary } from "./table-arbitrary";
import type { TableOf } from "./table-of";
import { templateFor } from "./template-for";

/** How a sentence is written: in the usual wording, in an office's own, or as a template says. */
export type WayOfWriting = "usual" | "own" | "template";

export interface GeneratedSentence {
  readonly text: string;
  readonly way: WayOfWriting;
  readonly style: NarrativeStyle;
  readonly table: TableOf;
  /** Reads the sentence, or one that might stand in its place, after those before it. */
  readonly read: (text: string) => Reading;
}

const cases = fc.record({
  table: tableArbitrary,
  style: styleArbitrary,
  wording: fc.record({ "zh-CN": wordingArbitrary("zh-CN"), en: wordingArbitrary("en") }),
  way: fc.constantFrom("usual", "own", "template"),
  assessment: assessmentArbitrary,
  choices: fc.array(fc.nat(10_000), { minLength: 1, maxLength: 5 }),
});

const LENGTHS = ["brief", "standard", "full"] as const;

/** The sentences of so many tables, the same for the same seed: each table in both languages and all lengths, a third of them with a template. */
export function* generatedSentences(tables: number, seed: number): Generator<GeneratedSentence> {
  for (const { table, style, wording, way, assessment, choices } of fc.sample(cases, { numRuns: tables, seed })) {
    const set = { ...measured(table, style, assessment), firstIndex: 0 };
    for (const locale of LOCALES) {
      const own: NarrativeStyle = { ...style, locale, ...(way === "usual" ? {} : { wording: wording[locale] }) };
      const reader = new SentenceReader(table, settingOf(own, assessment, table));
      const template = way === "template" ? templateFor(table, own, choices) : null;
      for (const length of LENGTHS) {
        const told = { ...own, length };
        for (const { text, isPrinted } of sentencesOf(set, told, template)) {
          const ofTemplate = isPrinted && template !== null ? new TemplateReader(reader, template) : null;
          yield { text, way: isPrinted ? "template" : way === "usual" ? "usual" : "own", style: told, table, read: (sentence) => (ofTemplate ?? reader).read(sentence) };
        }
      }
    }
  }
}

interface Told {
  readonly text: string;
  /** From the template, and not what the grammar says where that does not fit. */
  readonly isPrinted: boolean;
}

function sentencesOf(set: Parameters<typeof compose>[0]["sets"][number], style: NarrativeStyle, template: string | null): readonly Told[] {
  const told = compose({ sets: [set], style, templates: template === null ? [] : [{ text: template }] });
  return told.sentences.map(({ text, template: place }) => ({ text, isPrinted: place !== undefined && told.templates[place]?.state === "printed" }));
}
