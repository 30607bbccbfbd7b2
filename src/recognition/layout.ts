import type { TableDraft } from "./table-draft";
import type { Layout } from "./table";

/** The name of the layout that a table is closest to. */
export function layoutOf(draft: TableDraft): Layout {
  const { axes, columns, labels, isSeriesDown } = draft;
  const naming = labels.filter((label) => label.kind !== "period" && label.kind !== "number" && label.kind !== "unit" && label.kind !== "code");
  const names = new Set(columns.map((column) => column.name.join(":")).filter((name) => name !== ""));
  const roles = new Set(columns.map((column) => column.assigned));
  if (isSeriesDown && naming.length > 0 && columns.length === 1) return "tidy";
  if (isSeriesDown) return "periods-down";
  if (draft.isSeriesAcross) return "periods-across";
  if (axes.rows === "both" && columns.length === 1) return "tidy";
  if (axes.columns === "indicator" && names.size > 1 && roles.size > 1 && columns.length > names.size + 1) return "crossed";
  if (axes.rows === "entity" || axes.rows === "none") return "roster";
  return "roles";
}
