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
import { PageWorker } from "./page-worker";
import type { Answer, Call, TaskInput, TaskName, TaskResult } from "./protocol";

/** What the engine needs of a worker. */
export interface WorkerPort {
  onmessage: ((event: MessageEvent<Answer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(call: Call): void;
  terminate(): void;
}

interface Waiting {
  readonly call: Call;
  readonly take: (result: unknown) => void;
  readonly refuse: (reason: Error) => void;
  readonly parts: ViewPart[];
}

/**
 * The engine in a web worker. The worker is started at once, so that it loads while the page does. Where the browser starts none (an old
 * one, or a policy against it), the page does the work itself.
 */
export class WorkerEngine implements Engine {
  private readonly waiting = new Map<number, Waiting>();
  private readonly heldUp = new Set<() => void>();
  private calls = 0;
  private isInPage = false;
  private worker: WorkerPort;

  constructor(private readonly start: () => WorkerPort) {
    this.worker = this.started();
  }

  onHeldUp(listener: () => void): () => void {
    this.heldUp.add(listener);
    return () => this.heldUp.delete(listener);
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

  private started(): WorkerPort {
    const worker = this.isInPage ? this.pageWorker() : this.ownWorker();
    let isAlive = false;
    worker.onmessage = ({ data }) => {
      isAlive = true;
      this.take(data);
    };
    worker.onerror = (event) => {
      if (isAlive || this.isInPage) this.refuseAll(new Problem("excel-failed", {}, { cause: event.message }));
      else this.moveIntoPage();
    };
    return worker;
  }

  private ownWorker(): WorkerPort {
    try {
      return this.start();
    } catch {
      this.isInPage = true;
      return this.pageWorker();
    }
  }

  private pageWorker(): WorkerPort {
    return new PageWorker(() => this.heldUp.forEach((listener) => listener()));
  }

  /** The worker never came to life: what it was asked for is done in the page. */
  private moveIntoPage(): void {
    this.worker.terminate();
    this.isInPage = true;
    this.worker = this.started();
    for (const { call } of this.waiting.values()) this.worker.postMessage(call);
  }

  private call<Name extends TaskName>(task: Name, input: TaskInput<Name>, parts: ViewPart[] = []): Promise<TaskResult<Name>> {
    const id = ++this.calls;
    return new Promise((take: (result: TaskResult<Name>) => void, refuse) => {
      const call = { id, task, input } as Call;
      this.waiting.set(id, { call, take: (result) => take(result as TaskResult<Name>), refuse, parts });
      this.worker.postMessage(call);
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
