/** A part of the report between two marks of punctuation. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** How many brackets are open around it. */
  readonly depth: number;
  /** Whether a semicolon, or a bracket, sets it apart from the clause before. */
  readonly isApart: boolean;
}

export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly locale: "zh-CN" | "en";
  readonly clauses: readonly Clause[];
}

const HAN = /[\u4e00-\u9fff]/;
const ENDS = new Set(["。", "！", "？", "!", "?", "\n", "．"]);
const APART = new Set([";", "；"]);
const OPENING = new Set(["(", "（"]);
const CLOSING = new Set([")", "）"]);
const MARKS = new Set([",", "，", ":", "：", ...APART, ...OPENING, ...CLOSING]);
const MARK = `[.${[...ENDS, ...MARKS].join("")}]`;
const isDigit = (character: string | undefined): boolean => character !== undefined && /[0-9０-９]/.test(character);

/** Sentences and their clauses, in one pass. Marks within numbers (1,234.5; 12:30) end nothing. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let clauses: Clause[] = [];
  let [sentenceStart, clauseStart, depth, isApart] = [0, 0, 0, false];
  const closeClause = (at: number): void => {
    if (text.slice(clauseStart, at).trim() !== "") {
      clauses.push({ start: clauseStart, end: at, depth, isApart });
      isApart = false;
    }
    clauseStart = at + 1;
  };
  const closeSentence = (at: number): void => {
    closeClause(at);
    if (clauses.length > 0) sentences.push({ start: sentenceStart, end: at, locale: HAN.test(text.slice(sentenceStart, at)) ? "zh-CN" : "en", clauses });
    clauses = [];
    [sentenceStart, depth, isApart] = [at + 1, 0, false];
  };
  // By test and lastIndex: a match of every mark of a long report would be work for nothing.
  const mark = new RegExp(MARK, "gu");
  while (mark.test(text)) {
    const at = mark.lastIndex - 1;
    const character = text[at] ?? "";
    if (ENDS.has(character) && !(character === "．" && isDigit(text[at - 1]))) closeSentence(at);
    else if (character === "." && endsEnglish(text, at)) closeSentence(at);
    else if (MARKS.has(character) && !(isDigit(text[at - 1]) && isDigit(text[at + 1]) && character !== "，" && character !== "；" && character !== ";")) {
      closeClause(at);
      if (OPENING.has(character)) depth += 1;
      if (CLOSING.has(character)) depth = Math.max(0, depth - 1);
      if (APART.has(character) || OPENING.has(character)) isApart = true;
    }
  }
  closeSentence(text.length);
  return sentences;
}

/** A full stop before a blank and a capital letter, or at the end. Not one behind a single letter (U.S.) or a list's number. */
function endsEnglish(text: string, at: number): boolean {
  const next = text.slice(at + 1, at + 3);
  if (next === "") return true;
  if (!/^\s/.test(next)) return false;
  return !/(?:\b[A-Z]|No|vs|approx|^\s*\d{1,2})$/.test(text.slice(Math.max(0, at - 6), at));
}
