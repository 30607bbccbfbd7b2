import type { Table } from "../recognition/table";
import type { Item } from "./items";
import type { Node } from "./tree";
import type { Voice } from "./voice";
import { fill } from "./words";

/** The reason that the workbook gives, as it stands but for its last stop; "" where it gives none. */
export function reasonOf(table: Table, item: Item): string {
  const remark = table.remarks.find(({ role, indicator, entity }) => role === "reason" && indicator === item.indicator && entity === item.entity);
  return remark?.text.trim().replace(/[。.；;，,、\s]+$/u, "") ?? "";
}

/**
 * The reason that the workbook gives, as it stands. A turn from plus to minus without one leaves a mark to be filled in by hand: a reason
 * is never invented.
 */
export function reasonClause({ phrases, style }: Voice, table: Table, item: Item): Node {
  if (style.length === "brief") return "";
  const reason = reasonOf(table, item);
  if (reason !== "") return fill(phrases.reason, { reason: reason.replace(phrases.reasonLead, "") });
  return item.findings.get("growth")?.finding.outcome.state === "turned-negative" ? phrases.reasonMissing : "";
}
