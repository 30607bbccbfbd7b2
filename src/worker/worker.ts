import { answerCall } from "./answer-call";
import { fetchLater } from "./later";
import { WORKBOOK_WORKER, type Call } from "./protocol";
import { warmUp } from "./warm-up";
import { FileTasks } from "./workbook-tasks";
import { WorkerTasks } from "./worker-tasks";

/** The entry of the web workers: takes calls, does the work, answers. What a worker is for, its name says. */
const isOfFile = self.name === WORKBOOK_WORKER;
/** The page draws the report before anything else takes its time. */
const REST_MS = 500;
const tasks = isOfFile ? new FileTasks() : new WorkerTasks();

self.addEventListener("message", ({ data }: MessageEvent<Call>) => {
  void answerCall(tasks, data, (message) => self.postMessage(message)).then(() => isOfFile || setTimeout(fetchLater, REST_MS));
});

if (!isOfFile) warmUp();
