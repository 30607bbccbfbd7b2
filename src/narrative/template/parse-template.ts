import type { FieldKind } from "../../lexicon/template-words";
import { APPROXIMATIONS_AFTER, APPROXIMATIONS_BEFORE, type Approximation } from "../../quantity/approximation";
import type { Decimal } from "../../quantity/decimal";
import { numbersIn } from "../../quantity/numbers-in-text";
import { inUnit, readUnit } from "../../quantity/unit";
import { directionOfField, isDirection } from "./directions";
import type { FieldBook, NamedItem, Reference } from "./field-book";
import { boundOfField } from "./field-findings";
import type { ChoiceWords, Field, Place, Template, TemplatePiece, WordsPiece } from "./template";
import type { TemplateError, TemplateErrorCode } from "./template-error";
import { readSyntax, type Piece } from "./template-syntax";

/** Reads a template against the figures of a report: every field is bound, or told at its character, with the names that come nearest. */
export function parseTemplate(text: string, book: FieldBook): Template {
  return new TemplateReader(text, book).read();
}

class TemplateReader {
  private readonly errors: TemplateError[] = [];
  private readonly items: NamedItem[] = [];
  private context: NamedItem | null = null;
  private isOptional = false;

  constructor(
    private readonly text: string,
    private readonly book: FieldBook,
  ) {}

  read(): Template {
    const { pieces, errors } = readSyntax(this.text);
    this.context = this.firstNamed(pieces);
    const read = pieces.map((piece) => this.readPiece(piece));
    const all = [...errors, ...this.errors].sort((one, other) => one.start - other.start);
    return { text: this.text, pieces: read, errors: all, items: this.items };
  }

  /** What a word of direction before the first name is of: {升降:增长|下降}{地区生产总值·同比}. */
  private firstNamed(pieces: readonly Piece[]): NamedItem | null {
    for (const piece of pieces.flatMap((one) => (one.kind === "part" ? one.pieces : [one]))) {
      const reference = piece.kind === "field" ? this.book.find(piece.text, null) : null;
      if (reference?.kind === "figure") return reference.of;
    }
    return null;
  }

  private readPiece(piece: Piece): TemplatePiece {
    if (piece.kind === "words") return piece;
    if (piece.kind === "field") return this.readField(piece);
    this.isOptional = true;
    const pieces = piece.pieces.flatMap((inner): readonly (Field | WordsPiece)[] => (inner.kind === "part" ? [] : [inner.kind === "words" ? inner : this.readField(inner)]));
    this.isOptional = false;
    return { kind: "part", start: piece.start, end: piece.end, pieces };
  }

  private readField(piece: Place & { readonly text: string }): Field | WordsPiece {
    // The reading of braces told that already.
    if (piece.text.trim() === "") return { ...only(piece), kind: "words", text: this.text.slice(piece.start, piece.end) };
    const whole = this.book.find(piece.text, this.context);
    if (whole.kind !== "unknown") return this.bound(piece, whole);
    const segments = piece.text.split(/[:：]/);
    const [first = "", last = ""] = [segments[0], segments.at(-1)];
    if (segments.length > 2 && /^[^\d]*$/.test(first) && numbersIn(last).length === 1 && first.split(/[|｜]/).every((word) => approximationOf(word) !== null)) {
      return this.readApproximation(piece, first, segments.slice(1, -1).join(":"), last);
    }
    if (segments.length > 2 && numbersIn(last).length === 1) return this.fault(piece, "approximation-word", [...APPROXIMATIONS_BEFORE.keys()].slice(0, 3));
    if (segments.length > 1) return this.readChoice(piece, segments.slice(0, -1).join(":"), last);
    return this.bound(piece, whole);
  }

  private bound(place: Place, reference: Reference): Field | WordsPiece {
    if (reference.kind === "period") return { ...only(place), kind: "period", which: reference.which };
    if (reference.kind !== "figure") return this.notBound(place, reference);
    const { of, field } = reference;
    this.speakOf(of);
    if (boundOfField(of, field) === undefined) return this.absent(place, of);
    return isDirection(field) ? { ...only(place), kind: "choice", of, field, words: null } : { ...only(place), kind: "figure", of, field };
  }

