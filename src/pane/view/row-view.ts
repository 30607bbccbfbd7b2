import type { Locale } from "../../lexicon/roles";
import { summaryWords } from "../../lexicon/summary/dictionary";
import type { Finding } from "../../measures/finding";
import type { MeasureName } from "../../measures/measure-name";
import type { SummaryRow } from "../../summary/rows";
import type { RowView } from "./report-view";
import { judgementOf, progressOf, UNFAVOURABLE } from "./table-rows";
import { printFigure } from "./working";

export function viewRow(row: SummaryRow, indexOf: (finding: Finding) => number, locale: Locale): RowView {
  const figure = row.figures.get("actual") ?? row.figures.get("done");
  const prior = row.figures.get("prior");
  const judgement = judgementOf(row);
  const findings: Partial<Record<MeasureName, number>> = {};
  row.findings.each((finding) => void (findings[finding.measure] = indexOf(finding)));
  return {
    key: JSON.stringify([row.indicator, row.entity, row.period]),
    indicator: row.indicator,
    label: row.label,
    entity: row.entity,
    unit: row.unit,
    level: row.level,
    isTotal: row.isTotal,
    value: figure === undefined ? null : printFigure(figure),
    prior: prior === undefined ? null : printFigure(prior),
    findings,
    progress: progressOf(row),
    judgement: judgement === null ? null : { words: summaryWords(locale).judgements[judgement], isFavourable: !UNFAVOURABLE.has(judgement) },
  };
}
