import type { Observation } from "../../recognition/table";
import { areaAddress, contains, type Area, type CellRef } from "../../sheet/address";
import type { SheetArea } from "./report-view";

const known = new WeakMap<readonly Observation[], readonly SheetArea[]>();

/** The cells of figures as few areas: a rank among a thousand units stands on one column, not on a thousand cells. */
export function areasOf(figures: readonly Observation[]): readonly SheetArea[] {
  const areas = known.get(figures) ?? joined(figures.map(({ cell }) => cell));
  known.set(figures, areas);
  return areas;
}

/** Cells that follow one another downwards become one area. */
export function joined(cells: readonly CellRef[]): readonly SheetArea[] {
  const areas: SheetArea[] = [];
  const seen = new Set<string>();
  for (const { sheet, row, column } of cells) {
    const key = `${sheet}!${row},${column}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const last = areas.at(-1);
    if (last !== undefined && last.sheet === sheet && last.area.left === column && last.area.right === column && last.area.bottom === row - 1) {
      areas[areas.length - 1] = { sheet, area: { ...last.area, bottom: row } };
    } else areas.push({ sheet, area: { top: row, left: column, bottom: row, right: column } });
  }
  return areas;
}

/** Beyond this many cells only the first are selected one by one: the rest adds nothing to see. */
const MOST_CELLS = 2000;

export function cellsOf(areas: readonly SheetArea[]): readonly CellRef[] {
  const cells: CellRef[] = [];
  for (const { sheet, area } of areas) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right && cells.length < MOST_CELLS; column += 1) cells.push({ sheet, row, column });
    }
  }
  return cells;
}

/** Areas named in full are too many for a line beyond this. */
const MOST_NAMES = 4;

/** "一季度!C3、一季度!D3" */
export function areaNames(areas: readonly SheetArea[]): string {
  const names = [...new Set(areas.map(({ sheet, area }) => `${sheet}!${areaAddress(area)}`))];
  return names.length <= MOST_NAMES ? names.join("、") : `${names.slice(0, MOST_NAMES).join("、")} …`;
}

/** Whether two areas share a cell. */
export function meet(one: Area, other: Area): boolean {
  return contains(one, Math.max(one.top, other.top), Math.max(one.left, other.left)) && contains(other, Math.max(one.top, other.top), Math.max(one.left, other.left));
}
