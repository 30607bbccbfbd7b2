import { unzipSync, zipSync } from "fflate";
import { xlsxOf } from "../fixtures/xlsx-of-parts";
import type { Dice } from "./dice";
import { REAL_WORKBOOKS } from "./real-inputs";

type Parts = Record<string, Uint8Array>;

const XML = ["<row", "</row>", '<c r="', "A1", "XFD1048576", '" t="s"', ' t="n"', ">", "/>", "<v>", "</v>", "<f>", '<f t="shared" si="0"', ' ref="A1:C9"', "</f>", "1", "-", "&lt;", "&#0;", "<![CDATA[", "]]>", "<!--", "-->", "</c>", '<mergeCell ref="A1:B2"/>', "<is><t>", "</t></is>", "<!DOCTYPE a [<!ENTITY b 'c'>]>", '"', "' "];
const VALUES = ["", "0", "-1", "4294967296", "1e999", "NaN", "A0", "A1:XFD1048576", "$A$1", "XFE1", "rId1", "rId99", "../../../x", "/xl/workbook.xml", "__proto__", "shared", "array", "s", "str", "d", "1 1 1", "甲&#x0;", "&amp;quot;", "true", "x".repeat(300)];

/** The parts of each real workbook, inflated once: few words of a large file are worth a change, so that small ones are taken more often. */
const UNZIPPED = REAL_WORKBOOKS.map((bytes): Parts => unzipSync(bytes));

function oneOf<T>(dice: Dice, sortedBySize: readonly T[], otherwise: T): T {
  return sortedBySize[Math.min(dice.below(sortedBySize.length), dice.below(sortedBySize.length))] ?? otherwise;
}

/** A sheet of pieces of XML put together without sense. */
export function sheetOfPieces(dice: Dice): Uint8Array {
  const inside = dice.times(30).map(() => dice.pick(XML, "")).join("");
  return xlsxOf({ "xl/worksheets/sheet1.xml": `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${inside}</sheetData></worksheet>` });
}

/** A real file with some bytes of it changed, and perhaps cut off. */
export function brokenBytes(dice: Dice): Uint8Array {
  const bytes = new Uint8Array(oneOf(dice, REAL_WORKBOOKS, new Uint8Array(1)));
  for (let left = dice.below(9); left > 0; left -= 1) bytes[dice.below(bytes.length)] = dice.below(256);
  return dice.below(4) === 0 ? bytes.slice(0, dice.below(bytes.length)) : bytes;
}

/** A real file of which one to three parts are broken, left out, repeated or exchanged. */
export function brokenParts(dice: Dice): Uint8Array {
  const parts = { ...oneOf(dice, UNZIPPED, {}) };
  for (let left = 1 + dice.below(3); left > 0; left -= 1) breakPart(dice, parts);
  return zipSync(parts, { level: 0 });
}

function breakPart(dice: Dice, parts: Parts): void {
  const names = Object.keys(parts);
  const name = dice.pick(names, "");
  const other = dice.pick(names, "");
  const [part = new Uint8Array(), another = new Uint8Array()] = [parts[name], parts[other]];
  switch (dice.below(8)) {
    case 0:
      delete parts[name];
      break;
    case 1:
      Object.assign(parts, { [name]: another, [other]: part });
      break;
    case 2:
      parts[dice.pick([name.toUpperCase(), `/${name}`, name.replaceAll("/", "\\"), `${name}.bak`, `../${name}`], name)] = another;
      break;
    default:
      parts[name] = brokenXml(dice, part);
  }
}

/** As bytes of one character each: what is no text breaks too, and nothing is decoded. */
function brokenXml(dice: Dice, part: Uint8Array): Uint8Array {
  let xml = Buffer.from(part).toString("latin1");
  for (let left = 1 + dice.below(4); left > 0; left -= 1) xml = brokenAt(dice, xml, dice.below(xml.length + 1));
  return new Uint8Array(Buffer.from(xml, "latin1"));
}

function brokenAt(dice: Dice, xml: string, place: number): string {
  const start = Math.max(0, xml.indexOf("<", place));
  const end = dice.times(6).reduce((last) => Math.max(last, xml.indexOf("<", last + 1)), start);
  switch (dice.below(6)) {
    case 0:
      return xml.slice(0, start) + xml.slice(end);
    case 1:
      return xml.slice(0, end) + xml.slice(start, end).repeat(1 + dice.below(20)) + xml.slice(end);
    case 2:
      return withValue(xml, start, latin1(dice.pick(VALUES, "")));
    case 3:
      return withText(xml, start, latin1(dice.pick(VALUES, "")));
    case 4:
      return xml.slice(0, start) + dice.pick(XML, "") + xml.slice(start);
    default:
      return xml.slice(0, place) + String.fromCharCode(dice.below(256)) + xml.slice(place + 1 + dice.below(3));
  }
}

const latin1 = (text: string): string => Buffer.from(text, "utf8").toString("latin1");

/** The next attribute's value, or the next text between two tags, replaced. */
const withValue = (xml: string, from: number, value: string): string => replaced(xml, xml.indexOf('="', from) + 2, '"', value);
const withText = (xml: string, from: number, value: string): string => replaced(xml, xml.indexOf(">", from) + 1, "<", value);

function replaced(xml: string, start: number, until: string, value: string): string {
  const end = xml.indexOf(until, start);
  return end < 0 ? xml : xml.slice(0, start) + value + xml.slice(end);
}
