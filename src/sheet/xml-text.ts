const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/**
 * What XML 1.0 cannot hold: control characters but tab and line feed, lone surrogates, U+FFFE and U+FFFF. The carriage
 * return is among them because a reader turns it into a line feed.
 */
export const ILLEGAL_IN_XML = new RegExp(
  "[\\u0000-\\u0008\\u000b-\\u001f\\ufffe\\uffff]|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]",
  "g",
);

/** Resolves character references and the five entities of XML. Others cannot occur: document types are refused. */
export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|\w{2,4});/g, (whole, name: string) => {
    if (!name.startsWith("#")) return NAMED.get(name) ?? whole;
    const code = name.startsWith("#x") ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}

/** Text content of an element. What XML cannot hold must be gone before. */
export function escapeXml(text: string): string {
  if (!/[&<>]/.test(text)) return text;
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** An attribute's value between double quotes; line breaks would otherwise be read as spaces. */
export function escapeAttribute(text: string): string {
  const legal = text.replace(ILLEGAL_IN_XML, (character) => (character === "\r" ? character : ""));
  return escapeXml(legal).replace(/[\t\n\r"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
