import type { Report } from "../../brief/report";
import type { Finding } from "../../measures/finding";
import type { MeasureName } from "../../measures/measure-name";
import type { Table } from "../../recognition/table";
import { contains } from "../../sheet/address";
import type { List } from "../../sheet/list";
import { summaryRows, type SummaryRow, type SummaryRows } from "../../summary/rows";
import type { Progress } from "./report-view";

/** One table of the report with the rows that its findings fill. */
export interface TableRows extends SummaryRows {
  readonly table: Table;
}

/** The findings of a report, table by table: each belongs to the table that its first figure stands in. A table may have none. */
export function rowsByTable({ tables }: Report, findings: List<Finding>): readonly TableRows[] {
  return tables.map((table) => ({ table, ...summaryRows({ table, findings: findings.filter((finding) => isOf(table, finding)) }) }));
}

function isOf(table: Table, finding: Finding): boolean {
  const cell = finding.inputs[0]?.cell;
  return cell !== undefined && cell.sheet === table.sheet && contains(table.area, cell.row, cell.column);
}

/** What a narrow pane shows beside the figure itself, the most telling first; the rest stands in a row's details. */
const TELLING: readonly MeasureName[] = ["growth", "completion", "control-share", "rectification", "points", "previous-growth", "share", "stretch-completion", "outstanding", "change"];
const MOST_COLUMNS = 2;

/** The measures that get a column of their own: those that the rows have, at most two. */
export function tellingMeasures(rows: readonly SummaryRow[]): readonly MeasureName[] {
  return TELLING.filter((measure) => rows.some((row) => row.findings.has(measure))).slice(0, MOST_COLUMNS);
}

const GAPS = [
  ["completion", "schedule-gap"],
  ["control-share", "control-gap"],
] as const satisfies readonly (readonly [MeasureName, MeasureName])[];

export function progressOf(row: SummaryRow): Progress | null {
  for (const [whole, gap] of GAPS) {
    const share = drawn(row.findings.get(whole));
    if (share === null) continue;
    const points = drawn(row.findings.get(gap));
    return { share, schedule: points === null ? null : share - points / 100 };
  }
  return null;
}

function drawn(finding: Finding | undefined): number | null {
  if (finding === undefined || !("value" in finding.outcome)) return null;
  return finding.outcome.value?.toNumber() ?? null;
}

/** A share of the year in whole percents: it is a picture's caption, no figure of the report. */
export function printPercent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** The judgement of a row, the one on the schedule before the others. */
export function judgementOf(row: SummaryRow): Finding["judgement"] {
  const judged: Finding[] = [];
  row.findings.each((finding) => {
    if (finding.judgement !== null) judged.push(finding);
  });
  const onSchedule = judged.find((finding) => finding.measure === "schedule-gap" || finding.measure === "control-gap");
  return (onSchedule ?? judged[0])?.judgement ?? null;
}

export const UNFAVOURABLE: ReadonlySet<Finding["judgement"]> = new Set<Finding["judgement"]>(["behind-schedule", "over-schedule", "not-met", "over-ceiling"]);
