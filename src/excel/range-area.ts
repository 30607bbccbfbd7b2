import type { Area } from "../sheet/address";

/** Where a range lies that was loaded with its place and size. */
export function areaOf(range: Excel.Range): Area {
  return { top: range.rowIndex, left: range.columnIndex, bottom: range.rowIndex + range.rowCount - 1, right: range.columnIndex + range.columnCount - 1 };
}
