import { isKnown, type Facts } from "./facts";
import { isFieldWord } from "./template-fields";

/** A template cut at its braces: words, fields, and optional parts of them. */
export type TemplatePiece =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "period" }
  | { readonly kind: "field"; readonly of: Facts; readonly word: string; /** 增长|下降|持平 */ readonly choices: readonly string[] | null }
  | { readonly kind: "approximation"; readonly of: Facts; readonly words: readonly string[]; readonly stated: string }
  | { readonly kind: "part"; readonly pieces: readonly TemplatePiece[] };

const PERIOD = /^(?:期间|period)$/;

/** Reads a template whose fields are all right; null where one of them is of no row. */
export function templatePieces(template: string, facts: readonly Facts[]): readonly TemplatePiece[] | null {
  let last: Facts | null = null;
  const read = (text: string): readonly TemplatePiece[] | null => {
    const pieces: TemplatePiece[] = [];
    for (const [, part, field, words] of text.matchAll(/〔([^〕]*)〕|\{([^{}]*)\}|([^{}〔〕]+)/g)) {
      const inner = part === undefined ? null : read(part);
      const piece: TemplatePiece | null = words !== undefined ? { kind: "words", text: words } : part === undefined ? fieldPiece(field ?? "") : inner === null ? null : { kind: "part", pieces: inner };
      if (piece === null) return null;
      pieces.push(piece);
    }
    return pieces;
  };
  const fieldPiece = (field: string): TemplatePiece | null => {
    if (PERIOD.test(field)) return { kind: "period" };
    const [first = "", second, third] = field.split(":");
    const isApproximation = third !== undefined;
    const { path, word } = pathOf(isApproximation ? (second ?? "") : first);
    const of = path.length === 0 ? last : rowOf(path, facts);
    if (of === null) return null;
    last = of;
    return isApproximation ? { kind: "approximation", of, words: first.split("|"), stated: third } : { kind: "field", of, word, choices: second?.split("|") ?? null };
  };
  return read(template);
}

/** 甲·事故起数·同比: the names before the measure; the measure of a name alone is the figure itself. */
function pathOf(written: string): { readonly path: readonly string[]; readonly word: string } {
  const segments = written.split("·");
  const word = segments.at(-1) ?? "";
  return isFieldWord(word) ? { path: segments.slice(0, -1), word } : { path: segments, word: "" };
}

/** The row of those names: a total before the parts. */
function rowOf(path: readonly string[], facts: readonly Facts[]): Facts | null {
  const called = facts.filter((row) => isKnown(row) && path.every((segment) => segment === row.name || segment === row.entity || segment === "S"));
  const whole = called.filter(({ entity }) => entity === null);
  const rows = path.some((segment) => called.some(({ entity }) => entity === segment)) || whole.length === 0 ? called : whole;
  return rows.length === 1 ? (rows[0] ?? null) : null;
}
