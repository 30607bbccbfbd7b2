import type { TemplateError, TemplateErrorCode } from "./template-error";

/** A template cut at its braces and brackets. Positions are in UTF-16 units of the template. */
export type Piece =
  | { readonly kind: "words"; readonly start: number; readonly end: number; readonly text: string }
  | { readonly kind: "field"; readonly start: number; readonly end: number; readonly text: string }
  | { readonly kind: "part"; readonly start: number; readonly end: number; readonly pieces: readonly Piece[] };

export interface Syntax {
  readonly pieces: readonly Piece[];
  readonly errors: readonly TemplateError[];
}

/** Fields stand in {} (or ｛｝), optional parts in 〔〕. Whatever is wrong is kept as words, so that the rest can still be read. */
export function readSyntax(template: string): Syntax {
  const reader = new SyntaxReader(template);
  return { pieces: reader.read(), errors: reader.errors };
}

const OPENING = /[{｛]/;
const CLOSING = /[}｝]/;

class SyntaxReader {
  readonly errors: TemplateError[] = [];
  private position = 0;

  constructor(private readonly template: string) {}

  read(): readonly Piece[] {
    const pieces: Piece[] = [];
    while (this.position < this.template.length) {
      const start = this.position;
      if (this.template.charAt(start) === "〔") pieces.push(this.readPart());
      else if (OPENING.test(this.template.charAt(start))) pieces.push(this.readField());
      else pieces.push(this.readWords());
    }
    return pieces;
  }

  private readWords(): Piece {
    const start = this.position;
    while (this.position < this.template.length && !/[{｛〔]/.test(this.template.charAt(this.position))) {
      const character = this.template.charAt(this.position);
      if (CLOSING.test(character)) this.report("brace-stray", this.position, this.position + 1);
      if (character === "〕") {
        if (this.isInPart) break;
        this.report("part-stray", this.position, this.position + 1);
      }
      this.position += 1;
    }
    return this.words(start, this.position);
  }

  private isInPart = false;

  private readPart(): Piece {
    const start = this.position;
    this.position += 1;
    if (this.isInPart) {
      this.report("part-nested", start, start + 1);
      return this.words(start, this.position);
    }
    this.isInPart = true;
    const pieces: Piece[] = [];
    while (this.position < this.template.length && this.template.charAt(this.position) !== "〕") {
      if (this.template.charAt(this.position) === "〔") pieces.push(this.readPart());
      else pieces.push(OPENING.test(this.template.charAt(this.position)) ? this.readField() : this.readWords());
    }
    this.isInPart = false;
    if (this.position >= this.template.length) this.report("part-open", start, start + 1);
    this.position += 1;
    return { kind: "part", start, end: Math.min(this.position, this.template.length), pieces };
  }

  private readField(): Piece {
    const start = this.position;
    const rest = this.template.slice(start + 1);
    const length = rest.search(/[{｛}｝〔〕]/);
    if (length < 0 || !CLOSING.test(rest.charAt(length))) {
      this.report("brace-open", start, start + 1);
      this.position = start + 1 + Math.max(length, length < 0 ? rest.length : 0);
      return this.words(start, this.position);
    }
    this.position = start + length + 2;
    const text = rest.slice(0, length);
    if (text.trim() === "") this.report("field-empty", start, this.position);
    return { kind: "field", start, end: this.position, text };
  }

  private words(start: number, end: number): Piece {
    return { kind: "words", start, end, text: this.template.slice(start, end) };
  }

  private report(code: TemplateErrorCode, start: number, end: number): void {
    this.errors.push({ code, start, end, text: this.template.slice(start, end), nearest: [] });
  }
}
