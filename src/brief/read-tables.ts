import { joinSheets } from "../recognition/joined-sheets";
import { recogniseTables, type RecognitionContext } from "../recognition/recognise-tables";
import type { Table } from "../recognition/table";
import type { Grid } from "../sheet/grid";
import { Problem } from "../sheet/problem";

/**
 * The tables of all given sheets, in order.
 * @throws Problem `no-table` when there is none, `no-numbers` when there is not even a number
 */
export function readTables(grids: readonly Grid[], context: RecognitionContext): readonly Table[] {
  const tables = grids.flatMap((grid) => recogniseTables(grid, context));
  if (tables.length > 0) return context.corrections?.sheetsApart === true ? tables : joinSheets(tables);
  const [only, ...others] = grids;
  const detail = only !== undefined && others.length === 0 ? { sheet: only.sheet } : {};
  throw new Problem(grids.some(hasNumber) ? "no-table" : "no-numbers", detail);
}

function hasNumber(grid: Grid): boolean {
  return grid.values.some((row) => row.some((value) => typeof value === "number"));
}
