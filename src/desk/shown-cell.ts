import { formulaAt, isFault, numberFormatAt, valueAt, type Grid } from "../sheet/grid";

/** A cell as the viewer shows it. */
export interface ShownCell {
  readonly text: string;
  readonly align: "start" | "end";
  readonly isFault: boolean;
  readonly formula: string | null;
}

export function shownCell(grid: Grid, row: number, column: number): ShownCell {
  const value = valueAt(grid, row, column);
  const formula = formulaAt(grid, row, column);
  if (isFault(value)) return { text: value.fault === "error" ? value.code : "", align: "end", isFault: true, formula };
  if (typeof value === "number") return { text: String(value) + (numberFormatAt(grid, row, column) === "" ? "" : ""), align: "end", isFault: false, formula };
  return { text: value === null ? "" : typeof value === "boolean" ? String(value).toUpperCase() : value, align: "start", isFault: false, formula };
}
