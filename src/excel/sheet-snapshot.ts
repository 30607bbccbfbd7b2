import type { Area } from "../sheet/address";
import type { ConditionalFormat, PrintSetup } from "../sheet/sheet-plan";
import { formulaOf, textInput, type CellInput } from "./cell-input";
import type { ExcelGateway, WriteStep } from "./excel-gateway";
import { addConditionalFormat, equalHeights } from "./plan-writing";
import { readConditionalFormats } from "./snapshot-conditional-formats";
import { readCharts, type ChartSnapshot } from "./snapshot-charts";
import { clearStep, contentSteps, rangeOf, rowSteps, step, type SheetFinder } from "./sheet-cells";
import type { ListedSheet } from "./sheet-list";
import { areaOf } from "./range-area";

interface LineState {
  readonly size: number | undefined;
  readonly hidden: boolean;
}

/** A sheet of ours as it is, so that it can be put back: everything that a plan may change, whoever changed it last. */
export interface SheetSnapshot extends ChartSnapshot {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly visibility: Excel.SheetVisibility | "Visible" | "Hidden" | "VeryHidden";
  readonly sources: ListedSheet["sources"];
  readonly area: Area | null;
  readonly inputs: readonly (readonly CellInput[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly looks: readonly (readonly Excel.SettableCellProperties[])[];
  /** From the first row of `area` on, and beyond it as far as the sheet is printed. */
  readonly rows: readonly LineState[];
  readonly columns: readonly LineState[];
  readonly merges: readonly Area[];
  readonly frozenRows: number;
  readonly showGridlines: boolean;
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly print: PrintSetup | null;
}

const LOOKS: Excel.CellPropertiesLoadOptions = {
  format: {
    font: { name: true, size: true, bold: true, italic: true, color: true, underline: true, strikethrough: true },
    fill: { color: true, pattern: true },
    borders: { style: true, weight: true, color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
  },
};

const ROW_LOOKS: Excel.RowPropertiesLoadOptions = { rowHidden: true, format: { rowHeight: true } };

/** About 700 bytes a cell: this many cells are read in one request, below 4 MB. */
const CELLS_PER_REQUEST = 5_000;

export async function takeSnapshot(gateway: ExcelGateway, { id, name, visible, sources }: ListedSheet): Promise<SheetSnapshot> {
  const frame = await readFrame(gateway, id);
  const blocks: Cells[] = [];
  const { area } = frame;
  if (area !== null) {
    const rowsAtOnce = Math.max(1, Math.floor(CELLS_PER_REQUEST / (area.right - area.left + 1)));
    for (let top = area.top; top <= area.bottom; top += rowsAtOnce) blocks.push(await readCells(gateway, id, { ...area, top, bottom: Math.min(area.bottom, top + rowsAtOnce - 1) }));
  }
  const charts = await readCharts(gateway, id);
  return {
    ...frame,
    id,
    name,
    visible,
    sources,
    inputs: blocks.flatMap((block) => block.inputs),
    numberFormats: blocks.flatMap((block) => block.numberFormats),
    looks: blocks.flatMap((block) => block.looks),
    rows: [...blocks.flatMap((block) => block.rows), ...(await readRowsBelow(gateway, id, frame))],
    columns: blocks[0]?.columns ?? [],
    conditionalFormats: await readConditionalFormats(gateway, id),
    ...charts,
  };
}

type Frame = Pick<SheetSnapshot, "visibility" | "area" | "merges" | "frozenRows" | "showGridlines" | "print">;

async function readFrame(gateway: ExcelGateway, id: string): Promise<Frame> {
  return gateway.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id).load("showGridlines,visibility");
    const used = sheet.getUsedRangeOrNullObject(false).load("rowIndex,columnIndex,rowCount,columnCount");
    const merged = used.getMergedAreasOrNullObject();
    merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("rowIndex,columnIndex,rowCount,columnCount");
    const layout = sheet.pageLayout.load("orientation");
    const footer = layout.headersFooters.defaultForAllPages.load("centerFooter");
    const printed = layout.getPrintAreaOrNullObject();
    printed.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
    const titles = layout.getPrintTitleRowsOrNullObject().load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    const [printArea] = printed.isNullObject ? [] : printed.areas.items.map(areaOf);
    return {
      visibility: sheet.visibility,
      area: used.isNullObject ? null : areaOf(used),
      merges: used.isNullObject || merged.isNullObject ? [] : merged.areas.items.map(areaOf),
      frozenRows: frozen.isNullObject ? 0 : frozen.rowIndex + frozen.rowCount,
      showGridlines: sheet.showGridlines,
      print: printArea === undefined
        ? null
        : {
            orientation: layout.orientation === Excel.PageOrientation.landscape ? "landscape" : "portrait",
            area: printArea,
            repeatRows: titles.isNullObject ? null : [titles.rowIndex, titles.rowIndex + titles.rowCount - 1],
            footer: footer.centerFooter,
          },
    };
  });
}

