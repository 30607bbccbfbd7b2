import { periodKey } from "../quantity/period-arithmetic";
import type { List } from "../sheet/list";
import type { Finding } from "./finding";
import { ListedRows, type FindingRows, type PlacedFinding } from "./finding-rows";
import { TableFindings } from "./table-findings";

/**
 * The findings of a table gathered by the indicator, entity and period that they are of, in the order in which these are first named.
 * What is said of a whole table (`trend`) is of none.
 */
export function findingsByRow(findings: List<Finding>): FindingRows {
  if (findings instanceof TableFindings) return findings.rows;
  const rows = new Map<string, PlacedFinding[]>();
  findings.forEach((finding, index) => {
    if (finding.measure === "trend") return;
    const key = rowKey(finding);
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [{ finding, index }]);
    else row.push({ finding, index });
  });
  return new ListedRows([...rows.values()]);
}

function rowKey({ indicator, entity, period }: Finding): string {
  return `${indicator}\u0000${entity === null ? "" : `=${entity}`}\u0000${period === null ? "" : periodKey(period)}`;
}
