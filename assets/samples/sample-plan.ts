import type { Area } from "../../src/sheet/address";
import type { CellStyle, PlanCell, SheetPlan } from "../../src/sheet/sheet-plan";

/** Plain rows as a clerk would type them; null leaves the cell empty. */
export interface SampleSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly merges: readonly Area[];
  /** How many rows from the top are title and header. */
  readonly headerRows: number;
}

const STYLES: Readonly<Record<string, CellStyle>> = {
  title: { font: { name: "宋体", size: 14, bold: true }, horizontal: "center", vertical: "center" },
  header: { font: { name: "宋体", size: 11, bold: true }, horizontal: "center", vertical: "center", wrap: true, border: { top: "thin", bottom: "thin", left: "thin", right: "thin" } },
  label: { font: { name: "宋体", size: 11 }, border: { top: "thin", bottom: "thin", left: "thin", right: "thin" } },
  figure: { font: { name: "宋体", size: 11 }, horizontal: "right", border: { top: "thin", bottom: "thin", left: "thin", right: "thin" } },
};

/** A sheet as an office would hand it over: a title, a header with lines, figures to the right. */
export function samplePlan(sheet: SampleSheet): SheetPlan {
  const width = Math.max(...sheet.rows.map((row) => row.length));
  return {
    name: sheet.name,
    mark: null,
    sources: [],
    cells: sheet.rows.flatMap((row, index) => row.map((content, column) => sampleCell(content, index, column, sheet.headerRows))),
    styles: STYLES,
    columnWidths: Array.from({ length: width }, (_, column) => widestText(sheet, column) + 4),
    rowHeights: new Map([[0, 26]]),
    merges: sheet.merges,
    frozenRows: 0,
    showGridlines: true,
    conditionalFormats: [],
    charts: [],
    print: { orientation: "portrait", area: { top: 0, left: 0, bottom: sheet.rows.length - 1, right: width - 1 }, repeatRows: null, footer: null },
  };
}

function sampleCell(content: string | number | null, row: number, column: number, headerRows: number): PlanCell {
  const style = row === 0 ? "title" : row < headerRows ? "header" : typeof content === "number" ? "figure" : "label";
  if (content === null) return { row, column, content: null, style };
  return { row, column, style, content: typeof content === "number" ? { kind: "number", number: content } : { kind: "text", text: content } };
}

/** The title spans the table and does not count. */
function widestText(sheet: SampleSheet, column: number): number {
  return Math.max(8, ...sheet.rows.slice(1).map((row) => [...String(row[column] ?? "")].length * 2));
}
