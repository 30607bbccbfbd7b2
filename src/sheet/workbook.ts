import type { Area, CellRef, SheetArea } from "./address";
import type { Grid } from "./grid";
import type { AppliedPlan, SheetPlan } from "./sheet-plan";

export interface SheetInfo {
  readonly name: string;
  readonly visible: boolean;
  /** The mark of the plan that this sheet was written from, or null: then it is the user's own. */
  readonly mark: string | null;
  /** Where the figures of a sheet of ours stand now: the areas its plan named, followed through renamed sheets and inserted rows. */
  readonly sources: readonly SheetArea[];
  /**
   * Where on a sheet of ours the clerk put charts, pictures or comments that a new write would take away; absent = nowhere. In Excel they
   * stay where they are whatever we write.
   */
  readonly objects?: readonly CellRef[];
}

/** A saved brief as text (JSON); what it means is the business of `brief/`. */
export interface StoredBrief {
  readonly id: string;
  readonly json: string;
}

/** What one press of 写入 puts into a workbook: the sheets of a report, and the brief that they were made by. */
export interface Writing {
  readonly plans: readonly SheetPlan[];
  /** null: a report that is not to be renewed. */
  readonly brief: StoredBrief | null;
}

/** The sheet in front, as it was read. */
export interface FrontSheet {
  readonly sheet: string;
  /** null on a sheet of ours, which nobody reports on. */
  readonly grid: Grid | null;
}

export interface WorkbookChange {
  readonly kind: "cells" | "selection" | "sheets" | "active-sheet";
  readonly sheet: string | null;
  readonly area: Area | null;
}

/**
 * The port through which everything above `sheet/` sees a workbook: `excel/` implements it over Office.js, `package/`
 * over an .xlsx file. One contract test suite holds both to the same behaviour. Refusals are `Problem`s.
 */
export interface Workbook {
  /** The file's name, without its folder: "一季度.xlsx"; "" for a workbook never saved. */
  readonly fileName: string;
  /** All worksheets in their order; chart and macro sheets are left out. */
  sheets(): Promise<readonly SheetInfo[]>;
  /** The sheet in front, or null when it is no worksheet. */
  activeSheet(): Promise<string | null>;
  /** The sheet in front read whole, with as few questions as can be; null when it is no worksheet. */
  readFront(): Promise<FrontSheet | null>;
  /** Reads one sheet whole. @throws Problem `sheet-not-found` */
  readGrid(sheet: string): Promise<Grid>;
  /** The selected area of the sheet in front. */
  selection(): Promise<{ readonly sheet: string; readonly area: Area } | null>;
  selectCells(cells: readonly CellRef[]): Promise<void>;
  readBriefs(): Promise<readonly StoredBrief[]>;
  /** Adds the brief, or replaces the one with the same id. */
  saveBrief(brief: StoredBrief): Promise<void>;
  removeBrief(id: string): Promise<void>;
  /**
   * Writes sheets and brief as one: on any failure the workbook is as it was before. Says what became of each plan, in order.
   * @throws Problem `workbook-protected` where a sheet would be added, renamed or shown; `sheet-protected` for one of ours
   */
  write(writing: Writing): Promise<readonly AppliedPlan[]>;
  /**
   * Takes the last write back whole: new sheets go, replaced ones and the brief are as they were. Briefs saved since then stay.
   * False when there is nothing to take back.
   */
  restore(): Promise<boolean>;
  /** Tells of changes by the user (not by ourselves) until the returned function is called. */
  watch(listener: (change: WorkbookChange) => void): () => void;
}
