import { Fraction } from "../quantity/fraction";
import type { Exact } from "../quantity/exact";
import { fromGreatest } from "../quantity/value-order";
import type { Item } from "./items";
import { valueOf } from "./source";

/** What is behind its schedule or over the schedule of its ceiling, the farthest first; then the others in the table's order. */
export function lagFirst(items: readonly Item[]): readonly Item[] {
  const lags = items.flatMap((item) => {
    const lag = lagOf(item);
    return lag === null ? [] : [{ item, lag }];
  });
  const lagging = fromGreatest(lags, ({ lag }) => lag).map(({ item }) => item);
  return [...lagging, ...items.filter((item) => !lagging.includes(item))];
}

/** How far an item is behind its schedule, or over that of its ceiling, in percentage points; null where it is neither. */
export function lagOf({ findings }: Item): Exact | null {
  const [gap, over] = [knownOf(findings, "schedule-gap"), knownOf(findings, "control-gap")];
  if (gap !== null && gap.sign() < 0) return gap.abs();
  return over !== null && over.sign() > 0 ? over : null;
}

/** Parts of a total by the size of what they did to its change, the largest first; in the table's order where that of one is not known. */
export function byContribution(parts: readonly Item[]): readonly Item[] {
  const sized = parts.map((item) => ({ item, size: knownOf(item.findings, "contribution")?.abs() ?? null }));
  return sized.some(({ size }) => size === null) ? parts : fromGreatest(sized, ({ size }) => size ?? Fraction.ZERO).map(({ item }) => item);
}

function knownOf(findings: Item["findings"], measure: "schedule-gap" | "control-gap" | "contribution"): Exact | null {
  const bound = findings.get(measure);
  return bound?.finding.outcome.state === "known" ? valueOf(bound).exact : null;
}
