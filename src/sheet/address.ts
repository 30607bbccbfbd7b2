/** A position in a workbook. Rows and columns count from 0, as Office.js counts them. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of one sheet; all four edges belong to it and count from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A rectangle with the sheet that it is on. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

const columnNames: string[] = [];

/** 0 → "A", 26 → "AA". */
export function columnName(column: number): string {
  return (columnNames[column] ??= spellColumn(column));
}

function spellColumn(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "AA" → 26. Letters of either case; anything else gives -1. */
export function columnIndex(name: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return -1;
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** "C4" */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** "A3:I25", or "A3" for a single cell. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.top, area.left);
  const last = cellAddress(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** Reads "A3:I25" or "A3", with or without $ signs; null when it is neither or lies outside a sheet. */
export function parseArea(address: string): Area | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(address.trim());
  if (!match) return null;
  const [, firstColumn = "", firstRow = "", lastColumn = firstColumn, lastRow = firstRow] = match;
  const rows = [Number(firstRow) - 1, Number(lastRow) - 1];
  const columns = [columnIndex(firstColumn), columnIndex(lastColumn)];
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return area.top >= 0 && area.bottom < MAX_ROWS && area.right < MAX_COLUMNS ? area : null;
}

/** Reads 一季度!$A$3 and 'It''s 1'!$A$3:$I$25; null for anything else, #REF! among it. */
export function parseSheetArea(reference: string): SheetArea | null {
  const end = reference.lastIndexOf("!");
  const area = end < 1 ? null : parseArea(reference.slice(end + 1));
  if (area === null) return null;
  const name = reference.slice(0, end);
  const sheet = name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return sheet === "" || sheet.startsWith("[") || sheet.startsWith("#") ? null : { sheet, area };
}

/** "一季度!C4": the form in which people and the command line name a cell. The sheet name is not quoted. */
export function shownAddress(cell: CellRef): string {
  return `${cell.sheet}!${cellAddress(cell.row, cell.column)}`;
}

/** "'一季度'!C4": the form in which a formula names a cell. */
export function formulaAddress(cell: CellRef): string {
  return `${quotedSheetName(cell.sheet)}!${cellAddress(cell.row, cell.column)}`;
}

/** "'一季度'": always quoted, since every name is legal so; apostrophes are doubled. */
export function quotedSheetName(sheet: string): string {
  return sheet.includes("'") ? `'${sheet.replaceAll("'", "''")}'` : `'${sheet}'`;
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
