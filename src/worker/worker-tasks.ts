import { auditText } from "../audit/audit-text";
import type { Audit } from "../audit/claim";
import { handSetOf, templatesOf } from "../brief/brief";
import { correctionsOf } from "../brief/corrections";
import { makeReport } from "../brief/make-report";
import { officeOf } from "../brief/office";
import { readableGrids } from "../brief/readable-grids";
import { changesSince, isStale } from "../brief/refresh";
import type { Report, ReportRequest } from "../brief/report";
import { readReportFile } from "../brief/report-file";
import { requestOf } from "../brief/report-request";
import { rollForward } from "../brief/roll-forward";
import { briefOf, parseSavedBrief, prepareReport, type SavedBrief } from "../brief/saved-brief";
import { TemplateEditing } from "../brief/template-editing";
import { describeTemplateMessage } from "../lexicon/template-messages";
import type { Locale } from "../lexicon/roles";
import type { Copyable } from "../pane/copying";
import type { AuditJob, KnownBrief, ReportJob, RolledView, RollJob, ToWrite } from "../pane/engine";
import { viewRenewal, viewRolled } from "../pane/view/renewal-view";
import { tablesCopy } from "../pane/view/table-copy";
import type { TemplateCheckView, TemplateField, TemplateOfSentence } from "../pane/view/template-view";
import { cutView, type ViewHead, type ViewPart } from "../pane/view/view-parts";
import { viewReport } from "../pane/view/view-report";
import { Problem } from "../sheet/problem";
import type { StoredBrief } from "../sheet/workbook";
import type { Tasks } from "./protocol";

interface Made {
  readonly report: Report;
  readonly request: ReportRequest;
  readonly brief: SavedBrief | null;
}

/** Keeps the report made last: its tabs and tables are asked for later, and are too much to hand over each time. */
export class WorkerTasks implements Tasks {
  private last: Made | null = null;

  makeReport({ request: wanted, brief, locale }: ReportJob, send: (part: ViewPart) => void): ViewHead {
    const { grids, fileName, prior, date } = wanted;
    const base = brief === null ? null : requestOf(brief, { grids, fileName, prior, date });
    const request = base === null ? wanted : { ...base, ...wanted, period: wanted.period ?? base.period, entities: base.entities };
    this.last = null;
    const report = makeReport(request);
    this.last = { report, request, brief };
    const renewal = brief === null ? null : viewRenewal({ brief, isStale: isStale(brief, report), changes: changesSince(brief, report) }, locale);
    const parts = cutView({ ...viewReport(report, locale, request.style.rounding), renewal });
    for (;;) {
      const next = parts.next();
      if (next.done === true) return next.value;
      send(next.value);
    }
  }

  toWrite(): ToWrite {
    const { report, request, brief } = this.made();
    if (request.looks?.submission === true) return { plans: report.plans, brief: null, writtenBefore: [], saved: null };
    return prepareReport(report, briefOf(request, brief), request.date);
  }

  copyTables(): Copyable {
    const { report, request } = this.made();
    return tablesCopy(report, request.style.locale, request.style.rounding);
  }

  /** The reader of files is loaded when the first file is chosen. @throws Problem */
  async readWorkbookFile(file: File): ReturnType<Tasks["readWorkbookFile"]> {
    const { PackageWorkbook } = await import("../package/package-workbook");
    const workbook = await PackageWorkbook.open(new Uint8Array(await file.arrayBuffer()), file.name);
    return { grids: await readableGrids(workbook, null), fileName: file.name };
  }

  /** @throws Problem `brief-invalid`, `brief-newer` */
  readBriefs(stored: readonly StoredBrief[]): readonly KnownBrief[] {
    return stored.map(parseSavedBrief).map((brief) => ({ definition: { brief, corrections: correctionsOf(brief), templates: templatesOf(brief), handSet: handSetOf(brief) }, office: officeOf(brief) }));
  }

  rollForward({ locale, ...job }: RollJob): RolledView {
    return viewRolled(rollForward({ ...job, to: null }), locale);
  }

  templateFields(): readonly TemplateField[] {
    return this.editing().fields().map(({ name, shown }) => ({ name, shown }));
  }

  checkTemplate({ text, locale }: { readonly text: string; readonly locale: Locale }): TemplateCheckView {
    const { errors, misfits, printed } = this.editing().check(text);
    const fault = (message: Parameters<typeof describeTemplateMessage>[0] & { readonly start: number; readonly end: number }) => ({ start: message.start, end: message.end, words: describeTemplateMessage(message, locale) });
    return { errors: errors.map(fault), misfits: misfits.map(fault), printed: printed?.text ?? null };
  }

  templateOf(sentence: string): TemplateOfSentence {
    const { template, bound, unbound } = this.editing().fromSentence(sentence);
    return {
      template,
      unbound: unbound.map(({ text, inTemplate: { start, end } }) => ({ start, end, words: text })),
      toConfirm: bound.filter(({ by }) => by === "name").map(({ start, end, field }) => `${sentence.slice(start, end)} → {${field}}`),
    };
  }

  /** Against the tables of the report made last: they are read already. */
  auditReport({ text, locale }: AuditJob): Audit {
    return auditText(text, { locale, tables: this.last?.report.tables ?? [] });
  }

  /** @throws Problem */
  async readReportFile(file: File): Promise<string> {
    return readReportFile(new Uint8Array(await file.arrayBuffer()), file.name);
  }

  private editing(): TemplateEditing {
    const { report, request } = this.made();
    return new TemplateEditing(report, request.style);
  }

  private made(): Made {
    if (this.last === null) throw new Problem("no-table");
    return this.last;
  }
}
