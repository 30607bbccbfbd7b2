import type { Area, CellRef, SheetArea } from "./address";
import type { List } from "./list";

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
 * the Office.js workbook compares with Excel's own result. A text is written as text, whatever it begins with.
 */
export type PlanContent =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "formula"; readonly formula: string; readonly expected: string | number; readonly run?: FormulaRun | undefined };

/**
 * Cells of a column, one below the other, with one formula that is moved down from row to row and names cells of its own sheet only: a file can
 * hold it once for all of them.
 */
export interface FormulaRun {
  readonly first: number;
  readonly last: number;
}

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
  /** Each cell once; those of a large table are made when they are asked for, row by row. */
  readonly cells: List<PlanCell>;
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

/** Row by row from the top, each from the left. */
export function byPlace(one: PlanCell, other: PlanCell): number {
  return one.row - other.row || one.column - other.column;
}

/** The cell with its formula printed, so that it can be handed to another thread. */
export function plainCell(cell: PlanCell): PlanCell {
  return { ...cell, content: cell.content === null ? null : plainContent(cell.content) };
}

function plainContent(content: PlanContent): PlanContent {
  if (content.kind !== "formula") return content;
  const { kind, formula, expected, run } = content;
  return { kind, formula, expected, ...(run && { run }) };
}
