import type { MeasureName } from "../../measures/measure-name";
import type { LabelAssignment, Layout, MissingReason, RoleAssignment } from "../../recognition/table";
import type { Period } from "../../quantity/period";
import type { Area, CellRef } from "../../sheet/address";

/**
 * A report as the pane shows it: plain data with every word printed, so that it crosses from the worker by copying. The report
 * itself, with its exact numbers, stays in the worker.
 */
export interface ReportView {
  readonly tables: readonly TableView[];
  /** What numbers of rows and sentences stand on; both name them by their index here. */
  readonly findings: readonly FindingView[];
  readonly sentences: readonly SentenceView[];
  readonly warnings: readonly WarningView[];
  /** The office's own sentences that the figures of today do not fit. */
  readonly replaced: readonly ReplacedView[];
  /** Figures that the brief sets by hand. */
  readonly handSet: readonly HandSetView[];
  /** The periods one may ask for, newest last; fewer than two leave no choice. */
  readonly periods: readonly Period[];
  /** How the saved brief stands to the figures; null where there is none. */
  readonly renewal: RenewalView | null;
}

/** A sentence of the office that gave way, so that nothing untrue is said. */
export interface ReplacedView {
  /** Its place among the office's templates. */
  readonly place: number;
  readonly template: string;
  /** What it said when the brief was written; null where that is not known. */
  readonly before: string | null;
  /** What is said in its place; "" for nothing. */
  readonly now: string;
  readonly reasons: readonly string[];
}

/** 人工改定: the figure in force beside the sheet's own. */
export interface HandSetView {
  readonly name: string;
  readonly period: string | null;
  readonly value: string;
  /** The sheet's figure when it was set, and now; null for none. */
  readonly was: string | null;
  readonly now: string | null;
  readonly reason: string;
  readonly state: "used" | "changed" | "not-found";
}

/** A saved brief beside the figures of today. */
export interface RenewalView {
  readonly writtenOn: string | null;
  readonly period: string | null;
  /** 已过期: figures changed since it was written. */
  readonly isStale: boolean;
  /** The first of them. */
  readonly changes: readonly ChangeView[];
}

export interface ChangeView {
  readonly name: string;
  /** null: there was or is none. */
  readonly before: string | null;
  readonly after: string | null;
  readonly cell: CellRef | null;
}

/** Cells of one sheet. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

export interface FindingView {
  readonly measure: MeasureName;
  /** What it is a measure of: "城关镇死亡人数". */
  readonly subject: string;
  /** The printed value, or the word for its having none. */
  readonly shown: string;
  readonly isNumber: boolean;
  readonly isIncrease: boolean;
  /** 持平. */
  readonly isFlat: boolean;
  /** How it came about: "(46 − 34) ÷ 34 = 35.29% → 35%". */
  readonly sum: string;
  /** Taken from the table as it is printed there. */
  readonly isStated: boolean;
  /** Stands on a figure that was set by hand. */
  readonly isHandSet?: true;
  readonly areas: readonly SheetArea[];
}

export interface RowView {
  /** Unlike that of any other row of its table. */
  readonly key: string;
  readonly indicator: string;
  readonly label: string;
  readonly entity: string | null;
  readonly unit: string | null;
  readonly level: number;
  readonly isTotal: boolean;
  /** The figure itself and last year's beside it. */
  readonly value: string | null;
  readonly prior: string | null;
  /** One finding a measure, by its index. */
  readonly findings: Partial<Readonly<Record<MeasureName, number>>>;
  readonly progress: Progress | null;
  readonly judgement: JudgementView | null;
}

export interface JudgementView {
  readonly words: string;
  readonly isFavourable: boolean;
}

/** How far along a ceiling or task is, as shares of the whole, for drawing only. */
export interface Progress {
  readonly share: number;
  /** The share of the year that is over; null where the period is not known. */
  readonly schedule: number | null;
}

/** One table as it was read, and the rows of its measures. */
export interface TableView {
  readonly title: string | null;
  readonly sheet: string;
  readonly area: Area;
  readonly layout: Layout;
  readonly unit: string | null;
  readonly period: Period | null;
  readonly columns: readonly RoleAssignment[];
  readonly labels: readonly LabelAssignment[];
  readonly notes: readonly string[];
  readonly warnings: readonly WarningView[];
  readonly known: number;
  readonly missing: readonly MissingView[];
  /** The measures that get a column of their own in a narrow pane. */
  readonly measures: readonly MeasureName[];
  readonly rows: readonly RowView[];
}

/** Figures that a table has no value for, for one reason. */
export interface MissingView {
  readonly reason: MissingReason;
  readonly count: number;
  readonly areas: readonly SheetArea[];
}

/** A piece of a sentence: words, and the findings they depend on. */
export interface PieceView {
  readonly text: string;
  readonly findings: readonly number[];
}

export interface SentenceView {
  readonly text: string;
  /** The office's own template that it was printed from, by its place in the list; null: the grammar's. */
  readonly template: number | null;
  readonly pieces: readonly PieceView[];
}

export interface WarningView {
  readonly text: string;
  /** Where it is; empty where it is of no cell. */
  readonly areas: readonly SheetArea[];
}
