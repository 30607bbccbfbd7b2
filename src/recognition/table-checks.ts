import type { Warning } from "../sheet/problem";
import { hiddenWarnings } from "./hidden-parts";
import { rateWarnings } from "./rate-check";
import type { TableDraft } from "./table-draft";
import { breakWarnings } from "./series-break";
import type { RowMeaning } from "./row-meaning";
import type { SheetView } from "./sheet-view";
import { signWarnings } from "./sign-convention";
import { sumWarnings } from "./sum-check";
import type { Observation, Table } from "./table";
import type { SheetObservations } from "./sheet-observations";

/** What is doubtful or contradicts itself in a table that has been read. */
export function checkTable(view: SheetView, draft: TableDraft, table: Table, observations: SheetObservations): readonly Warning[] {
  return [
    ...roleWarnings(view, draft),
    ...unitWarnings(draft, observations),
    ...(table.period === null ? [{ code: "period-missing" as const, cell: null, detail: {} }] : []),
    ...duplicateWarnings(view, draft),
    ...sumWarnings(view, draft, table),
    ...rateWarnings(view, draft, table),
    ...signWarnings(view, observations),
    ...breakWarnings(draft, table),
    ...hiddenWarnings(view, draft, table),
  ];
}

/** Below this, a guess is shown to the user as one. */
const DOUBTFUL = 0.6;

function roleWarnings(view: SheetView, draft: TableDraft): readonly Warning[] {
  const top = draft.block.bodyRows[0] ?? 0;
  const seen = new Set<string>();
  const warnings: Warning[] = [];
  for (const column of draft.columns) {
    const key = JSON.stringify([column.assigned, column.name, column.at, column.scope, column.period, column.comparison, column.qualifier, column.unit, column.assigned === "benchmark" ? column.label : ""]);
    const isSame = seen.has(key) && column.assigned !== "other" && column.assigned !== "note";
    seen.add(key);
    const isOnly = draft.columns.length === 1 && column.why.kind === "default";
    if ((column.why.confidence < DOUBTFUL && !isOnly) || isSame) {
      warnings.push({ code: "ambiguous-role", cell: view.cell(top, column.column), detail: { label: column.label, role: column.assigned } });
    }
  }
  return warnings;
}

const COUNTED: ReadonlySet<string> = new Set(["actual", "found", "done"]);

function unitWarnings(draft: TableDraft, observations: SheetObservations): readonly Warning[] {
  const warnings: Warning[] = [];
  const missing = observations.findCell((row, column) => COUNTED.has(column.roleIn(row)) && column.unitIn(row) === null && column.read(row).figure.kind === "known");
  if (missing !== undefined) warnings.push({ code: "unit-missing", cell: missing.cell, detail: { indicator: missing.label } });
  const corner = draft.context.unit;
  if (corner === null || !isMoney(corner)) return warnings;
  const isOther = (unit: string | null): boolean => unit !== corner && isMoney(unit);
  const other = observations.findCell((row, column) => COUNTED.has(column.roleIn(row)) && isOther(column.unitIn(row)));
  if (other !== undefined) warnings.push({ code: "unit-mixed", cell: other.cell, detail: { units: `${corner}、${other.unit ?? ""}` } });
  return warnings;
}

function isMoney(unit: Observation["unit"]): boolean {
  return unit !== null && /元$/.test(unit);
}

/** So many rows that say the same again are named; more say nothing new. */
const MOST_DUPLICATES = 200;

/** Rows that say the same name again. */
function duplicateWarnings(view: SheetView, draft: TableDraft): readonly Warning[] {
  const named = draft.rows.filter((row) => !row.isOutsideTime && !row.isTotal && (row.indicator.length > 0 || row.entity !== null || row.period !== null));
  const again = repeatedNames(named);
  if (again.size === 0) return [];
  const seen = new Set<string>();
  const first = draft.columns[0]?.column ?? 0;
  const duplicates = named.filter((row) => {
    if (!again.has(nameOf(row))) return false;
    const key = identityOf(row);
    const isKnown = seen.has(key);
    seen.add(key);
    return isKnown;
  });
  return duplicates.slice(0, MOST_DUPLICATES).map((row) => ({ code: "duplicate", cell: view.cell(row.row, first), detail: { indicator: nameOf(row) } }));
}

/** The names that more than one row has. */
function repeatedNames(rows: readonly RowMeaning[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const row of rows) {
    const key = nameOf(row);
    if (seen.has(key)) again.add(key);
    else seen.add(key);
  }
  return again;
}

function nameOf(row: RowMeaning): string {
  return row.entity ?? row.indicator.join(":");
}

function identityOf(row: RowMeaning): string {
  const time = row.period === null ? "" : JSON.stringify(row.period);
  return `${row.indicator.join(":")}\u0000${row.entity ?? ""}\u0000${time}\u0000${row.scope ?? ""}\u0000${row.role ?? ""}\u0000${row.unit ?? ""}`;
}
