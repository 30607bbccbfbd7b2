import { BARE_TOTAL, DIVIDED_BY, NAMED_TOTAL, OF_WHICH } from "../lexicon/header-words";
import { toHalfWidth } from "../quantity/width";
import { compactText, inOneLanguage, withoutNoteMarks, withSingleBlanks } from "./plain-text";

/** A row's label as it stands in the sheet. */
export interface LabelText {
  /** With the blanks before it. */
  readonly raw: string;
  /** Indentation of the cell's format. */
  readonly indent: number;
  /** A label without figures: the head of what follows. */
  readonly isSection: boolean;
}

/** Where a row stands among the others. */
export interface RowPlace {
  /** The label without numbering, 其中：and marks of notes. */
  readonly name: string;
  /** From the top item down to this one. */
  readonly path: readonly string[];
  readonly level: number;
  readonly isTotal: boolean;
}

const CHINESE = "[一二三四五六七八九十]";
/** From the widest to the narrowest: 一、 (一) 1. (1) ①. */
const NUMBERINGS: readonly RegExp[] = [
  new RegExp(`^(?:第?${CHINESE}+(?:、|\\.|部分[:：]?)|[ivx]{1,4}[.、]\\s)\\s*`, "i"),
  new RegExp(`^\\(${CHINESE}+\\)、?\\s*`),
  /^\d{1,3}(?:[、.](?!\d)|\s+(?=[\u4e00-\u9fff]))\s*/,
  /^(?:\(\d{1,3}\)|\d{1,3}\))\s*(?=\D)/,
  /^[①-⑳]\s*/,
];

