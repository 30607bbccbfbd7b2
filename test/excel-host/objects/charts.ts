import type { HostChart, HostSeries, HostSheet } from "../book";
import { assertWritable, type HostContext } from "../host-context";
import { HostError } from "../host-error";
import { isHostObject, rememberedAll, type HostArguments, type HostObject } from "../host-object";
import type { Json } from "../wire";
import { absoluteAddress, columnCount, isPlace, parsePlace, rowCount, type Place } from "./areas";
import { position } from "./range";

export function chartsObject(context: HostContext, sheet: HostSheet): HostObject {
  const find = (key: string): HostObject | null => {
    const chart = sheet.charts.find((known) => known.id === key || known.settings.get("Name") === key);
    return chart === undefined ? null : chartObject(context, sheet, chart);
  };
  const demand = (key: string): HostObject => {
    const chart = find(key);
    if (chart === null) throw HostError.notFound();
    return chart;
  };
  return {
    kind: "host-object",
    type: "ChartCollection",
    properties: { Count: { get: () => sheet.charts.length } },
    items: () => sheet.charts.map((chart) => chartObject(context, sheet, chart)),
    item: (key) => demand(String(key)),
    methods: {
      GetItem: (args) => demand(args.text(0)),
      GetItemOrNullObject: (args) => find(args.text(0)),
      GetCount: () => sheet.charts.length,
      Add: (args) => {
        assertWritable(sheet);
        const chart: HostChart = { id: context.book.newId(), settings: new Map([["ChartType", args.text(0)], ["Name", freeName(sheet)]]), series: [] };
        chart.series.push(...columnsAsSeries(placeOf(args, 1)));
        sheet.charts.push(chart);
        return chartObject(context, sheet, chart);
      },
    },
  };
}

function freeName(sheet: HostSheet): string {
  let number = sheet.charts.length + 1;
  while (sheet.charts.some((chart) => chart.settings.get("Name") === `Chart ${number}`)) number++;
  return `Chart ${number}`;
}

function placeOf(args: HostArguments, index: number): Place {
  const range = args.at(index);
  if (!isHostObject(range) || !isPlace(range.subject)) throw HostError.invalidArgument();
  return range.subject;
}

/** Excel guesses series from the range; a guess of one series a column is as good as any: an add-in that cares names its own. */
function columnsAsSeries({ sheet, area }: Place): readonly HostSeries[] {
  if (rowCount(area) === 1 && columnCount(area) === 1) return [];
  return Array.from({ length: columnCount(area) }, (_, i) => ({
    settings: new Map(),
    values: absoluteAddress({ sheet, area: { ...area, left: area.left + i, right: area.left + i } }),
    categories: null,
  }));
}

function chartObject(context: HostContext, sheet: HostSheet, chart: HostChart): HostObject {
  const { settings } = chart;
  const part = (type: string, prefix: string, defaults: Readonly<Record<string, Json>>, links: HostObject["links"] = {}) => (): HostObject => ({
    kind: "host-object",
    type,
    properties: rememberedAll(settings, prefix, defaults),
    links,
  });
  const axis = (prefix: string): (() => HostObject) =>
    part("ChartAxis", prefix, { NumberFormat: "General", LinkNumberFormat: true, Minimum: "", Maximum: "", Visible: true, ReversePlotOrder: false }, {
      MajorGridlines: part("ChartGridlines", `${prefix}MajorGridlines.`, { Visible: true }),
    });
  return {
    kind: "host-object",
    type: "Chart",
    identity: () => ({ Id: chart.id }),
    properties: {
      Id: { get: () => chart.id },
      ...rememberedAll(settings, "", { Name: "", ChartType: "", Left: 0, Top: 0, Width: 360, Height: 216 }),
    },
    links: {
      Title: part("ChartTitle", "Title.", { Text: "", Visible: true, Overlay: false }),
      Legend: part("ChartLegend", "Legend.", { Visible: true, Position: "Right" }),
      Series: () => seriesCollectionObject(chart),
      Axes: () => ({ kind: "host-object", type: "ChartAxes", links: { ValueAxis: axis("ValueAxis."), CategoryAxis: axis("CategoryAxis.") } }),
    },
    methods: {
      Delete: () => {
        assertWritable(sheet);
        sheet.charts.splice(sheet.charts.indexOf(chart), 1);
      },
      SetPosition: (args) => setPosition(context, sheet, chart, args),
    },
  };
}

function setPosition(context: HostContext, sheet: HostSheet, chart: HostChart, args: HostArguments): void {
  const place = (index: number): Place => {
    const given = args.at(index);
    const found = isHostObject(given) ? given.subject : parsePlace(context.book, args.text(index), sheet);
    if (!isPlace(found)) throw HostError.invalidArgument();
    return found;
  };
  const first = place(0).area;
  const last = place(args.at(1) === undefined || args.at(1) === null ? 0 : 1).area;
  const [left, top] = [position(sheet.columns, first.left, 48), position(sheet.rows, first.top, 15)];
  chart.settings.set("Left", left).set("Top", top);
  chart.settings.set("Width", position(sheet.columns, last.right + 1, 48) - left).set("Height", position(sheet.rows, last.bottom + 1, 15) - top);
}

function seriesCollectionObject(chart: HostChart): HostObject {
  return {
    kind: "host-object",
    type: "ChartSeriesCollection",
    properties: { Count: { get: () => chart.series.length } },
    items: () => chart.series.map((series) => seriesObject(chart, series)),
    methods: {
      GetCount: () => chart.series.length,
      GetItemAt: (args) => {
        const series = chart.series[args.number(0)];
        if (series === undefined) throw HostError.notFound();
        return seriesObject(chart, series);
      },
      Add: (args) => {
        const series: HostSeries = { settings: new Map<string, Json>([["Name", args.optionalText(0) ?? ""]]), values: null, categories: null };
        chart.series.push(series);
        return seriesObject(chart, series);
      },
    },
  };
}

function seriesObject(chart: HostChart, series: HostSeries): HostObject {
  const { settings } = series;
  return {
    kind: "host-object",
    type: "ChartSeries",
    properties: rememberedAll(settings, "", { Name: "", ChartType: chart.settings.get("ChartType") ?? "", HasDataLabels: false, AxisGroup: "Primary", GapWidth: 150, Smooth: false }),
    links: {
      Format: () => ({
        kind: "host-object",
        type: "ChartSeriesFormat",
        links: {
          Fill: () => ({ kind: "host-object", type: "ChartFill", methods: { SetSolidColor: (args) => void settings.set("Fill", args.text(0)) } }),
          Line: () => ({ kind: "host-object", type: "ChartLineFormat", properties: rememberedAll(settings, "Line.", { Color: "", Weight: 2.25, LineStyle: "Continuous" }) }),
        },
      }),
      DataLabels: () => ({ kind: "host-object", type: "ChartDataLabels", properties: rememberedAll(settings, "DataLabels.", { NumberFormat: "General", ShowValue: true, Position: "" }) }),
    },
    methods: {
      Delete: () => void chart.series.splice(chart.series.indexOf(series), 1),
      SetValues: (args) => {
        series.values = absoluteAddress(placeOf(args, 0));
      },
      SetXAxisValues: (args) => {
        series.categories = absoluteAddress(placeOf(args, 0));
      },
      GetDimensionDataSourceString: (args) => (args.text(0) === "Values" ? series.values : series.categories) ?? "",
    },
  };
}
