import type { Chart } from "../sheet/sheet-plan";
import type { UnplacedChart } from "./chart";

/** 8 cm in rows of the standard height, and 16 cm in characters: the type area of an official document. */
const CHART_ROWS = 16;
const CHART_WIDTH = 80;

/** Puts the charts below one another from row `top` on. `end` is the row below the last one. */
export function placeCharts(charts: readonly UnplacedChart[], top: number, widths: readonly number[]): { charts: readonly Chart[]; end: number } {
  const right = lastColumnWithin(widths, CHART_WIDTH);
  const placed = charts.map((chart, index) => {
    const first = top + index * (CHART_ROWS + 1);
    return { ...chart, over: { top: first, left: 0, bottom: first + CHART_ROWS - 1, right } };
  });
  return { charts: placed, end: charts.length === 0 ? top : top + charts.length * (CHART_ROWS + 1) };
}

function lastColumnWithin(widths: readonly number[], limit: number): number {
  let sum = 0;
  const beyond = widths.findIndex((width) => (sum += width) > limit);
  return beyond === -1 ? Math.max(0, widths.length - 1) : Math.max(0, beyond - 1);
}
