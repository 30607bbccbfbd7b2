import type { Locale } from "../lexicon/roles";
import type { Period } from "../quantity/period";
import type { Table } from "../recognition/table";
import { itemsOf, type Item } from "./items";
import type { FindingSet, Sentence, Span } from "./sentence";
import type { NarrativeStyle } from "./style";
import { grammarOf, tableSentences, type TableSentence } from "./table-sentences";
import { tableSubjects } from "./table-subjects";
import { FieldBook } from "./template/field-book";
import type { TemplateOutcome } from "./template/template-outcome";
import { tellTemplate, type TemplateText, type ToldTemplate } from "./template-sentences";
import { voiceOf } from "./voice";

type TableSet = FindingSet & { readonly table: Table };

export interface NarrativeInput {
  readonly sets: readonly TableSet[];
  readonly style: NarrativeStyle;
  /** The office's own sentences, in their order. What they speak of needs no other sentence. */
  readonly templates?: readonly TemplateText[];
  /** Whether only the templates are printed, and nothing of what they leave out. */
  readonly templatesOnly?: boolean;
}

export interface Narrative {
  readonly sentences: readonly Sentence[];
  readonly templates: readonly TemplateOutcome[];
}

/** Beyond so many rows in several tables, the standard length names those of small tables only, and of the others the headline, the top and the bottom. */
const MOST_ALTOGETHER = 120;
const SEVERAL_TABLES = 4;
const MOST_OF_MANY = 6;

/** What the brief length holds at most: in Chinese so many characters, in English so many words, which say as much. */
const BRIEF: Readonly<Record<Locale, number>> = { "zh-CN": 200, en: 100 };

/**
 * Finished sentences for the findings of some tables, table by table: text, spans and a living formula that say the same.
 * A figure that is missing leaves its clause out; nothing is said that the tables do not hold.
 */
export function compose({ sets, style, templates = [], templatesOnly = false }: NarrativeInput): Narrative {
  const usual = voiceOf(style);
  const items = sets.map((set) => itemsOf(usual, set));
  const voice = areMany(items) ? { ...usual, mostRows: MOST_OF_MANY } : usual;
  const book = new FieldBook(templates.length === 0 ? [] : sets.flatMap((set, index) => (items[index] ?? []).map((item) => ({ item, table: set.table }))));
  const told = templates.map((template, place) => tellTemplate(voice, book, template, place, (named) => grammarOf(voice, named)));
  const spoken = new Set(told.flatMap(({ items: of }) => of.map(({ item }) => item)));
  const rests = sets.map(({ table }, index) => ({ table, items: templatesOnly ? [] : unspoken(items[index] ?? [], spoken) }));
  const subjects = tableSubjects(voice, rests);
  let periodBefore: Period | null = null;
  const tables = sets.map((set, index) => {
    const own = told.filter(({ items: of }) => (of[0]?.table ?? sets[0]?.table) === set.table);
    const rest = rests[index]?.items ?? [];
    const { sentences, periodAfter } = tableSentences(voice, set, {
      items: rest,
      all: items[index] ?? [],
      subject: subjects[index] ?? null,
      periodBefore: own.length === 0 ? periodBefore : periodSaid(own),
    });
    periodBefore = periodAfter;
    return [...own.flatMap(({ sentences: printed }) => printed.map((sentence): TableSentence => ({ sentence, isOfParts: false }))), ...sentences];
  });
  const sentences = style.length === "brief" ? shortened(tables, style.locale) : tables.flat().map(({ sentence }) => sentence);
  return { sentences: withHandSetMarks(sentences, sets), templates: told.map(({ outcome }) => outcome) };
}

function unspoken(items: readonly Item[], spoken: ReadonlySet<Item>): readonly Item[] {
  return spoken.size === 0 ? items : items.filter((item) => !spoken.has(item));
}

function areMany(tables: readonly (readonly Item[])[]): boolean {
  if (tables.length < SEVERAL_TABLES) return false;
  const rows = tables.map((items) => new Set(items.map(({ label, entity }) => entity ?? `=${label}`)).size);
  return rows.reduce((sum, count) => sum + count, 0) > MOST_ALTOGETHER;
}

/** Marks the pieces that stand on figures set by hand. */
function withHandSetMarks(sentences: readonly Sentence[], sets: readonly TableSet[]): readonly Sentence[] {
  const isByHand = (index: number): boolean => {
    const set = sets.find(({ findings, firstIndex }) => index >= firstIndex && index < firstIndex + findings.length);
    const inputs = set?.findings.at(index - set.firstIndex)?.inputs ?? [];
    return inputs.some(({ figure }) => figure.kind === "known" && figure.handSet === true);
  };
  const marked = (span: Span): Span => (span.findings.some(isByHand) ? { ...span, handSet: true } : span);
  return sentences.map((sentence) => ({ ...sentence, spans: sentence.spans.map(marked) }));
}

/** The period that a table's own templates have said. */
function periodSaid(told: readonly ToldTemplate[]): Period | null {
  return told.find(({ saysPeriod }) => saysPeriod)?.items[0]?.item.period ?? null;
}

/**
 * Each table's first sentence, and of the others as many as there is room for: a part is not told without its whole.
 */
function shortened(tables: readonly (readonly TableSentence[])[], locale: Locale): readonly Sentence[] {
  let room = BRIEF[locale] - tables.reduce((sum, [first]) => sum + (first === undefined ? 0 : lengthOf(first.sentence.text, locale)), 0);
  return tables.flatMap((told) => {
    let isWholeTold = false;
    return told.flatMap(({ sentence, isOfParts }, index) => {
      const length = index === 0 ? 0 : lengthOf(sentence.text, locale);
      const fits = length <= room && (!isOfParts || isWholeTold);
      if (!isOfParts) isWholeTold = fits;
      if (!fits) return [];
      room -= length;
      return [sentence];
    });
  });
}

function lengthOf(text: string, locale: Locale): number {
  return locale === "en" ? text.split(" ").filter((word) => word !== "").length : text.length;
}
