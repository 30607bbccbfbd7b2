import type { Audit } from "../audit/claim";
import type { OfficeSettings } from "../brief/office";
import type { PriorWorkbook, ReportRequest } from "../brief/report";
import type { SavedBrief } from "../brief/saved-brief";
import type { PreparedReport } from "../brief/write-report";
import type { Locale } from "../lexicon/roles";
import type { Grid } from "../sheet/grid";
import type { StoredBrief } from "../sheet/workbook";
import type { Copyable } from "./copying";
import type { Definition } from "./definition";
import type { FigureView } from "./view/figure-view";
import type { ReportView } from "./view/report-view";
import type { TemplateCheckView, TemplateField, TemplateOfSentence } from "./view/template-view";

export interface ReportJob {
  readonly request: ReportRequest;
  /** The saved brief behind it: what a brief holds and the request does not name is taken from it. */
  readonly brief: SavedBrief | null;
  /** The language of the pane, in which words beside the report are printed. */
  readonly locale: Locale;
}

/** A brief of the workbook, ready to be taken up. */
export interface KnownBrief {
  readonly definition: Definition & { readonly brief: SavedBrief };
  readonly office: OfficeSettings;
}

export interface RollJob {
  readonly brief: SavedBrief;
  /** The sheets it was last written from, as far as they are still there. */
  readonly own: readonly string[];
  readonly grids: readonly Grid[];
  readonly fileName: string;
  readonly prior: PriorWorkbook | null;
  readonly date: string;
  readonly locale: Locale;
}

/** A brief rolled on to the next period, and what that did, in words. */
export interface RolledView {
  readonly brief: SavedBrief;
  readonly from: string | null;
  readonly to: string;
  readonly moved: readonly { readonly from: string; readonly to: string }[];
  readonly notMoved: readonly { readonly kind: NotMovedKind; readonly what: string }[];
  readonly added: readonly string[];
}

export type NotMovedKind = "sheet" | "indicator" | "column" | "figure" | "correction" | "prior-file";

/** The report made last, ready to be written, and the brief as it is once it has been; null for a copy to hand up. */
export interface ToWrite extends PreparedReport {
  readonly saved: SavedBrief | null;
}

export interface AuditJob {
  readonly text: string;
  /** The language of the explanations. */
  readonly locale: Locale;
}

/**
 * The heavy work, done where it does not hold up the pane. Refuses with a `Problem`; what was given up by `cancel` refuses with
 * `Cancelled`.
 */
export interface Engine {
  makeReport(job: ReportJob): Promise<ReportView>;
  /** The tabs of the report made last, and the brief that goes with them. */
  toWrite(): Promise<ToWrite>;
  /** Every table of the report made last, with every column. */
  copyTables(): Promise<Copyable>;
  /** Every sheet of another file that can be read: last year's figures. */
  readWorkbookFile(file: File): Promise<PriorWorkbook>;
  /** Reads the briefs of a workbook. */
  readBriefs(stored: readonly StoredBrief[]): Promise<readonly KnownBrief[]>;
  /** 滚动到下期. */
  rollForward(job: RollJob): Promise<RolledView>;
  /** The figures that a finding of the report made last stands on. */
  figuresBehind(finding: number): Promise<readonly FigureView[]>;
  /** The fields that a template of the report made last may hold. */
  templateFields(): Promise<readonly TemplateField[]>;
  checkTemplate(text: string, locale: Locale): Promise<TemplateCheckView>;
  /** A template of a finished sentence. */
  templateOf(sentence: string): Promise<TemplateOfSentence>;
  /** Checks a written report against itself and against the tables of the report made last, where there is one. */
  auditReport(job: AuditJob): Promise<Audit>;
  /** The text of a written report: .docx or .txt. */
  readReportFile(file: File): Promise<string>;
  /** Gives up all that is under way. The report made last is forgotten. */
  cancel(): void;
  /** Tells when work that could not be done in the background held the pane up for long, until the returned function is called. */
  onHeldUp(listener: () => void): () => void;
}

/** Work that the clerk gave up: no failure, and nothing to report. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}
