import { periodPhrase } from "../lexicon/period-phrases";
import { scopeOf } from "../lexicon/value-phrases";
import { sentencePhrases } from "../lexicon/sentences";
import type { Period } from "../quantity/period";
import { periodKey } from "../quantity/period-arithmetic";
import type { Table } from "../recognition/table";
import { begun } from "./beginning";
import { entityPassages } from "./entity-passages";
import { indicatorPassages } from "./indicator-passages";
import { itemsOf } from "./items";

import { printFormula } from "./print-formula";
import { printSpans } from "./print-spans";
import type { FindingSet, Sentence } from "./sentence";
import type { Bound } from "./source";
import type { NarrativeStyle } from "./style";
import type { Node } from "./tree";
import { fill, type Voice } from "./words";

export interface NarrativeInput {
  readonly sets: readonly (FindingSet & { readonly table: Table })[];
  readonly style: NarrativeStyle;
}

/** What the brief length holds at most, in characters. */
const BRIEF_CHARACTERS = 200;

/**
 * Finished sentences for the findings of some tables, table by table: text, spans and a living formula that say the same.
 * A figure that is missing leaves its clause out; nothing is said that the tables do not hold.
 */
export function compose({ sets, style }: NarrativeInput): readonly Sentence[] {
  const voice: Voice = { phrases: sentencePhrases(style.locale), style };
  const sentences = sets.map((set) => tableSentences(voice, set.table, set));
  return style.length === "brief" ? shortened(sentences) : sentences.flat();
}

function tableSentences(voice: Voice, table: Table, set: FindingSet): readonly Sentence[] {
  const items = itemsOf(set);
  const trend = trendOf(set);
  const divided = items.some((item) => item.entity !== null);
  const passages = divided ? entityPassages(voice, table, items, trend) : indicatorPassages(voice, table, items, trend);
  const scope = scopeOf(table.title);
  let said: string | null = null;
  return passages.flatMap((passage, index) => {
    const key = passage.period === null ? said : periodKey(passage.period);
    const period = key === said ? null : passage.period;
    said = key;
    const say = (body: Node, isFirst: boolean): Sentence =>
      printSentence(begun(voice, [isFirst ? opening(voice, body, period, index === 0 ? scope : "") : body, voice.phrases.stop]));
    const whole = say(passage.body, true);
    const shorter = whole.formula === null ? (passage.shorter ?? []).map((body, place) => say(body, place === 0)) : [];
    return shorter.length > 1 && shorter.every((sentence) => sentence.formula !== null) ? shorter : [whole];
  });
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

