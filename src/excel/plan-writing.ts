import type { CellStyle, ConditionalFormat, PlanContent, SheetPlan } from "../sheet/sheet-plan";
import { textInput, type CellInput } from "./cell-input";
import { pointsOfCharacters } from "./column-width";
import type { WriteStep } from "./excel-gateway";
import { clearStep, contentSteps, rangeOf, step, type SheetFinder } from "./sheet-cells";
import { CALL_BYTES } from "./size-in-bytes";
import { addressLists, areasByStyle } from "./style-areas";

/** Everything of a plan but charts and print settings, onto a sheet that is cleared first. */
export function* planSteps(findSheet: SheetFinder, plan: SheetPlan): Generator<WriteStep> {
  yield clearStep(findSheet);
  yield* cellSteps(findSheet, plan);
  yield* styleSteps(findSheet, plan);
  for (const area of plan.merges) yield step(findSheet, (sheet) => rangeOf(sheet, area).merge(), 2);
  yield* lineSteps(findSheet, plan);
  for (const format of plan.conditionalFormats) yield step(findSheet, (sheet) => addConditionalFormat(sheet, format), 8);
  yield step(findSheet, (sheet) => {
    if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
    sheet.showGridlines = plan.showGridlines;
  });
}

function* cellSteps(findSheet: SheetFinder, plan: SheetPlan): Generator<WriteStep> {
  const cells = [...plan.cells];
  const [first] = cells;
  if (first === undefined) return;
  const [top, left, bottom, right] = cells.reduce<readonly [number, number, number, number]>(
    (box, cell) => [Math.min(box[0], cell.row), Math.min(box[1], cell.column), Math.max(box[2], cell.row), Math.max(box[3], cell.column)],
    [first.row, first.column, first.row, first.column],
  );
  const inputs = blank<CellInput>(bottom - top + 1, right - left + 1, null);
  const formats = blank(bottom - top + 1, right - left + 1, "General");
  for (const cell of cells) {
    const [row, column] = [cell.row - top, cell.column - left];
    const [inputRow, formatRow] = [inputs[row], formats[row]];
    if (inputRow) inputRow[column] = cell.content === null ? null : inputOf(cell.content);
    if (formatRow) formatRow[column] = plan.styles[cell.style]?.numberFormat ?? "General";
  }
  yield* contentSteps(findSheet, { top, left }, inputs, formats);
}

function blank<T>(rows: number, columns: number, value: T): T[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
}

function inputOf(content: PlanContent): CellInput {
  switch (content.kind) {
    case "text":
      return textInput(content.text);
    case "number":
      return content.number;
    case "formula":
      return asFormula(content.formula);
  }
}

function asFormula(formula: string): string {
  return formula.startsWith("=") ? formula : `=${formula}`;
}

/** One set of calls for each style and about a thousand areas; borders inside an area only where it has an inside. */
function* styleSteps(findSheet: SheetFinder, plan: SheetPlan): Generator<WriteStep> {
  for (const [name, areas] of areasByStyle(plan.cells)) {
    const style = plan.styles[name];
    if (style === undefined) continue;
    for (const addresses of addressLists(areas)) yield styleStep(findSheet, addresses, (format) => applyStyle(format, style));
    const { border = {} } = style;
    const rows = border.top ?? border.bottom;
    const columns = border.left ?? border.right;
    if (rows) yield* borderSteps(findSheet, areas.filter((area) => area.bottom > area.top), "InsideHorizontal", rows);
    if (columns) yield* borderSteps(findSheet, areas.filter((area) => area.right > area.left), "InsideVertical", columns);
  }
}

function styleStep(findSheet: SheetFinder, addresses: string, apply: (format: Excel.RangeFormat) => void): WriteStep {
  return { ...step(findSheet, (sheet) => apply(sheet.getRanges(addresses).format)), bytes: addresses.length + 20 * CALL_BYTES };
}

function* borderSteps(findSheet: SheetFinder, areas: Parameters<typeof addressLists>[0], side: "InsideHorizontal" | "InsideVertical", weight: "thin" | "medium"): Generator<WriteStep> {
  for (const addresses of addressLists(areas)) yield styleStep(findSheet, addresses, (format) => drawBorder(format, side, weight));
}

