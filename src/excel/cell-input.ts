/** What Excel takes as the content of a cell: `null` leaves the cell alone. */
export type CellInput = string | number | boolean | null;

/**
 * Text that stays text. Excel reads what is written as if it were typed: "=1+1", "-3", "1月", "50%" and "TRUE" would become
 * something else. A leading apostrophe prevents that and is not part of the value; text that cannot be misread goes without.
 */
export function textInput(text: string): string {
  return text === "" || isPlainText(text) ? text : `'${text}`;
}

/** Begins with a letter or an opening bracket, holds no digit of any kind, and is no logical value. */
function isPlainText(text: string): boolean {
  return /^[\p{L}（《〔“]/u.test(text) && !/[\p{N}〇零一二三四五六七八九十百千万亿]/u.test(text) && !/^(true|false)$/i.test(text);
}

const ERRORS = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|EXTERNAL!|PYTHON!|GETTING_DATA)$/;

/** Excel tells an error value by its text. */
export function isErrorText(value: string): boolean {
  return ERRORS.test(value);
}

/**
 * The formula of a cell by what `formulas` and `values` say of it, or null. A text that begins with "=" is told by both alike,
 * since Excel does not tell its apostrophe.
 */
export function formulaOf(formula: unknown, value: unknown): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null;
}
