import { parseArea, type Area } from "../sheet/address";
import type { ChartSeries } from "../sheet/sheet-plan";
import type { ExcelGateway } from "./excel-gateway";
import type { DrawnChart } from "./sheet-charts";
import { hexadecimal } from "./snapshot-conditional-formats";

export interface ChartSnapshot {
  readonly chartIds: readonly string[];
  readonly chartNames: readonly string[];
  readonly charts: readonly DrawnChart[];
}

/** Since ExcelApi 1.15 a series tells which cells it shows; before, only the ids of the charts are known. */
export async function readCharts(gateway: ExcelGateway, name: string): Promise<ChartSnapshot> {
  const isTold = Office.context.requirements.isSetSupported("ExcelApi", "1.15");
  return gateway.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem(name);
    charts.load("items/id,items/name,items/left,items/top,items/width,items/height,items/title/text,items/axes/valueAxis/numberFormat");
    await context.sync();
    const chartIds = charts.items.map((chart) => chart.id);
    const chartNames = charts.items.map((chart) => chart.name);
    if (!isTold || chartIds.length === 0) return { chartIds, chartNames, charts: [] };
    for (const chart of charts.items) chart.series.load("items/name,items/chartType,items/format/line/color");
    await context.sync();
    const told = charts.items.map((chart) => chart.series.items.map(tellSources));
    await context.sync();
    return { chartIds, chartNames, charts: charts.items.flatMap((chart, index) => chartOf(chart, told[index] ?? [])) };
  });
}

interface ToldSeries {
  readonly series: Excel.ChartSeries;
  readonly values: OfficeExtension.ClientResult<string>;
  readonly categories: OfficeExtension.ClientResult<string>;
}

function tellSources(series: Excel.ChartSeries): ToldSeries {
  const values = series.getDimensionDataSourceString(Excel.ChartSeriesDimension.values);
  return { series, values, categories: series.getDimensionDataSourceString(Excel.ChartSeriesDimension.categories) };
}

function chartOf(chart: Excel.Chart, told: readonly ToldSeries[]): readonly DrawnChart[] {
  const series = told.flatMap(seriesOf);
  if (series.length !== told.length) return [];
  const { name, left, top, width, height } = chart;
  return [{ name, title: chart.title.text, valueFormat: chart.axes.valueAxis.numberFormat, series, place: { left, top, width, height } }];
}

function seriesOf({ series, values, categories }: ToldSeries): readonly ChartSeries[] {
  const [valueArea, categoryArea] = [areaOfSource(values.value), areaOfSource(categories.value)];
  if (valueArea === null || categoryArea === null) return [];
  const shape = series.chartType.startsWith("Line") ? "line" : "column";
  return [{ name: series.name, values: valueArea, categories: categoryArea, shape, color: hexadecimal(series.format.line.color) ?? "12436D" }];
}

/** "='一季度'!$A$1:$A$5" */
function areaOfSource(source: string): Area | null {
  return parseArea(source.slice(source.lastIndexOf("!") + 1));
}
