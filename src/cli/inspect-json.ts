import { describeEvidence } from "../lexicon/messages/evidence";
import { describeWarning } from "../lexicon/messages/messages";
import type { Locale } from "../lexicon/roles";
import { formatPeriod, type Period } from "../quantity/period";
import type { Observation, RoleAssignment, Table } from "../recognition/table";
import { areaAddress, shownAddress } from "../sheet/address";
import type { Warning } from "../sheet/problem";

/** The JSON of `inspect`, in the form that others rely on: `indicator-brief/inspect@1`. */
export function inspectJson(tables: readonly Table[], locale: Locale): unknown {
  return { schema: "indicator-brief/inspect@1", tables: tables.map((table) => tableJson(table, locale)) };
}

function tableJson(table: Table, locale: Locale): unknown {
  return {
    sheet: table.sheet,
    ...(table.sheets === undefined ? {} : { sheets: table.sheets }),
    range: areaAddress(table.area),
    layout: table.layout,
    title: table.title,
    unit: table.unit,
    period: periodJson(table.period),
    ...(table.occasion == null ? {} : { occasion: table.occasion }),
    ...(table.priceBasis == null ? {} : { priceBasis: table.priceBasis }),
    columns: table.columns.map((column) => columnJson(column, locale)),
    labels: table.labels.map((label) => ({ range: areaAddress(label.area), kind: label.kind, label: label.label })),
    observations: table.observations.map(observationJson),
    remarks: table.remarks.map((remark) => ({ ...remark, cell: shownAddress(remark.cell) })),
    notes: table.notes,
    warnings: table.warnings.map((warning) => warningJson(warning, locale)),
  };
}

function columnJson(column: RoleAssignment, locale: Locale): unknown {
  return {
    range: areaAddress(column.area),
    role: column.role,
    label: column.label,
    entity: column.entity,
    period: periodJson(column.period),
    unit: column.unit,
    why: describeEvidence(column.why, locale),
    confidence: column.why.confidence,
  };
}

function observationJson(observation: Observation): unknown {
  const { figure } = observation;
  return {
    indicator: observation.indicator,
    label: observation.label,
    entity: observation.entity,
    period: periodJson(observation.period),
    role: observation.role,
    value: figure.kind === "known" ? figure.value.toString() : null,
    missing: figure.kind === "missing" ? figure.reason : null,
    approximate: figure.kind === "known" && figure.approximate,
    unit: observation.unit,
    cell: shownAddress(observation.cell),
    level: observation.level,
    total: observation.isTotal,
  };
}

export function periodJson(period: Period | null): string | null {
  return period === null ? null : formatPeriod(period);
}

export function warningJson(warning: Warning, locale: Locale): unknown {
  return {
    code: warning.code,
    message: describeWarning(warning, locale),
    cell: warning.cell === null ? null : shownAddress(warning.cell),
  };
}
