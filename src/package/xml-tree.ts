import { Problem } from "../sheet/problem";
import { Token, XmlScanner } from "./xml-scanner";

/** An element of a small part, with the places where it stands, so that the part can be edited without rewriting it. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** "x:" where the element is written <x:name>, else "". */
  readonly prefix: string;
  /** By local name; where two have one local name, the first. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own text, without that of elements within. */
  readonly text: string;
  /** Written <name/>. */
  readonly isEmpty: boolean;
  /** Byte positions in the source: the whole element and what is between its tags. */
  readonly start: number;
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly end: number;
}

const MAX_DEPTH = 200;

interface Growing extends XmlElement {
  readonly attributes: Map<string, string>;
  readonly children: Growing[];
  text: string;
  contentEnd: number;
  end: number;
}

/**
 * Reads a whole part into a tree. For small parts only; sheets and shared strings are scanned instead.
 *
 * @param bytes UTF-8; positions in the tree are byte positions in it
 * @throws Problem `file-damaged` when it is not well-formed
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  const scanner = new XmlScanner(bytes);
  const open: Growing[] = [];
  let root: Growing | null = null;
  for (let token = scanner.next(); token !== Token.end; token = scanner.next()) {
    const parent = open.at(-1);
    if (parent) parent.text += scanner.textBefore();
    if (token === Token.cdata && parent) parent.text += scanner.decode(scanner.contentStart, scanner.contentEnd);
    if (token === Token.open || token === Token.empty) {
      const element = startElement(scanner, token === Token.empty);
      if (parent) parent.children.push(element);
      else if (root) throw new Problem("file-damaged");
      else root = element;
      if (token === Token.open) open.push(element);
      if (open.length > MAX_DEPTH) throw new Problem("file-damaged");
    } else if (token === Token.close) {
      const element = open.pop();
      if (!element || !scanner.nameIs(element.name)) throw new Problem("file-damaged");
      element.contentEnd = scanner.tagStart;
      element.end = scanner.tagEnd;
    }
  }
  if (!root || open.length > 0) throw new Problem("file-damaged");
  return root;
}

function startElement(scanner: XmlScanner, isEmpty: boolean): Growing {
  const attributes = new Map<string, string>();
  const { tagStart, tagEnd, nameStart, nameEnd } = scanner;
  while (scanner.nextAttribute()) {
    const name = scanner.decode(scanner.attributeStart, scanner.attributeEnd);
    if (!attributes.has(name)) attributes.set(name, scanner.value());
  }
  return {
    name: scanner.decode(nameStart, nameEnd),
    prefix: scanner.decode(tagStart + 1, nameStart),
    attributes,
    children: [],
    text: "",
    isEmpty,
    start: tagStart,
    contentStart: tagEnd,
    contentEnd: tagEnd,
    end: tagEnd,
  };
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

export function childrenNamed(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** An attribute that holds a whole number; `otherwise` when it is absent or is none. */
export function numberAttribute(element: XmlElement | undefined, name: string, otherwise: number): number {
  const text = element?.attributes.get(name);
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : otherwise;
}

export function flagAttribute(element: XmlElement | undefined, name: string): boolean {
  const text = element?.attributes.get(name);
  return text === "1" || text === "true";
}
