import { periodPhrase } from "../lexicon/period-phrases";
import { scopeOf } from "../lexicon/value-phrases";
import type { Period } from "../quantity/period";
import { periodKey } from "../quantity/period-arithmetic";
import type { Table } from "../recognition/table";
import { begun } from "./beginning";
import { entityPassages, wholeClause } from "./entity-passages";
import { indicatorPassages, packs } from "./indicator-passages";
import { itemClause } from "./item-clause";
import type { Item } from "./items";
import { printFormula } from "./print-formula";
import { printSpans } from "./print-spans";
import type { FindingSet, Sentence } from "./sentence";
import type { Bound } from "./source";
import { tableItems } from "./table-items";
import type { NamedItem } from "./template/field-book";
import type { Node } from "./tree";
import type { Voice } from "./voice";
import { fill } from "./words";

/** What is said of a table beside the office's own sentences. */
export interface Rest {
  readonly items: readonly Item[];
  /** All of the table: an order of some would be an order of others. */
  readonly all: readonly Item[];
  /** What tells it from another table with indicators of the same names. */
  readonly subject: string | null;
  /** The period that a sentence before has said. */
  readonly periodBefore: Period | null;
}

/** A sentence of a table, and whether it tells parts of what a sentence before it told. */
export interface TableSentence {
  readonly sentence: Sentence;
  readonly isOfParts: boolean;
}

/** The sentences of one table, and the period that stands when they end; null where they speak of several. */
export interface TableSentences {
  readonly sentences: readonly TableSentence[];
  readonly periodAfter: Period | null;
}

/** How a sentence begins: each part "" or null where it is not said. */
interface Beginning {
  readonly subject: string | null;
  readonly period: Period | null;
  readonly occasion: string | null;
  readonly scope: string;
}

const PLAIN: Beginning = { subject: null, period: null, occasion: null, scope: "" };

export function tableSentences(voice: Voice, set: FindingSet & { readonly table: Table }, { items: given, all, subject, periodBefore }: Rest): TableSentences {
  const { table } = set;
  const isWhole = given.length === all.length;
  const items = tableItems(table, given);
  const ranked = isWhole ? items : tableItems(table, all);
  // A count of some of the indicators would be a count of others.
  const trend = isWhole ? trendOf(set) : undefined;
  const divided = items.some((item) => item.entity !== null);
  const passages = divided ? entityPassages(voice, table, { items, ranked, trend }) : indicatorPassages(voice, table, { items, ranked, trend });
  const scope = subject === null ? scopeOf(table.title) : "";
  let said = periodBefore;
  const sentences = passages.flatMap((passage, index) => {
    const period = isSaid(passage.period, said) ? null : passage.period;
    said = passage.period ?? said;
    const say = (body: Node, isFirst: boolean): Sentence => {
      const beginning = { period: isFirst ? period : null, occasion: table.occasion ?? null, scope: isFirst && index === 0 ? scope : "", subject: isFirst && index === 0 ? subject : null };
      return printSentence(whole(voice, body, beginning));
    };
    const sentence = say(passage.body, true);
    const shorter = sentence.formula === null ? (passage.shorter ?? []).map((body, place) => say(body, place === 0)) : [];
    const told = shorter.length > 1 && shorter.every(({ formula }) => formula !== null) ? shorter : [sentence];
    return told.map((one) => ({ sentence: one, isOfParts: passage.isOfParts === true }));
  });
  const periods = new Set(passages.flatMap(({ period }) => (period === null ? [] : [periodKey(period)])));
  return { sentences, periodAfter: periods.size > 1 ? null : said };
}

function isSaid(period: Period | null, before: Period | null): boolean {
  return period === null || (before !== null && periodKey(period) === periodKey(before));
}

/** What the grammar says of some items, in whole sentences. */
export function grammarOf(voice: Voice, named: readonly NamedItem[]): readonly Node[] {
  return named.flatMap(({ item, table }, index) => {
    const say = item.entity === null ? itemClause : wholeClause;
    return packs(voice, table, [item], say).map(({ body, period }) => whole(voice, body, index === 0 ? { ...PLAIN, period, occasion: table.occasion ?? null, scope: scopeOf(table.title) } : PLAIN));
  });
}

function whole(voice: Voice, body: Node, beginning: Beginning): Node {
  return begun(voice, [opening(voice, body, beginning), voice.phrases.stop]);
}

function trendOf({ findings, firstIndex }: FindingSet): Bound | undefined {
  // It stands at the end.
  const finding = findings.at(-1);
  return finding?.measure === "trend" ? { finding, index: firstIndex + findings.length - 1 } : undefined;
}

/** The period is said when it is new, what the figures cover once a table. */
function opening({ phrases, style }: Voice, rest: Node, { subject, period, occasion, scope }: Beginning): Node {
  const begins = period === null ? "" : periodPhrase(period, style.locale, occasion);
  const fields = { rest, scope, subject: subject ?? "", period: subject === null ? begins : begins.charAt(0).toLowerCase() + begins.slice(1) };
  const said = period !== null ? fill(scope === "" ? phrases.opening.periodOnly : phrases.opening.both, fields) : scope === "" ? rest : fill(phrases.opening.scopeOnly, fields);
  return subject === null ? said : fill(phrases.opening.subject, { ...fields, rest: said });
}

function printSentence(node: Node): Sentence {
  return { ...printSpans(node), formula: printFormula(node) };
}
