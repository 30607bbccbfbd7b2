const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Resolves character references and the five entities of XML. Others cannot occur: document types are refused. */
export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|\w{2,4});/g, (whole, name: string) => {
    if (!name.startsWith("#")) return NAMED.get(name) ?? whole;
    const code = name.startsWith("#x") ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}

/** Text content of an element, or an attribute's value between double quotes. */
export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** An attribute's value, in which line breaks would otherwise be read as spaces. */
export function escapeAttribute(text: string): string {
  return escapeXml(dropIllegal(text)).replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** `_x000D_` is how a workbook's texts keep characters that XML cannot hold. */
export function decodeCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** The text of a cell as XML content: illegal characters and what looks like their escapes are escaped. */
export function encodeCellText(text: string): string {
  const escaped = text
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_")
    .replace(ILLEGAL, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
  return escapeXml(escaped);
}

/** What XML 1.0 cannot hold: control characters but tab and line feed (a carriage return would be read as a line feed), lone surrogates, U+FFFE and U+FFFF. */
const ILLEGAL = new RegExp(
  "[\\u0000-\\u0008\\u000b-\\u001f\\ufffe\\uffff]|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]",
  "g",
);

function dropIllegal(text: string): string {
  return text.replace(ILLEGAL, (character) => (character === "\r" ? character : ""));
}
