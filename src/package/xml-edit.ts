import type { XmlElement } from "./xml-tree";

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Puts `text` in place of the bytes from `start` to `end`. */
export interface XmlEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The part with all edits made; whatever lies between them keeps its bytes. Edits at one place are made in their order. */
export function editXml(xml: Uint8Array, edits: readonly XmlEdit[]): Uint8Array {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const ordered = edits.map((edit, order) => ({ edit, order })).sort((a, b) => a.edit.start - b.edit.start || a.order - b.order);
  let text = "";
  let at = 0;
  for (const { edit } of ordered) {
    text += decoder.decode(xml.subarray(at, edit.start)) + edit.text;
    at = edit.end;
  }
  return new TextEncoder().encode(text + decoder.decode(xml.subarray(at)));
}

/** Gives the elements of a snippet, which are written without, a prefix ("x:" or ""). Text in snippets is escaped, so "<" begins tags only. */
export function withPrefix(snippet: string, prefix: string): string {
  return prefix === "" ? snippet : snippet.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}

/** Adds a snippet at the end of an element, also of one written <without/> content. */
export function appendTo(element: XmlElement, snippet: string): XmlEdit {
  const text = withPrefix(snippet, element.prefix);
  if (!element.isEmpty) return { start: element.contentEnd, end: element.contentEnd, text };
  return { start: element.end - 2, end: element.end, text: `>${text}</${element.prefix}${element.name}>` };
}
