import { measureWord } from "../lexicon/measure-words";
import { excelRound } from "./print-formula";
import { roundShifted } from "./print-number";
import { printsSigned, printsZero } from "./source";
import { englishScaleOf, type Scale } from "./scale";
import type { Voice } from "./voice";
import { choose, joined, type Condition, type Node, type NumberForm, type Source } from "./tree";

/** Puts nodes into the fields of a template. A field without a node is a fault of the dictionary and is shown by its tests. */
export function fill(template: string, fields: Readonly<Record<string, Node>>): Node {
  return template.split(/\{(\w+)\}/).map((part, position) => (position % 2 === 0 ? part : (fields[part] ?? `{${part}}`)));
}

interface Looks {
  readonly decimals: number;
  readonly shift?: number;
  readonly magnitude?: boolean;
}

interface QuantityLooks extends Looks {
  /** A difference beside its figure: English leaves out the noun that was just said (12 accidents, down 4). */
  readonly uncounted?: boolean;
  /** The larger unit in which the item's figures are printed. */
  readonly scale?: Scale | null;
}

export function formOf({ style }: Voice, { decimals, shift = 0, magnitude = false }: Looks): NumberForm {
  // A quantity moved to another unit gains digits that say nothing: 41.20 million is 41.2 million.
  const trimZeros = shift < 0 || (shift > 0 && style.trimZeros);
  return { shift, decimals, magnitude, rounding: style.rounding, trimZeros, grouped: style.locale === "en" };
}

export function number(source: Source, form: NumberForm): Node {
  return { kind: "number", source, form };
}

/** A ratio as 35.3%. */
export function percentOf(voice: Voice, source: Source, decimals: number, magnitude = true): Node {
  return [number(source, formOf(voice, { decimals, shift: 2, magnitude })), voice.phrases.percent];
}

/**
 * Percentage points, without their sign.
 * @param shift 2 for a difference of ratios
 */
export function pointsOf(voice: Voice, source: Source, decimals: number, shift = 0): Node {
  const form = { ...formOf(voice, { decimals, shift, magnitude: true }), trimZeros: voice.style.trimZeros };
  const { one, many } = voice.phrases.pointsUnit;
  return [number(source, form), one === many ? many : choose(printsOne(source, form), one, many)];
}

/** A quantity with its measure word: 46起, £149 million. What would be none of the larger unit that its figure is printed in stays in its own. */
export function quantityOf(voice: Voice, source: Source, unit: string | null, looks: QuantityLooks): Node {
  const { node, form } = inUnit(voice, source, unit, looks);
  if (looks.scale == null) return node;
  const isNone = printsZero(source, form);
  return isNone.holds ? choose(isNone, inUnit(voice, source, unit, { ...looks, scale: null }).node, node) : node;
}

function inUnit(voice: Voice, source: Source, unit: string | null, looks: QuantityLooks): { readonly node: Node; readonly form: NumberForm } {
  const scale = looks.scale ?? englishScaleOf(voice, unit, source.exact);
  const word = scale?.word ?? measureWord(unit, voice.style.locale);
  const own = readableDecimals(voice, source, looks.decimals) - word.shift;
  const form = formOf(voice, { ...looks, shift: word.shift, decimals: Math.max(0, scale === null ? own : Math.min(own, scale.decimals)) });
  const isCounted = word.one !== word.many;
  const after: Node = isCounted && looks.uncounted === true ? "" : !isCounted ? word.many : choose(printsOne(source, form), word.one, word.many);
  if (word.before === "" || form.magnitude) return { node: [word.before, number(source, form), after], form };
  return { node: [choose(printsSigned(source, form, "<"), "-", ""), word.before, number(source, { ...form, magnitude: true }), after], form };
}

/** More digits after the point than this are what a computation left behind, not what an office prints. */
const MOST_DECIMALS = 4;

/** The figure's own digits; of a computed one as many as rates have, but three significant ones. */
function readableDecimals({ style }: Voice, { exact }: Source, decimals: number): number {
  if (decimals <= MOST_DECIMALS) return decimals;
  const size = exact === null || exact.sign() === 0 ? 1 : Math.abs(exact.toNumber());
  return Math.min(decimals, Math.max(1, style.decimals, 2 - Math.floor(Math.log10(size))));
}

function printsOne(source: Source, form: NumberForm): Condition {
  const printed = source.exact === null ? null : roundShifted(source.exact, form).abs().trimmed().toString();
  return { holds: printed === "1", formula: source.formula === null ? null : `ABS(${excelRound(source.formula, form)})=1`, findings: source.findings };
}

/** "a、b、c"; "a, b and c". */
export function list({ phrases }: Voice, nodes: readonly Node[]): Node {
  if (nodes.length < 2) return [...nodes];
  return [joined(nodes.slice(0, -1), phrases.listSeparator), phrases.lastSeparator, nodes.at(-1) ?? ""];
}
