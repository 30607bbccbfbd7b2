import { parseArea, type Area } from "../sheet/address";
import type { ChartSeries } from "../sheet/sheet-plan";
import { excelErrorCode } from "./excel-problem";
import { LONG_PATIENCE, type ExcelGateway } from "./excel-gateway";
import type { DrawnChart } from "./sheet-charts";
import { hexadecimal } from "./snapshot-conditional-formats";

export interface ChartSnapshot {
  /** Our own charts on the sheet: those named by their title. */
  readonly chartIds: readonly string[];
  /** Charts that the clerk added: they stay whatever we do. */
  readonly foreignChartIds: readonly string[];
  /** What they show; empty where Excel cannot tell, which it does from ExcelApi 1.15 on. */
  readonly charts: readonly DrawnChart[];
}

export async function readCharts(gateway: ExcelGateway, id: string): Promise<ChartSnapshot> {
  const isTold = Office.context.requirements.isSetSupported("ExcelApi", "1.15");
  return gateway.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem(id);
    charts.load("items/id,items/name,items/left,items/top,items/width,items/height,items/title/text");
    await context.sync();
    const ours = charts.items.filter((chart) => chart.name === chart.title.text);
    const chartIds = ours.map((chart) => chart.id);
    const foreignChartIds = charts.items.filter((chart) => !ours.includes(chart)).map((chart) => chart.id);
    if (!isTold || chartIds.length === 0) return { chartIds, foreignChartIds, charts: [] };
    try {
      return { chartIds, foreignChartIds, charts: await describeCharts(context, ours) };
    } catch (error) {
      // The clerk made something else of it, which has no value axis or no cells behind it.
      if (excelErrorCode(error) === "InvalidOperationInCellEditMode") throw error;
      return { chartIds, foreignChartIds, charts: [] };
    }
  });
}

/** Every chart on the sheet, whoever drew it. */
export async function allChartIds(gateway: ExcelGateway, id: string): Promise<readonly string[]> {
  return gateway.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem(id);
    charts.load("items/id");
    await context.sync();
    return charts.items.map((chart) => chart.id);
  }, LONG_PATIENCE);
}

interface ToldSeries {
  readonly series: Excel.ChartSeries;
  readonly values: OfficeExtension.ClientResult<string>;
  readonly categories: OfficeExtension.ClientResult<string>;
}

async function describeCharts(context: Excel.RequestContext, charts: readonly Excel.Chart[]): Promise<readonly DrawnChart[]> {
  for (const chart of charts) {
    chart.series.load("items/name,items/chartType,items/format/line/color");
    chart.axes.valueAxis.load("numberFormat,minimum");
  }
  await context.sync();
  const told = charts.map((chart) => ({ chart, series: chart.series.items.map(tellSources) }));
  await context.sync();
  return told.map(({ chart, series }) => chartOf(chart, series));
}

function tellSources(series: Excel.ChartSeries): ToldSeries {
  const values = series.getDimensionDataSourceString(Excel.ChartSeriesDimension.values);
  return { series, values, categories: series.getDimensionDataSourceString(Excel.ChartSeriesDimension.categories) };
}

function chartOf(chart: Excel.Chart, told: readonly ToldSeries[]): DrawnChart {
  const { left, top, width, height } = chart;
  const { numberFormat, minimum } = chart.axes.valueAxis;
  const series = told.flatMap(seriesOf);
  return { title: chart.title.text, valueFormat: numberFormat, ...(typeof minimum === "number" ? { minimum } : {}), series, place: { left, top, width, height } };
}

function seriesOf({ series, values, categories }: ToldSeries): readonly ChartSeries[] {
  const [valueArea, categoryArea] = [areaOfSource(values.value), areaOfSource(categories.value)];
  if (valueArea === null || categoryArea === null) return [];
  const shape = series.chartType.startsWith("Line") ? "line" : "column";
  return [{ name: series.name, values: valueArea, categories: categoryArea, shape, color: hexadecimal(series.format.line.color) ?? FIRST_COLOR }];
}

/** The colour of columns cannot be read in the versions we run in: ours are dark blue. */
const FIRST_COLOR = "12436D";

/** "='一季度'!$A$1:$A$5" */
function areaOfSource(source: string): Area | null {
  return parseArea(source.slice(source.lastIndexOf("!") + 1));
}
