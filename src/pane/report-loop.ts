import type { OfficeSettings } from "../brief/office";
import type { PriorWorkbook } from "../brief/report";
import type { SavedBrief } from "../brief/saved-brief";
import type { Locale } from "../lexicon/roles";
import type { Period } from "../quantity/period";
import type { Grid } from "../sheet/grid";
import { Problem } from "../sheet/problem";
import type { Workbook } from "../sheet/workbook";
import type { Definition } from "./definition";
import type { Engine, ReportJob } from "./engine";
import { readSource, type Scope, type SourceSheets } from "./source-sheets";
import type { ReportView } from "./view/report-view";

/** What the clerk chose that changes the report. */
export interface ReportChoices {
  readonly scope: Scope;
  readonly office: OfficeSettings;
  readonly prior: PriorWorkbook | null;
  readonly period: Period | null;
  readonly locale: Locale;
  readonly definition: Definition;
}

/** What there is to show. `outdated` says why a report that is shown could not follow the sheet. */
export type ReportState =
  | { readonly kind: "reading" }
  | { readonly kind: "cancelled" }
  | { readonly kind: "nothing"; readonly problem: Problem | null }
  | { readonly kind: "failed"; readonly problem: Problem }
  | { readonly kind: "made"; readonly sheet: string | null; readonly view: ReportView; readonly outdated: Problem | null };

/** What is being done at this moment. */
export type Work = "reading" | "computing";

interface LoopState {
  readonly state: ReportState;
  readonly work: Work | null;
}

/**
 * Keeps the report true to the sheet and to the choices, one pass after another: what changes during a pass is seen to by the next
 * one, so that quick typing never piles up work and the last change always gets through.
 */
export class ReportLoop {
  private current: LoopState = { state: { kind: "reading" }, work: null };
  private readonly listeners = new Set<() => void>();
  private choices: ReportChoices | null = null;
  private source: SourceSheets | null = null;
  private isSourceTrue = false;
  private isWanted = false;
  private isRunning = false;
  /** Counts up with each `cancel`: a pass of before no longer has a say. */
  private round = 0;

  constructor(
    private readonly workbook: Workbook,
    private readonly engine: Engine,
    private readonly today: () => string,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly readState = (): ReportState => this.current.state;

  readonly readWork = (): Work | null => this.current.work;

  choose(choices: ReportChoices): void {
    const isSameSource = choices.scope === this.choices?.scope && (choices.scope !== "brief" || choices.definition.brief === this.choices.definition.brief);
    if (!isSameSource) this.isSourceTrue = false;
    this.choices = choices;
    this.want();
  }

  /** The sheets changed. */
  reread(): void {
    this.isSourceTrue = false;
    this.want();
  }

  cancel(): void {
    this.round += 1;
    this.isWanted = false;
    this.isRunning = false;
    this.engine.cancel();
    this.tell({ state: { kind: "cancelled" }, work: null });
  }

  private want(): void {
    this.isWanted = true;
    if (!this.isRunning) void this.run();
  }

  private async run(): Promise<void> {
    const { round } = this;
    this.isRunning = true;
    while (this.isWanted && this.choices !== null) {
      this.isWanted = false;
      const state = await this.pass(this.choices);
      if (round !== this.round) return;
      this.tell({ state, work: null });
    }
    this.isRunning = false;
  }

  private async pass(choices: ReportChoices): Promise<ReportState> {
    try {
      const source = await this.sourceFor(choices);
      if (source.grids.length === 0) return { kind: "nothing", problem: null };
      this.tell({ ...this.current, work: "computing" });
      return { kind: "made", sheet: source.sheet, view: await this.engine.makeReport(this.job(choices, source)), outdated: null };
    } catch (error) {
      return this.refusal(asProblem(error));
    }
  }

  private job({ scope, office, prior, period, locale, definition }: ReportChoices, { grids }: SourceSheets): ReportJob {
    const { corrections, templates, handSet } = definition;
    const request = { grids, fileName: this.workbook.fileName, prior, period, ...office, corrections, templates, handSet, date: this.today(), entities: { kind: "all" } as const };
    return { request, brief: scope === "brief" || isOf(definition.brief, grids) ? definition.brief : null, locale };
  }

  private async sourceFor({ scope, definition }: ReportChoices): Promise<SourceSheets> {
    if (this.source !== null && this.isSourceTrue) return this.source;
    this.tell({ ...this.current, work: "reading" });
    this.isSourceTrue = true; // before reading: what changes meanwhile must be read again
    try {
      this.source = await readSource(this.workbook, scope, definition.brief, this.source?.sheet ?? null);
      return this.source;
    } catch (error) {
      this.isSourceTrue = false;
      throw error;
    }
  }

  /** Excel that is busy for a while takes nothing away from what is shown. */
  private refusal(problem: Problem): ReportState {
    const { state } = this.current;
    if (problem.code === "no-table" || problem.code === "no-numbers") return { kind: "nothing", problem };
    if (state.kind === "made" && problem.code.startsWith("excel-")) return { ...state, outdated: problem };
    return { kind: "failed", problem };
  }

  private tell(next: LoopState): void {
    this.current = next;
    for (const listener of this.listeners) listener();
  }
}

/** Whether a brief is about these very sheets. */
function isOf(brief: SavedBrief | null, grids: readonly Grid[]): boolean {
  return JSON.stringify(brief?.source?.sheets) === JSON.stringify(grids.map((grid) => grid.sheet));
}

/** Anything else than our own refusals is a fault of the program; the clerk is told that it did not work. */
export function asProblem(error: unknown): Problem {
  return error instanceof Problem ? error : new Problem("excel-failed", {}, { cause: error });
}
