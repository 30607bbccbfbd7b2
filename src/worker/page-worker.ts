import { answerCall } from "./answer-call";
import type { Answer, Call } from "./protocol";
import type { WorkerPort } from "./worker-calls";

/** Milliseconds for which a task may hold the page up before the clerk is told why. */
const SLOW = 1000;

/** Plays the worker in the page itself, where the browser starts none: the same tasks, one call after another. */
export class PageWorker implements WorkerPort {
  onmessage: WorkerPort["onmessage"] = null;
  onerror: WorkerPort["onerror"] = null;
  private last: Promise<void> = Promise.resolve();

  constructor(
    private readonly tasks: Promise<object>,
    private readonly onSlow: () => void,
  ) {}

  postMessage(call: Call): void {
    this.last = this.last.then(() => this.perform(call));
  }

  /** What is under way cannot be stopped here; its answer goes nowhere. */
  terminate(): void {
    this.onmessage = null;
  }

  private async perform(call: Call): Promise<void> {
    const tasks = await this.tasks;
    if (this.onmessage === null) return;
    const start = performance.now();
    await answerCall(tasks, call, (data: Answer) => this.onmessage?.(new MessageEvent("message", { data })));
    if (performance.now() - start > SLOW) this.onSlow();
  }
}
