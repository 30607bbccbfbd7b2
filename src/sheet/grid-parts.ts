import type { Grid } from "./grid";

/** Some rows of a grid on their way to another thread. */
export type GridPart = Pick<Grid, "values" | "formulas" | "numberFormats" | "indents">;

/** So many cells cross at once that taking them in costs a few milliseconds. */
const CELLS = 5_000;

/** Cuts a grid into its rows, some at a time, and what is left. */
export function* cutGrid(grid: Grid): Generator<GridPart, Grid> {
  const { values, formulas, numberFormats, indents } = grid;
  const width = values.reduce((widest, row) => Math.max(widest, row.length), 1);
  const count = Math.max(1, Math.floor(CELLS / width));
  for (let start = 0; start < values.length; start += count) {
    const end = start + count;
    yield { values: values.slice(start, end), formulas: formulas.slice(start, end), numberFormats: numberFormats.slice(start, end), indents: indents.slice(start, end) };
  }
  return { ...grid, values: [], formulas: [], numberFormats: [], indents: [] };
}

/** Puts a grid together again. */
export function joinGrid(parts: readonly GridPart[], rest: Grid): Grid {
  return {
    ...rest,
    values: parts.flatMap((part) => part.values),
    formulas: parts.flatMap((part) => part.formulas),
    numberFormats: parts.flatMap((part) => part.numberFormats),
    indents: parts.flatMap((part) => part.indents),
  };
}
