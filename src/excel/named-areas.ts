import { parseSheetArea } from "../sheet/address";
import type { NamedArea } from "../sheet/grid";
import { areaOf } from "./range-area";
import type { ExcelGateway } from "./excel-gateway";

/** The names that a sheet and its workbook have, on their way from Excel. */
export interface LoadedNames {
  readonly tables: Excel.TableCollection;
  readonly names: readonly Excel.NamedItemCollection[];
}

/** Asks for the Excel tables of a sheet, for its own names and those of the workbook; they are there after the next `sync`. */
export function loadNames(context: Excel.RequestContext, sheet: Excel.Worksheet): LoadedNames {
  const names = [sheet.names, context.workbook.names].map((collection) => collection.load("items/name,items/formula,items/visible"));
  return { tables: sheet.tables.load("items/name"), names };
}

/** Names that Excel gives itself. */
const OF_EXCEL = /^(?:_xlnm\.|_FilterDatabase$|Print_(?:Area|Titles)$|Criteria$|Extract$)/i;

/** The named ranges that stand for one area of the sheet: those of formulas, constants and hidden ones say nothing about a table. */
export function namedRanges({ names }: LoadedNames, sheet: string): readonly NamedArea[] {
  return names.flatMap(({ items }) =>
    items.flatMap(({ name, formula, visible }): NamedArea[] => {
      const place = parseSheetArea(String(formula).replace(/^=/, ""));
      return place === null || place.sheet !== sheet || !visible || OF_EXCEL.test(name) ? [] : [{ kind: "name", name, area: place.area }];
    }),
  );
}

/** The areas of the Excel tables of a sheet: one more round trip where it has any. */
export async function readTables(gateway: ExcelGateway, sheet: string, tables: readonly string[]): Promise<readonly NamedArea[]> {
  if (tables.length === 0) return [];
  return gateway.run(async (context) => {
    const collection = context.workbook.worksheets.getItem(sheet).tables;
    const ranges = tables.map((name) => ({ name, range: collection.getItem(name).getRange().load("rowIndex,columnIndex,rowCount,columnCount") }));
    await context.sync();
    return ranges.map(({ name, range }): NamedArea => ({ kind: "table", name, area: areaOf(range) }));
  });
}
