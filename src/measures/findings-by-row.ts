import { periodKey } from "../quantity/period-arithmetic";
import type { Finding } from "./finding";

/**
 * Findings gathered by the row that they are of, or else by indicator, entity and period, in the order in which their rows are first named.
 * What is said of a whole table (`trend`) is of none.
 * @param member what is kept of a finding, with its place among all
 */
export function findingsByRow<T>(findings: readonly Finding[], member: (finding: Finding, place: number) => T): readonly (readonly T[])[] {
  const groups = new Map<string | NonNullable<Finding["row"]>, T[]>();
  let [lastRow, lastGroup]: [Finding["row"], T[]] = [null, []];
  findings.forEach((finding, place) => {
    if (finding.measure === "trend") return;
    // Findings of a row mostly follow one another.
    if (finding.row === null || finding.row !== lastRow) [lastRow, lastGroup] = [finding.row, groupAt(groups, finding.row ?? rowKey(finding))];
    lastGroup.push(member(finding, place));
  });
  return [...groups.values()];
}

function groupAt<K, T>(groups: Map<K, T[]>, key: K): T[] {
  let group = groups.get(key);
  if (group === undefined) groups.set(key, (group = []));
  return group;
}

function rowKey({ indicator, entity, period }: Finding): string {
  return `${indicator}\u0000${entity === null ? "" : `=${entity}`}\u0000${period === null ? "" : periodKey(period)}`;
}
