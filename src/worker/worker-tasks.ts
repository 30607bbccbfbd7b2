import type { Audit } from "../audit/claim";
import { makeReport } from "../brief/make-report";
import { readableGrids } from "../brief/readable-grids";
import type { Report, ReportRequest } from "../brief/report";
import type { SavedBrief } from "../brief/saved-brief";
import type { Locale } from "../lexicon/roles";
import type { Copyable } from "../pane/copying";
import type { AuditJob, KnownBrief, ReportJob, RolledView, RollJob, ToWrite } from "../pane/engine";
import { figuresBehind, type FigureView } from "../pane/view/figure-view";
import { tablesCopy } from "../pane/view/table-copy";
import type { TemplateCheckView, TemplateField, TemplateOfSentence } from "../pane/view/template-view";
import { cutView, type ViewHead, type ViewPart } from "../pane/view/view-parts";
import { viewReport } from "../pane/view/view-report";
import { cutPlans, type PlanPart } from "../sheet/plan-parts";
import { Problem } from "../sheet/problem";
import type { StoredBrief } from "../sheet/workbook";
import { LATER } from "./later";
import type { ReportTasks } from "./protocol";
import { sendAll } from "./send-all";
import type { TemplateTasks } from "./template-tasks";

interface Made {
  readonly report: Report;
  readonly request: ReportRequest;
  readonly brief: SavedBrief | null;
}

/** Keeps the report made last: its tabs and tables are asked for later, and are too much to hand over each time. */
export class WorkerTasks implements ReportTasks {
  private last: Made | null = null;

  async makeReport({ request: wanted, brief, locale }: ReportJob, send: (part: ViewPart) => void): Promise<ViewHead> {
    const briefs = brief === null ? null : { tasks: await LATER.briefs(), brief };
    const request = briefs === null ? wanted : briefs.tasks.requestUnder(briefs.brief, wanted);
    this.last = null;
    const report = makeReport(request);
    this.last = { report, request, brief };
    const renewal = briefs === null ? null : briefs.tasks.renewalOf(briefs.brief, report, locale);
    return sendAll(cutView({ ...viewReport(report, locale, request.style.rounding), renewal }), send);
  }

  async toWrite(_: null, send: (part: PlanPart) => void): Promise<ToWrite> {
    const { report, request, brief } = this.made();
    const prepared = (await LATER.briefs()).toWrite(report, request, brief);
    return { ...prepared, plans: sendAll(cutPlans(prepared.plans), send) };
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
  async readBriefs(stored: readonly StoredBrief[]): Promise<readonly KnownBrief[]> {
    return (await LATER.briefs()).readBriefs(stored);
  }

  async rollForward(job: RollJob): Promise<RolledView> {
    return (await LATER.briefs()).rolled(job);
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
    const { readReportFile } = await LATER.documents();
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
