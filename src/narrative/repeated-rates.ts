import { isAgainstPrevious } from "../lexicon/indicators";
import { Interval } from "../quantity/interval";
import type { Item } from "./items";

/** Leaves out a stated 环比 that the figures beside it give as well (本月 | 上月 | 环比%): the growth on the period before is said with them. */
export function withoutRepeatedRates(items: readonly Item[]): readonly Item[] {
  if (!items.some(({ indicator }) => isAgainstPrevious(indicator))) return items;
  const figures = new Map(items.map((item) => [keyOf(item.indicator, item.entity), item]));
  return items.filter((item) => {
    const [leaf = "", ...outer] = item.indicator.split(":").toReversed();
    const figure = figures.get(keyOf(outer.toReversed().join(":"), item.entity));
    return !isAgainstPrevious(leaf) || figure === undefined || !isRepeated(item, figure);
  });
}

function keyOf(indicator: string, entity: string | null): string {
  return `${indicator}\u0000${entity ?? ""}`;
}

function isRepeated(item: Item, figure: Item): boolean {
  const growth = item.findings.get("growth")?.finding;
  const computed = figure.findings.get("previous-growth")?.finding.outcome;
  const stated = growth?.outcome.state === "stated" ? growth.inputs[0]?.figure : undefined;
  if (item.findings.has("value") || stated?.kind !== "known" || computed === undefined || !("value" in computed) || computed.value === null) return false;
  return Interval.printed(stated.value.movePoint(-2)).contains(computed.value);
}
