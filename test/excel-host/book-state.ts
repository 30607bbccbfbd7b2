import { areaAddress, cellAddress } from "../../src/sheet/address";
import { cellsOf, isUntouched, type Book, type HostSheet } from "./book";

/**
 * Everything a book holds as plain data in a fixed order, for comparing "before" with "after". Cells, rows and columns that
 * look untouched are left out, ids too: what cannot be seen does not count.
 */
export function bookState(book: Book): unknown {
  return {
    active: book.active?.name ?? null,
    calculationMode: book.calculationMode,
    names: book.names.map((name) => ({ ...name })),
    xmlParts: book.xmlParts.map((part) => part.xml),
    sheets: book.sheets.map(sheetState),
  };
}

export function sheetState(sheet: HostSheet): unknown {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells: sorted(
      [...cellsOf(sheet)]
        .filter(({ cell }) => !isUntouched(cell))
        .map(({ row, column, cell }) => [cellAddress(row, column), [cell.value, cell.formula, cell.numberFormat, sorted(cell.format)]] as const),
    ),
    rows: lines(sheet.rows, 15),
    columns: lines(sheet.columns, 48),
    merges: sheet.merges.map(areaAddress).sort(),
    names: sheet.names.map((name) => ({ ...name })),
    conditionalFormats: sheet.conditionalFormats.map((format) => [areaAddress(format.area), format.type, sorted(format.settings)]),
    charts: sheet.charts.map((chart) => [sorted(chart.settings), chart.series.map((series) => [series.values, series.categories, sorted(series.settings)])]),
    tables: sheet.tables.map((table) => [table.name, areaAddress(table.area)]),
    frozen: sheet.frozen,
    settings: sorted(sheet.settings),
    printArea: sheet.printArea,
    printTitleRows: sheet.printTitleRows,
  };
}

/** A line of the standard size that is not hidden counts as untouched. */
function lines(map: HostSheet["rows"], standard: number): unknown {
  return [...map]
    .map(([number, line]) => [number, line.size ?? standard, line.hidden ?? false] as const)
    .filter(([, size, hidden]) => size !== standard || hidden)
    .sort(([one], [other]) => one - other);
}

function sorted<T>(entries: Iterable<readonly [string, T]>): readonly (readonly [string, T])[] {
  return [...entries].sort(([one], [other]) => (one < other ? -1 : 1));
}
