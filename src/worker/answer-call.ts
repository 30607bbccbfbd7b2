import { Problem } from "../sheet/problem";
import type { Answer, Call } from "./protocol";

/** A task as it is called: with what the page gave, and with the way to send parts ahead. */
type Task = (input: unknown, send: (part: unknown) => void) => unknown;

/** Does what a call asks for and answers it; what fails is answered as a refusal. */
export async function answerCall(tasks: object, { id, task, input }: Call, answer: (message: Answer) => void): Promise<void> {
  try {
    const perform: Task = Reflect.get(tasks, task);
    answer({ id, kind: "result", result: await perform.call(tasks, input, (part) => answer({ id, kind: "part", part })) });
  } catch (error) {
    const { code, detail } = error instanceof Problem ? error : new Problem("excel-failed");
    answer({ id, kind: "problem", code, detail, cause: error instanceof Error ? `${error.message}\n${error.stack ?? ""}` : String(error) });
  }
}