  private notBound(place: Place, reference: Exclude<Reference, { readonly kind: "figure" | "period" }>): WordsPiece {
    if (reference.kind === "unknown") return this.fault(place, "field-unknown", reference.nearest);
    if (reference.kind === "unclear") return this.fault(place, "field-unclear", reference.candidates);
    return this.fault(place, "no-indicator", this.book.items.slice(0, 3).map((named) => this.book.nameOf(named, "zh-CN")));
  }

  /** A figure that the workbook has no place for: an optional part goes without it, elsewhere it is an error. */
  private absent(place: Place, of: NamedItem): Field | WordsPiece {
    if (this.isOptional) return { ...only(place), kind: "absent" };
    return this.fault(place, "measure-missing", [this.book.nameOf(of, "zh-CN")]);
  }

  private readChoice(place: Place, path: string, options: string): Field | WordsPiece {
    const reference = this.book.find(path, this.context);
    if (reference.kind === "period") return this.fault(place, "choice-field", []);
    if (reference.kind !== "figure") return this.notBound(place, reference);
    const direction = directionOfField(reference.field) ?? (reference.field === "value" ? "direction" : null);
    if (direction === null) return this.fault(place, "choice-field", []);
    const words = choiceWords(options);
    if (words === null) return this.fault(place, "choice-count", []);
    this.speakOf(reference.of);
    if (boundOfField(reference.of, direction) === undefined) return this.absent(place, reference.of);
    return { ...only(place), kind: "choice", of: reference.of, field: direction, words };
  }

  private readApproximation(place: Place, words: string, path: string, number: string): Field | WordsPiece {
    const reference = this.book.find(path, this.context);
    if (reference.kind === "period") return this.fault(place, "approximation-number", []);
    if (reference.kind !== "figure") return this.notBound(place, reference);
    const { of, field } = reference;
    this.speakOf(of);
    if (boundOfField(of, field) === undefined) return this.absent(place, of);
    const stated = statedIn(number, of, field);
    if (stated === null) return this.fault(place, "approximation-number", []);
    const meant = words.split(/[|｜]/).flatMap((word) => approximationOf(word) ?? []);
    return { ...only(place), kind: "approximation", of, field, words: meant, ...stated };
  }

  private speakOf(of: NamedItem): void {
    this.context = of;
    if (!this.items.some((known) => known.item === of.item)) this.items.push(of);
  }

  private fault(place: Place, code: TemplateErrorCode, nearest: readonly string[]): WordsPiece {
    const text = this.text.slice(place.start, place.end);
    this.errors.push({ ...only(place), code, text, nearest });
    return { ...only(place), kind: "words", text };
  }
}

function only({ start, end }: Place): Place {
  return { start, end };
}

function choiceWords(options: string): ChoiceWords | null {
  const words = options.split(/[|｜]/).map((word) => word.trim());
  const [up = "", down = "", flat = null, nearly = null] = words;
  return words.length < 2 || words.length > 4 || words.includes("") ? null : { up, down, flat, nearly };
}

function approximationOf(word: string): { readonly word: string; readonly means: Approximation; readonly isAfter: boolean } | null {
  const written = word.trim();
  const before = APPROXIMATIONS_BEFORE.get(written.toLowerCase());
  if (before !== undefined) return { word: written, means: before, isAfter: false };
  const after = APPROXIMATIONS_AFTER.get(written.toLowerCase());
  return after === undefined ? null : { word: written, means: after, isAfter: true };
}

/** 5000, 5000万元, 0.5亿元, 10%: in the unit of the figure, with the words it is printed in. Null where the units do not fit. */
function statedIn(number: string, of: NamedItem, field: FieldKind): { readonly stated: Decimal; readonly shown: string } | null {
  const [read] = numbersIn(number);
  const dimension = boundOfField(of, field)?.finding.dimension;
  if (read === undefined || dimension === undefined) return null;
  const written = number.trim();
  if (dimension.kind === "ratio") return { stated: read.value.movePoint(-2), shown: read.unit === null ? `${written}%` : written };
  const own = dimension.kind === "quantity" ? dimension.unit : null;
  if (read.unit === null) return { stated: read.value, shown: own === null ? written : `${written}${own}` };
  const [from, to] = [readUnit(read.unit), own === null ? null : readUnit(own)];
  const stated = from === null || to === null ? null : inUnit(read.value, from, to);
  return stated === null ? null : { stated, shown: written };
}
