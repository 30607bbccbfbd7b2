import type { Assessment } from "../measures/assessment";
import type { Finding } from "../measures/finding";
import type { Sentence } from "../narrative/sentence";
import type { NarrativeStyle } from "../narrative/style";
import type { Period } from "../quantity/period";
import type { Corrections } from "../recognition/corrections";
import type { Table } from "../recognition/table";
import type { Grid } from "../sheet/grid";
import type { Warning } from "../sheet/problem";
import type { SheetPlan } from "../sheet/sheet-plan";

export type { Length } from "../narrative/style";

/** The office's way of printing, saved with the brief: measures, sentences and tab all keep to it. */
export type OfficeStyle = NarrativeStyle;

export const DEFAULT_STYLE: OfficeStyle = { locale: "zh-CN", length: "standard", rounding: "half-up", decimals: 1, trimZeros: false };

/** Last year's figures, where they stand in last year's file. */
export interface PriorWorkbook {
  readonly grids: readonly Grid[];
  readonly fileName: string;
}

/** Which entities get a summary tab: all in one, one of them, or each its own. */
export type EntityChoice = { readonly kind: "all" } | { readonly kind: "one"; readonly entity: string } | { readonly kind: "each" };

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
  /** What the office assesses by; the usual way where nothing is said. */
  readonly assessment?: Assessment;
  /** The day of writing, "2024-03-11": an input, so that the same input gives the same bytes. */
  readonly date: string;
}

export interface Report {
  readonly tables: readonly Table[];
  readonly findings: readonly Finding[];
  readonly sentences: readonly Sentence[];
  readonly warnings: readonly Warning[];
  /** One summary tab, or one for each entity. */
  readonly plans: readonly SheetPlan[];
}
