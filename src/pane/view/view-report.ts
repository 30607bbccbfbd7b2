import type { Report } from "../../brief/report";
import { gatherWarnings } from "../../lexicon/messages/gathered-warnings";
import type { Locale } from "../../lexicon/roles";
import type { Finding } from "../../measures/finding";
import { formatPeriod, type Period } from "../../quantity/period";
import type { Rounding } from "../../quantity/rounding";
import type { Table } from "../../recognition/table";
import type { Warning } from "../../sheet/problem";
import { joined } from "./areas";
import { viewHandSet, viewReplaced } from "./asked-view";
import { viewFinding } from "./finding-view";
import { viewMissing } from "./missing-view";
import type { ReportView, TableView, WarningView } from "./report-view";
import { viewRow } from "./row-view";
import { viewSentence } from "./sentence-view";
import { rowsByTable, tellingMeasures, type TableRows } from "./table-rows";

/** Prints a report for the pane, in the language of the pane. */
export function viewReport(report: Report, locale: Locale, rounding: Rounding): Omit<ReportView, "renewal"> {
  // Made once: a row's findings are told from others by what they are, not by what they say.
  const findings = [...report.findings];
  const indices = new Map(findings.map((finding, index) => [finding, index]));
  const indexOf = (finding: Finding): number => indices.get(finding) ?? -1;
  return {
    tables: rowsByTable(report, findings).map((table) => viewTable(table, indexOf, locale)),
    findings: findings.map((finding) => viewFinding(finding, locale, rounding)),
    sentences: report.sentences.map(viewSentence),
    warnings: viewWarnings(report.warnings, locale),
    replaced: viewReplaced(report.templates, locale),
    handSet: viewHandSet(report.handSet, locale),
    periods: currentPeriods(report.tables),
  };
}

function viewTable({ table, rows }: TableRows, indexOf: (finding: Finding) => number, locale: Locale): TableView {
  const { title, sheet, area, layout, unit, period, columns, labels, notes, warnings, observations } = table;
  const missing = viewMissing(observations);
  const unknown = missing.reduce((sum, { count }) => sum + count, 0);
  return {
    title,
    sheet,
    area,
    layout,
    unit,
    period,
    columns,
    labels,
    notes,
    warnings: viewWarnings(warnings, locale),
    known: observations.length - unknown,
    missing,
    measures: tellingMeasures(rows),
    rows: rows.map((row) => viewRow(row, indexOf, locale)),
  };
}

/** What would read the same is told once. */
function viewWarnings(warnings: readonly Warning[], locale: Locale): readonly WarningView[] {
  return gatherWarnings(warnings, locale).map(({ text, cells }) => ({ text, areas: joined(cells) }));
}

function currentPeriods(tables: readonly Table[]): readonly Period[] {
  const periods = new Map<string, Period>();
  for (const table of tables) {
    for (const { role, period } of table.observations) if (role === "actual" && period !== null) periods.set(formatPeriod(period), period);
  }
  return [...periods.values()];
}