const HORIZONTAL = { left: "Left", center: "Center", right: "Right", centerContinuous: "CenterAcrossSelection" } as const;
const VERTICAL = { top: "Top", center: "Center" } as const;
const EDGES = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;
const WEIGHTS = { thin: "Thin", medium: "Medium" } as const;

function applyStyle(format: Excel.RangeFormat, style: CellStyle): void {
  const { font, fill, horizontal, vertical, wrap, indent, border } = style;
  if (font?.name !== undefined) format.font.name = font.name;
  if (font?.size !== undefined) format.font.size = font.size;
  if (font?.bold !== undefined) format.font.bold = font.bold;
  if (font?.italic !== undefined) format.font.italic = font.italic;
  if (font?.color !== undefined) format.font.color = `#${font.color}`;
  if (fill !== undefined) format.fill.color = `#${fill}`;
  if (horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[horizontal];
  if (vertical !== undefined) format.verticalAlignment = VERTICAL[vertical];
  if (wrap !== undefined) format.wrapText = wrap;
  if (indent !== undefined && indent > 0) format.indentLevel = indent;
  for (const side of ["top", "bottom", "left", "right"] as const) {
    const weight = border?.[side];
    if (weight !== undefined) drawBorder(format, EDGES[side], weight);
  }
}

function drawBorder(format: Excel.RangeFormat, side: Excel.BorderIndex | "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical", weight: "thin" | "medium"): void {
  const border = format.borders.getItem(side);
  border.style = "Continuous";
  border.weight = WEIGHTS[weight];
}

function* lineSteps(findSheet: SheetFinder, plan: SheetPlan): Generator<WriteStep> {
  for (const [column, characters] of plan.columnWidths.entries()) {
    yield step(findSheet, (sheet) => {
      sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOfCharacters(characters);
    }, 3);
  }
  for (const { first, count, height } of equalHeights(plan.rowHeights)) {
    yield step(findSheet, (sheet) => {
      sheet.getRangeByIndexes(first, 0, count, 1).format.rowHeight = height;
    }, 3);
  }
}

/** Rows below one another that have the same height are one call. */
export function equalHeights(heights: ReadonlyMap<number, number>): readonly { readonly first: number; readonly count: number; readonly height: number }[] {
  const runs: { first: number; count: number; height: number }[] = [];
  for (const [row, height] of [...heights].sort(([one], [other]) => one - other)) {
    const last = runs[runs.length - 1];
    if (last && last.height === height && last.first + last.count === row) last.count++;
    else runs.push({ first: row, count: 1, height });
  }
  return runs;
}

export function addConditionalFormat(sheet: Excel.Worksheet, { area, rule }: ConditionalFormat): void {
  const formats = rangeOf(sheet, area).conditionalFormats;
  if (rule.kind === "expression") {
    const { rule: condition, format } = formats.add(Excel.ConditionalFormatType.custom).custom;
    condition.formula = asFormula(rule.formula);
    if (rule.color !== undefined) format.font.color = `#${rule.color}`;
    if (rule.bold !== undefined) format.font.bold = rule.bold;
    if (rule.fill !== undefined) format.fill.color = `#${rule.fill}`;
    return;
  }
  const { dataBar } = formats.add(Excel.ConditionalFormatType.dataBar);
  dataBar.lowerBoundRule = { type: Excel.ConditionalFormatRuleType.number, formula: String(rule.minimum) };
  dataBar.upperBoundRule = { type: Excel.ConditionalFormatRuleType.number, formula: String(rule.maximum) };
  dataBar.positiveFormat.fillColor = `#${rule.color}`;
  dataBar.positiveFormat.gradientFill = false;
}

/** The formula cells of a plan with what they should come to. */
export function expectedResults(cells: SheetPlan["cells"]): readonly { readonly row: number; readonly column: number; readonly expected: string | number }[] {
  return cells.flatMap(({ row, column, content }) => (content?.kind === "formula" ? [{ row, column, expected: content.expected }] : []));
}
