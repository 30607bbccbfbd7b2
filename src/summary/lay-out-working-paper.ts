import { summaryWords } from "../lexicon/summary/dictionary";
import type { SummaryWords } from "../lexicon/summary/summary-words";
import type { Finding } from "../measures/finding";
import type { MeasureName } from "../measures/measure-name";
import { periodTitle } from "../lexicon/period-phrases";
import type { PlanContent, SheetPlan } from "../sheet/sheet-plan";
import { measureFormat } from "./cell-formats";
import { Drawing, HIGHEST_ROW } from "./drawing";
import { measureContent } from "./formulas";
import { distinct } from "./rows";
import { sourcesOf, spelledOut } from "./spelled-out";
import type { CellPart } from "./styles";
import type { SummaryInput } from "./summary-input";
import { shownWidth } from "./shown-width";
import { columnWidth, lineCount, linesHeight } from "./widths";

/** A figure that is only carried over, and counts of signs, are no sums. */
const NO_SUM: ReadonlySet<MeasureName> = new Set(["value", "trend"]);

/** The column of sums wraps at this width. */
const WIDEST_SUM = 52;
const BODY_SIZE = 11;
const HEADER_ROW = 1;

interface PaperCell {
  readonly content: PlanContent;
  readonly part: CellPart;
  /** What the column must have room for. */
  readonly text: string;
}

/** The working paper (底稿): every sum of the report spelled out for whoever checks it, with its living result and its source cells. */
export function layOutWorkingPaper(input: SummaryInput): SheetPlan {
  const words = summaryWords(input.style.locale);
  const periods = distinct(input.sets.map(({ table }) => (table.period === null ? null : periodTitle(table.period, input.style.locale, table.occasion))));
  const period = periods.length === 1 ? (periods[0] ?? null) : null;
  const findings = input.sets.flatMap((set) => set.findings.filter((finding) => !NO_SUM.has(finding.measure)));
  const rows = findings.map((finding, index) => paperRow(finding, index + 1, input, words));
  const headers = words.workingPaper.headers;
  const widths = headers.map((header, column) => Math.min(WIDEST_SUM, columnWidth({ header, widest: rows.reduce((most, row) => Math.max(most, widthOf(row[column])), 0), holds: "numbers" })));

  const drawing = new Drawing(input.style.looks ?? "office", input.style.locale);
  drawing.text(0, 0, words.workingPaper.title(period), { part: "title" });
  for (let column = 1; column < headers.length; column += 1) drawing.put(0, column, null, { part: "title" });
  drawing.rowHeights.set(0, 36);
  headers.forEach((header, column) => drawing.text(HEADER_ROW, column, header, { part: "header", firstColumn: column === 0 }));
  rows.forEach((row, index) => drawRow(drawing, HEADER_ROW + 1 + index, row, widths, index === rows.length - 1));
  return {
    name: words.workingPaper.sheetName(period),
    mark: input.mark === null ? null : `${input.mark}_paper`,
    sources: input.mark === null ? [] : input.sets.map(({ table }) => ({ sheet: table.sheet, area: table.area })),
    cells: drawing.cells,
    styles: drawing.styles,
    columnWidths: widths,
    rowHeights: drawing.rowHeights,
    merges: [],
    frozenRows: HEADER_ROW + 1,
    showGridlines: false,
    conditionalFormats: [],
    charts: [],
    print: {
      orientation: "landscape",
      area: { top: 0, left: 0, bottom: HEADER_ROW + rows.length, right: headers.length - 1 },
      repeatRows: [HEADER_ROW, HEADER_ROW],
      footer: words.footer,
    },
  };
}

function paperRow(finding: Finding, number: number, input: SummaryInput, words: SummaryWords): readonly PaperCell[] {
  const item = [finding.entity, finding.label].filter((part) => part !== null).join(" ");
  const unit = finding.inputs[0]?.unit ?? words.outcomes.none;
  const measure = finding.measure === "value" || finding.measure === "trend" ? "" : words.measures[finding.measure];
  return [
    { content: { kind: "number", number }, part: { part: "word" }, text: String(number) },
    cell(item, "label"),
    cell(unit, "word"),
    cell(measure, "label"),
    cell(spelledOut(finding, words), "label"),
    resultCell(finding, input, words),
    cell(sourcesOf(finding, words), "label"),
  ];
}

function cell(text: string, part: CellPart["part"]): PaperCell {
  return { content: { kind: "text", text }, part: { part }, text };
}

function resultCell(finding: Finding, { style }: SummaryInput, words: SummaryWords): PaperCell {
  const content = measureContent(finding, style, words);
  const part = { part: "number", numberFormat: measureFormat(finding, 0, style, words) } as const;
  return { content, part, text: "" };
}

function widthOf(cell: PaperCell | undefined): number {
  return cell === undefined ? 0 : shownWidth(cell);
}

function drawRow(drawing: Drawing, row: number, cells: readonly PaperCell[], widths: readonly number[], lastRow: boolean): void {
  const lines = cells.map(({ text, part }, column) => (part.part === "number" ? 1 : lineCount(text, widths[column] ?? 0)));
  drawing.rowHeights.set(row, Math.min(HIGHEST_ROW, linesHeight(Math.max(...lines), BODY_SIZE)));
  cells.forEach(({ content, part }, column) => drawing.put(row, column, content, { ...part, firstColumn: column === 0, lastRow }));
}
