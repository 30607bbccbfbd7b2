import { Problem } from "../sheet/problem";
import type { Answer, Call, Tasks } from "./protocol";
import { WorkerTasks } from "./worker-tasks";

/** The entry of the web worker: takes calls, does the work, answers. */
const tasks: Tasks = new WorkerTasks();

async function perform(call: Call): Promise<unknown> {
  switch (call.task) {
    case "makeReport":
      return tasks.makeReport(call.input, (part) => answer({ id: call.id, kind: "part", part }));
    case "toWrite":
      return tasks.toWrite();
    case "copyTables":
      return tasks.copyTables();
    case "readWorkbookFile":
      return tasks.readWorkbookFile(call.input);
    case "readBriefs":
      return tasks.readBriefs(call.input);
    case "rollForward":
      return tasks.rollForward(call.input);
    case "templateFields":
      return tasks.templateFields();
    case "checkTemplate":
      return tasks.checkTemplate(call.input);
    case "templateOf":
      return tasks.templateOf(call.input);
    case "auditReport":
      return tasks.auditReport(call.input);
    case "readReportFile":
      return tasks.readReportFile(call.input);
  }
}

function answer(message: Answer): void {
  self.postMessage(message);
}

self.addEventListener("message", ({ data }: MessageEvent<Call>) => {
  perform(data).then(
    (result) => answer({ id: data.id, kind: "result", result }),
    (error: unknown) => {
      const { code, detail } = error instanceof Problem ? error : new Problem("excel-failed");
      answer({ id: data.id, kind: "problem", code, detail, cause: error instanceof Error ? `${error.message}\n${error.stack ?? ""}` : String(error) });
    },
  );
});
