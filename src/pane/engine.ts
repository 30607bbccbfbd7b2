import type { PriorWorkbook, ReportRequest } from "../brief/report";
import type { Locale } from "../lexicon/roles";
import type { SheetPlan } from "../sheet/sheet-plan";
import type { Copyable } from "./copying";
import type { ReportView } from "./view/report-view";

export interface ReportJob {
  readonly request: ReportRequest;
  /** The language of the pane, in which words beside the report are printed. */
  readonly locale: Locale;
}

/**
 * The heavy work, done where it does not hold up the pane. Refuses with a `Problem`; what was given up by `cancel` refuses with
 * `Cancelled`.
 */
export interface Engine {
  makeReport(job: ReportJob): Promise<ReportView>;
  /** The tabs of the report made last. */
  plans(): Promise<readonly SheetPlan[]>;
  /** Every table of the report made last, with every column. */
  copyTables(): Promise<Copyable>;
  /** Every sheet of another file that can be read: last year's figures. */
  readWorkbookFile(file: File): Promise<PriorWorkbook>;
  /** Gives up all that is under way. The report made last is forgotten. */
  cancel(): void;
}

/** Work that the clerk gave up: no failure, and nothing to report. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}
