import { contains, type Area } from "./address";
import { usedArea, type Grid } from "./grid";

/** The part of a grid that lies in an area; positions stay those of the sheet. */
export function cropGrid(grid: Grid, area: Area): Grid {
  const used = usedArea(grid);
  const top = Math.max(area.top, grid.top);
  const left = Math.max(area.left, grid.left);
  const cropRows = <T>(rows: readonly (readonly T[] | undefined)[]): (readonly T[] | undefined)[] =>
    used === null ? [] : rows.slice(top - grid.top, area.bottom - grid.top + 1).map((row) => row?.slice(left - grid.left, area.right - grid.left + 1));
  return {
    ...grid,
    top,
    left,
    values: cropRows(grid.values).map((row) => row ?? []),
    formulas: cropRows(grid.formulas),
    numberFormats: cropRows(grid.numberFormats),
    indents: cropRows(grid.indents),
    merges: grid.merges.filter((merge) => contains(area, merge.top, merge.left) && contains(area, merge.bottom, merge.right)),
  };
}
