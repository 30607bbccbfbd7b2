import type { Locale } from "../lexicon/roles";
import { nonePhrase, taskVerb, valuePhrase } from "../lexicon/value-phrases";
import type { Item } from "./items";
import { compareToZero, isValid, valueOf, type Bound } from "./source";
import { choose, guarded, type Node } from "./tree";
import type { Voice } from "./voice";
import { fill, quantityOf } from "./words";

/**
 * A figure with its name: 死亡8人, 完成固定资产投资4120万元, 未发生人员死亡, 利润总额亏损190万元; null where the item has no figure of its own.
 * @param general the template where the lexicon has no special one for the label
 */
export function valueClause(voice: Voice, item: Item, general = generalTemplate(voice, item)): Node | null {
  const bound = item.findings.get("value");
  if (bound === undefined || bound.finding.outcome.state === "missing-value") return null;
  const { phrases, style } = voice;
  const template = valuePhrase(item.label, style.locale, item.entity === null) ?? general;
  const said = fill(template, { label: spacedLabel(item.label, style.locale), value: valueNode(voice, item, bound, false) });
  return choose(isValid(bound), special(voice, item, bound, said), fill(phrases.noFigure, { label: item.label }));
}

function valueNode(voice: Voice, item: Item, bound: Bound, magnitude: boolean): Node {
  const value = quantityOf(voice, valueOf(bound), item.unit, { decimals: item.decimals ?? bound.finding.decimals, magnitude, scale: item.scale });
  return bound.finding.outcome.state === "approximate" ? fill(voice.phrases.approximate, { number: value }) : value;
}

/** What has no number, or another sign, in the words of an office: none of what is kept low, and a loss. */
function special(voice: Voice, item: Item, bound: Bound, said: Node): Node {
  const { phrases, style } = voice;
  if (item.kind === "accident") {
    const none = nonePhrase(item.label, style.locale) ?? fill(phrases.noneValue, { label: item.label });
    return ifNothing(bound, none, said);
  }
  if (item.kind !== "profit" || NAMES_A_LOSS.test(item.label)) return said;
  const loss = fill(phrases.loss, { label: lossLabel(item.label), value: valueNode(voice, item, bound, true) });
  return choose(compareToZero(valueOf(bound), "<"), loss, said);
}

/**
 * Other words where there is nothing now. Only then does the living form hold both: it grows long by them, and what it says of a figure
 * that becomes zero is plain but true.
 */
export function ifNothing(value: Bound, nothing: Node, otherwise: Node): Node {
  const isNothing = guarded(isValid(value), compareToZero(valueOf(value), "="));
  return isNothing.holds ? choose(isNothing, nothing, otherwise) : otherwise;
}

/** 亏损额 is a loss already; 盈亏 and 结余 are called a loss by their sign. */
const NAMES_A_LOSS = /亏损|loss/i;

function lossLabel(label: string): string {
  return label.replace(/盈亏(?:额|情况)?$/, "");
}

function generalTemplate({ phrases }: Voice, item: Item): string {
  if (!hasTarget(item)) return phrases.value;
  const verb = taskVerb(item.label);
  if (verb === "none") return phrases.value;
  return verb === "realised" ? phrases.realisedValue : phrases.targetValue;
}

/** A label in Latin letters stands off the number after it. */
export function spacedLabel(label: string, locale: Locale): string {
  return locale === "zh-CN" && /[A-Za-z0-9)]$/.test(label) ? `${label} ` : label;
}

export function hasTarget(item: Item): boolean {
  return item.findings.has("completion") && item.findings.has("value");
}
