import { once } from "node:events";
import { existsSync, realpathSync } from "node:fs";
import { availableParallelism } from "node:os";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import type { ReportOptions } from "./report";

/** The line of result of one of several files, or why there is none. */
export interface FileOutcome {
  readonly line: string;
  readonly failed: boolean;
}

export type ReportOnFile = (file: string) => Promise<FileOutcome>;

/** A thread takes a tenth of a second to start: it is worth while from so many files on. */
const FILES_A_THREAD = 20;

/** A thread starts from the built command line; run from its sources there is one only. */
const ENTRY = process.argv[1] ?? "";
const CAN_START = isMainThread && /\.c?js$/.test(realpath(ENTRY));

/** How many threads report on so many files at once. `asked` is the user's word. */
export function threadsFor(files: number, asked: number | undefined): number {
  if (!CAN_START) return 1;
  return asked === undefined ? Math.max(1, Math.min(availableParallelism(), Math.floor(files / FILES_A_THREAD))) : Math.min(asked, files);
}

/** npm starts the command line by a link to it. */
function realpath(file: string): string {
  return existsSync(file) ? realpathSync(file) : file;
}

/** What becomes of each file, in the order of the files, on one thread. */
export async function* oneByOne(files: readonly string[], reportOn: ReportOnFile): AsyncGenerator<FileOutcome> {
  for (const file of files) yield await reportOn(file);
}

interface ThreadTask {
  readonly task: "report";
  readonly options: ReportOptions;
}

interface Answer {
  readonly index: number;
  readonly outcome: FileOutcome;
}

/** The same on several threads. Each is given its next file when it has answered for the last one, so that none waits for a large file of another. */
export async function* onThreads(files: readonly string[], options: ReportOptions, threads: number): AsyncGenerator<FileOutcome> {
  const task: ThreadTask = { task: "report", options };
  const workers = Array.from({ length: threads }, () => new Worker(realpath(ENTRY), { workerData: task }));
  const answers = new Map<number, FileOutcome>();
  let [given, wake]: [number, () => void] = [0, () => undefined];
  let fault: unknown = null;
  const giveNext = (worker: Worker): void => {
    if (given < files.length) worker.postMessage({ index: given, file: files[given] });
    given += 1;
  };
  for (const worker of workers) {
    worker.on("message", ({ index, outcome }: Answer) => {
      answers.set(index, outcome);
      giveNext(worker);
      wake();
    });
    worker.on("error", (error) => {
      fault = error;
      wake();
    });
    giveNext(worker);
  }
  try {
    for (let index = 0; index < files.length; index += 1) {
      let outcome = answers.get(index);
      while (outcome === undefined) {
        await new Promise<void>((resolve) => (wake = resolve));
        if (fault !== null) throw fault;
        outcome = answers.get(index);
      }
      answers.delete(index);
      yield outcome;
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Whether this is a thread that `onThreads` started. */
export function isReportThread(): boolean {
  return !isMainThread && isThreadTask(workerData);
}

function isThreadTask(data: unknown): data is ThreadTask {
  return typeof data === "object" && data !== null && "task" in data && data.task === "report";
}

/** Answers for one file after another until it is ended. */
export async function runReportThread(prepare: (options: ReportOptions) => Promise<ReportOnFile>): Promise<void> {
  const port = parentPort;
  if (port === null || !isThreadTask(workerData)) throw new Error("not a thread of a report on several files");
  const ready = prepare(workerData.options);
  port.on("message", ({ index, file }: { readonly index: number; readonly file: string }) => {
    void ready.then((reportOn) => reportOn(file)).then((outcome) => port.postMessage({ index, outcome } satisfies Answer));
  });
  await once(port, "close");
}
