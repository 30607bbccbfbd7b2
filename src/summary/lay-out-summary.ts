import { summaryWords, type SummaryWords } from "../lexicon/summary-words";
import { periodTitle } from "../lexicon/period-phrases";
import type { SheetPlan } from "../sheet/sheet-plan";
import { blockOf, drawBlock, type Block, type PlacedBlock } from "./block";
import { blockCharts } from "./chart";
import { placeCharts } from "./chart-places";
import { Drawing } from "./drawing";
import { completionBars, judgementColours } from "./conditional-formats";
import { withLivingRanks } from "./living-ranks";
import { provenanceLine, summaryNotes } from "./notes";
import { distinct } from "./rows";
import { drawSentences } from "./sentences";
import type { Looks, SummaryInput, SummaryStyle } from "./summary-input";
import { blockWidths } from "./block-widths";
import { fillPage, lineCount, linesHeight } from "./widths";

/** Characters across the type area of an upright A4 sheet at full size, and what still reads well when it is shrunk to fit. */
const PORTRAIT_WIDTH = 80;
const PORTRAIT_LIMIT = 92;
const PORTRAIT_COLUMNS = 7;

/** Room to sign. */
const SIGNATURE_GAP = " ".repeat(16);

/** The size of notes in points. */
const NOTE_SIZE = 9.5;

/**
 * The summary tab: title, one table for each table of the source, notes, sentences, provenance, charts, from top to bottom.
 * Pure: the same input gives the same plan.
 */
export function layOutSummary(request: SummaryInput): SheetPlan {
  const input = request.style.submission === true ? asSubmission(request) : request;
  const { style } = input;
  const looks: Looks = style.looks ?? "office";
  const words = summaryWords(style.locale);
  const blocks = input.sets.map((set) => blockOf(set, style, words)).filter((block) => block.rows.length > 0);
  const widths = fillPage(blockWidths(blocks), PORTRAIT_WIDTH);
  const drawing = new Drawing(looks, style.locale);
  const heading = headingOf(blocks, style, words);

  drawTitle(drawing, heading.title, widths.length);
  const tables = drawBlocks(drawing, blocks, heading, widths, style);
  let row = drawNotes(drawing, tables.end, widths, summaryNotes(input, blocks, words));
  row = drawSentences(drawing, row, widths, input, words);
  row = drawNotes(drawing, row, widths, [style.submission === true ? words.submission.signatures.join(SIGNATURE_GAP) : provenanceLine(input, blocks, words)]);
  const charts = placeCharts(
    drawing,
    tables.placed.flatMap((block) => blockCharts(block, style, words)),
    row + 1,
    widths,
  );
  const [single] = tables.placed;
  const only = tables.placed.length === 1 ? single : undefined;
  return {
    name: style.submission === true ? words.submission.sheetName(heading.entity, heading.period) : words.sheetName(heading.entity, heading.period),
    mark: input.mark,
    sources: input.mark === null ? [] : blocks.map(({ set: { table } }) => ({ sheet: table.sheet, area: table.area })),
    cells: drawing.cells,
    styles: drawing.styles,
    columnWidths: widths,
    rowHeights: drawing.rowHeights,
    merges: drawing.merges,
    frozenRows: only === undefined || looks === "accessible" ? 0 : only.header + 1,
    showGridlines: false,
    conditionalFormats: looks === "accessible" ? tables.placed.flatMap((block) => [...judgementColours(block, words), ...completionBars(block)]) : [],
    charts: charts.charts,
    print: {
      orientation: isNarrow(widths) ? "portrait" : "landscape",
      area: { top: 0, left: 0, bottom: charts.end - 1, right: Math.max(0, widths.length - 1) },
      repeatRows: only === undefined ? null : [only.header, only.header],
      footer: words.footer,
    },
  };
}

function asSubmission(input: SummaryInput): SummaryInput {
  return { ...input, mark: null, warnings: [], style: { ...input.style, valuesOnly: true } };
}

function isNarrow(widths: readonly number[]): boolean {
  return widths.length <= PORTRAIT_COLUMNS || widths.reduce((sum, width) => sum + width, 0) <= PORTRAIT_LIMIT;
}

interface Heading {
  readonly title: string;
  /** The one entity that all rows are about, or null. */
  readonly entity: string | null;
  /** The one period that all tables report on, or null. */
  readonly period: string | null;
}

function headingOf(blocks: readonly Block[], style: SummaryStyle, words: SummaryWords): Heading {
  const periods = distinct(blocks.map(({ set }) => (set.table.period === null ? null : periodTitle(set.table.period, style.locale))));
  const period = periods.length === 1 ? (periods[0] ?? null) : null;
  const entities = distinct(blocks.flatMap((block) => block.rows.map((row) => row.entity)));
  const entity = entities.length === 1 ? (entities[0] ?? null) : null;
  const [first] = blocks;
  const own = blocks.length === 1 && entity === null ? (first === undefined ? null : ownTitle(first)) : null;
  return { title: own ?? words.title(entity, period), entity, period };
}

/** The source's title, without the unit that stands in the corner anyway. */
function ownTitle({ set: { table }, unit }: Block): string | null {
  const title = unit === null ? table.title : (table.title?.replace(/[（(]\s*(单位|计量单位)\s*[:：][^（）()]*[）)]\s*$/, "").trim() ?? null);
  return title === "" ? null : title;
}

function drawTitle(drawing: Drawing, title: string, width: number): void {
  drawing.text(0, 0, title, { part: "title" });
  for (let column = 1; column < width; column += 1) drawing.put(0, column, null, { part: "title" });
  drawing.rowHeights.set(0, 36);
}

/** Each table under a line with its name or period on the left and its unit on the right; several are parted by an empty row. */
function drawBlocks(drawing: Drawing, blocks: readonly Block[], heading: Heading, widths: readonly number[], style: SummaryStyle): { placed: readonly PlacedBlock[]; end: number } {
  const placed: PlacedBlock[] = [];
  const words = summaryWords(style.locale);
  let row = 1;
  for (const block of blocks) {
    if (placed.length > 0) row += 1;
    const left = blocks.length === 1 ? (heading.period === null ? "" : words.period(heading.period)) : (ownTitle(block) ?? block.set.table.sheet);
    if (left !== "") drawing.text(row, 0, left, { part: blocks.length === 1 ? "caption" : "blockTitle" });
    const lastColumn = block.columns.length - 1;
    if (block.unit !== null && lastColumn > 0) drawing.text(row, lastColumn, words.unit(block.unit), { part: "corner" });
    drawing.rowHeights.set(row, 20);
    const own = withLivingRanks({ ...block, header: row + 1 }, style, words);
    drawBlock(drawing, own, widths);
    placed.push(own);
    row += 2 + block.rows.length;
  }
  return { placed, end: row };
}

/** Small print across the whole width, one merged row each. Returns the row below. */
function drawNotes(drawing: Drawing, top: number, widths: readonly number[], notes: readonly string[]): number {
  const width = widths.reduce((sum, one) => sum + one, 0);
  return notes.reduce((row, text) => {
    const height = linesHeight(lineCount(text, width * (11 / NOTE_SIZE)), NOTE_SIZE);
    return drawing.across(row, widths.length, { kind: "text", text }, { part: "note" }, height);
  }, top);
}
