import { NOTE_MARK } from "../lexicon/header-words";
import { toHalfWidth } from "../quantity/width";

/** A Chinese character. */
export const CJK = /[\u4e00-\u9fff]/;

/** Without one of these a text has nothing to replace: quicker asked than replaced. */
const BLANK = /[\s\u00a0]/;

/** With one space in the place of each run of blanks and line breaks. */
export function withSingleBlanks(text: string): string {
  return BLANK.test(text) ? text.replaceAll(/[\s\u00a0]+/g, " ") : text;
}

/** The form in which words of the lexicon are compared: half width, lower case, without blanks, marks of notes and line breaks. */
export function compactText(text: string): string {
  const compact = toHalfWidth(withoutNoteMarks(text));
  return (BLANK.test(compact) ? compact.replaceAll(/[\s\u00a0]+/g, "") : compact).toLowerCase();
}

/** Without one of these a text has no mark of a note: quicker asked than replaced. */
const MAY_BE_MARKED = /[[(*#①-⑳†‡¹²³⁴⁵⁶⁷⁸⁹]|\d[pref]$/iu;

/** "2018年[note 1]" → "2018年"; "死亡人数①" → "死亡人数". */
export function withoutNoteMarks(text: string): string {
  return (MAY_BE_MARKED.test(text) ? text.replaceAll(NOTE_MARK, "") : text).trim();
}

const LATIN_WORD = /[a-z]{3}/;

/** 地区生产总值 Gross Domestic Product: what a yearbook says in two languages is said once, in Chinese. */
const BILINGUAL = /^(.*[\u4e00-\u9fff][)）\]%‰\d]*)\s*([A-Z#][A-Za-z][^\u4e00-\u9fff]*)$/u;

export function inOneLanguage(text: string): string {
  if (!LATIN_WORD.test(text)) return text;
  const [, chinese, english = ""] = BILINGUAL.exec(text) ?? [];
  return chinese === undefined || !LATIN_WORD.test(english) ? text : chinese.trim();
}

/** One pattern that fits a compact text as a whole when one of the words does. */
export function wholeWords(words: readonly string[]): RegExp {
  return new RegExp(`^(?:${words.map(withoutBlanks).join("|")})$`, "i");
}

/** One pattern that fits the end of a compact text; its first group is what stands before. */
export function endWords(words: readonly string[]): RegExp {
  return new RegExp(`^(.*?)(?:${words.map(withoutBlanks).join("|")})$`, "i");
}

/** Blanks are not compared, wherever they stand. */
export function withoutBlanks(pattern: string): string {
  return pattern.replaceAll(/\\s[?*+]?| \??/g, "");
}

/** "(亿元)" → "亿元"; "Dollars (x 1,000)" stays. */
export function withoutBrackets(text: string): string {
  return text.replace(/^[(（]([^()（）]*)[)）]$/, "$1");
}
