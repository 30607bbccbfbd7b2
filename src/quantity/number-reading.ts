import { APPROXIMATIONS_AFTER, APPROXIMATIONS_BEFORE } from "./approximation";
import { Decimal } from "./decimal";
import { toHalfWidth } from "./width";

/** What a sign that stands in the place of a figure means in statistics. */
export type PlaceholderMeaning = "blank" | "not-applicable" | "below-half-unit" | "suppressed";

/** On which side of the number what is meant lies. */
export type Bound = "at-least" | "at-most";

/** A text read as a figure. `unit` is what follows the number ("%", "万元"), or null. */
export type NumberReading =
  | {
      readonly kind: "number";
      readonly value: Decimal;
      readonly unit: string | null;
      /** 近, 超, 约, 60多: no arithmetic may be done on it. */
      readonly approximate: boolean;
      /** 4.5以内, 不低于90, ≤4.5: the number itself belongs to what is meant, which for a target makes it exact. */
      readonly bound: Bound | null;
      readonly fullWidth: boolean;
    }
  | { readonly kind: "placeholder"; readonly meaning: PlaceholderMeaning }
  | { readonly kind: "text" };

const PLACEHOLDERS: ReadonlyMap<string, PlaceholderMeaning> = new Map(Object.entries<PlaceholderMeaning>({
  "": "blank",
  "-": "not-applicable",
  "--": "not-applicable",
  "—": "not-applicable",
  "——": "not-applicable",
  "–": "not-applicable",
  "−": "not-applicable",
  "―": "not-applicable",
  "/": "not-applicable",
  "\\": "not-applicable",
  "n/a": "not-applicable",
  na: "not-applicable",
  无: "not-applicable",
  不适用: "not-applicable",
  "[notapplicable]": "not-applicable",
  "[z]": "not-applicable",
  "…": "below-half-unit",
  "……": "below-half-unit",
  "...": "below-half-unit",
  "......": "below-half-unit",
  "[low]": "below-half-unit",
  "..": "suppressed",
  "[c]": "suppressed",
  "[x]": "suppressed",
  ":": "suppressed",
}));

const wordsOf = (words: ReadonlyMap<string, unknown>): string =>
  [...words.keys()]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replaceAll(" ", ""))
    .join("|");
/** Signs and words that cells put before a bound beside those of texts. */
const BOUND_SIGNS: ReadonlyMap<string, Bound> = new Map<string, Bound>([["≤", "at-most"], ["≦", "at-most"], ["<=", "at-most"], ["≥", "at-least"], ["≧", "at-least"], [">=", "at-least"], ["控制在", "at-most"]]);
const APPROXIMATE_BEFORE = wordsOf(new Map([...APPROXIMATIONS_BEFORE, ...BOUND_SIGNS]));
const APPROXIMATE_AFTER = `${wordsOf(APPROXIMATIONS_AFTER)}|\\+`;
/** Marks that point to a note: ①, *, #, †, [1], (1) is left alone because it could be a negative number. */
const NOTE_MARKS = "[①-⑳*#†‡]|\\[\\d{1,2}\\]|\\[note \\d+\\]";

const NUMBER = new RegExp(
  `^(?:${NOTE_MARKS})*(?:(?<before>${APPROXIMATE_BEFORE})\\.?)?(?<open>\\()?(?<sign>[-+−－])?(?<currency>[¥$£€])?` +
    `(?<digits>(?:\\d{1,3}(?:[,，]\\d{3})+|\\d+)(?:\\.\\d*)?|\\.\\d+)(?:[eE](?<exponent>[+-]?\\d{1,3}))?(?<close>\\))?` +
    `(?<scale>[百千万亿]+)?(?<after>${APPROXIMATE_AFTER})?(?<unit>[%‰]|个?百分点|(?![年月日季第])[\\u4e00-\\u9fffA-Za-z/²³]{1,8}?)?(?<later>${APPROXIMATE_AFTER})?(?:${NOTE_MARKS})*$`,
  "iu",
);

/** What a number can begin with: most labels are told from numbers by their first character. */
const BEGINNING = new RegExp(`^(?:${NOTE_MARKS}|${APPROXIMATE_BEFORE}|[-(+−－¥$£€\\d.])`, "i");
const BLANK = /[\s\u00a0]/;
/** 1 234 567.8 is one number, 2012 2013 are two. */
const GROUPED_BY_BLANKS = /(?<![\d.,])\d{1,3}(?:[\s\u00a0]\d{3})+(?!\d|[\s\u00a0]\d)/g;
const TWO_NUMBERS = /\d[\s\u00a0]+\d/;

/**
 * Reads a text that a cell holds in the place of a figure: full-width digits, thousands commas, signs and parentheses for
 * negatives, a unit behind it, marks of notes, words of approximation, placeholders. Blanks inside do not matter, but two numbers are none.
 */
export function readNumber(text: string): NumberReading {
  const half = toHalfWidth(text);
  const plain = BLANK.test(half) ? half.replaceAll(/[\s\u00a0]+/g, "") : half;
  const meaning = PLACEHOLDERS.get(plain.toLowerCase());
  if (meaning !== undefined) return { kind: "placeholder", meaning };
  if (!BEGINNING.test(plain)) return { kind: "text" };
  if (TWO_NUMBERS.test(half.replaceAll(GROUPED_BY_BLANKS, "0"))) return { kind: "text" };
  const groups = NUMBER.exec(plain)?.groups;
  if (groups === undefined || (groups["open"] === undefined) !== (groups["close"] === undefined)) return { kind: "text" };
  const value = Decimal.parse(`${groups["digits"]?.replaceAll(/[,，]/g, "") ?? ""}${groups["exponent"] === undefined ? "" : `e${groups["exponent"]}`}`);
  if (value === null) return { kind: "text" };
  const loosening = [groups["before"], groups["after"], groups["later"]].filter((word) => word !== undefined);
  const negative = groups["open"] !== undefined || /[-−－]/.test(groups["sign"] ?? "");
  return {
    kind: "number",
    value: negative ? value.negate() : value,
    unit: `${groups["scale"] ?? ""}${groups["unit"] ?? ""}` || null,
    approximate: loosening.length > 0,
    bound: boundOf(loosening),
    fullWidth: /[０-９．％]/.test(text),
  };
}

/** The bound that all words around a number mean; null where there is none, or one that leaves the number open. */
function boundOf(words: readonly string[]): Bound | null {
  const [first, ...others] = new Set(words.map((word) => BOUND_SIGNS.get(word) ?? APPROXIMATIONS_BEFORE.get(word.toLowerCase()) ?? APPROXIMATIONS_AFTER.get(word.toLowerCase())));
  return others.length === 0 && (first === "at-least" || first === "at-most") ? first : null;
}
