import type { Area } from "../sheet/address";
import type { NamedArea } from "../sheet/grid";
import { Problem } from "../sheet/problem";
import type { ExcelGateway } from "./excel-gateway";
import { loadNames, namedRanges, type LoadedNames } from "./named-areas";
import { areaOf } from "./range-area";

/** How far the contents of a sheet reach, and what spans several of its cells. */
export interface Extent {
  readonly area: Area;
  readonly merges: readonly Area[];
  /** One indentation for all cells, or null where they differ and each must be asked. */
  readonly indent: number | null;
  readonly tables: readonly string[];
  readonly named: readonly NamedArea[];
}

/** An extent on its way from Excel: it is there after the next `sync`. */
export interface AskedExtent {
  readonly used: Excel.Range;
  readonly merged: Excel.RangeAreas;
  readonly names: LoadedNames;
}

export function askExtent(context: Excel.RequestContext, sheet: Excel.Worksheet): AskedExtent {
  // Cells that only carry a format do not count: offices format whole columns.
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount,format/indentLevel");
  const merged = used.getMergedAreasOrNullObject();
  merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  return { used, merged, names: loadNames(context, sheet) };
}

/** null: the sheet is empty. */
export function extentOf({ used, merged, names }: AskedExtent, sheet: string): Extent | null {
  if (used.isNullObject) return null;
  return { area: areaOf(used), merges: merged.isNullObject ? [] : merged.areas.items.map(areaOf), indent: used.format.indentLevel, tables: names.tables.items.map(({ name }) => name), named: namedRanges(names, sheet) };
}

/** @throws Problem `sheet-not-found` */
export function readExtent(gateway: ExcelGateway, name: string): Promise<Extent | null> {
  return gateway.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const asked = askExtent(context, sheet);
    await context.sync();
    if (sheet.isNullObject) throw new Problem("sheet-not-found", { sheet: name });
    return extentOf(asked, name);
  });
}
