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
import type { Locale } from "../lexicon/roles";
import type { Copyable } from "../pane/copying";
import type { AuditJob, KnownBrief, ReportJob, RolledView, RollJob, ToWrite } from "../pane/engine";
import { figuresBehind, type FigureView } from "../pane/view/figure-view";
import { viewRenewal, viewRolled } from "../pane/view/renewal-view";
import { tablesCopy } from "../pane/view/table-copy";
import type { TemplateCheckView, TemplateField, TemplateOfSentence } from "../pane/view/template-view";
import { cutView, type ViewHead, type ViewPart } from "../pane/view/view-parts";
import { viewReport } from "../pane/view/view-report";
import { Problem } from "../sheet/problem";
import { plainPlan } from "../sheet/sheet-plan";
import type { StoredBrief } from "../sheet/workbook";
import { LATER } from "./later";
import type { ReportTasks } from "./protocol";
import type { TemplateTasks } from "./template-tasks";

interface Made {
  readonly report: Report;
  readonly request: ReportRequest;
  readonly brief: SavedBrief | null;
}

/** Keeps the report made last: its tabs and tables are asked for later, and are too much to hand over each time. */
export class WorkerTasks implements ReportTasks {
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
    if (request.looks?.submission === true) return { plans: report.plans.map(plainPlan), brief: null, writtenBefore: [], saved: null };
    const prepared = prepareReport(report, briefOf(request, brief), request.date);
    return { ...prepared, plans: prepared.plans.map(plainPlan) };
  }

  copyTables(): Copyable {
    const { report, request } = this.made();
    return tablesCopy(report, request.style.locale, request.style.rounding);
  }

  /** The reader of files is loaded when the first file is chosen. @throws Problem */
  async readWorkbookFile(file: File): ReturnType<ReportTasks["readWorkbookFile"]> {
    const { PackageWorkbook } = await LATER.files();
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

  figuresBehind(finding: number): readonly FigureView[] {
    return figuresBehind(this.made().report, finding);
  }

  async templateFields(): Promise<readonly TemplateField[]> {
    return (await this.templates()).fields();
  }

  async checkTemplate({ text, locale }: { readonly text: string; readonly locale: Locale }): Promise<TemplateCheckView> {
    return (await this.templates()).check(text, locale);
  }

  async templateOf(sentence: string): Promise<TemplateOfSentence> {
    return (await this.templates()).ofSentence(sentence);
  }

  /** Against the tables of the report made last: they are read already. */
  async auditReport({ text, locale }: AuditJob): Promise<Audit> {
    const { auditText } = await LATER.audit();
    return auditText(text, { locale, tables: this.last?.report.tables ?? [] });
  }

  /** @throws Problem */
  async readReportFile(file: File): Promise<string> {
    return readReportFile(new Uint8Array(await file.arrayBuffer()), file.name);
  }

  private async templates(): Promise<TemplateTasks> {
    const { TemplateTasks: tasks } = await LATER.templates();
    const { report, request } = this.made();
    return new tasks(report, request.style);
  }

  private made(): Made {
    if (this.last === null) throw new Problem("no-table");
    return this.last;
  }
}
