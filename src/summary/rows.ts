import type { FigureRole } from "../lexicon/figure-roles";
import type { Finding } from "../measures/finding";
import type { FindingRows, NumberOfRow } from "../measures/finding-rows";
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
  readonly kind: KindOfRow;
  /** Its place among the rows of the findings. */
  readonly index: number;
  /** The row of the source's sheet in which its first figure stands. */
  readonly sheetRow: number;
}

/** What rows have in common that differ in their entity, their place and the size of their numbers, and in nothing else. */
export interface KindOfRow {
  readonly number: number;
  /** One of them. */
  readonly example: SummaryRow;
}

/** At most one finding a measure; the first one counts. */
export interface RowFindings extends Lookup<MeasureName, Finding> {
  /** The values of a measure in all rows of this kind. */
  numbers(measure: MeasureName): NumberOfRow | null;
  each(visit: (finding: Finding) => void): void;
}

export interface RowFigures extends Lookup<FigureRole, Observation> {
  /** The figures of a role in all rows of this kind. */
  numbers(role: FigureRole): NumberOfRow | null;
  each(visit: (role: FigureRole, observation: Observation) => void): void;
}

/** The rows of one table, and one example of each kind: what all rows of a kind say is asked of it alone. */
export interface SummaryRows {
  readonly rows: readonly SummaryRow[];
  readonly examples: readonly SummaryRow[];
  readonly source: FindingRows;
}

/** In the order in which its findings name them; with several entities, entity by entity. */
export function summaryRows(set: SummarySet): SummaryRows {
  const source = findingsByRow(set.findings);
  const kinds = source.kinds.flatMap((first, number) => {
    const kind = RowOfFindings.kindOf(source, first, number);
    return kind === null ? [] : [kind];
  });
  const examples = kinds.map(({ example }) => example);
  const rows = Array.from({ length: source.length }, (_, index) => {
    const kind = kinds[source.kindOf(index)];
    return kind === undefined ? [] : [new RowOfFindings(kind, source, index)];
  }).flat();
  return { rows: byEntity(rows, examples), examples, source };
}

/** Rows of one entity stand together; the order of entities and of their rows stays. */
function byEntity(rows: readonly SummaryRow[], examples: readonly SummaryRow[]): readonly SummaryRow[] {
  if (!differ(examples, "indicator")) return rows;
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
