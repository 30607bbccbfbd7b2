import { Problem } from "../sheet/problem";
import { unescapeXml } from "../sheet/xml-text";
import { TextCache } from "./text-cache";

export const enum Token {
  end,
  open,
  close,
  /** An element without content: <c/>. */
  empty,
  /** A CDATA section; its text stands between contentStart and contentEnd. */
  cdata,
  /** A comment or processing instruction. */
  other,
}

const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const QUOTE = 34;
const APOSTROPHE = 39;
const EQUALS = 61;
const COLON = 58;
const BANG = 33;
const QUESTION = 63;
const SPACE = 32;

const decoder = new TextDecoder();

/**
 * Walks over the tags of an XML part, byte by byte and forwards only, without building anything: speed of reading is decided
 * here. Prefixes are passed over, so that <x:c> is found as "c". Document types are refused, so no entity can be defined.
 */
export class XmlScanner {
  /** The local name of the present tag. */
  nameStart = 0;
  nameEnd = 0;
  /** The present tag from its "<" to behind its ">". */
  tagStart = 0;
  tagEnd = 0;
  /** The content of a CDATA section. */
  contentStart = 0;
  contentEnd = 0;
  /** The text between the tag before and the present one. */
  textStart = 0;
  /** The value of the attribute found last. */
  valueStart = 0;
  valueEnd = 0;
  attributeStart = 0;
  attributeEnd = 0;
  private attributeAt = 0;
  private cache: TextCache | null = null;

