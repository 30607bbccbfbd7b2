import type { Chart } from "../sheet/sheet-plan";
import type { UnplacedChart } from "./chart";
import type { Drawing } from "./drawing";

/** 8 cm in points, and 16 cm in characters: the type area of an official document. */
const CHART_HEIGHT = 227;
const CHART_WIDTH = 80;

/**
 * Puts the charts below one another from row `top` on, each over one high row: a row is never cut by the end of a page.
 * `end` is the row below the last one.
 */
export function placeCharts(drawing: Drawing, charts: readonly UnplacedChart[], top: number, widths: readonly number[]): { charts: readonly Chart[]; end: number } {
  const right = lastColumnWithin(widths, CHART_WIDTH);
  const placed = charts.map((chart, index) => {
    const row = top + index * 2;
    drawing.rowHeights.set(row, CHART_HEIGHT);
    return { ...chart, over: { top: row, left: 0, bottom: row, right } };
  });
  return { charts: placed, end: top + charts.length * 2 };
}

function lastColumnWithin(widths: readonly number[], limit: number): number {
  let sum = 0;
  const beyond = widths.findIndex((width) => (sum += width) > limit);
  return beyond === -1 ? Math.max(0, widths.length - 1) : Math.max(0, beyond - 1);
}
