import { MAX_COLUMNS, type Area } from "../../src/sheet/address";
import type { CellFault } from "../../src/sheet/grid";
import type { Json } from "./wire";

export type HostFormat = Map<string, Json>;

export interface HostCell {
  value: string | number | boolean | Extract<CellFault, { fault: "error" }>;
  formula: string | null;
  numberFormat: string;
  /** What differs from the default looks: "Font.Bold", "Fill.Color", "Borders.EdgeTop.Style", "WrapText" … */
  readonly format: HostFormat;
  /** What the evaluator last said of the formula; undefined before the first calculation. */
  computed: string | number | boolean | null | undefined;
  /** The formula was entered, or its value is missing: the next calculation decides, whatever stands here. */
  fresh: boolean;
}

export interface HostLine {
  size?: number;
  hidden?: boolean;
}

export interface HostName {
  readonly name: string;
  formula: string;
  visible: boolean;
  comment: string;
}

export interface HostConditionalFormat {
  readonly id: string;
  readonly area: Area;
  readonly type: string;
  readonly settings: Map<string, Json>;
}

export interface HostSeries {
  readonly settings: Map<string, Json>;
  /** "Sheet1!$A$1:$A$5" */
  values: string | null;
  categories: string | null;
}

export interface HostChart {
  readonly id: string;
  readonly settings: Map<string, Json>;
  readonly series: HostSeries[];
}

/** An Excel table (ListObject). */
export interface HostTable {
  readonly name: string;
  readonly area: Area;
}

export interface HostSheet {
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly cells: Map<number, HostCell>;
  readonly rows: Map<number, HostLine>;
  readonly columns: Map<number, HostLine>;
  merges: Area[];
  readonly names: HostName[];
  readonly conditionalFormats: HostConditionalFormat[];
  readonly charts: HostChart[];
  readonly tables: HostTable[];
  frozen: Area | null;
  /** Page layout, tab colour, gridlines and other settings that are only remembered. */
  readonly settings: Map<string, Json>;
  printArea: Area | null;
  printTitleRows: Area | null;
  protected: boolean;
}

export interface HostXmlPart {
  readonly id: string;
  xml: string;
}

export interface HostSelection {
  sheet: HostSheet;
  areas: readonly Area[];
}

/** The workbook that the local Excel holds: plain data and the few questions everyone asks of it. */
export class Book {
  readonly sheets: HostSheet[] = [];
  readonly names: HostName[] = [];
  readonly xmlParts: HostXmlPart[] = [];
  /** Sheets that are a chart: Office.js does not list them, but their names are taken. */
  readonly chartSheets: string[] = [];
  calculationMode = "Automatic";
  previouslySaved = true;
  readOnly = false;
  structureProtected = false;
  selection: HostSelection | null = null;
  private issued = 0;

  constructor(readonly fileName: string) {}

  newId(): string {
    this.issued += 1;
    return `{${this.issued.toString(16).padStart(8, "0")}-0000-4000-8000-000000000000}`;
  }

  addSheet(name: string): HostSheet {
    const sheet: HostSheet = {
      id: this.newId(),
      name,
      visibility: "Visible",
      cells: new Map(),
      rows: new Map(),
      columns: new Map(),
      merges: [],
      names: [],
      conditionalFormats: [],
      charts: [],
      tables: [],
      frozen: null,
      settings: new Map(),
      printArea: null,
      printTitleRows: null,
      protected: false,
    };
    this.sheets.push(sheet);
    this.selection ??= { sheet, areas: [FIRST_CELL] };
    return sheet;
  }

  get active(): HostSheet | null {
    return this.selection?.sheet ?? null;
  }

  /** By name or id. */
  sheet(key: string): HostSheet | undefined {
    const wanted = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted || sheet.id.toLowerCase() === wanted);
  }
}

export const FIRST_CELL: Area = { top: 0, left: 0, bottom: 0, right: 0 };

const cellKey = (row: number, column: number): number => row * MAX_COLUMNS + column;

export function cellAt(sheet: HostSheet, row: number, column: number): HostCell | undefined {
  return sheet.cells.get(cellKey(row, column));
}

export function cellToWrite(sheet: HostSheet, row: number, column: number): HostCell {
  const key = cellKey(row, column);
  const known = sheet.cells.get(key);
  if (known !== undefined) return known;
  const cell: HostCell = { value: "", formula: null, numberFormat: "General", format: new Map(), computed: undefined, fresh: false };
  sheet.cells.set(key, cell);
  return cell;
}

export function* cellsOf(sheet: HostSheet): Generator<{ readonly row: number; readonly column: number; readonly cell: HostCell }> {
  for (const [key, cell] of sheet.cells) yield { row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS, cell };
}

export function isBlank(cell: HostCell): boolean {
  return cell.value === "" && cell.formula === null;
}

export function isUntouched(cell: HostCell): boolean {
  return isBlank(cell) && cell.numberFormat === "General" && cell.format.size === 0;
}

/** The smallest area that holds every cell in use; cells that only carry a format or are merged count unless `valuesOnly`. */
export function usedAreaOf(sheet: HostSheet, valuesOnly: boolean): Area | null {
  let area: Area | null = valuesOnly ? null : sheet.merges.reduce<Area | null>((all, merge) => (all === null ? merge : bounding(all, merge)), null);
  for (const { row, column, cell } of cellsOf(sheet)) {
    if (valuesOnly ? isBlank(cell) : isUntouched(cell)) continue;
    area = area === null ? { top: row, left: column, bottom: row, right: column } : bounding(area, { top: row, left: column, bottom: row, right: column });
  }
  return area;
}

export function bounding(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

export function overlap(one: Area, other: Area): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}
