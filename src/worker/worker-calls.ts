import { Cancelled } from "../pane/engine";
import { Problem } from "../sheet/problem";
import { PageWorker } from "./page-worker";
import type { Answer, Call, TaskInput, TaskPart, TaskResult } from "./protocol";

/** What is needed of a worker. */
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
  readonly takePart: (part: unknown) => void;
}

/**
 * The page's side of a worker: numbered calls, and who waits for their answers. The worker is started at once, so that it loads while the
 * page does. Where the browser starts none (an old one, or a policy against it), the page does the tasks itself.
 */
export class WorkerCalls<Tasks> {
  private readonly waiting = new Map<number, Waiting>();
  private readonly heldUp = new Set<() => void>();
  private count = 0;
  private isInPage = false;
  private worker: WorkerPort;

  /** @param tasks loads the same tasks for the page, when they are needed there */
  constructor(
    private readonly start: () => WorkerPort,
    private readonly tasks: () => Promise<Tasks & object>,
  ) {
    this.worker = this.started();
  }

  /** Tells when a task held the page up for long, until the returned function is called. */
  onHeldUp(listener: () => void): () => void {
    this.heldUp.add(listener);
    return () => this.heldUp.delete(listener);
  }

  call<Name extends keyof Tasks & string>(task: Name, input: TaskInput<Tasks, Name>, takePart?: (part: TaskPart<Tasks, Name>) => void): Promise<TaskResult<Tasks, Name>> {
    const call = { id: ++this.count, task, input };
    return new Promise((take: (result: TaskResult<Tasks, Name>) => void, refuse) => {
      this.waiting.set(call.id, { call, take: (result) => take(result as TaskResult<Tasks, Name>), refuse, takePart: (part) => takePart?.(part as TaskPart<Tasks, Name>) });
      this.worker.postMessage(call);
    });
  }

  /** Gives up all that is under way, with `Cancelled`, and starts anew. */
  cancel(): void {
    this.worker.terminate();
    this.refuseAll(new Cancelled());
    this.worker = this.started();
  }

  /** For good: what is under way is never answered. */
  end(): void {
    this.worker.terminate();
    this.waiting.clear();
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
    return new PageWorker(this.tasks(), () => this.heldUp.forEach((listener) => listener()));
  }

  /** The worker never came to life: what it was asked for is done in the page. */
  private moveIntoPage(): void {
    this.worker.terminate();
    this.isInPage = true;
    this.worker = this.started();
    for (const { call } of this.waiting.values()) this.worker.postMessage(call);
  }

  private take(answer: Answer): void {
    const waiting = this.waiting.get(answer.id);
    if (waiting === undefined) return;
    if (answer.kind === "part") {
      waiting.takePart(answer.part);
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
