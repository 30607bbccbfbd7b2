import type { FindingRows } from "../measures/finding-rows";
import { findingsByRow } from "../measures/findings-by-row";
import { formatPeriod, type Period } from "../quantity/period";
import type { AppliedPlan, SheetPlan } from "../sheet/sheet-plan";
import type { StoredBrief, Workbook } from "../sheet/workbook";
import { VERSION } from "../version";
import { parseBrief, type Brief } from "./brief";
import { savedCorrections } from "./corrections";
import { BRIEF_SCHEMA } from "./migration";
import { savedAssessment } from "./office";
import type { Report, ReportRequest } from "./report";
import { briefId } from "./report-mark";
import { writePrepared, type PreparedReport } from "./write-report";

/** A brief that a workbook holds, by its id. */
export interface SavedBrief extends Brief {
  readonly id: string;
}

/**
 * The briefs of a workbook in the order in which they were added.
 * @throws Problem `brief-invalid`, `brief-newer` for one that cannot be read
 */
export async function readSavedBriefs(workbook: Workbook): Promise<readonly SavedBrief[]> {
  return (await workbook.readBriefs()).map(parseSavedBrief);
}

/** @throws Problem `brief-invalid`, `brief-newer` */
export function parseSavedBrief({ id, json }: StoredBrief): SavedBrief {
  return { ...parseBrief(json, id), id };
}

/** The definition behind a request, without what was written: settings that `before` has and a request does not name are kept. */
export function briefOf(request: ReportRequest, before: Brief | null): SavedBrief {
  const { grids, period, prior, entities, style, looks, corrections, assessment, templates, handSet } = request;
  return {
    ...before,
    schema: BRIEF_SCHEMA,
    id: request.mark ?? before?.id ?? briefId(request),
    source: {
      ...before?.source,
      sheets: grids.map((grid) => grid.sheet),
      period: period === null ? undefined : formatPeriod(period),
      priorFile: prior?.fileName ?? before?.source?.priorFile,
      entities: entities.kind === "all" ? undefined : entities,
    },
    style: { ...before?.style, ...style },
    ...(looks !== undefined && { looks: { ...before?.looks, ...looks } }),
    ...(corrections !== undefined && { corrections: savedCorrections(corrections) }),
    ...(assessment !== undefined && { assessment: { ...before?.assessment, ...savedAssessment(assessment) } }),
    ...((templates !== undefined || handSet !== undefined) && {
      templates: {
        ...before?.templates,
        ...(templates !== undefined && { only: templates.only, sentences: templates.sentences.map((sentence) => ({ ...sentence })) }),
        ...(handSet !== undefined && { handSet: handSet.map((figure) => ({ ...figure })) }),
      },
    }),
  };
}

/** The brief with what it writes today. */
export function withWritten(brief: SavedBrief, report: Report, date: string): SavedBrief {
  const { figures, fingerprint } = report.kept;
  const period = reportedPeriod(report);
  return {
    ...brief,
    ...(brief.templates?.sentences !== undefined && { templates: { ...brief.templates, sentences: brief.templates.sentences.map((sentence, index) => ({ ...sentence, last: report.templates[index]?.now ?? sentence.last })) } }),
    written: {
      date,
      version: VERSION,
      ...(period !== null && { period }),
      fingerprint,
      ...(figures !== null && { figures: [...figures] }),
      tabs: report.plans.flatMap(writtenTab),
    },
  };
}

function writtenTab({ mark, print: { area } }: SheetPlan): NonNullable<Brief["written"]>["tabs"] {
  return mark === null ? [] : [{ mark, bottom: area.bottom, right: area.right }];
}

/** What most of the report's findings are about. */
export function reportedPeriod({ sets }: Report): string | null {
  const counts = new Map<string, number>();
  const take = (period: Period | null, count: number): void => {
    const code = period === null ? null : formatPeriod(period);
    if (code !== null) counts.set(code, (counts.get(code) ?? 0) + count);
  };
  for (const { findings } of sets) {
    const rows = findingsByRow(findings);
    for (const [kind, count] of countsOf(rows).entries()) {
      const findingsOfRow = rows.at(rows.kinds[kind] ?? 0) ?? [];
      take(findingsOfRow[0]?.finding.period ?? null, count * findingsOfRow.length);
    }
    const last = findings.at(-1);
    if (last?.measure === "trend") take(last.period, 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? null;
}

/** How many rows there are of each kind. */
function countsOf(rows: FindingRows): readonly number[] {
  const counts = rows.kinds.map(() => 0);
  for (let index = 0; index < rows.length; index += 1) {
    const kind = rows.kindOf(index);
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

/** What is written of a report, and the brief that is kept with it. */
export function prepareReport(report: Report, brief: SavedBrief, date: string): PreparedReport & { readonly saved: SavedBrief } {
  const saved = withWritten(brief, report, date);
  return { plans: report.plans, brief: storedBrief(saved), writtenBefore: brief.written?.tabs ?? [], saved };
}

/** @throws as `writePrepared` */
export async function writeReport(workbook: Workbook, report: Report, brief: SavedBrief, date: string, drop = false): Promise<readonly AppliedPlan[]> {
  return writePrepared(workbook, prepareReport(report, brief, date), drop);
}

export function storedBrief(brief: SavedBrief): StoredBrief {
  return { id: brief.id, json: JSON.stringify(brief) };
}
