import type { Report } from "../../brief/report";
import type { Locale } from "../../lexicon/roles";
import type { Rounding } from "../../quantity/rounding";
import type { SummaryColumn } from "../../summary/block";
import { columnHeader, soleIndicator, summaryColumns } from "../../summary/columns";
import type { SummaryRow } from "../../summary/rows";
import { summaryWords } from "../../lexicon/summary/dictionary";
import { periodName } from "../../lexicon/period-names";
import { escapeHtml, type Copyable } from "../copying";
import { judgementOf, printPercent, progressOf, rowsByTable, type TableRows } from "./table-rows";
import { printFigure, shownFinding } from "./working";

/** All tables with every column, as a table for Word and as tab-separated lines for a sheet. */
export function tablesCopy(report: Report, locale: Locale, rounding: Rounding): Copyable {
  const parts = rowsByTable(report, report.findings)
    .filter(({ rows }) => rows.length > 0)
    .map((table) => tableCells(table, locale, rounding));
  return { html: parts.map(tableHtml).join("<br>"), text: parts.map((rows) => rows.map((row) => row.join("\t")).join("\n")).join("\n\n") };
}

function tableCells(of: TableRows, locale: Locale, rounding: Rounding): readonly (readonly string[])[] {
  const { table, rows } = of;
  const columns = summaryColumns(of, null);
  const sole = soleIndicator(of);
  const header = columns.map((column) => columnHeader(column, sole, table, locale));
  return [header, ...rows.map((row) => columns.map((column) => cellText(column, row, locale, rounding)))];
}

function cellText(column: SummaryColumn, row: SummaryRow, locale: Locale, rounding: Rounding): string {
  const words = summaryWords(locale);
  switch (column.kind) {
    case "entity":
      return row.entity ?? words.total;
    case "indicator":
      return row.label;
    case "period":
      return row.period === null ? "" : periodName(row.period, locale);
    case "unit":
      return row.unit ?? "";
    case "schedule":
      return scheduleText(row);
    case "light":
      return "";
    case "judgement": {
      const judgement = judgementOf(row);
      return judgement === null ? "" : words.judgements[judgement];
    }
    case "figure": {
      const figure = row.figures.get(column.role);
      return figure === undefined ? "" : printFigure(figure);
    }
    case "measure": {
      const finding = row.findings.get(column.measure);
      return finding === undefined ? "" : shownFinding(finding, locale, rounding);
    }
  }
}

/** The share of the year that is over: whole percents say enough in a copied table. */
function scheduleText(row: SummaryRow): string {
  const schedule = progressOf(row)?.schedule ?? null;
  return schedule === null ? "" : printPercent(schedule);
}

const CELL = "border:1px solid #7f7f7f;padding:2px 6px";

function tableHtml(rows: readonly (readonly string[])[]): string {
  const line = (row: readonly string[], tag: "th" | "td"): string => `<tr>${row.map((cell) => `<${tag} style="${CELL}">${escapeHtml(cell)}</${tag}>`).join("")}</tr>`;
  const [header = [], ...body] = rows;
  return `<table style="border-collapse:collapse"><thead>${line(header, "th")}</thead><tbody>${body.map((row) => line(row, "td")).join("")}</tbody></table>`;
}
