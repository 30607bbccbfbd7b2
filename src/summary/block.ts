import type { FigureRole } from "../lexicon/figure-roles";
import type { MeasureName } from "../measures/measure-name";
import type { PlanContent } from "../sheet/sheet-plan";
import type { BlockBody } from "./block-body";
import type { SummaryRows } from "./rows";
import type { CellPart } from "./styles";
import type { SummarySet } from "./summary-input";

/** A column of one table of the tab. */
export type SummaryColumn =
  | { readonly kind: "entity" | "indicator" | "period" | "unit" | "schedule" | "judgement" | "light" }
  | { readonly kind: "figure"; readonly role: FigureRole }
  | { readonly kind: "measure"; readonly measure: ColumnMeasure };

/** Measures that stand in a column of their own; `value` is the figure itself, `trend` belongs to no row. */
export type ColumnMeasure = Exclude<MeasureName, "value" | "trend">;

/** A cell of a table's body before it has a place. */
export interface BodyCell {
  readonly content: PlanContent;
  readonly part: CellPart;
}

/** A heading over the columns from `first` to `last`, with their own headers below it. */
export interface HeaderGroup {
  readonly title: string;
  readonly first: number;
  readonly last: number;
  readonly headers: readonly string[];
}

/** One table of the tab: what stands in it, before it has a place. */
export interface Block extends SummaryRows {
  readonly set: SummarySet;
  readonly columns: readonly SummaryColumn[];
  /** The full header of each column, which says all by itself. */
  readonly headers: readonly string[];
  /** Where the header has two rows: the groups of columns in the upper one. Columns of none reach over both. */
  readonly groups: readonly HeaderGroup[];
  /** The one unit of the whole table, for its corner. */
  readonly unit: string | null;
}

/** A block with its place: `top` is the row of its caption, `header` that of its header, the lower one of two, its body follows. */
export interface PlacedBlock extends Block {
  readonly top: number;
  readonly header: number;
  readonly body: BlockBody;
}
