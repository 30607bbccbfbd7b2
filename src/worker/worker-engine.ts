import type { Audit } from "../audit/claim";
import type { PriorWorkbook } from "../brief/report";
import type { Locale } from "../lexicon/roles";
import type { Copyable } from "../pane/copying";
import { Cancelled, type AuditJob, type Engine, type KnownBrief, type ReportJob, type RolledView, type RollJob, type ToWrite } from "../pane/engine";
import type { ReportView } from "../pane/view/report-view";
import type { TemplateCheckView, TemplateField, TemplateOfSentence } from "../pane/view/template-view";
import { joinView, type ViewPart } from "../pane/view/view-parts";
import { Problem } from "../sheet/problem";
import type { StoredBrief } from "../sheet/workbook";
import type { Answer, TaskInput, TaskName, TaskResult } from "./protocol";

interface Waiting {
  readonly take: (result: unknown) => void;
  readonly refuse: (reason: Error) => void;
  readonly parts: ViewPart[];
}

/** The engine in a web worker. The worker is started at once, so that it loads while the page does. */
export class WorkerEngine implements Engine {
  private readonly waiting = new Map<number, Waiting>();
  private calls = 0;
  private worker: Worker;

  constructor(private readonly start: () => Worker) {
    this.worker = this.started();
  }

  async makeReport(job: ReportJob): Promise<ReportView> {
    const parts: ViewPart[] = [];
    return joinView(parts, await this.call("makeReport", job, parts));
  }

  toWrite(): Promise<ToWrite> {
    return this.call("toWrite", null);
  }

  copyTables(): Promise<Copyable> {
    return this.call("copyTables", null);
  }

  readWorkbookFile(file: File): Promise<PriorWorkbook> {
    return this.call("readWorkbookFile", file);
  }

  readBriefs(stored: readonly StoredBrief[]): Promise<readonly KnownBrief[]> {
    return this.call("readBriefs", stored);
  }

  rollForward(job: RollJob): Promise<RolledView> {
    return this.call("rollForward", job);
  }

  templateFields(): Promise<readonly TemplateField[]> {
    return this.call("templateFields", null);
  }

  checkTemplate(text: string, locale: Locale): Promise<TemplateCheckView> {
    return this.call("checkTemplate", { text, locale });
  }

  templateOf(sentence: string): Promise<TemplateOfSentence> {
    return this.call("templateOf", sentence);
  }

  auditReport(job: AuditJob): Promise<Audit> {
    return this.call("auditReport", job);
  }

  readReportFile(file: File): Promise<string> {
    return this.call("readReportFile", file);
  }

  cancel(): void {
    this.worker.terminate();
    this.refuseAll(new Cancelled());
    this.worker = this.started();
  }

  private started(): Worker {
    const worker = this.start();
    worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => this.take(data));
    worker.addEventListener("error", (event) => this.refuseAll(new Problem("excel-failed", {}, { cause: event.message })));
    return worker;
  }

  private call<Name extends TaskName>(task: Name, input: TaskInput<Name>, parts: ViewPart[] = []): Promise<TaskResult<Name>> {
    const id = ++this.calls;
    return new Promise((take: (result: TaskResult<Name>) => void, refuse) => {
      this.waiting.set(id, { take: (result) => take(result as TaskResult<Name>), refuse, parts });
      this.worker.postMessage({ id, task, input });
    });
  }

  private take(answer: Answer): void {
    const waiting = this.waiting.get(answer.id);
    if (waiting === undefined) return;
    if (answer.kind === "part") {
      waiting.parts.push(answer.part);
      return;
    }
    this.waiting.delete(answer.id);
    if (answer.kind === "result") waiting.take(answer.result);
    else waiting.refuse(new Problem(answer.code, answer.detail, { cause: answer.cause }));
  }

  private refuseAll(reason: Error): void {
    for (const { refuse } of this.waiting.values()) refuse(reason);
    this.waiting.clear();
  }
}
