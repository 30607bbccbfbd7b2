import { parseFormat, type Condition, type FormatSection, type FormatToken } from "./format-parsing";
import { isFault, type CellValue } from "./grid";
import { shownDate } from "./shown-date";
import { shownGeneral } from "./shown-general";
import { shownNumber } from "./shown-number";

export type FormatKind = "general" | "number" | "percent" | "date" | "text";

/** What Excel fills a cell with whose date it cannot show. */
const NOT_A_DATE = "########";

/** What kind of value a format shows, by its first section. */
export function formatKind(format: string): FormatKind {
  return kindOf(parseFormat(format)[0]?.tokens ?? []);
}

/**
 * The text that a cell shows for a value under a number format, in a column wide enough. Rounds half away from zero on the
 * decimal that Excel shows. Formats that we do not print (fractions) are shown as General.
 *
 * @param format a code in English notation, as files and Office.js's `numberFormat` hold it
 */
export function shownText(value: CellValue, format: string): string {
  if (value === null) return "";
  if (isFault(value)) return value.fault === "error" ? value.code : "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const sections = parseFormat(format);
  return typeof value === "number" ? shownFigure(value, sections) : shownWords(value, sections);
}

function kindOf(tokens: readonly FormatToken[]): FormatKind {
  const has = (kind: FormatToken["kind"]): boolean => tokens.some((token) => token.kind === kind);
  if (has("general")) return "general";
  if (has("date")) return "date";
  if (has("percent")) return "percent";
  if (has("digit")) return "number";
  return has("text") ? "text" : "general";
}

/** The fourth section is for texts; or the only one, if it has an @. */
function shownWords(text: string, sections: readonly FormatSection[]): string {
  const last = sections.at(-1);
  const section = sections.length >= 4 ? sections[3] : last?.tokens.some((token) => token.kind === "text") ? last : undefined;
  if (!section) return text;
  return section.tokens.map((token) => (token.kind === "text" || token.kind === "general" ? text : token.kind === "literal" ? token.text : "")).join("");
}

function shownFigure(number: number, sections: readonly FormatSection[]): string {
  const chosen = chooseSection(number, sections);
  if (!chosen) return NOT_A_DATE;
  const { tokens, hidesSign } = chosen;
  const sign = number < 0 && !hidesSign ? "-" : "";
  if (tokens.length === 0) return sections.length > 1 ? "" : shownGeneral(number);
  switch (kindOf(tokens)) {
    case "date":
      return shownDate(tokens, number) ?? NOT_A_DATE;
    case "text":
      return tokens.map((token) => (token.kind === "text" ? shownGeneral(number) : token.kind === "literal" ? token.text : "")).join("");
    default:
      return sign + (shownNumber(tokens, Math.abs(number)) ?? shownGeneral(Math.abs(number)));
  }
}

interface ChosenSection {
  readonly tokens: readonly FormatToken[];
  /** The section is for negative numbers only, so it says itself how they look. */
  readonly hidesSign: boolean;
}

/** Without conditions: positive; negative; zero. With conditions: the first that holds, else the one without. */
function chooseSection(number: number, sections: readonly FormatSection[]): ChosenSection | null {
  const numeric = sections.slice(0, 3).filter((section, index) => index === 0 || kindOf(section.tokens) !== "text");
  const [first, second, third] = numeric;
  if (!first) return null;
  if (numeric.every((section) => section.condition === null)) {
    if (number < 0 && second) return { tokens: second.tokens, hidesSign: true };
    return { tokens: (number === 0 && third ? third : first).tokens, hidesSign: false };
  }
  const conditions = [first.condition ?? positive(numeric.length), second && (second.condition ?? (third ? NEGATIVE : null)), null];
  for (const [index, section] of numeric.entries()) {
    const condition = conditions[index] ?? null;
    if (condition === null || holds(condition, number)) return { tokens: section.tokens, hidesSign: condition !== null && admitsOnlyNegative(condition) };
  }
  return null;
}

const NEGATIVE: Condition = { operator: "<", limit: 0 };

function positive(sections: number): Condition {
  return { operator: sections > 2 ? ">" : ">=", limit: 0 };
}

function holds({ operator, limit }: Condition, number: number): boolean {
  switch (operator) {
    case "<":
      return number < limit;
    case "<=":
      return number <= limit;
    case ">":
      return number > limit;
    case ">=":
      return number >= limit;
    case "=":
      return number === limit;
    case "<>":
      return number !== limit;
  }
}

function admitsOnlyNegative({ operator, limit }: Condition): boolean {
  return (operator === "<" && limit <= 0) || ((operator === "<=" || operator === "=") && limit < 0);
}
