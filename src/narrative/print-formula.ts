import { roundShifted } from "./print-number";
import type { Node, NumberForm, NumberNode } from "./tree";

/** Limits of Excel. */
const LONGEST_LITERAL = 255;
const LONGEST_FORMULA = 8192;
const DEEPEST_NESTING = 64;
/** A double holds 15 digits; beyond them Excel prints other digits than the exact number has. */
const MOST_DIGITS = 15;
/**
 * Some programs read `_x0022_` in a file's formula as the character of that number, a quotation mark, which would end the literal; others do not.
 * Parted between two literals it is the same words to both.
 */
const WITHIN_ESCAPE = /(?<=_)(?=x[0-9a-f]{4}_)/i;
/** ROUND(x,12) repairs the last bits of a rate only while the rate is not huge, and keeps a rate only while it is not tiny. */
const LARGEST_RATIO = 500;
const SMALLEST_RATIO = 1e-10;

/**
 * The sentence as one Excel formula that says the same and goes on saying what is true when figures change; null where that would not
 * be safe: a figure no formula can point at safely, a number beyond double precision, a limit of Excel.
 */
export function printFormula(node: Node): string | null {
  const expression = printNode(node);
  if (expression === null) return null;
  const formula = `=${expression}`;
  return formula.length <= LONGEST_FORMULA && nesting(formula) <= DEEPEST_NESTING ? formula : null;
}

function printNode(node: Node): string | null {
  if (typeof node === "string") return printWords(node);
  if (!("kind" in node)) return printSequence(node);
  if (node.kind === "number") return printNumberNode(node);
  const [then, otherwise] = [printNode(node.then), printNode(node.otherwise)];
  return node.when.formula === null || then === null || otherwise === null ? null : `IF(${node.when.formula},${then},${otherwise})`;
}

function printSequence(nodes: readonly Node[]): string | null {
  const parts = mergeWords(nodes).map(printNode);
  if (parts.length === 0) return '""';
  return parts.some((part) => part === null) ? null : parts.join("&");
}

/** Neighbouring words become one literal; empty ones go. */
function mergeWords(nodes: readonly Node[]): readonly Node[] {
  const merged: Node[] = [];
  for (const node of nodes.flatMap(flatParts)) {
    const last = merged.at(-1);
    if (typeof node === "string" && typeof last === "string") merged[merged.length - 1] = last + node;
    else if (node !== "") merged.push(node);
  }
  return merged;
}

function flatParts(node: Node): readonly Node[] {
  return typeof node === "string" || "kind" in node ? [node] : node.flatMap(flatParts);
}

function printWords(words: string): string {
  return words.split(WITHIN_ESCAPE).flatMap(literalsOf).map((text) => `"${text}"`).join("&");
}

/** The words between the quotes of one literal or, where that would be too long, of several. */
function literalsOf(words: string): readonly string[] {
  const literals: string[] = [];
  let literal = "";
  for (const character of words) {
    const escaped = character === '"' ? '""' : character;
    if (literal.length + escaped.length > LONGEST_LITERAL) {
      literals.push(literal);
      literal = "";
    }
    literal += escaped;
  }
  return [...literals, literal];
}

function printNumberNode({ source, form }: NumberNode): string | null {
  if (source.formula === null || !isSafe({ kind: "number", source, form })) return null;
  const number = form.magnitude ? `ABS(${source.formula})` : source.formula;
  const rounded = excelRound(number, form);
  if (form.trimZeros && form.decimals > 0) return trimmedText(rounded, form);
  return `TEXT(${rounded},"${formatCode(form)}")`;
}

/** `TEXT` and one `ROUND` go wrong on ties that doubles miss, so the number is first rounded to twelve digits. */
export function excelRound(number: string, form: Pick<NumberForm, "shift" | "decimals" | "rounding">): string {
  if (form.rounding === "half-even") return roundedToEven(number, form);
  const rounded = `ROUND(ROUND(${number},12),${form.decimals + form.shift})`;
  if (form.shift === 0) return rounded;
  return form.shift > 0 ? `${rounded}*${10 ** form.shift}` : `${rounded}/${10 ** -form.shift}`;
}

/**
 * 五成双, for which Excel has no function: half away from zero, and one back where that left an even number at exactly half (|x| mod 2 = 0.5). The
 * number is moved to its last digit first and freed of the noise of doubles, so that a half is exactly one.
 */
function roundedToEven(number: string, { shift, decimals }: Pick<NumberForm, "shift" | "decimals">): string {
  const places = decimals + shift;
  const scale = places < 0 ? `/${10 ** -places}` : places > 0 ? `*${10 ** places}` : "";
  const moved = scale === "" ? `ROUND(${number},${NOISE})` : `ROUND(ROUND(${number},12)${scale},${NOISE})`;
  const rounded = `(ROUND(${moved},0)-(MOD(ABS(${moved}),2)=0.5)*SIGN(${moved}))`;
  return decimals === 0 ? rounded : `${rounded}/${10 ** decimals}`;
}

const NOISE = 8;
/** MOD fails on quotients beyond 10¹². */
const MOST_DIGITS_TO_EVEN = 11;

function formatCode(form: NumberForm): string {
  return signed((form.grouped ? "#,##0" : "0") + (form.decimals > 0 ? `.${"0".repeat(form.decimals)}` : ""), form);
}

/** The sign of a negative number is written out: not every program that opens the workbook adds it to a format without a section for it. */
function signed(code: string, { magnitude }: NumberForm): string {
  return magnitude ? code : `${code};-${code}`;
}

/** "0.0" leaves the zeros, "0.#" leaves a bare point: both formats are needed. */
function trimmedText(rounded: string, form: NumberForm): string {
  const whole = form.grouped ? "#,##0" : "0";
  const fraction = `${whole}.${"#".repeat(form.decimals)}`;
  return `TEXT(${rounded},IF(ROUND(${rounded},${form.decimals})=ROUND(${rounded},0),"${signed(whole, form)}","${signed(fraction, form)}"))`;
}

function isSafe({ source: { exact }, form }: NumberNode): boolean {
  if (exact === null) return true;
  const printed = roundShifted(exact, form).coefficient;
  if (String(printed < 0n ? -printed : printed).length > (form.rounding === "half-up" ? MOST_DIGITS : MOST_DIGITS_TO_EVEN)) return false;
  const size = Math.abs(exact.toNumber());
  return form.shift <= 0 || exact.sign() === 0 || (size <= LARGEST_RATIO && size >= SMALLEST_RATIO);
}

/** The deepest stack of brackets outside quoted text. */
function nesting(formula: string): number {
  let [depth, deepest, quote] = [0, 0, ""];
  for (const character of formula) {
    if (quote !== "") quote = character === quote ? "" : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === "(") deepest = Math.max(deepest, ++depth);
    else if (character === ")") depth -= 1;
  }
  return deepest;
}
