import { HostError } from "./host-error";
import type { HostCell } from "./book";
import type { Json } from "./wire";

const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;
const ERRORS = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);

/**
 * Puts into a cell what an add-in wrote there, reading text as Excel does when it is typed: "=…" (and + - @) is a formula,
 * "12", "50%", "1月" and "TRUE" are not text, a leading apostrophe or the format "@" keeps text as it is. `null` leaves the cell alone.
 */
export function enterIntoCell(cell: HostCell, input: Json): void {
  if (input === null) return;
  if (typeof input === "object") throw HostError.invalidArgument();
  cell.formula = null;
  cell.computed = undefined;
  cell.fresh = false;
  cell.value = input;
  if (typeof input !== "string" || input === "") return;
  if (input.startsWith("'")) cell.value = checked(input.slice(1), MAX_TEXT);
  else if (cell.numberFormat === "@") cell.value = checked(input, MAX_TEXT);
  else if (/^=.|^[+\-@].*[A-Za-z(]/s.test(input)) {
    cell.formula = checked(input.startsWith("=") ? input : `=${input.replace(/^[+@]/, "")}`, MAX_FORMULA);
    cell.fresh = true;
  } else readTyped(cell, input);
}

function readTyped(cell: HostCell, text: string): void {
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") cell.value = upper === "TRUE";
  else if (ERRORS.has(upper)) cell.value = { fault: "error", code: upper };
  else if (/^\s*[+-]?[\d,]*\.?\d+(e[+-]?\d+)?\s*$/i.test(text)) cell.value = Number(text.replaceAll(",", ""));
  else if (/^[+-]?[\d,]*\.?\d+%$/.test(text)) {
    cell.value = Number(text.slice(0, -1).replaceAll(",", "")) / 100;
    if (cell.numberFormat === "General") cell.numberFormat = "0.00%";
  } else if (/^\d{1,4}[-/年]\d{1,2}([-/月]\d{1,2}日?|月)?$|^\d{1,2}月(\d{1,2}日)?$/.test(text)) {
    cell.value = 45_000; // some day: that it is a date at all is what matters here
    if (cell.numberFormat === "General") cell.numberFormat = "m/d/yyyy";
  } else cell.value = checked(text, MAX_TEXT);
}

function checked(text: string, limit: number): string {
  if (text.length > limit) throw HostError.invalidArgument();
  return text;
}

/** What `values` answers. */
export function shownValue(cell: HostCell | undefined): Json {
  if (cell === undefined) return "";
  return typeof cell.value === "object" ? cell.value.code : cell.value;
}

/** What `formulas` answers: the formula, or the value; the apostrophe before a text is not told, as Excel does not. */
export function shownFormula(cell: HostCell | undefined): Json {
  return cell?.formula ?? shownValue(cell);
}

export function valueType(cell: HostCell | undefined): string {
  if (cell === undefined || cell.value === "") return "Empty";
  if (typeof cell.value === "object") return "Error";
  return { number: "Double", boolean: "Boolean", string: "String" }[typeof cell.value as "number" | "boolean" | "string"];
}
