import type { Axes } from "./axes";
import type { Block } from "./block";
import type { Chosen } from "./chosen";
import type { LabelColumn } from "./columns";
import type { AssignedColumn } from "./role-assignment";
import type { RowMeaning } from "./row-meaning";
import type { TableContext } from "./table-context";

/** A table on its way from the sheet: everything the observations are made of. */
export interface TableDraft {
  readonly block: Block;
  readonly context: TableContext;
  readonly chosen: Chosen;
  readonly axes: Axes;
  readonly labels: readonly LabelColumn[];
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly RowMeaning[];
  /** What the figures are called where neither rows nor columns name them. */
  readonly fallbackName: string;
  /** Whether rows, or columns, stand for periods one after another. */
  readonly isSeriesDown: boolean;
  readonly isSeriesAcross: boolean;
}

/** A column of figures, all that is known of it. */
export interface FigureColumn extends AssignedColumn {
  /** 100 where it holds ratios that are meant as per cent. */
  readonly factor: 1 | 100;
  /** What tells it from another rate or rank of the same figure: 环比, 实际增长, the 增速 of a rank; it is part of the name. */
  readonly qualifier: string | null;
  /** How often its figures come: told by metadata. */
  readonly frequency: "month" | "quarter" | "year" | null;
  /** The place that a line of metadata gives to the column; null for the whole country. */
  readonly place: string | null;
}
