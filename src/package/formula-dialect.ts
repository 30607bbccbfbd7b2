/** Functions younger than the file format: files spell them with a prefix that neither Excel nor Office.js shows. */
const PREFIXED =
  "CONCAT|IFS|SWITCH|TEXTJOIN|MAXIFS|MINIFS|XLOOKUP|XMATCH|LET|FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|IFNA|RANK\\.EQ|RANK\\.AVG|STDEV\\.S|STDEV\\.P|VAR\\.S|VAR\\.P|PERCENTILE\\.INC|NUMBERVALUE|DAYS|ISFORMULA|FORMULATEXT|UNICHAR|UNICODE";
const YOUNG = new RegExp(`"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\\w.])((?:${PREFIXED})\\()`, "gi");

/** The last three letters of the young functions' names: a formula none of whose calls ends so is left alone without a closer look. */
const ENDINGS: ReadonlySet<number> = new Set(PREFIXED.replaceAll("\\", "").split("|").map((name) => endingBefore(name, name.length)));

function mayBeYoung(formula: string): boolean {
  for (let at = formula.indexOf("("); at >= 0; at = formula.indexOf("(", at + 1)) {
    if (at >= 3 && ENDINGS.has(endingBefore(formula, at))) return true;
  }
  return false;
}

/** The three characters before a place as one number; small letters count as capitals. */
function endingBefore(text: string, at: number): number {
  return ((text.charCodeAt(at - 3) << 16) | (text.charCodeAt(at - 2) << 8) | text.charCodeAt(at - 1)) & 0xdfdfdf;
}

/** "=IFS(…)" as a file holds it: without "=", young functions prefixed. */
export function formulaForFile(formula: string): string {
  const text = formula.startsWith("=") ? formula.slice(1) : formula;
  if (!mayBeYoung(text)) return text;
  return text.replace(YOUNG, (whole, call: string | undefined) => (call === undefined ? whole : `_xlfn.${call}`));
}

/** A formula of a file as Excel shows it, with its "=". */
export function formulaFromFile(text: string): string {
  return `=${text.includes("_xl") ? text.replace(/(?<![\w.])_xl(?:fn|ws|pm)\.(?:_xlws\.)?/g, "") : text}`;
}
