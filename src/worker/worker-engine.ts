import type { Audit } from "../audit/claim";
import type { PriorWorkbook } from "../brief/report";
import type { Locale } from "../lexicon/roles";
import type { Copyable } from "../pane/copying";
import type { AuditJob, Engine, KnownBrief, ReportJob, RolledView, RollJob, ToWrite } from "../pane/engine";
import type { FigureView } from "../pane/view/figure-view";
import type { ReportView } from "../pane/view/report-view";
import type { TemplateCheckView, TemplateField, TemplateOfSentence } from "../pane/view/template-view";
import { joinView, type ViewPart } from "../pane/view/view-parts";
import { joinPlans, type PlanPart } from "../sheet/plan-parts";
import type { StoredBrief } from "../sheet/workbook";
import type { ReportTasks } from "./protocol";
import { WorkerCalls, type WorkerPort } from "./worker-calls";

/** The engine in a web worker. */
export class WorkerEngine implements Engine {
  private readonly calls: WorkerCalls<ReportTasks>;

  constructor(start: () => WorkerPort) {
    this.calls = new WorkerCalls<ReportTasks>(start, async () => new (await import("./worker-tasks")).WorkerTasks());
  }

  onHeldUp(listener: () => void): () => void {
    return this.calls.onHeldUp(listener);
  }

  async makeReport(job: ReportJob): Promise<ReportView> {
    const parts: ViewPart[] = [];
    return joinView(parts, await this.calls.call("makeReport", job, (part) => parts.push(part)));
  }

  async toWrite(): Promise<ToWrite> {
    const parts: PlanPart[] = [];
    const rest = await this.calls.call("toWrite", null, (part) => parts.push(part));
    return { ...rest, plans: joinPlans(parts, rest.plans) };
  }

  copyTables(): Promise<Copyable> {
    return this.calls.call("copyTables", null);
  }

  readWorkbookFile(file: File): Promise<PriorWorkbook> {
    return this.calls.call("readWorkbookFile", file);
  }

  readBriefs(stored: readonly StoredBrief[]): Promise<readonly KnownBrief[]> {
    return this.calls.call("readBriefs", stored);
  }

  rollForward(job: RollJob): Promise<RolledView> {
    return this.calls.call("rollForward", job);
  }

  figuresBehind(finding: number): Promise<readonly FigureView[]> {
    return this.calls.call("figuresBehind", finding);
  }

  templateFields(): Promise<readonly TemplateField[]> {
    return this.calls.call("templateFields", null);
  }

  checkTemplate(text: string, locale: Locale): Promise<TemplateCheckView> {
    return this.calls.call("checkTemplate", { text, locale });
  }

  templateOf(sentence: string): Promise<TemplateOfSentence> {
    return this.calls.call("templateOf", sentence);
  }

  auditReport(job: AuditJob): Promise<Audit> {
    return this.calls.call("auditReport", job);
  }

  readReportFile(file: File): Promise<string> {
    return this.calls.call("readReportFile", file);
  }

  cancel(): void {
    this.calls.cancel();
  }
}
