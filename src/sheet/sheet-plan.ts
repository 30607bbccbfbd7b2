import type { Area, CellRef, SheetArea } from "./address";

/** The looks of a cell. Colours are six hexadecimal digits without "#"; sizes are points. */
export interface CellStyle {
  readonly font?: { readonly name?: string; readonly size?: number; readonly bold?: boolean; readonly italic?: boolean; readonly color?: string };
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right" | "centerContinuous";
  readonly vertical?: "top" | "center";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly border?: Partial<Record<"top" | "bottom" | "left" | "right", "thin" | "medium">>;
  /** A format code in English notation; absent = General. */
  readonly numberFormat?: string;
}

/**
 * What is written into one cell. A formula goes with the value we expect it to give, which the package workbook caches and
 * the Office.js workbook compares with Excel's own result. A text is written as text, whatever it begins with. `continues`: it is the
 * formula of the cell above, one row further down, and names cells of its own sheet only, so that a file can hold it once for the whole column.
 */
export type PlanContent =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "formula"; readonly formula: string; readonly expected: string | number; readonly continues?: boolean };

export interface PlanCell {
  readonly row: number;
  readonly column: number;
  /** null: the cell has a style only. */
  readonly content: PlanContent | null;
  /** A key of `SheetPlan.styles`. */
  readonly style: string;
}

export interface ConditionalFormat {
  readonly area: Area;
  readonly rule:
    | { readonly kind: "expression"; readonly formula: string; readonly color?: string; readonly fill?: string; readonly bold?: boolean }
    | { readonly kind: "dataBar"; readonly minimum: number; readonly maximum: number; readonly color: string };
}

export interface ChartSeries {
  readonly name: string;
  /** Areas of the planned sheet itself. */
  readonly categories: Area;
  readonly values: Area;
  readonly shape: "column" | "line";
  readonly color: string;
}

export interface Chart {
  readonly title: string;
  readonly alternativeText: string;
  /** The cells that the chart lies over. */
  readonly over: Area;
  readonly series: readonly ChartSeries[];
  readonly valueFormat: string;
  /** Where the value axis begins; absent = the program chooses. Columns are only honest from 0. */
  readonly minimum?: number;
}

export interface PrintSetup {
  readonly orientation: "portrait" | "landscape";
  readonly area: Area;
  /** First and last row repeated on each page, or null. */
  readonly repeatRows: readonly [number, number] | null;
  readonly footer: string | null;
}

/**
 * A sheet to be written: what the summary room lays out and both workbooks draw alike. Rows and columns count from 0.
 * A sheet of the workbook that carries the same `mark` is replaced; no other sheet is touched.
 */
export interface SheetPlan {
  /** The wanted name; a workbook makes it legal and free (31 characters, no :\/?*[]) and says which name it became. */
  readonly name: string;
  /** Names the brief that owns the sheet: letters, digits and underscores. null: a sheet that belongs to nobody and replaces none. */
  readonly mark: string | null;
  /** The areas of other sheets that it stands on. The workbook remembers them with the mark, so that they can be found under another name. */
  readonly sources: readonly SheetArea[];
  readonly cells: readonly PlanCell[];
  readonly styles: Readonly<Record<string, CellStyle>>;
  /** In characters of the default font, a Chinese character counting as two. */
  readonly columnWidths: readonly number[];
  /** Heights in points, by row; absent = automatic. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly merges: readonly Area[];
  /** Rows that stay in place when the sheet is scrolled. */
  readonly frozenRows: number;
  readonly showGridlines: boolean;
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly charts: readonly Chart[];
  readonly print: PrintSetup;
}

/** What became of a plan: the name the sheet has now, and cells whose computed value is not the expected one (Excel only). */
export interface AppliedPlan {
  readonly sheet: string;
  readonly replaced: boolean;
  readonly differences: readonly { readonly cell: CellRef; readonly expected: string | number; readonly found: string | number | boolean }[];
}
