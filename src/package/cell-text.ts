import { ILLEGAL_IN_XML, escapeXml } from "../sheet/xml-text";

/** `_x000D_` is how a workbook's texts keep characters that XML cannot hold. */
export function decodeCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** As many characters as Excel keeps in a cell; it cuts off the rest when it mends a file that holds more. */
const LONGEST_TEXT = 32_767;

/** The text of a cell as it stands in a file. */
export function readCellText(text: string): string {
  return decodeCellText(text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text);
}

/** Latin and Chinese text without the signs that XML or a workbook's texts give a meaning to: nearly all there is. */
const NOTHING_TO_ESCAPE = /^[\t\n -%'-;=?-^`-~\u00a0-\ud7ff\ue000-\ufffd]*$/;

/** The text of a cell as XML content: illegal characters, and what looks like their escapes, are escaped. */
export function encodeCellText(text: string): string {
  if (NOTHING_TO_ESCAPE.test(text)) return text;
  const escaped = text
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_")
    .replace(ILLEGAL_IN_XML, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
  return escapeXml(escaped);
}