/** What each of them begins with. */
const NUMBERED = /^[第一二三四五六七八九十(\d①-⑳ivx]/i;

interface Entry {
  readonly depth: number;
  readonly name: string;
  readonly isSection: boolean;
}

/**
 * Reads the hierarchy of a column of labels from its indentation, numbering and 其中：. Rows are taken in their order, each
 * once.
 */
export function readHierarchy(labels: readonly LabelText[]): readonly RowPlace[] {
  const stack: Entry[] = [];
  let group: readonly string[] = [];
  let hasNumbering = false;
  /** The indentation of the last 其中：, and the depth its items have. */
  let ofWhich: { readonly indent: number; readonly depth: number } | null = null;
  return labels.map((label, index) => {
    const text = parseLabel(label);
    // A blank between lines parts nothing: what stands below it belongs where it would without it.
    if (text.name === "" && label.isSection) return { name: "", path: [""], level: 0, isTotal: false };
    if (text.numbering > 0) hasNumbering = true;
    let depth = text.indent * 10 + (text.numbering > 0 ? text.numbering : hasNumbering && !text.isTotal && text.indent === 0 ? 9 : 0);
    if (text.isOfWhich) {
      const above = ofWhich !== null && text.indent <= ofWhich.indent ? stack.findLast((entry) => entry.depth < (ofWhich?.depth ?? 0)) : stack.at(-1);
      depth = Math.max(above === undefined ? 0 : above.depth + 0.5, text.indent > 0 ? depth : 0);
      ofWhich = { indent: text.indent, depth };
    } else if (ofWhich !== null && text.indent > ofWhich.indent && text.numbering === 0) depth = ofWhich.depth;
    else ofWhich = null;
    const divides = label.isSection && DIVIDED_BY.test(text.name) && stack.some((entry) => entry.depth === depth && !entry.isSection);
    const ownDepth = depth;
    if (divides) depth += 0.5;
    const closes = text.isBareTotal && stack.some((entry) => entry.isSection && entry.depth === depth);
    while (stack.length > 0 && ((stack.at(-1)?.depth ?? 0) > depth || (!closes && stack.at(-1)?.depth === depth))) stack.pop();
    if (label.isSection && isGroup(labels[index + 1], ownDepth)) {
      group = divides ? [...stack.map((entry) => entry.name), text.name] : DIVIDED_BY.test(text.name) && group.length > 1 ? [...group.slice(0, -1), text.name] : [text.name];
      stack.length = 0;
      return { name: text.name, path: group, level: group.length - 1, isTotal: false };
    }
    const path = [...group, ...stack.map((entry) => entry.name), text.name];
    if (!closes) stack.push({ depth, name: text.name, isSection: label.isSection });
    return { name: text.name, path, level: path.length - 1, isTotal: text.isTotal };
  });
}

/** A label's name alone: without numbering, 其中：, marks of notes and blanks between characters. */
export function nameOfLabel(text: string): string {
  return readLabel(text).name;
}

/** A heading right above a row of its own depth or less cannot hold it by depth: it heads everything down to the next such one. */
function isGroup(next: LabelText | undefined, depth: number): boolean {
  if (next === undefined) return false;
  const text = parseLabel(next);
  return !text.isOfWhich && !text.isTotal && text.indent * 10 + (text.numbering > 0 ? text.numbering : depth % 10 > 0 ? 9 : 0) <= depth;
}

interface ParsedLabel {
  readonly name: string;
  readonly indent: number;
  /** 1 (widest) … 5, 0 for none. */
  readonly numbering: number;
  readonly isOfWhich: boolean;
  readonly isTotal: boolean;
  readonly isBareTotal: boolean;
}

function parseLabel(label: LabelText): ParsedLabel {
  const { name, numbering, isOfWhich } = readLabel(label.raw);
  const isBareTotal = BARE_TOTAL.test(compactText(name));
  return { name, indent: indentOf(label), numbering, isOfWhich, isTotal: isBareTotal || NAMED_TOTAL.test(name), isBareTotal };
}

/** Chinese and Latin letters with no number at either end: nothing in such a label is anything but its name. */
const NAME_ALONE = /^(?!第?[一二三四五六七八九十]|其|of\s?which|including|memo)[\u4e00-\u9fffa-z](?:[\u4e00-\u9fffa-z\d]*[\u4e00-\u9fffa-z])?$/i;

function readLabel(raw: string): Pick<ParsedLabel, "name" | "numbering" | "isOfWhich"> {
  if (NAME_ALONE.test(raw)) return { name: raw, numbering: 0, isOfWhich: false };
  let text = inOneLanguage(withSingleBlanks(toHalfWidth(withoutNoteMarks(raw.trim()))).trim());
  let isOfWhich = OF_WHICH.test(text) && text.replace(OF_WHICH, "") !== "" && /^其中|^of\s?which|^including/i.test(text);
  if (isOfWhich) text = text.replace(OF_WHICH, "");
  const numbering = !NUMBERED.test(text) ? 0 : NUMBERINGS.findIndex((pattern) => pattern.test(text) && text.replace(pattern, "") !== "") + 1;
  const pattern = NUMBERINGS[numbering - 1];
  if (pattern !== undefined) text = text.replace(pattern, "");
  if (!isOfWhich && /^其中[:：]./.test(text)) {
    isOfWhich = true;
    text = text.replace(OF_WHICH, "");
  }
  return { name: tidyLabel(text), numbering, isOfWhich };
}

/** Only such a text has anything to tidy. */
const UNTIDY = /\s|^[#＃]|[:：\d]$/;

/** Blanks between Chinese characters (合　计) are spacing, and a colon at the end is no part of the name. */
function tidyLabel(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return text
    // "#房地产开发": the mark that yearbooks put before a part.
    .replace(/^[#＃]\s*(?=\D)/, "")
    .replaceAll(/(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])/g, "")
    .replace(/\s*[:：]$/, "")
    // "Exports of goods6", "Transactions with the EU 1,2": marks of notes that lost their raised position.
    .replace(/(?<=[a-z]{4})\d{1,2}(?:,\d)*$|\s\d(?:,\s?\d)+$/, "")
    .trim();
}

const BLANK_FIRST = /^\s/;

function indentOf(label: LabelText): number {
  let width = label.indent * 2;
  if (!BLANK_FIRST.test(label.raw)) return width;
  for (const character of label.raw) {
    if (character === "\u3000") width += 2;
    else if (character === "\t") width += 4;
    else if (/\s/.test(character)) width += 1;
    else break;
  }
  return width;
}
