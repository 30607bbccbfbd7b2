import type { Area } from "../sheet/address";
import { cropGrid } from "../sheet/crop-grid";
import { valueAt, type CellValue, type Grid } from "../sheet/grid";

/** Lines above an Excel table that may be its title and unit. */
const LINES_ABOVE = 4;

/**
 * Parts a sheet where Excel tables (ListObjects) say for certain where a table begins and ends: each with the lines above it as
 * a sheet of its own, and the rest of the sheet without them. A sheet that has none, or one that is all of it, stays whole.
 */
export function listObjectsApart(grid: Grid): readonly Grid[] {
  const areas = (grid.namedAreas ?? []).filter(({ kind, area }) => kind === "table" && area.bottom > area.top).map(({ area }) => area);
  if (areas.length === 0) return [grid];
  const withLines = areas.map((area) => ({ ...area, top: firstLine(grid, area, areas) }));
  return [...withLines.map((area) => cropGrid(grid, area)), without(grid, withLines)];
}

/** The top of the lines right above a table that hold text only. */
function firstLine(grid: Grid, area: Area, areas: readonly Area[]): number {
  let top = area.top;
  while (top > grid.top && area.top - top < LINES_ABOVE && isLine(grid, top - 1, area, areas)) top -= 1;
  return top;
}

function isLine(grid: Grid, row: number, area: Area, areas: readonly Area[]): boolean {
  if (areas.some((other) => row >= other.top && row <= other.bottom && other.left <= area.right && other.right >= area.left)) return false;
  for (let column = area.left; column <= area.right; column += 1) if (typeof valueAt(grid, row, column) === "number") return false;
  return true;
}

function without(grid: Grid, areas: readonly Area[]): Grid {
  const isInside = (row: number, column: number): boolean => areas.some((area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);
  const values = grid.values.map((cells, index): readonly CellValue[] => {
    const row = grid.top + index;
    if (!areas.some((area) => row >= area.top && row <= area.bottom)) return cells;
    return cells.map((value, column) => (isInside(row, grid.left + column) ? null : value));
  });
  return { ...grid, values, merges: grid.merges.filter((merge) => !isInside(merge.top, merge.left)) };
}
