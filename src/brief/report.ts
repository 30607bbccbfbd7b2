import type { Assessment } from "../measures/assessment";
import type { Finding } from "../measures/finding";
import type { FindingSet, Sentence } from "../narrative/sentence";
import type { TemplateOutcome } from "../narrative/template/template-outcome";
import type { NarrativeStyle } from "../narrative/style";
import type { TemplateText } from "../narrative/template-sentences";
import type { Period } from "../quantity/period";
import type { Corrections } from "../recognition/corrections";
import type { Table } from "../recognition/table";
import type { Grid } from "../sheet/grid";
import type { List } from "../sheet/list";
import type { Warning } from "../sheet/problem";
import type { SheetPlan } from "../sheet/sheet-plan";
import type { Looks } from "../summary/summary-input";
import type { KeptFigures } from "./figures";
import type { HandSetFigure, HandSetOutcome } from "./hand-set";

export type { Length } from "../narrative/style";

/** The office's way of printing, saved with the brief: measures, sentences and tab all keep to it. */
export type OfficeStyle = NarrativeStyle;

export const DEFAULT_STYLE: OfficeStyle = { locale: "zh-CN", length: "standard", rounding: "half-up", decimals: 1, trimZeros: false };

/** Last year's figures, where they stand in last year's file. */
export interface PriorWorkbook {
  readonly grids: readonly Grid[];
  readonly fileName: string;
}

/** Which entities get a summary tab: all in one, one of them, each its own, or all in one tab with a table (`blocks`) for each. */
export type EntityChoice = { readonly kind: "all" } | { readonly kind: "one"; readonly entity: string } | { readonly kind: "each" | "blocks" };

/** The office's own sentences. */
export interface OfficeTemplates {
  readonly sentences: readonly TemplateText[];
  /** Whether nothing is said of what they leave out. */
  readonly only: boolean;
}

export const NO_TEMPLATES: OfficeTemplates = { sentences: [], only: false };

/** How the tab looks and what goes with it; absent = plain 机关样式 with living formulas. */
export interface TabLooks {
  readonly style?: Looks;
  /** 单位负责人 · 统计负责人 · 填表人 · 报出日期 below the tab. */
  readonly signatures?: boolean;
  /** 仅数值: no cell is a formula. */
  readonly valuesOnly?: boolean;
  /** 底稿: a second tab that spells every sum out. */
  readonly workingPaper?: boolean;
  /** A tab that ranks the units of each table. */
  readonly ranking?: boolean;
  /** 上报稿: values only, without brief, names or provenance. Never saved: a brief renews living tabs. */
  readonly submission?: boolean;
}

export interface ReportRequest {
  /** The sheets to report on, in order. */
  readonly grids: readonly Grid[];
  readonly fileName: string;
  readonly prior: PriorWorkbook | null;
  /** What the user said of the meaning of the sheets. */
  readonly corrections?: Corrections;
  /** null: the newest period of each table. */
  readonly period: Period | null;
  readonly entities: EntityChoice;
  readonly style: OfficeStyle;
  readonly looks?: TabLooks;
  /** The id of the brief that the tabs belong to; absent = made from the names of the sheets. */
  readonly mark?: string;
  /** What the office assesses by; the usual way where nothing is said. */
  readonly assessment?: Assessment;
  readonly templates?: OfficeTemplates;
  /** Figures set by hand in the place of the workbook's. */
  readonly handSet?: readonly HandSetFigure[];
  /** The day of writing, "2024-03-11": an input, so that the same input gives the same bytes. */
  readonly date: string;
}

export interface Report {
  readonly tables: readonly Table[];
  /** The tables that have findings for the period, each with its own and the place of the first of them in `findings`. */
  readonly sets: readonly (FindingSet & { readonly table: Table })[];
  readonly findings: List<Finding>;
  readonly sentences: readonly Sentence[];
  /** What became of each of the office's templates: what is to be shown to the clerk where one no longer fits. */
  readonly templates: readonly TemplateOutcome[];
  /** The figures set by hand: the clerk is asked about each. */
  readonly handSet: readonly HandSetOutcome[];
  readonly warnings: readonly Warning[];
  /** What the findings stand on; worked out when asked for. */
  readonly kept: KeptFigures;
  /** One summary tab, or one for each entity; laid out when asked for. */
  readonly plans: readonly SheetPlan[];
}
