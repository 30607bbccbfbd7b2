import type { Locale } from "../lexicon/roles";
import { hasVerb, valuePhrase } from "../lexicon/value-phrases";
import type { Item } from "./items";
import { isValid, valueOf } from "./source";
import { choose, type Node } from "./tree";
import { fill, quantityOf, type Voice } from "./words";

/**
 * A figure with its name: 死亡8人, 完成固定资产投资4120万元; null where the item has no figure of its own.
 * @param general the template where the lexicon has no special one for the label
 */
export function valueClause(voice: Voice, item: Item, general = generalTemplate(voice, item)): Node | null {
  const bound = item.findings.get("value");
  if (bound === undefined || bound.finding.outcome.state === "missing-value") return null;
  const { phrases, style } = voice;
  const value = quantityOf(voice, valueOf(bound), item.unit, { decimals: bound.finding.decimals, magnitude: item.kind === "refund" });
  const said = bound.finding.outcome.state === "approximate" ? fill(phrases.approximate, { number: value }) : value;
  const template = valuePhrase(item.label, style.locale, item.entity === null) ?? general;
  return choose(isValid(bound), fill(template, { label: spacedLabel(item.label, style.locale), value: said }), fill(phrases.noFigure, { label: item.label }));
}

function generalTemplate({ phrases }: Voice, item: Item): string {
  return hasTarget(item) && !hasVerb(item.label) ? phrases.targetValue : phrases.value;
}

/** A label in Latin letters stands off the number after it. */
function spacedLabel(label: string, locale: Locale): string {
  return locale === "zh-CN" && /[A-Za-z0-9)]$/.test(label) ? `${label} ` : label;
}

export function hasTarget(item: Item): boolean {
  return item.findings.has("completion") && item.findings.has("value");
}
