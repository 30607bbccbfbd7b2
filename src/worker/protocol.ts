import type { PriorWorkbook } from "../brief/report";
import type { Copyable } from "../pane/copying";
import type { ReportJob } from "../pane/engine";
import type { ViewHead, ViewPart } from "../pane/view/view-parts";
import type { ProblemCode, ProblemDetail } from "../sheet/problem";
import type { SheetPlan } from "../sheet/sheet-plan";

/** What the worker does. Arguments and results are plain data: they cross by copying. A new kind of heavy work is a line here. */
export interface Tasks {
  /** Long lists go ahead in parts. */
  makeReport(job: ReportJob, send: (part: ViewPart) => void): ViewHead;
  plans(): readonly SheetPlan[];
  copyTables(): Copyable;
  readWorkbookFile(file: File): Promise<PriorWorkbook>;
}

export type TaskName = keyof Tasks;

/** What a task takes from the page; `send` stays in the worker. */
export type TaskInput<Name extends TaskName> = Parameters<Tasks[Name]> extends [infer Input, ...unknown[]] ? Input : null;

export type TaskResult<Name extends TaskName> = Awaited<ReturnType<Tasks[Name]>>;

/** One call from the page. */
export type Call = { readonly [Name in TaskName]: { readonly id: number; readonly task: Name; readonly input: TaskInput<Name> } }[TaskName];

/** What the worker answers to a call: any number of parts, then a result or a refusal. */
export type Answer =
  | { readonly id: number; readonly kind: "part"; readonly part: ViewPart }
  | { readonly id: number; readonly kind: "result"; readonly result: unknown }
  | { readonly id: number; readonly kind: "problem"; readonly code: ProblemCode; readonly detail: ProblemDetail; readonly cause: string };
