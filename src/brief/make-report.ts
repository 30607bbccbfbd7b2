import { contradictionsIn } from "../audit/workbook/check-figures";
import { gatherWarnings } from "../lexicon/messages/gathered-warnings";
import type { Finding } from "../measures/finding";
import { measureTable } from "../measures/measure-table";
import type { TableFindings } from "../measures/table-findings";
import { compose, type Narrative } from "../narrative/compose";
import { formatPeriod } from "../quantity/period";
import { NO_CORRECTIONS } from "../recognition/corrections";
import type { Table } from "../recognition/table";
import { JoinedLists, type List } from "../sheet/list";
import { Problem, type Warning } from "../sheet/problem";
import type { SheetPlan } from "../sheet/sheet-plan";
import { layOutNotes } from "../summary/lay-out-notes";
import { layOutRanking } from "../summary/lay-out-ranking";
import { layOutSummary } from "../summary/lay-out-summary";
import { layOutWorkingPaper } from "../summary/lay-out-working-paper";
import type { SummaryInput } from "../summary/summary-input";
import { VERSION } from "../version";
import { entitiesNamed, entityBlocks } from "./entity-blocks";
import { keptFigures, type KeptFigures } from "./figures";
import { unusedWarnings, withHandSetFigures } from "./hand-set";
import { once } from "./once";
import { withPriorFigures } from "./prior-year";
import { readTables } from "./read-tables";
import { NO_TEMPLATES, type Report, type ReportRequest } from "./report";
import { briefId, entityMark } from "./report-mark";

/** The findings of one table. */
type MeasuredTable = Report["sets"][number] & { readonly findings: TableFindings };

/** What is said of measured tables: once for the report, and for the tab that holds the same. */
interface Told extends Narrative {
  readonly measured: readonly MeasuredTable[];
  readonly findings: List<Finding>;
  readonly kept: () => KeptFigures;
  readonly warnings: readonly Warning[];
}

/**
 * The main use case: sheets in, findings, sentences and summary tabs out. Pure: the same request gives the same report.
 * @throws Problem `no-numbers`, `no-table`, `period-unknown`, `entity-unknown`
 */
export function makeReport(request: ReportRequest): Report {
  const { tables, outcomes } = withHandSetFigures(tablesOf(request), request.handSet ?? []);
  const one = request.entities.kind === "one" ? request.entities.entity : null;
  if (one !== null) assertEntity(tables, one);
  const told = tell(measureTables(tables, request, one), request);
  const plans = once(() => planTabs(tables, told, request));
  return {
    tables,
    sets: told.measured,
    findings: told.findings,
    sentences: told.sentences,
    templates: told.templates,
    handSet: outcomes,
    warnings: [...told.warnings, ...unusedWarnings(outcomes)],
    get kept() {
      return told.kept();
    },
    get plans() {
      return plans();
    },
  };
}

function tablesOf(request: ReportRequest): readonly Table[] {
  const { prior, corrections = NO_CORRECTIONS } = request;
  const tables = readTables(request.grids, { fileName: request.fileName, corrections });
  if (prior === null) return tables;
  const lastYear = readTables(prior.grids, { fileName: prior.fileName, corrections });
  return tables.map((table) => withPriorFigures(table, lastYear, prior.fileName));
}

function assertEntity(tables: readonly Table[], entity: string): void {
  const entities = entitiesOf(tables);
  if (!entities.includes(entity)) throw new Problem("entity-unknown", { entity, entities: entities.join("、") });
}

function entitiesOf(tables: readonly Table[]): readonly string[] {
  const entities = tables.flatMap((table) => table.observations.map((observation) => observation.entity));
  return [...new Set(entities.filter((entity) => entity !== null))];
}

