import type { Area } from "../sheet/address";
import type { CellValue, Grid } from "../sheet/grid";
import { Problem } from "../sheet/problem";
import { formulaOf, isErrorText } from "./cell-input";
import { charactersOfPoints } from "./column-width";
import type { ExcelGateway } from "./excel-gateway";

/** The cells of a rectangle of a sheet. */
export interface Block {
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: Grid["formulas"];
  readonly numberFormats: Grid["numberFormats"];
  readonly indents: Grid["indents"];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: ReadonlySet<number>;
  readonly columnWidths: ReadonlyMap<number, number>;
}

/** A block on its way from Excel: it is there after the next `sync`. */
export interface AskedBlock {
  readonly range: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  /** null: all cells have one indentation, which is known. */
  readonly cells: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null;
}

export function askBlock(range: Excel.Range, isIndentAsked: boolean): AskedBlock {
  range.load("values,formulas,numberFormat");
  return {
    range,
    rows: range.getRowProperties({ rowHidden: true }),
    columns: range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } }),
    cells: isIndentAsked ? range.getCellProperties({ format: { indentLevel: true } }) : null,
  };
}

/** @param indent of all cells, where they were not asked for theirs */
export function blockOf({ range: { values, formulas, numberFormat }, rows, columns, cells }: AskedBlock, area: Area, indent: number | null): Block {
  return {
    values: values.map((row) => row.map(cellValue)),
    formulas: formulas.map((row: readonly unknown[], i) => sparse(row.map((formula, j) => formulaOf(formula, values[i]?.[j]) ?? undefined))),
    numberFormats: numberFormat.map((row: readonly unknown[]) => sparse(row.map((format) => (typeof format === "string" && format !== "General" ? format : undefined)))),
    indents: values.map((row, i) => sparse(row.map((_, j) => positive(cells === null ? indent : (cells.value[i]?.[j]?.format?.indentLevel ?? 0))))),
    hiddenRows: rows.value.flatMap((row, index) => (row.rowHidden === true ? [area.top + index] : [])),
    hiddenColumns: new Set(columns.value.flatMap((column, index) => (column.columnHidden === true ? [area.left + index] : []))),
    columnWidths: new Map(columns.value.flatMap(({ format }, index) => (format?.columnWidth === undefined ? [] : [[area.left + index, charactersOfPoints(format.columnWidth)] as const]))),
  };
}

/** One block, or more where Excel finds it too large for one answer. */
export async function readBlocks(gateway: ExcelGateway, name: string, area: Area, indent: number | null): Promise<readonly Block[]> {
  try {
    return [await readBlock(gateway, name, area, indent)];
  } catch (error) {
    const isTooLarge = error instanceof Problem && error.code === "excel-too-large";
    if (!isTooLarge || area.top === area.bottom) throw error;
    const middle = Math.floor((area.top + area.bottom) / 2);
    const upper = await readBlocks(gateway, name, { ...area, bottom: middle }, indent);
    return [...upper, ...(await readBlocks(gateway, name, { ...area, top: middle + 1 }, indent))];
  }
}

function readBlock(gateway: ExcelGateway, name: string, area: Area, indent: number | null): Promise<Block> {
  return gateway.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const asked = askBlock(sheet.getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1), indent === null);
    await context.sync();
    // Above five million cells Excel answers null without an error.
    if (!Array.isArray(asked.range.values)) throw new Problem("excel-too-large", { sheet: name });
    return blockOf(asked, area, indent);
  });
}

function cellValue(value: unknown): CellValue {
  if (value === "" || value === null) return null;
  if (typeof value === "number" || typeof value === "boolean") return value;
  const text = String(value);
  return isErrorText(text) ? { fault: "error", code: text } : text;
}

function positive(indent: number | null): number | undefined {
  return indent !== null && indent > 0 ? indent : undefined;
}

/** A row in which nothing is said is absent. */
function sparse<T>(row: readonly (T | undefined)[]): readonly (T | undefined)[] | undefined {
  return row.some((cell) => cell !== undefined) ? row : undefined;
}