type Cells = Pick<SheetSnapshot, "inputs" | "numberFormats" | "looks" | "rows" | "columns">;

async function readCells(gateway: ExcelGateway, id: string, area: Area): Promise<Cells> {
  return gateway.run(async (context) => {
    const range = rangeOf(context.workbook.worksheets.getItem(id), area).load("values,formulas,numberFormat");
    const looks = range.getCellProperties(LOOKS);
    const rows = range.getRowProperties(ROW_LOOKS);
    const columns = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
    await context.sync();
    const { values, formulas } = range;
    return {
      inputs: values.map((row, i) => row.map((value: unknown, j) => inputOf(formulas[i]?.[j], value))),
      numberFormats: range.numberFormat.map((row: readonly unknown[]) => row.map(String)),
      looks: looks.value.map((row) => row.map(withoutNothing)),
      rows: rows.value.map(lineState),
      columns: columns.value.map((column) => ({ size: column.format?.columnWidth, hidden: column.columnHidden === true })),
    };
  });
}

/** The rows below all cells that are printed: the high ones under charts. */
async function readRowsBelow(gateway: ExcelGateway, id: string, { area, print }: Frame): Promise<readonly LineState[]> {
  if (area === null || print === null || print.area.bottom <= area.bottom) return [];
  return gateway.run(async (context) => {
    const below = rangeOf(context.workbook.worksheets.getItem(id), { top: area.bottom + 1, bottom: print.area.bottom, left: 0, right: 0 });
    const rows = below.getRowProperties(ROW_LOOKS);
    await context.sync();
    return rows.value.map(lineState);
  });
}

function lineState({ format, rowHidden }: Excel.RowProperties): LineState {
  return { size: format?.rowHeight, hidden: rowHidden === true };
}

function inputOf(formula: unknown, value: unknown): CellInput {
  const known = formulaOf(formula, value);
  if (known !== null) return known;
  if (typeof value === "number" || typeof value === "boolean") return value;
  const text = String(value);
  return text === "" ? null : text.startsWith("#") && /^#[A-Z/0]+[!?A]$/.test(text) ? text : textInput(text);
}

/** No fill is told as white, no border as a black one without style: putting those back would draw them. */
function withoutNothing({ format = {} }: Excel.CellProperties): Excel.SettableCellProperties {
  const { fill, borders, ...rest } = format;
  const hasFill = fill !== undefined && fill.pattern !== Excel.FillPattern.none;
  const drawn = Object.fromEntries(Object.entries(borders ?? {}).filter(([, border]: [string, Excel.CellBorder | undefined]) => border?.style !== undefined && border.style !== Excel.BorderLineStyle.none));
  return { format: { ...rest, ...(hasFill ? { fill } : {}), ...(Object.keys(drawn).length > 0 ? { borders: drawn } : {}) } };
}

/** Puts a sheet back as it was, all but charts and print settings. */
export function* snapshotSteps(findSheet: SheetFinder, snapshot: SheetSnapshot): Generator<WriteStep> {
  yield clearStep(findSheet);
  const { area } = snapshot;
  if (area !== null) {
    yield* contentSteps(findSheet, area, snapshot.inputs, snapshot.numberFormats);
    yield* rowSteps(findSheet, area, snapshot.looks, (range, looks) => void range.setCellProperties(looks));
    yield* lineSteps(findSheet, area, snapshot);
  }
  for (const merge of snapshot.merges) yield step(findSheet, (sheet) => rangeOf(sheet, merge).merge(), 2);
  for (const format of snapshot.conditionalFormats) yield step(findSheet, (sheet) => addConditionalFormat(sheet, format), 8);
  yield step(findSheet, (sheet) => {
    if (snapshot.frozenRows > 0) sheet.freezePanes.freezeRows(snapshot.frozenRows);
    sheet.showGridlines = snapshot.showGridlines;
  });
}

function* lineSteps(findSheet: SheetFinder, area: Area, { rows, columns }: SheetSnapshot): Generator<WriteStep> {
  for (const [index, { size, hidden }] of columns.entries()) {
    yield step(findSheet, (sheet) => {
      const column = sheet.getRangeByIndexes(0, area.left + index, 1, 1);
      if (size !== undefined) column.format.columnWidth = size;
      if (hidden) column.columnHidden = true;
    }, 4);
  }
  const heights = new Map(rows.flatMap(({ size }, index) => (size === undefined ? [] : [[area.top + index, size] as const])));
  for (const { first, count, height } of equalHeights(heights)) {
    yield step(findSheet, (sheet) => {
      sheet.getRangeByIndexes(first, 0, count, 1).format.rowHeight = height;
    }, 3);
  }
  for (const [index, { hidden }] of rows.entries()) {
    if (hidden) yield step(findSheet, (sheet) => void (sheet.getRangeByIndexes(area.top + index, 0, 1, 1).rowHidden = true), 3);
  }
}
