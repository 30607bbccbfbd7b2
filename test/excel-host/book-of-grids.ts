import { isFault, type Grid } from "../../src/sheet/grid";
import { printBriefPart } from "../../src/sheet/brief-part";
import type { Workbook } from "../../src/sheet/workbook";
import { Book, cellToWrite, type HostName, type HostSheet } from "./book";
import { absoluteAddress } from "./objects/areas";

/** A book that holds what the grids hold. A formula without a cached value is computed by the host, as Excel does on opening. */
export function bookOfGrids(fileName: string, grids: readonly Grid[]): Book {
  const book = new Book(fileName);
  for (const grid of grids) {
    const sheet = book.addSheet(grid.sheet);
    fillSheet(sheet, grid);
    for (const { kind, name, area } of grid.namedAreas ?? []) {
      if (kind === "table") sheet.tables.push({ name, area });
      else book.names.push({ name, formula: `=${absoluteAddress({ sheet, area })}`, visible: true, comment: "" });
    }
  }
  return book;
}

/** The workbook of a file as Excel would hold it: grids, visibility, the marks of our own sheets, the briefs. */
export async function bookOfWorkbook(workbook: Workbook): Promise<Book> {
  const infos = await workbook.sheets();
  const grids: Grid[] = [];
  for (const { name } of infos) grids.push(await workbook.readGrid(name));
  const book = bookOfGrids(workbook.fileName, grids);
  for (const { name, visible, mark } of infos) {
    const sheet = book.sheet(name);
    if (sheet === undefined) continue;
    if (!visible) sheet.visibility = "Hidden";
    if (mark !== null) sheet.names.push(markName(sheet, mark));
  }
  const active = await workbook.activeSheet();
  const front = (active === null ? undefined : book.sheet(active)) ?? book.sheets.find((sheet) => sheet.visibility === "Visible");
  if (front) book.selection = { sheet: front, areas: [{ top: 0, left: 0, bottom: 0, right: 0 }] };
  for (const brief of await workbook.readBriefs()) book.xmlParts.push({ id: book.newId(), xml: printBriefPart(brief) });
  return book;
}

function markName(sheet: HostSheet, mark: string): HostName {
  const formula = `=${absoluteAddress({ sheet, area: { top: 0, left: 0, bottom: 0, right: 0 } })}`;
  return { name: `_IndicatorBrief.${mark}`, formula, visible: false, comment: "" };
}

function fillSheet(sheet: HostSheet, grid: Grid): void {
  grid.values.forEach((values, i) =>
    values.forEach((value, j) => {
      const formula = grid.formulas[i]?.[j] ?? null;
      const numberFormat = grid.numberFormats[i]?.[j] ?? "General";
      const indent = grid.indents[i]?.[j] ?? 0;
      if (value === null && formula === null && numberFormat === "General" && indent === 0) return;
      const cell = cellToWrite(sheet, grid.top + i, grid.left + j);
      cell.formula = formula;
      cell.numberFormat = numberFormat;
      if (indent > 0) cell.format.set("IndentLevel", indent).set("HorizontalAlignment", "Left");
      if (isFault(value)) {
        cell.fresh = value.fault === "no-cached-value";
        cell.value = value.fault === "error" ? value : 0;
      } else cell.value = value ?? "";
    }),
  );
  sheet.merges = [...grid.merges];
  for (const row of grid.hiddenRows) sheet.rows.set(row, { hidden: true });
  for (const [column, characters] of grid.columnWidths) sheet.columns.set(column, { size: columnPoints(characters) });
  for (const column of grid.hiddenColumns) sheet.columns.set(column, { ...sheet.columns.get(column), hidden: true });
}

/** 8.43 characters are 64 pixels or 48 points, with the seven pixels of a digit in Calibri 11 and five of padding. */
function columnPoints(characters: number): number {
  return Math.round(characters * 7 + 5) * 0.75;
}
