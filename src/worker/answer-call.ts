import { Problem } from "../sheet/problem";
import type { Answer, Call, Tasks } from "./protocol";

/** Does what a call asks for and answers it; what fails is answered as a refusal. */
export async function answerCall(tasks: Tasks, call: Call, answer: (message: Answer) => void): Promise<void> {
  const { id } = call;
  try {
    answer({ id, kind: "result", result: await perform(tasks, call, answer) });
  } catch (error) {
    const { code, detail } = error instanceof Problem ? error : new Problem("excel-failed");
    answer({ id, kind: "problem", code, detail, cause: error instanceof Error ? `${error.message}\n${error.stack ?? ""}` : String(error) });
  }
}

async function perform(tasks: Tasks, call: Call, answer: (message: Answer) => void): Promise<unknown> {
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
