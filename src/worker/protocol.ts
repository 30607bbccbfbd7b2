import type { Audit } from "../audit/claim";
import type { PriorWorkbook } from "../brief/report";
import type { Locale } from "../lexicon/roles";
import type { Copyable } from "../pane/copying";
import type { AuditJob, KnownBrief, ReportJob, RolledView, RollJob, ToWrite } from "../pane/engine";
import type { TemplateCheckView, TemplateField, TemplateOfSentence } from "../pane/view/template-view";
import type { ViewHead, ViewPart } from "../pane/view/view-parts";
import type { ProblemCode, ProblemDetail } from "../sheet/problem";
import type { StoredBrief } from "../sheet/workbook";

/** What the worker does. Arguments and results are plain data: they cross by copying. A new kind of heavy work is a line here. */
export interface Tasks {
  /** Long lists go ahead in parts. */
  makeReport(job: ReportJob, send: (part: ViewPart) => void): ViewHead;
  toWrite(): ToWrite;
  copyTables(): Copyable;
  readWorkbookFile(file: File): Promise<PriorWorkbook>;
  readBriefs(stored: readonly StoredBrief[]): readonly KnownBrief[];
  rollForward(job: RollJob): RolledView;
  templateFields(): readonly TemplateField[];
  checkTemplate(input: { readonly text: string; readonly locale: Locale }): TemplateCheckView;
  templateOf(sentence: string): TemplateOfSentence;
  auditReport(job: AuditJob): Audit;
  readReportFile(file: File): Promise<string>;
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
