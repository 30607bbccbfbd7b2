import type { SummaryWords } from "../lexicon/summary/summary-words";
import type { Sentence } from "../narrative/sentence";
import type { PlanContent } from "../sheet/sheet-plan";
import type { Drawing } from "./drawing";
import type { SummaryInput } from "./summary-input";
import { lineCount, linesHeight } from "./widths";

/** The size of sentences in points: they are read and copied. */
const SENTENCE_SIZE = 12;

/**
 * The sentences below the tables, each in a row of its own, merged across and high enough: Excel does not fit merged cells.
 * Returns the row below.
 */
export function drawSentences(drawing: Drawing, top: number, widths: readonly number[], input: SummaryInput, words: SummaryWords): number {
  if (input.sentences.length === 0) return top;
  const width = widths.reduce((sum, one) => sum + one, 0);
  const heading = top + 1;
  drawing.text(heading, 0, words.sentences, { part: "heading" });
  drawing.rowHeights.set(heading, 24);
  return input.sentences.reduce((row, sentence) => {
    const height = linesHeight(lineCount(sentence.text, width * (11 / SENTENCE_SIZE)), SENTENCE_SIZE);
    return drawing.across(row, widths.length, sentenceContent(sentence, input.style.valuesOnly === true), { part: "sentence" }, height);
  }, heading + 1);
}

/** A sentence that follows its figures where it can. */
export function sentenceContent(sentence: Sentence, valuesOnly: boolean): PlanContent {
  if (sentence.formula === null || valuesOnly) return { kind: "text", text: sentence.text };
  return { kind: "formula", formula: sentence.formula, expected: sentence.text };
}
