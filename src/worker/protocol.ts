import type { Audit } from "../audit/claim";
import type { PriorWorkbook } from "../brief/report";
import type { Locale } from "../lexicon/roles";
import type { Copyable } from "../pane/copying";
import type { AuditJob, KnownBrief, ReportJob, RolledView, RollJob, ToWrite } from "../pane/engine";
import type { FigureView } from "../pane/view/figure-view";
import type { TemplateCheckView, TemplateField, TemplateOfSentence } from "../pane/view/template-view";
import type { ViewHead, ViewPart } from "../pane/view/view-parts";
import type { Grid } from "../sheet/grid";
import type { GridPart } from "../sheet/grid-parts";
import type { PlanPart } from "../sheet/plan-parts";
import type { ProblemCode, ProblemDetail } from "../sheet/problem";
import type { AppliedPlan } from "../sheet/sheet-plan";
import type { SheetInfo, StoredBrief, Writing } from "../sheet/workbook";

/** What a worker of reports does. Arguments and results are plain data: they cross by copying. A new kind of heavy work is a line here. */
export interface ReportTasks {
  /** Long lists go ahead in parts. */
  makeReport(job: ReportJob, send: (part: ViewPart) => void): Promise<ViewHead>;
  /** The cells of its plans go ahead in parts. */
  toWrite(input: null, send: (part: PlanPart) => void): Promise<ToWrite>;
  copyTables(): Copyable;
  readWorkbookFile(file: File): Promise<PriorWorkbook>;
  readBriefs(stored: readonly StoredBrief[]): Promise<readonly KnownBrief[]>;
  rollForward(job: RollJob): Promise<RolledView>;
  figuresBehind(finding: number): readonly FigureView[];
  templateFields(): Promise<readonly TemplateField[]>;
  checkTemplate(input: { readonly text: string; readonly locale: Locale }): Promise<TemplateCheckView>;
  templateOf(sentence: string): Promise<TemplateOfSentence>;
  auditReport(job: AuditJob): Promise<Audit>;
  readReportFile(file: File): Promise<string>;
}

/** A file and its name: chosen by the clerk, or one of the samples that the page carries. */
export interface FileBytes {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

/** What a worker does that holds an .xlsx file. It is never stopped: it alone has what was written. */
export interface WorkbookTasks {
  openWorkbook(file: FileBytes): Promise<void>;
  sheets(): Promise<readonly SheetInfo[]>;
  /** The sheet that was in front when the file was saved. */
  frontSheet(): Promise<string | null>;
  /** Its rows go ahead in parts. */
  readGrid(sheet: string, send: (part: GridPart) => void): Promise<Grid>;
  readBriefs(): Promise<readonly StoredBrief[]>;
  saveBrief(brief: StoredBrief): Promise<void>;
  removeBrief(id: string): Promise<void>;
  /** Some cells of the plans that `write` will be called with. */
  takeCells(part: PlanPart): void;
  /** Writes plans whose cells went ahead. */
  write(writing: Writing): Promise<readonly AppliedPlan[]>;
  restore(): Promise<boolean>;
  save(): Promise<Uint8Array>;
}

/** The name that a worker with a file is started under. */
export const WORKBOOK_WORKER = "workbook";

/** What a task takes from the page; `send` stays in the worker. */
export type TaskInput<Tasks, Name extends keyof Tasks> = Tasks[Name] extends (...input: infer Inputs) => unknown ? (Inputs extends [infer Input, ...unknown[]] ? Input : null) : never;

export type TaskResult<Tasks, Name extends keyof Tasks> = Tasks[Name] extends (...input: never[]) => infer Result ? Awaited<Result> : never;

/** What a task sends ahead of its result. */
export type TaskPart<Tasks, Name extends keyof Tasks> = Tasks[Name] extends (input: never, send: (part: infer Part) => void) => unknown ? Part : never;

/** One call from the page. */
export interface Call {
  readonly id: number;
  readonly task: string;
  readonly input: unknown;
}

/** What the worker answers to a call: any number of parts, then a result or a refusal. */
export type Answer =
  | { readonly id: number; readonly kind: "part"; readonly part: unknown }
  | { readonly id: number; readonly kind: "result"; readonly result: unknown }
  | { readonly id: number; readonly kind: "problem"; readonly code: ProblemCode; readonly detail: ProblemDetail; readonly cause: string };
