/** Functions younger than the file format: files spell them with a prefix that neither Excel nor Office.js shows. */
const PREFIXED =
  "CONCAT|IFS|SWITCH|TEXTJOIN|MAXIFS|MINIFS|XLOOKUP|XMATCH|LET|FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|IFNA|RANK\\.EQ|RANK\\.AVG|STDEV\\.S|STDEV\\.P|VAR\\.S|VAR\\.P|PERCENTILE\\.INC|NUMBERVALUE|DAYS|ISFORMULA|FORMULATEXT|UNICHAR|UNICODE";
const YOUNG = new RegExp(`"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\\w.])((?:${PREFIXED})\\()`, "gi");

/** "=IFS(…)" as a file holds it: without "=", young functions prefixed. */
export function formulaForFile(formula: string): string {
  return formula.replace(/^=/, "").replace(YOUNG, (whole, call: string | undefined) => (call === undefined ? whole : `_xlfn.${call}`));
}

/** A formula of a file as Excel shows it, with its "=". */
export function formulaFromFile(text: string): string {
  return `=${text.includes("_xl") ? text.replace(/(?<![\w.])_xl(?:fn|ws|pm)\.(?:_xlws\.)?/g, "") : text}`;
}
