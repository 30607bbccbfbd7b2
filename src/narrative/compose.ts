import { periodPhrase } from "../lexicon/period-phrases";
import { scopeOf } from "../lexicon/value-phrases";
import type { Period } from "../quantity/period";
import { periodKey } from "../quantity/period-arithmetic";
import type { Table } from "../recognition/table";
import { begun } from "./beginning";
import { entityPassages, wholeClause } from "./entity-passages";
import { indicatorPassages, packs } from "./indicator-passages";
import { itemClause } from "./item-clause";
import { itemsOf, type Item } from "./items";
import { printFormula } from "./print-formula";
import { printSpans } from "./print-spans";
import type { FindingSet, Sentence, Span, TemplateOutcome } from "./sentence";
import type { Bound } from "./source";
import type { NarrativeStyle } from "./style";
import { FieldBook, type NamedItem } from "./template/field-book";
import { tableItems } from "./table-items";
import { tellTemplate, type TemplateText, type ToldTemplate } from "./template-sentences";
import type { Node } from "./tree";
import { voiceOf, type Voice } from "./voice";
import { fill } from "./words";

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

/** What the brief length holds at most, in characters. */
const BRIEF_CHARACTERS = 200;

/**
 * Finished sentences for the findings of some tables, table by table: text, spans and a living formula that say the same.
 * A figure that is missing leaves its clause out; nothing is said that the tables do not hold.
 */
export function compose({ sets, style, templates = [], templatesOnly = false }: NarrativeInput): Narrative {
  const voice = voiceOf(style);
  const items = sets.map((set) => itemsOf(voice, set));
  const book = new FieldBook(templates.length === 0 ? [] : sets.flatMap((set, index) => (items[index] ?? []).map((item) => ({ item, table: set.table }))));
  const told = templates.map((template, place) => tellTemplate(voice, book, template, place, (named) => grammarOf(voice, named)));
  const tables = sets.map((set, index) => {
    const own = told.filter(({ items: of }) => (of[0]?.table ?? sets[0]?.table) === set.table);
    const spoken = new Set(told.flatMap(({ items: of }) => of.map(({ item }) => item)));
    const rest = templatesOnly ? [] : (items[index] ?? []).filter((item) => !spoken.has(item));
    return [...own.flatMap(({ sentences }) => sentences), ...tableSentences(voice, set, { items: rest, isWhole: rest.length === items[index]?.length, periodBefore: periodSaid(own) })];
  });
  const sentences = style.length === "brief" ? shortened(tables) : tables.flat();
  return { sentences: withHandSetMarks(sentences, sets), templates: told.map(({ outcome }) => outcome) };
}

/** Marks the pieces that stand on figures set by hand. */
function withHandSetMarks(sentences: readonly Sentence[], sets: readonly TableSet[]): readonly Sentence[] {
  const byHand = new Set(
    sets.flatMap(({ findings, firstIndex }) =>
      findings.flatMap(({ inputs }, index) => (inputs.some(({ figure }) => figure.kind === "known" && figure.handSet === true) ? [firstIndex + index] : [])),
    ),
  );
  if (byHand.size === 0) return sentences;
  const marked = (span: Span): Span => (span.findings.some((index) => byHand.has(index)) ? { ...span, handSet: true } : span);
  return sentences.map((sentence) => ({ ...sentence, spans: sentence.spans.map(marked) }));
}

/** The period that a table's own templates have said. */
function periodSaid(told: readonly ToldTemplate[]): Period | null {
  return told.find(({ saysPeriod }) => saysPeriod)?.items[0]?.item.period ?? null;
}

/** What is said of a table beside the office's own sentences. */
interface Rest {
  readonly items: readonly Item[];
  readonly isWhole: boolean;
  readonly periodBefore: Period | null;
}

function tableSentences(voice: Voice, set: TableSet, { items: given, isWhole, periodBefore }: Rest): readonly Sentence[] {
  const { table } = set;
  const items = tableItems(table, given);
  // A count of some of the indicators would be a count of others.
  const trend = isWhole ? trendOf(set) : undefined;
  const divided = items.some((item) => item.entity !== null);
  const passages = divided ? entityPassages(voice, table, items, trend) : indicatorPassages(voice, table, items, trend);
  const scope = scopeOf(table.title);
  let said: string | null = periodBefore === null ? null : periodKey(periodBefore);
  return passages.flatMap((passage, index) => {
    const key = passage.period === null ? said : periodKey(passage.period);
    const period = key === said ? null : passage.period;
    said = key;
    const say = (body: Node, isFirst: boolean): Sentence => printSentence(whole(voice, body, isFirst ? period : null, isFirst && index === 0 ? scope : ""));
    const sentence = say(passage.body, true);
    const shorter = sentence.formula === null ? (passage.shorter ?? []).map((body, place) => say(body, place === 0)) : [];
    return shorter.length > 1 && shorter.every(({ formula }) => formula !== null) ? shorter : [sentence];
  });
}

/** What the grammar says of some items, in whole sentences. */
function grammarOf(voice: Voice, named: readonly NamedItem[]): readonly Node[] {
  return named.flatMap(({ item, table }, index) => {
    const say = item.entity === null ? itemClause : wholeClause;
    return packs(voice, table, [item], say).map(({ body, period }) => whole(voice, body, index === 0 ? period : null, index === 0 ? scopeOf(table.title) : ""));
  });
}

function whole(voice: Voice, body: Node, period: Period | null, scope: string): Node {
  return begun(voice, [opening(voice, body, period, scope), voice.phrases.stop]);
}

function trendOf({ findings, firstIndex }: FindingSet): Bound | undefined {
  const position = findings.findIndex((finding) => finding.measure === "trend");
  const finding = findings[position];
  return finding === undefined ? undefined : { finding, index: firstIndex + position };
}

/** The period is said when it is new, what the figures cover once a table. */
function opening({ phrases, style }: Voice, rest: Node, period: Period | null, scope: string): Node {
  const fields = { rest, scope, period: period === null ? "" : periodPhrase(period, style.locale) };
  if (period !== null) return fill(scope === "" ? phrases.opening.periodOnly : phrases.opening.both, fields);
  return scope === "" ? rest : fill(phrases.opening.scopeOnly, fields);
}

function printSentence(node: Node): Sentence {
  return { ...printSpans(node), formula: printFormula(node) };
}

/** Each table's first sentence, and of the others as many as there is room for. */
function shortened(tables: readonly (readonly Sentence[])[]): readonly Sentence[] {
  let room = BRIEF_CHARACTERS - tables.reduce((sum, [first]) => sum + (first?.text.length ?? 0), 0);
  return tables.flatMap((sentences) =>
    sentences.filter((sentence, index) => {
      if (index === 0) return true;
      if (sentence.text.length > room) return false;
      room -= sentence.text.length;
      return true;
    }),
  );
}

