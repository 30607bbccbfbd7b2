import { answerCall } from "../../src/worker/answer-call";
import type { Call } from "../../src/worker/protocol";
import type { WorkerPort } from "../../src/worker/worker-calls";

/** A worker in the test's own thread: what crosses is copied as between threads, and nothing else is shared. */
export class InThreadWorker implements WorkerPort {
  onmessage: WorkerPort["onmessage"] = null;
  onerror: WorkerPort["onerror"] = null;

  constructor(private readonly tasks: object) {}

  postMessage(call: Call): void {
    void answerCall(this.tasks, structuredClone(call), (answer) => this.onmessage?.({ data: structuredClone(answer) } as MessageEvent));
  }

  terminate(): void {
    this.onmessage = null;
  }
}
