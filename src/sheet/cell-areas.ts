import type { Area, CellRef } from "./address";

/** Cells of one sheet as few rectangles: runs down a column, then runs of equal extent side by side; by row, then by column. */
export function areasOfCells(cells: readonly Pick<CellRef, "row" | "column">[]): readonly Area[] {
  const ordered = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  const runs: Area[] = [];
  for (const { row, column } of ordered) {
    const last = runs.at(-1);
    if (last?.left === column && (last.bottom === row || last.bottom === row - 1)) runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  const areas: Area[] = [];
  for (const run of runs) {
    const index = areas.findIndex((area) => area.right === run.left - 1 && area.top === run.top && area.bottom === run.bottom);
    const beside = areas[index];
    if (beside === undefined) areas.push(run);
    else areas[index] = { ...beside, right: run.right };
  }
  return areas.sort((one, other) => one.top - other.top || one.left - other.left);
}
