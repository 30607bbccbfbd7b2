import type { FigureRole } from "../lexicon/figure-roles";
import type { Finding } from "../measures/finding";
import { findingsByRow } from "../measures/findings-by-row";
import type { MeasureName } from "../measures/measure-name";
import type { ReportedRow } from "../measures/reporting-figures";
import type { Observation } from "../recognition/table";
import type { Lookup } from "../sheet/lookup";
import { RowOfFindings } from "./row-of-findings";
import type { SummarySet } from "./summary-input";

/** A row of the tab. */
export interface SummaryRow extends ReportedRow {
  /** Whether it has the figure itself, known or missing. */
  readonly hasActual: boolean;
  readonly findings: RowFindings;
  readonly figures: RowFigures;
}

/** At most one finding a measure; the first one counts. */
export interface RowFindings extends Lookup<MeasureName, Finding> {
  each(visit: (finding: Finding) => void): void;
}

export interface RowFigures extends Lookup<FigureRole, Observation> {
  each(visit: (role: FigureRole, observation: Observation) => void): void;
}

/** The rows of one table, in the order in which its findings name them; with several entities, entity by entity. */
export function summaryRows(set: SummarySet): readonly SummaryRow[] {
  const rows = findingsByRow(set.findings);
  return byEntity(rows.flatMap(([first], row) => (first === undefined ? [] : [new RowOfFindings(first.finding, () => rows.at(row) ?? [])])));
}

/** Rows of one entity stand together; the order of entities and of their rows stays. */
function byEntity(rows: readonly SummaryRow[]): readonly SummaryRow[] {
  if (!differ(rows, "indicator")) return rows;
  const groups = new Map<string | null, SummaryRow[]>();
  for (const row of rows) {
    const group = groups.get(row.entity);
    if (group === undefined) groups.set(row.entity, [row]);
    else group.push(row);
  }
  return [...groups.values()].flat();
}

/** Whether rows say different things of themselves. */
export function differ<K extends keyof ReportedRow>(rows: readonly SummaryRow[], key: K): boolean {
  return rows.some((row) => row[key] !== rows[0]?.[key]);
}

export function distinct<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}
