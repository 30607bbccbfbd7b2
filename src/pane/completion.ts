/** The field being written at the caret: where it begins, and what has been typed of it. */
export interface Completion {
  /** The place after "{". */
  readonly start: number;
  readonly caret: number;
  readonly typed: string;
}

/** Braces of both widths: an input method writes the full-width one. */
const OPEN = /[{｛【]/;
const ENDS = /[}｝】\n:：|]/;

/** The field that the caret stands in, from its brace on; null outside braces. */
export function completionAt(text: string, caret: number): Completion | null {
  for (let place = caret - 1; place >= 0; place -= 1) {
    const sign = text[place] ?? "";
    if (OPEN.test(sign)) return { start: place + 1, caret, typed: text.slice(place + 1, caret) };
    if (ENDS.test(sign)) return null;
  }
  return null;
}

/** The text with the field written out, closed by a brace, and the caret after it. */
export function completed(text: string, { start, caret }: Completion, name: string): { readonly text: string; readonly caret: number } {
  const rest = text.slice(caret);
  const after = rest.replace(/^[^{}｛｝】\n]*[}｝】]/, "");
  const isClosed = after !== rest;
  const head = `${text.slice(0, start - 1)}{${name}}`;
  return { text: `${head}${isClosed ? after : rest}`, caret: head.length };
}
