import type { Area } from "../sheet/address";
import type { CellValue, Grid, NamedArea } from "../sheet/grid";
import { gridOf } from "../sheet/grid";
import { Problem } from "../sheet/problem";
import { formulaOf, isErrorText } from "./cell-input";
import { charactersOfPoints } from "./column-width";
import type { ExcelGateway } from "./excel-gateway";
import { loadNames, namedRanges, readTables } from "./named-areas";
import { areaOf } from "./range-area";

/**
 * So many cells are read in one request: its answer is taken in on the pane's thread, and at 30,000 cells that took 70 ms. A request
 * that proves too large for Excel on the web is halved.
 */
const CELLS_PER_REQUEST = 10_000;

interface Extent {
  readonly area: Area;
  readonly merges: readonly Area[];
  /** One indentation for all cells, or null where they differ and each must be asked. */
  readonly indent: number | null;
  readonly tables: readonly string[];
  readonly named: readonly NamedArea[];
}

/**
 * Reads a sheet whole, in two round trips up to 10,000 cells and one for each further 10,000; one more where it has Excel tables.
 * @throws Problem `sheet-not-found`
 */
export async function readSheet(gateway: ExcelGateway, name: string): Promise<Grid> {
  const extent = await readExtent(gateway, name);
  if (extent === null) return gridOf(name, []);
  const { area, merges } = extent;
  const width = area.right - area.left + 1;
  const rowsAtOnce = Math.max(1, Math.floor(CELLS_PER_REQUEST / width));
  const blocks: Block[] = [];
  for (let top = area.top; top <= area.bottom; top += rowsAtOnce) {
    blocks.push(...(await readBlocks(gateway, name, { ...area, top, bottom: Math.min(area.bottom, top + rowsAtOnce - 1) }, extent.indent)));
  }
  const namedAreas = [...(await readTables(gateway, name, extent.tables)), ...extent.named];
  return {
    sheet: name,
    top: area.top,
    left: area.left,
    values: blocks.flatMap((block) => block.values),
    formulas: blocks.flatMap((block) => block.formulas),
    numberFormats: blocks.flatMap((block) => block.numberFormats),
    indents: blocks.flatMap((block) => block.indents),
    merges,
    hiddenRows: new Set(blocks.flatMap((block) => block.hiddenRows)),
    hiddenColumns: blocks[0]?.hiddenColumns ?? new Set(),
    columnWidths: blocks[0]?.columnWidths ?? new Map(),
    ...(namedAreas.length === 0 ? {} : { namedAreas }),
  };
}

async function readExtent(gateway: ExcelGateway, name: string): Promise<Extent | null> {
  return gateway.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    // Cells that only carry a format do not count: offices format whole columns.
    const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount,format/indentLevel");
    const merged = used.getMergedAreasOrNullObject();
    merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
    const names = loadNames(context, sheet);
    await context.sync();
    if (sheet.isNullObject) throw new Problem("sheet-not-found", { sheet: name });
    if (used.isNullObject) return null;
    return { area: areaOf(used), merges: merged.isNullObject ? [] : merged.areas.items.map(areaOf), indent: used.format.indentLevel, tables: names.tables.items.map(({ name: table }) => table), named: namedRanges(names, name) };
  });
}

interface Block {
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: Grid["formulas"];
  readonly numberFormats: Grid["numberFormats"];
  readonly indents: Grid["indents"];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: ReadonlySet<number>;
  readonly columnWidths: ReadonlyMap<number, number>;
}

async function readBlocks(gateway: ExcelGateway, name: string, area: Area, indent: number | null): Promise<readonly Block[]> {
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

async function readBlock(gateway: ExcelGateway, name: string, area: Area, indent: number | null): Promise<Block> {
  return gateway.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const range = sheet.getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
    range.load("values,formulas,numberFormat");
    const rows = range.getRowProperties({ rowHidden: true });
    const columns = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
    const cells = indent === null ? range.getCellProperties({ format: { indentLevel: true } }) : null;
    await context.sync();
    // Above five million cells Excel answers null without an error.
    if (!Array.isArray(range.values)) throw new Problem("excel-too-large", { sheet: name });
    const { values, formulas } = range;
    return {
      values: values.map((row) => row.map(cellValue)),
      formulas: formulas.map((row: readonly unknown[], i) => sparse(row.map((formula, j) => formulaOf(formula, values[i]?.[j]) ?? undefined))),
      numberFormats: range.numberFormat.map((row: readonly unknown[]) => sparse(row.map((format) => (typeof format === "string" && format !== "General" ? format : undefined)))),
      indents: values.map((row, i) => sparse(row.map((_, j) => positive(cells === null ? indent : (cells.value[i]?.[j]?.format?.indentLevel ?? 0))))),
      hiddenRows: rows.value.flatMap((row, index) => (row.rowHidden === true ? [area.top + index] : [])),
      hiddenColumns: new Set(columns.value.flatMap((column, index) => (column.columnHidden === true ? [area.left + index] : []))),
      columnWidths: new Map(columns.value.flatMap(({ format }, index) => (format?.columnWidth === undefined ? [] : [[area.left + index, charactersOfPoints(format.columnWidth)] as const]))),
    };
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
