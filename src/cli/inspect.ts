import { basename } from "node:path";
import { readTables } from "../brief/read-tables";
import { readableGrids } from "../brief/readable-grids";
import { describeEvidence } from "../lexicon/messages/evidence";
import { describeWarning } from "../lexicon/messages/messages";
import type { Locale } from "../lexicon/roles";
import { PackageWorkbook } from "../package/package-workbook";
import { formatPeriod } from "../quantity/period";
import type { Observation, RoleAssignment, Table } from "../recognition/table";
import { areaAddress, cellAddress, shownAddress } from "../sheet/address";
import { correctionsGiven, type CorrectionOptions } from "./correction-options";
import { readBytes } from "./file-access";
import { readBrief } from "./brief-file";
import { inspectJson } from "./inspect-json";
import { textTable } from "./text-table";
import { TEXTS } from "./texts/dictionaries";

export interface InspectOptions extends CorrectionOptions {
  readonly brief?: string;
  readonly sheet?: string;
  readonly locale?: Locale;
  readonly json?: true;
}

/** Prints what was found in a workbook, as tables to read or as JSON. @throws Problem when the file or sheet cannot be read, or holds no table */
export async function inspect(file: string, options: InspectOptions): Promise<void> {
  const fileName = basename(file);
  const workbook = await PackageWorkbook.open(readBytes(file), fileName);
  const grids = await readableGrids(workbook, options.sheet ?? null);
  const tables = readTables(grids, { fileName, corrections: correctionsGiven(options, options.brief === undefined ? null : readBrief(options.brief)) });
  const locale = options.locale ?? "zh-CN";
  const printed = options.json ? JSON.stringify(inspectJson(tables, locale), null, 1) : tables.map((table) => describeTable(table, locale)).join("\n\n");
  process.stdout.write(`${printed}\n`);
}

function describeTable(table: Table, locale: Locale): string {
  const texts = TEXTS[locale];
  const heading = [
    `${table.sheet}!${areaAddress(table.area)}${table.sheets === undefined ? "" : ` (${table.sheets.join("、")})`}`,
    table.layout,
    table.title,
    table.unit,
    table.period === null ? null : formatPeriod(table.period),
    table.occasion ?? null,
    table.priceBasis == null ? null : texts.priceBasis[table.priceBasis],
  ];
  const warnings = table.warnings.map((warning) => `! ${describeWarning(warning, locale)}`);
  return [
    heading.filter((part) => part !== null).join(" · "),
    textTable(table.columns.map((column) => describeColumn(column, locale))),
    textTable(table.observations.map((observation) => describeObservation(observation, texts.roles[observation.role], table.sheets !== undefined))),
    ...warnings,
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function describeColumn(column: RoleAssignment, locale: Locale): readonly string[] {
  return [
    areaAddress(column.area),
    TEXTS[locale].roles[column.role],
    column.label,
    column.period === null ? "" : formatPeriod(column.period),
    column.unit ?? "",
    describeEvidence(column.why, locale),
  ];
}

function describeObservation(observation: Observation, role: string, isJoined: boolean): readonly string[] {
  const { figure } = observation;
  return [
    isJoined ? shownAddress(observation.cell) : cellAddress(observation.cell.row, observation.cell.column),
    `${"  ".repeat(observation.level)}${observation.indicator}`,
    observation.entity ?? "",
    observation.period === null ? "" : formatPeriod(observation.period),
    role,
    figure.kind === "known" ? figure.value.toString() : `(${figure.reason})`,
    observation.unit ?? "",
  ];
}
