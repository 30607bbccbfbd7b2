import { handSetOf, templatesOf } from "../brief/brief";
import { correctionsOf } from "../brief/corrections";
import { officeOf } from "../brief/office";
import { changesSince, isStale } from "../brief/refresh";
import type { Report, ReportRequest } from "../brief/report";
import { requestOf } from "../brief/report-request";
import { rollForward } from "../brief/roll-forward";
import { briefOf, parseSavedBrief, prepareReport, type SavedBrief } from "../brief/saved-brief";
import type { Locale } from "../lexicon/roles";
import type { KnownBrief, RolledView, RollJob, ToWrite } from "../pane/engine";
import { viewRenewal, viewRolled } from "../pane/view/renewal-view";
import type { RenewalView } from "../pane/view/report-view";
import type { StoredBrief } from "../sheet/workbook";

/* What is done with saved briefs. Loaded with the first one, or when a report is to be written: the check of a brief is no small script. */

/** @throws Problem `brief-invalid`, `brief-newer` */
export function readBriefs(stored: readonly StoredBrief[]): readonly KnownBrief[] {
  return stored.map(parseSavedBrief).map((brief) => ({ definition: { brief, corrections: correctionsOf(brief), templates: templatesOf(brief), handSet: handSetOf(brief) }, office: officeOf(brief) }));
}

/** What the pane wants of a report, with what the brief says where the pane says nothing. */
export function requestUnder(brief: SavedBrief, wanted: ReportRequest): ReportRequest {
  const { grids, fileName, prior, date } = wanted;
  const base = requestOf(brief, { grids, fileName, prior, date });
  return { ...base, ...wanted, period: wanted.period ?? base.period, entities: base.entities };
}

export function renewalOf(brief: SavedBrief, report: Report, locale: Locale): RenewalView {
  return viewRenewal({ brief, isStale: isStale(brief, report), changes: changesSince(brief, report) }, locale);
}

/** The tabs of a report, and the brief that is kept with them. @param brief the one it was made by */
export function toWrite(report: Report, request: ReportRequest, brief: SavedBrief | null): ToWrite {
  if (request.looks?.submission === true) return { plans: report.plans, brief: null, writtenBefore: [], saved: null };
  return prepareReport(report, briefOf(request, brief), request.date);
}

export function rolled({ locale, ...job }: RollJob): RolledView {
  return viewRolled(rollForward({ ...job, to: null }), locale);
}
