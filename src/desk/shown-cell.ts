import { formulaAt, isFault, numberFormatAt, valueAt, type Grid } from "../sheet/grid";
import { shownText } from "../sheet/number-format";

/** A cell as the viewer shows it. */
export interface ShownCell {
  readonly text: string;
  readonly align: "start" | "end";
  readonly isFault: boolean;
  readonly formula: string | null;
}

export function shownCell(grid: Grid, row: number, column: number): ShownCell {
  const value = valueAt(grid, row, column);
  return {
    text: shownText(value, numberFormatAt(grid, row, column)),
    align: typeof value === "string" || value === null ? "start" : "end",
    isFault: isFault(value),
    formula: formulaAt(grid, row, column),
  };
}
