import type { Area } from "../sheet/address";
import type { Chart, ChartSeries } from "../sheet/sheet-plan";
import type { WriteStep } from "./excel-gateway";
import { rangeOf, step, type SheetFinder } from "./sheet-cells";

/** A chart that is to be drawn: over cells, as a plan says, or where it was, as a snapshot says. */
export interface DrawnChart extends Omit<Chart, "over" | "alternativeText"> {
  readonly place: { readonly over: Area } | { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
}

export function drawnCharts(charts: readonly Chart[]): readonly DrawnChart[] {
  return charts.map(({ over, ...chart }) => ({ ...chart, place: { over } }));
}

export function addedCharts(findSheet: SheetFinder, charts: readonly DrawnChart[]): readonly WriteStep[] {
  return charts.map((chart) => step(findSheet, (sheet) => drawChart(sheet, chart), 20 + 10 * chart.series.length));
}

export function removedCharts(findSheet: SheetFinder, ids: readonly string[]): readonly WriteStep[] {
  return ids.map((id) => step(findSheet, (sheet) => sheet.charts.getItem(id).delete()));
}

function drawChart(sheet: Excel.Worksheet, chart: DrawnChart): void {
  const [first] = chart.series;
  if (first === undefined) return;
  const direction = first.values.top === first.values.bottom ? Excel.ChartSeriesBy.rows : Excel.ChartSeriesBy.columns;
  const drawn = sheet.charts.add(CHART_TYPES[first.shape], rangeOf(sheet, first.values), direction);
  chart.series.forEach((series, index) => drawSeries(sheet, index === 0 ? drawn.series.getItemAt(0) : drawn.series.add(series.name), series));
  drawn.name = chart.title; // by which we know it for ours, as in files
  drawn.title.text = chart.title;
  drawn.legend.visible = chart.series.length > 1;
  drawn.legend.position = "Bottom";
  drawn.axes.valueAxis.numberFormat = chart.valueFormat;
  if (chart.minimum !== undefined) drawn.axes.valueAxis.minimum = chart.minimum;
  const { place } = chart;
  if ("over" in place) drawn.setPosition(rangeOf(sheet, { ...place.over, bottom: place.over.top, right: place.over.left }), rangeOf(sheet, { ...place.over, top: place.over.bottom, left: place.over.right }));
  else {
    drawn.left = place.left;
    drawn.top = place.top;
    drawn.width = place.width;
    drawn.height = place.height;
  }
}

/** Between groups of columns, in per cent of a column. */
const GAP_WIDTH = 70;

const CHART_TYPES = { column: "ColumnClustered", line: "Line" } as const;

function drawSeries(sheet: Excel.Worksheet, drawn: Excel.ChartSeries, series: ChartSeries): void {
  drawn.name = series.name;
  drawn.chartType = CHART_TYPES[series.shape];
  drawn.setValues(rangeOf(sheet, series.values));
  drawn.setXAxisValues(rangeOf(sheet, series.categories));
  if (series.shape === "column") {
    drawn.gapWidth = GAP_WIDTH;
    drawn.format.fill.setSolidColor(`#${series.color}`);
  } else drawn.format.line.color = `#${series.color}`;
}
