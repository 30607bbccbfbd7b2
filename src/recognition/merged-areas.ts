import type { Area } from "../sheet/address";
import type { Grid } from "../sheet/grid";

const MOST_MERGED_CELLS = 4_000_000;

/** Which merged area a cell belongs to; rows and columns counted from 0 within the grid. */
export class MergedAreas {
  private readonly areas = new Map<number, Area>();

  /** In a sound file no two merged areas overlap: once they hold more cells than the sheet has, the rest is damage and left out. */
  constructor(
    grid: Grid,
    private readonly rows: number,
    private readonly columns: number,
  ) {
    let left = Math.min(rows * columns, MOST_MERGED_CELLS);
    for (const merge of grid.merges) {
      const area = this.withinGrid(merge, grid);
      left -= Math.max(0, area.bottom - area.top + 1) * Math.max(0, area.right - area.left + 1);
      if (left < 0) return;
      this.add(area);
    }
  }

  /** The merged area that a cell belongs to, or null. */
  at(row: number, column: number): Area | null {
    return this.areas.get(row * this.columns + column) ?? null;
  }

  private add(area: Area): void {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) this.areas.set(row * this.columns + column, area);
    }
  }

  private withinGrid(area: Area, { top, left }: Grid): Area {
    return { top: Math.max(0, area.top - top), left: Math.max(0, area.left - left), bottom: Math.min(this.rows - 1, area.bottom - top), right: Math.min(this.columns - 1, area.right - left) };
  }
}
