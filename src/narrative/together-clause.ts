import { rateVerbs, type Direction } from "../lexicon/indicators";
import type { Outcome } from "../measures/finding";
import { priorClause, rateForm } from "./comparison-clause";
import type { Item } from "./items";
import { isIn, isValid, printsSigned, valueOf, type Bound } from "./source";
import { isTiny, rateOf } from "./rate-words";
import { both, choose, joined, not, type Condition, type Node } from "./tree";
import type { Voice } from "./voice";
import { fill, list } from "./words";

/** Indicators that go the same way, said with the same verb: their rates can be listed with 分别. */
interface Group {
  readonly direction: keyof Direction | null;
  readonly verb: string;
  readonly items: readonly Item[];
}

/**
 * 与上年同期相比，A、B分别上升35%、60%；C下降20%: rates are listed only where all go the same way, and one that cannot be had
 * breaks the list. When a figure turns, the living form falls back to one phrase an indicator.
 */
export function togetherClause(voice: Voice, items: readonly Item[]): Node | null {
  const compared = items.filter((item) => isKnown(item.findings.get("growth")));
  if (compared.length < 2) return null;
  const groups = groupsOf(voice, compared);
  const grouped = joined(groups.map((group) => groupPhrase(voice, group)), voice.phrases.itemSeparator);
  const separate = joined(compared.map((item) => alone(voice, item)), voice.phrases.itemSeparator);
  const conditions = groups.flatMap((group) => group.items.flatMap((item) => goesOn(voice, item, group.direction)));
  return [voice.phrases.together.opening, conditions.length === 0 ? separate : choose(both(...conditions), grouped, separate)];
}

/** What is listed here is counted, and never below zero: where it is, the figures alone are told. */
const INCOMPARABLE: ReadonlySet<Outcome["state"]> = new Set<Outcome["state"]>(["missing-base", "missing-value", "turned-positive", "turned-negative", "narrowed-loss", "widened-loss"]);

function isKnown(growth: Bound | undefined): boolean {
  const state = growth?.finding.outcome.state;
  return state !== undefined && !INCOMPARABLE.has(state);
}

function groupsOf(voice: Voice, items: readonly Item[]): readonly Group[] {
  const groups: Group[] = [];
  for (const item of items) {
    const direction = directionOf(voice, item);
    const verb = direction === null ? item.label : rateVerbs(item.kind, voice.style.locale)[direction];
    const place = groups.findIndex((group) => group.direction === direction && group.verb === verb && direction !== null);
    const group = groups[place];
    if (group === undefined) groups.push({ direction, verb, items: [item] });
    else groups[place] = { ...group, items: [...group.items, item] };
  }
  return groups;
}

function directionOf(voice: Voice, item: Item): keyof Direction | null {
  const growth = item.findings.get("growth");
  if (growth === undefined) return null;
  if (tinyOf(voice, item)?.holds === true) return null;
  const form = rateForm(voice, growth);
  if (printsSigned(valueOf(growth), form, ">").holds) return "up";
  return printsSigned(valueOf(growth), form, "<").holds ? "down" : null;
}

function tinyOf(voice: Voice, item: Item): Condition | null {
  const change = item.findings.get("change");
  return change === undefined ? null : isTiny(voice, item, change);
}

/** The conditions under which an item keeps its place in the list. */
function goesOn(voice: Voice, item: Item, direction: keyof Direction | null): readonly Condition[] {
  const growth = item.findings.get("growth");
  if (growth === undefined || direction === null) return [];
  const tiny = tinyOf(voice, item);
  return [...(tiny === null ? [] : [not(tiny)]), isValid(growth), printsSigned(valueOf(growth), rateForm(voice, growth), direction === "up" ? ">" : "<")];
}

function groupPhrase(voice: Voice, { direction, verb, items }: Group): Node {
  const { together } = voice.phrases;
  if (direction === null) return items.map((item) => alone(voice, item));
  const rates = items.flatMap((item) => {
    const growth = item.findings.get("growth");
    return growth === undefined ? [] : [rateOf(voice, valueOf(growth), growth.finding.decimals)];
  });
  const names = list(voice, items.map((item) => item.label));
  return fill(items.length > 1 ? together.several : together.one, { names, grows: verb, rates: list(voice, rates) });
}

/** One indicator by itself: 受伤人数持平. The opening has said what it is compared with. */
function alone(voice: Voice, item: Item): Node {
  const { together } = voice.phrases;
  const growth = item.findings.get("growth");
  const brief: Voice = { ...voice, phrases: { ...voice.phrases, prior: { ...voice.phrases.prior, ...together.prior } } };
  const clause = withoutPause(priorClause(brief, item, { withChange: false }), voice.phrases.clauseSeparator);
  const said = fill(voice.phrases.alone.sentence, { label: item.label, clause });
  if (growth === undefined) return said;
  const unknown = fill(together.unknown, { label: item.label });
  // A stated rate needs no base: the one that is missing beside it says nothing.
  if (growth.finding.outcome.state === "stated") return choose(isValid(growth), said, unknown);
  return choose(isIn("missing-value", growth), unknown, choose(isIn("missing-base", growth), unknown, said));
}

/** A clause without the comma it begins with, whichever of its wordings is chosen. */
export function withoutPause(node: Node, pause: string): Node {
  if (typeof node === "string") return node.startsWith(pause) ? node.slice(pause.length) : node;
  if (!("kind" in node)) return node.length === 0 ? node : [withoutPause(node[0] ?? "", pause), ...node.slice(1)];
  if (node.kind === "number") return node;
  return { ...node, then: withoutPause(node.then, pause), otherwise: withoutPause(node.otherwise, pause) };
}
