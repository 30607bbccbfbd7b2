import { answerCall } from "./answer-call";
import type { Call, Tasks } from "./protocol";
import { WorkerTasks } from "./worker-tasks";

/** The entry of the web worker: takes calls, does the work, answers. */
const tasks: Tasks = new WorkerTasks();

self.addEventListener("message", ({ data }: MessageEvent<Call>) => void answerCall(tasks, data, (message) => self.postMessage(message)));
