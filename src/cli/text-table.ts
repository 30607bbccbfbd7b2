/** Columns of text set side by side for a terminal, a Chinese character counting as two. */
export function textTable(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => (widths[column] = Math.max(widths[column] ?? 0, shownWidth(cell))));
  }
  return rows.map((row) => row.map((cell, column) => pad(cell, widths[column] ?? 0)).join("  ").trimEnd()).join("\n");
}

function pad(text: string, width: number): string {
  return text + " ".repeat(width - shownWidth(text));
}

/** East Asian wide and full-width characters take two places (Unicode UAX 11, the blocks that occur in such tables). */
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]/u;

function shownWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) || character > "\uFFFF" ? 2 : 1;
  return width;
}
