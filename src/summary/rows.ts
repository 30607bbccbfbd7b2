import { figureRole, type FigureRole } from "../lexicon/figure-roles";
import type { Finding } from "../measures/finding";
import type { MeasureName } from "../measures/measure-name";
import type { ReportedRow } from "../measures/reporting-figures";
import { findingsByRow } from "../measures/findings-by-row";
import type { Observation } from "../recognition/table";
import { Few, type Lookup } from "../sheet/few";
import type { SummarySet } from "./summary-input";

/** A row of the tab. */
export interface SummaryRow extends ReportedRow {
  /** At most one finding a measure; the first one counts. */
  readonly findings: Lookup<MeasureName, Finding>;
  readonly figures: Lookup<FigureRole, Observation>;
}

/** In a time series both figures of a growth are `actual`: the measure says which part the second one plays. */
const SECOND_ROLE: Partial<Record<MeasureName, FigureRole>> = {
  change: "prior",
  growth: "prior",
  points: "prior",
  "previous-change": "previous",
  "previous-growth": "previous",
};

/** The rows of one table, in the order in which its findings name them; with several entities, entity by entity. */
export function summaryRows(set: SummarySet): readonly SummaryRow[] {
  return byEntity(findingsByRow(set.findings, (finding) => finding).flatMap(rowOf));
}

function rowOf(findings: readonly Finding[]): readonly SummaryRow[] {
  const [first] = findings;
  if (first === undefined) return [];
  const byMeasure = new Few<MeasureName, Finding>();
  for (const finding of findings) byMeasure.add(finding.measure, finding);
  const figures = figuresOf(findings);
  return [
    {
      indicator: first.indicator,
      label: first.label,
      entity: first.entity,
      period: first.period,
      unit: (figures.get("actual") ?? figures.get("done") ?? first.inputs[0])?.unit ?? null,
      level: first.level,
      isTotal: first.isTotal,
      findings: byMeasure,
      figures,
    },
  ];
}

function figuresOf(findings: readonly Finding[]): Lookup<FigureRole, Observation> {
  const figures = new Few<FigureRole, Observation>();
  for (const finding of findings) {
    for (const [index, input] of finding.inputs.entries()) {
      const role = partPlayed(finding, input, index);
      if (role !== null) figures.add(role, input);
    }
  }
  return figures;
}

/** The column that a finding's figure belongs to, seen from its row; null for figures of other rows and stated rates. */
export function partPlayed(finding: Finding, input: Observation, index: number): FigureRole | null {
  const own = figureRole(input.role);
  if (own === null) return null;
  if (own !== "actual" || index === 0) return own;
  const isOwn = input.indicator === finding.indicator && input.entity === finding.entity;
  return SECOND_ROLE[finding.measure] ?? (isOwn ? own : null);
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