function measureTables(tables: readonly Table[], request: ReportRequest, entity: string | null): readonly MeasuredTable[] {
  const { assessment, period, style } = request;
  const options = { period, entity, decimals: style.decimals, rounding: style.rounding, ...(assessment && { assessment }) };
  const measured = tables.map((table) => ({ table, findings: measureTable(table, options) }));
  const withFindings = numbered(measured.filter((set) => set.findings.length > 0));
  if (withFindings.length > 0) return withFindings;
  if (request.period === null) throw new Problem("no-numbers", {});
  throw new Problem("period-unknown", { period: formatPeriod(request.period), periods: periodsOf(tables) });
}

/** The newest few periods, for a message. */
function periodsOf(tables: readonly Table[]): string {
  const periods = tables.flatMap((table) => table.observations.map((observation) => observation.period));
  return [...new Set(periods.filter((period) => period !== null).map(formatPeriod))].slice(0, 8).join("、");
}

function tell(measured: readonly MeasuredTable[], request: ReportRequest): Told {
  const { style, templates = NO_TEMPLATES } = request;
  const [only, ...others] = measured;
  const findings = only !== undefined && others.length === 0 ? only.findings : new JoinedLists(measured.map((set) => set.findings));
  return { measured, findings, kept: once(() => keptFigures(measured.map((set) => set.findings))), ...compose({ sets: measured, style, templates: templates.sentences, templatesOnly: templates.only }), warnings: warningsOf(measured) };
}

/** Each set with the place of its first finding among all. */
function numbered(sets: readonly Omit<MeasuredTable, "firstIndex">[]): readonly MeasuredTable[] {
  let firstIndex = 0;
  return sets.map((set) => {
    const placed = { ...set, firstIndex };
    firstIndex += set.findings.length;
    return placed;
  });
}

function planTabs(tables: readonly Table[], told: Told, request: ReportRequest): readonly SheetPlan[] {
  const { looks = {} } = request;
  const mark = request.mark ?? briefId(request);
  const all = summaryInput(told, request, mark);
  const summaries = tabInputs(tables, told, request, all, mark).flatMap((input) => (looks.style === "accessible" && looks.submission !== true ? [layOutSummary(input), layOutNotes(input)] : [layOutSummary(input)]));
  const ranking = looks.ranking === true ? layOutRanking(looks.submission === true ? { ...all, mark: null, style: { ...all.style, valuesOnly: true } } : all) : null;
  const paper = looks.workingPaper === true && looks.submission !== true ? [layOutWorkingPaper(all)] : [];
  return [...summaries, ...(ranking === null ? [] : [ranking]), ...paper];
}

/** What goes onto the summary tabs: everything onto one, or the figures of each unit that has any onto its own. */
function tabInputs(tables: readonly Table[], told: Told, request: ReportRequest, all: SummaryInput, mark: string): readonly SummaryInput[] {
  switch (request.entities.kind) {
    case "each":
      return entitiesNamed(told.findings).map((entity) => summaryInput(tell(measureTables(tables, request, entity), request), request, entityMark(mark, entity)));
    case "blocks":
      return [{ ...all, sets: entityBlocks(all.sets) }];
    default:
      return [all];
  }
}

function summaryInput({ measured, kept, sentences, warnings }: Told, request: ReportRequest, mark: string): SummaryInput {
  const { style, looks = {} } = request;
  return {
    sets: measured,
    sentences,
    style: { ...style, ...looks, looks: looks.style ?? "office", ...(request.assessment?.lights && { lights: request.assessment.lights }) },
    mark,
    provenance: { fileName: request.fileName, date: request.date, version: VERSION, fingerprint: kept().fingerprint },
    warnings: gatherWarnings(warnings, style.locale),
  };
}

/** Each doubt once: several measures of a row share a doubtful figure. */
function warningsOf(measured: readonly MeasuredTable[]): readonly Warning[] {
  const byPlace = new Map<string, Warning>();
  const take = (warning: Warning): void => void byPlace.set(JSON.stringify([warning.code, warning.cell]), warning);
  for (const { table, findings } of measured) {
    table.warnings.forEach(take);
    findings.warnings.forEach(take);
  }
  contradictionsIn(measured.map(({ table }) => table)).forEach(take);
  return [...byPlace.values()];
}
