import { columnName, type Area } from "../sheet/address";
import type { Chart, ChartSeries, PlanContent, SheetPlan } from "../sheet/sheet-plan";
import { escapeAttribute, escapeXml } from "../sheet/xml-text";
import { encodeCellText } from "./cell-text";
import type { Dialect } from "./dialect";
import { XML_DECLARATION } from "./xml-edit";

const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;
const TITLE_SIZE = 1200;
const TEXT_SIZE = 900;
const TEXT_COLOR = "3D3D3D";
const GRID_COLOR = "D9D9D9";
const POINT = 12700;

/** The drawing part of a sheet: one frame for each chart, over the cells that the plan says. */
export function printDrawing(charts: readonly Chart[], relationships: readonly string[], dialect: Dialect): string {
  const anchors = charts.map((chart, index) => {
    const { top, left, bottom, right } = chart.over;
    const corner = (tag: string, column: number, row: number): string =>
      `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
    const name = ` name="${escapeAttribute(chart.title)}" descr="${escapeAttribute(chart.alternativeText)}"`;
    return (
      `<xdr:twoCellAnchor>${corner("from", left, top)}${corner("to", right + 1, bottom + 1)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}"${name}/>` +
      '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      `<a:graphic><a:graphicData uri="${dialect.chart}"><c:chart xmlns:c="${dialect.chart}" xmlns:r="${dialect.relationships}" r:id="${relationships[index] ?? ""}"/></a:graphicData></a:graphic>` +
      "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
    );
  });
  return `${XML_DECLARATION}<xdr:wsDr xmlns:xdr="${dialect.spreadsheetDrawing}" xmlns:a="${dialect.drawing}">${anchors.join("")}</xdr:wsDr>`;
}

/** Prints charts whose series point at the planned sheet; values known now are cached, so that a viewer need not compute. */
export class ChartPrinter {
  private readonly contents = new Map<string, PlanContent>();
  private readonly font: string;

  /** @param sheet the name that the planned sheet gets */
  constructor(
    plan: SheetPlan,
    private readonly sheet: string,
    private readonly dialect: Dialect,
  ) {
    for (const { row, column, content } of plan.cells) if (content) this.contents.set(`${row},${column}`, content);
    this.font = Object.values(plan.styles).find((style) => style.font?.name !== undefined)?.font?.name ?? "宋体";
  }

  print(chart: Chart): string {
    const { dialect } = this;
    const columns = chart.series.map((series, index) => ({ series, index })).filter(({ series }) => series.shape === "column");
    const lines = chart.series.map((series, index) => ({ series, index })).filter(({ series }) => series.shape === "line");
    const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
    return [
      `${XML_DECLARATION}<c:chartSpace xmlns:c="${dialect.chart}" xmlns:a="${dialect.drawing}" xmlns:r="${dialect.relationships}"><c:roundedCorners val="0"/><c:chart>`,
      `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>${this.textProperties("defRPr", TITLE_SIZE, true)}</a:pPr><a:r>${this.textProperties("rPr", TITLE_SIZE, true)}<a:t>${encodeCellText(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`,
      '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>',
      columns.length === 0
        ? ""
        : `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${columns.map(({ series, index }) => this.series(series, index)).join("")}<c:gapWidth val="70"/>${axes}</c:barChart>`,
      lines.length === 0
        ? ""
        : `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${lines.map(({ series, index }) => this.series(series, index)).join("")}<c:marker val="1"/>${axes}</c:lineChart>`,
      this.axes(chart),
      "</c:plotArea>",
      chart.series.length > 1 ? `<c:legend><c:legendPos val="t"/><c:overlay val="0"/>${this.textBody()}</c:legend>` : "",
      '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr></c:chartSpace>',
    ].join("");
  }

  private series(series: ChartSeries, index: number): string {
    const fill = `<a:solidFill><a:srgbClr val="${series.color}"/></a:solidFill>`;
    const looks =
      series.shape === "column"
        ? `<c:spPr>${fill}</c:spPr><c:invertIfNegative val="0"/>`
        : `<c:spPr><a:ln w="${2 * POINT}" cap="rnd">${fill}<a:round/></a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker>`;
    const tail = series.shape === "line" ? '<c:smooth val="0"/>' : "";
    return (
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${encodeCellText(series.name)}</c:v></c:tx>${looks}` +
      `<c:cat><c:strRef><c:f>${this.reference(series.categories)}</c:f>${this.cachedTexts(series.categories)}</c:strRef></c:cat>` +
      `<c:val><c:numRef><c:f>${this.reference(series.values)}</c:f>${this.cachedNumbers(series.values)}</c:numRef></c:val>${tail}</c:ser>`
    );
  }

  private axes({ valueFormat, minimum }: Chart): string {
    const line = `<c:spPr><a:ln w="${POINT / 2}"><a:solidFill><a:srgbClr val="${GRID_COLOR}"/></a:solidFill></a:ln></c:spPr>`;
    return (
      `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
      `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${line}${this.textBody()}<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>` +
      `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>${minimum === undefined ? "" : `<c:min val="${minimum}"/>`}</c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines>${line}</c:majorGridlines>` +
      `<c:numFmt formatCode="${escapeAttribute(valueFormat)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
      `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${this.textBody()}<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`
    );
  }

  /** Latin and East Asian typeface both, or Chinese text falls back to whatever the program finds. */
  private textProperties(tag: "defRPr" | "rPr", size: number, bold: boolean): string {
    const font = escapeAttribute(this.font);
    const language = tag === "rPr" ? ' lang="zh-CN"' : "";
    return `<a:${tag}${language} sz="${size}" b="${bold ? 1 : 0}"><a:solidFill><a:srgbClr val="${TEXT_COLOR}"/></a:solidFill><a:latin typeface="${font}"/><a:ea typeface="${font}"/></a:${tag}>`;
  }

  private textBody(): string {
    return `<c:txPr><a:bodyPr/><a:p><a:pPr>${this.textProperties("defRPr", TEXT_SIZE, false)}</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;
  }

  private reference({ top, left, bottom, right }: Area): string {
    const address = `$${columnName(left)}$${top + 1}:$${columnName(right)}$${bottom + 1}`;
    return escapeXml(`'${this.sheet.replaceAll("'", "''")}'!${address}`);
  }

  private cachedTexts(area: Area): string {
    return `<c:strCache>${this.points(area, (value) => encodeCellText(String(value)))}</c:strCache>`;
  }

  private cachedNumbers(area: Area): string {
    return `<c:numCache><c:formatCode>General</c:formatCode>${this.points(area, (value) => (typeof value === "number" ? String(value) : null))}</c:numCache>`;
  }

  private points(area: Area, print: (value: string | number) => string | null): string {
    const points: string[] = [];
    let index = 0;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++, index++) {
        const content = this.contents.get(`${row},${column}`);
        const text = content ? print(valueOf(content)) : null;
        if (text !== null) points.push(`<c:pt idx="${index}"><c:v>${text}</c:v></c:pt>`);
      }
    }
    return `<c:ptCount val="${index}"/>${points.join("")}`;
  }
}

function valueOf(content: PlanContent): string | number {
  switch (content.kind) {
    case "text":
      return content.text;
    case "number":
      return content.number;
    case "formula":
      return content.expected;
  }
}