  constructor(readonly bytes: Uint8Array) {
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) this.tagEnd = 3;
  }

  /** @throws Problem `file-damaged` where a tag does not end */
  next(): Token {
    const bytes = this.bytes;
    this.textStart = this.tagEnd;
    let start = this.tagEnd;
    // Searched by hand, here and below: the next one is near, and a call of indexOf costs more than it saves.
    while (start < bytes.length && bytes[start] !== LESS) start++;
    this.tagStart = start;
    if (start === bytes.length) {
      this.tagEnd = start;
      return Token.end;
    }
    const first = bytes[start + 1];
    if (first === BANG || first === QUESTION) return this.special(start);
    let at = first === SLASH ? start + 2 : start + 1;
    this.nameStart = at;
    for (let code = bytes[at]; code !== undefined && code > SPACE && code !== GREATER && code !== SLASH; code = bytes[++at]) {
      if (code === COLON) this.nameStart = at + 1;
    }
    this.nameEnd = this.attributeAt = at;
    for (let code = bytes[at]; code !== GREATER; code = bytes[++at]) {
      if (code === QUOTE || code === APOSTROPHE) at = this.find(code, at + 1);
      else if (code === undefined || code === LESS) throw new Problem("file-damaged");
    }
    this.tagEnd = at + 1;
    if (first === SLASH) return Token.close;
    return bytes[at - 1] === SLASH ? Token.empty : Token.open;
  }

  fail(): never {
    throw new Problem("file-damaged");
  }

  private find(code: number, from: number): number {
    const { bytes } = this;
    let at = from;
    while (at < bytes.length && bytes[at] !== code) at++;
    return at < bytes.length ? at : this.fail();
  }

  private special(start: number): Token {
    if (this.startsWith("<!--", start)) return this.passOver("-->", start + 4, Token.other);
    if (this.startsWith("<![CDATA[", start)) return this.passOver("]]>", start + 9, Token.cdata);
    if (this.startsWith("<?", start)) return this.passOver("?>", start + 2, Token.other);
    throw new Problem("file-damaged");
  }

  private passOver(ending: string, from: number, token: Token): Token {
    const last = ending.charCodeAt(ending.length - 1);
    for (let at = this.find(last, from); ; at = this.find(last, at + 1)) {
      const endsAt = at + 1 - ending.length;
      if (endsAt < from || !this.startsWith(ending, endsAt)) continue;
      this.contentStart = from;
      this.contentEnd = endsAt;
      this.tagEnd = at + 1;
      return token;
    }
  }

  private startsWith(text: string, at: number): boolean {
    for (let index = 0; index < text.length; index++) if (this.bytes[at + index] !== text.charCodeAt(index)) return false;
    return true;
  }

  nameIs(name: string): boolean {
    return this.rangeIs(this.nameStart, this.nameEnd, name);
  }

  rangeIs(start: number, end: number, ascii: string): boolean {
    return end - start === ascii.length && this.startsWith(ascii, start);
  }

  /** Steps to the next attribute of the present tag: its local name and value are then in the fields; false after the last. */
  nextAttribute(): boolean {
    const { bytes, tagEnd } = this;
    let at = this.attributeAt;
    while (at < tagEnd && (bytes[at] ?? 0) <= SPACE) at++;
    this.attributeStart = at;
    for (let code = bytes[at]; at < tagEnd && code !== EQUALS; code = bytes[++at]) {
      if (code === COLON) this.attributeStart = at + 1;
      if (code === SLASH || code === GREATER) return false;
    }
    if (at >= tagEnd) return false;
    this.attributeEnd = at;
    while ((bytes[this.attributeEnd - 1] ?? 0) <= SPACE && this.attributeEnd > this.attributeStart) this.attributeEnd--;
    at++;
    while (at < tagEnd && (bytes[at] ?? 0) <= SPACE) at++;
    const quote = bytes[at];
    if (quote !== QUOTE && quote !== APOSTROPHE) throw new Problem("file-damaged");
    this.valueStart = at + 1;
    this.valueEnd = this.find(quote, at + 1);
    this.attributeAt = this.valueEnd + 1;
    return true;
  }

  attributeIs(name: string): boolean {
    return this.rangeIs(this.attributeStart, this.attributeEnd, name);
  }

  valueIs(ascii: string): boolean {
    return this.rangeIs(this.valueStart, this.valueEnd, ascii);
  }

  value(): string {
    return unescapeXml(this.decode(this.valueStart, this.valueEnd));
  }

  /** A whole number of digits only; anything else is -1. */
  wholeNumber(start: number, end: number): number {
    let number = 0;
    for (let at = start; at < end; at++) {
      const digit = (this.bytes[at] ?? 0) - 48;
      if (digit < 0 || digit > 9) return -1;
      number = number * 10 + digit;
    }
    return start < end ? number : -1;
  }

  /** "1" and "true" are both used. */
  valueIsTrue(): boolean {
    return this.valueIs("1") || this.valueIs("true");
  }

  decode(start: number, end: number): string {
    const { bytes } = this;
    // Short ASCII texts are made faster by hand than by the decoder.
    if (end - start > 24) return decoder.decode(bytes.subarray(start, end));
    let text = "";
    for (let at = start; at < end; at++) {
      const code = bytes[at] ?? 0;
      if (code > 127) return decoder.decode(bytes.subarray(start, end));
      text += String.fromCharCode(code);
    }
    return text;
  }

  /** Text of the present element (which was just opened) up to its closing tag, elements within left out. */
  readText(): string {
    let text = "";
    let depth = 1;
    while (depth > 0) {
      const token = this.next();
      if (token === Token.end) this.fail();
      if (depth === 1 && this.tagStart > this.textStart) text += this.textBefore();
      if (token === Token.open) depth++;
      else if (token === Token.close) depth--;
      else if (token === Token.cdata && depth === 1) text += this.decode(this.contentStart, this.contentEnd);
    }
    return text;
  }

  /** The text between the tag before and the present one; line ends are line feeds, as XML wants them read. */
  textBefore(): string {
    this.cache ??= new TextCache(this.bytes, (start, end) => this.decodeText(start, end));
    return this.cache.text(this.textStart, this.tagStart);
  }

  private decodeText(start: number, end: number): string {
    return unescapeXml(this.decode(start, end).replace(/\r\n?/g, "\n"));
  }

  /** Goes past the closing tag of the present element, which was just opened. */
  skip(): void {
    for (let depth = 1; depth > 0; ) {
      const token = this.next();
      if (token === Token.end) this.fail();
      if (token === Token.open) depth++;
      else if (token === Token.close) depth--;
    }
  }
}
