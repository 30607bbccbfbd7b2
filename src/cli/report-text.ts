import type { OfficeStyle, Report } from "../brief/report";
import { gatherWarnings } from "../lexicon/messages/gathered-warnings";
import { describeReplacedTemplate } from "../lexicon/template-messages";
import type { Locale } from "../lexicon/roles";
import type { Dimension, Finding } from "../measures/finding";
import type { MeasureName } from "../measures/measure-name";
import { printNumber } from "../measures/print-finding";
import { periodJson } from "./inspect-json";
import type { WrittenFile } from "./report-json";
import { textTable } from "./text-table";
import { TEXTS } from "./texts/dictionaries";

/** What `report` prints for people: the sentences, a table of all findings unless they were written into a tab, and what was doubtful. */
export function reportText(report: Report, written: WrittenFile | null, style: OfficeStyle): string {
  const texts = TEXTS[style.locale];
  const sentences = report.sentences.map((sentence) => sentence.text).join("\n");
  const warnings = gatherWarnings(report.warnings, style.locale).map(({ text }) => `! ${text}`).join("\n");
  const place = written === null ? "" : `${texts.headings.written}: ${written.file} (${written.sheets.join("、")})`;
  const table = written === null ? findingTable(report.findings, style) : "";
  const replaced = report.templates.filter(({ state }) => state === "replaced").flatMap((outcome) => describeReplacedTemplate(outcome, style.locale)).join("\n");
  return `${[sentences, replaced, priceBases(report, style), table, warnings, place].filter((part) => part !== "").join("\n\n")}\n`;
}

/** 现价 or 不变价, once for each that a table says: rates at current prices are not the official ones. */
function priceBases({ tables }: Report, { locale }: OfficeStyle): string {
  const bases = new Set(tables.map(({ priceBasis }) => priceBasis ?? null).filter((basis) => basis !== null));
  return [...bases].map((basis) => TEXTS[locale].priceBasis[basis]).join("\n");
}

/** One row an indicator and entity, one column a measure that occurs. */
function findingTable(findings: Report["findings"], style: OfficeStyle): string {
  const texts = TEXTS[style.locale];
  // The trend is of the whole table, not of a row; the sentences tell it.
  const ofRows = findings.filter((finding) => finding.measure !== "trend");
  const measures = [...new Set(ofRows.map((finding) => finding.measure))];
  const rows = new Map<string, Map<MeasureName, Finding>>();
  for (const finding of ofRows) {
    const key = JSON.stringify([finding.indicator, finding.entity, periodJson(finding.period)]);
    const row = rows.get(key) ?? new Map<MeasureName, Finding>();
    rows.set(key, row.set(finding.measure, finding));
  }
  // Only where rows differ in it: 本月 beside 累计.
  const withPeriods = new Set(ofRows.map(({ period }) => periodJson(period))).size > 1;
  const header = [texts.headings.indicator, texts.headings.entity, ...(withPeriods ? [texts.headings.period] : []), ...measures.map((measure) => texts.measures[measure])];
  const lines = [...rows.values()].map((row) => {
    const [first] = row.values();
    const name = `${"  ".repeat(first?.level ?? 0)}${first?.label ?? ""}`;
    const period = withPeriods ? [periodJson(first?.period ?? null) ?? ""] : [];
    return [name, first?.entity ?? "", ...period, ...measures.map((measure) => printedCell(row.get(measure), style))];
  });
  return lines.length === 0 ? "" : textTable([header, ...lines]);
}

function printedCell(finding: Finding | undefined, style: OfficeStyle): string {
  if (finding === undefined) return "";
  const value = "value" in finding.outcome ? finding.outcome.value : null;
  if (value === null) return "—";
  const number = printNumber(value, finding.dimension, finding.decimals, style.rounding).toString();
  return `${number}${unitShown(finding.dimension, style.locale)}`;
}

function unitShown(dimension: Dimension, locale: Locale): string {
  const { points, times } = TEXTS[locale].units;
  if (dimension.kind === "ratio") return "%";
  if (dimension.kind === "points") return points;
  if (dimension.kind === "multiple") return times;
  const unit = dimension.kind === "quantity" ? (dimension.unit ?? "") : "";
  // A unit in Latin letters stands off its number: 1200 thousand, but 46起 and 12%.
  return /^[A-Za-z£$€]/.test(unit) ? ` ${unit}` : unit;
}
