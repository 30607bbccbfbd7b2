import { areaAddress } from "../sheet/address";
import type { ConditionalFormat, PrintSetup, SheetPlan } from "../sheet/sheet-plan";
import { escapeXml } from "../sheet/xml-text";
import { encodeCellText } from "./cell-text";
import type { Dialect } from "./dialect";
import { formulaForFile } from "./formula-dialect";
import { COLUMN_PADDING } from "./sheet-reading";
import { printRows } from "./row-writing";
import type { StylesEdit } from "./styles-writing";
import { Utf8Chunks } from "./utf8-chunks";
import { XML_DECLARATION } from "./xml-edit";

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";
const A4 = 9;

export interface SheetSurface {
  readonly dialect: Dialect;
  readonly styles: StylesEdit;
  /** The relationship to the drawing that holds the charts, or null. */
  readonly drawing: string | null;
  /** The sheet is in front; exactly one may say so, or Excel would edit several at once. */
  readonly inFront: boolean;
}

/** The worksheet part of a plan, chunk by chunk. */
export function* printSheet(plan: SheetPlan, surface: SheetSurface): Generator<Uint8Array> {
  const { dialect } = surface;
  const conditional = plan.conditionalFormats.map((format, index) => printConditional(format, index, surface.styles));
  const out = new Utf8Chunks();
  out.write(XML_DECLARATION);
  out.write(`<worksheet xmlns="${dialect.main}" xmlns:r="${dialect.relationships}">`);
  out.write('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
  out.write(printView(plan, surface.inFront));
  out.write('<sheetFormatPr defaultRowHeight="15"/>');
  out.write(printColumns(plan.columnWidths));
  yield* printRows(plan, surface.styles, out);
  out.write(printMerges(plan));
  for (const { rule } of conditional) out.write(rule);
  out.write(printPage(plan.print));
  if (surface.drawing !== null) out.write(`<drawing r:id="${surface.drawing}"/>`);
  out.write(printExtensions(conditional.flatMap((format) => format.extension ?? [])));
  out.write("</worksheet>");
  yield out.take();
}

function printView(plan: SheetPlan, inFront: boolean): string {
  const attributes = `${plan.showGridlines ? "" : ' showGridLines="0"'}${inFront ? ' tabSelected="1"' : ""} workbookViewId="0"`;
  const { frozenRows } = plan;
  const pane =
    frozenRows > 0
      ? `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A${frozenRows + 1}" sqref="A${frozenRows + 1}"/>`
      : "";
  return `<sheetViews><sheetView${attributes}${pane === "" ? "/>" : `>${pane}</sheetView>`}</sheetViews>`;
}

function printColumns(widths: readonly number[]): string {
  if (widths.length === 0) return "";
  const columns = widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width + COLUMN_PADDING}" customWidth="1"/>`);
  return `<cols>${columns.join("")}</cols>`;
}

function printMerges({ merges }: SheetPlan): string {
  if (merges.length === 0) return "";
  return `<mergeCells count="${merges.length}">${merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`).join("")}</mergeCells>`;
}

function printPage({ orientation, footer }: PrintSetup): string {
  // A fit height of 0 means as many pages as it takes.
  return [
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${A4}" orientation="${orientation}" fitToHeight="0"/>`,
    footer === null ? "" : `<headerFooter><oddFooter>&amp;C${encodeCellText(footer)}</oddFooter></headerFooter>`,
  ].join("");
}

interface PrintedConditional {
  readonly rule: string;
  /** What the rule of 2007 cannot say stands in an extension that later programs read. */
  readonly extension?: string;
}

function printConditional({ area, rule }: ConditionalFormat, index: number, styles: StylesEdit): PrintedConditional {
  const address = areaAddress(area);
  const priority = index + 1;
  if (rule.kind === "expression") {
    const style = styles.conditionalStyle(rule);
    const formula = escapeXml(formulaForFile(rule.formula));
    return { rule: `<conditionalFormatting sqref="${address}"><cfRule type="expression" dxfId="${style}" priority="${priority}"><formula>${formula}</formula></cfRule></conditionalFormatting>` };
  }
  const id = `{00000000-0000-4000-8000-${priority.toString(16).toUpperCase().padStart(12, "0")}}`;
  const bounds = `<cfvo type="num" val="${rule.minimum}"/><cfvo type="num" val="${rule.maximum}"/>`;
  const limits = [rule.minimum, rule.maximum].map((limit) => `<x14:cfvo type="num"><xm:f>${limit}</xm:f></x14:cfvo>`);
  return {
    // The lengths stand here too: with them in the extension only, LibreOffice draws from 10 % to 90 %.
    rule:
      `<conditionalFormatting sqref="${address}"><cfRule type="dataBar" priority="${priority}"><dataBar minLength="0" maxLength="100">${bounds}<color rgb="FF${rule.color}"/></dataBar>` +
      `<extLst><ext xmlns:x14="${X14}" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>${id}</x14:id></ext></extLst></cfRule></conditionalFormatting>`,
    extension:
      `<x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="${id}"><x14:dataBar minLength="0" maxLength="100" gradient="0" axisPosition="none">` +
      `${limits.join("")}<x14:negativeFillColor rgb="FF${rule.color}"/></x14:dataBar></x14:cfRule><xm:sqref>${address}</xm:sqref></x14:conditionalFormatting>`,
  };
}

function printExtensions(conditional: readonly string[]): string {
  if (conditional.length === 0) return "";
  return `<extLst><ext xmlns:x14="${X14}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>${conditional.join("")}</x14:conditionalFormattings></ext></extLst>`;
}
