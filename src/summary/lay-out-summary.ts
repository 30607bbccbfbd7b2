import { summaryWords } from "../lexicon/summary/dictionary";
import type { SummaryWords } from "../lexicon/summary/summary-words";
import type { SheetPlan } from "../sheet/sheet-plan";
import type { Block, PlacedBlock } from "./block";
import { blockCharts } from "./chart";
import { placeCharts } from "./chart-places";
import { Drawing } from "./drawing";
import { completionBars, judgementColours } from "./conditional-formats";
import { provenanceLine, summaryNotes } from "./notes";
import { headerRows } from "./draw-header";
import { headingOf, ownTitle, type Heading } from "./heading";
import { lightColours } from "./lights";
import { blockOf, drawBlock, endOf, placeBlocks } from "./lay-out-block";
import { assertRoom } from "./room-on-tab";
import { drawSentences } from "./sentences";
import type { Looks, SummaryInput, SummaryStyle } from "./summary-input";
import { blockWidths } from "./block-widths";
import { fillPage, lineCount, linesHeight } from "./widths";

/** Characters across the type area of an upright A4 sheet at full size, and what still reads well when it is shrunk to fit. */
const PORTRAIT_WIDTH = 80;
const PORTRAIT_LIMIT = 92;
const PORTRAIT_COLUMNS = 7;

/** Room to sign, in spaces and in points. */
const SIGNATURE_GAP = " ".repeat(16);
const SIGNATURE_HEIGHT = 40;

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
  assertRoom(blocks.map((block) => headerRows(block) + block.rows.length));
  const placed = placeBlocks(blocks, 1, style, words);
  const widths = fillPage(blockWidths(placed), PORTRAIT_WIDTH);
  const drawing = new Drawing(looks, style.locale);
  const heading = headingOf(blocks, style, words);

  drawTitle(drawing, heading.title, widths.length);
  const end = drawBlocks(drawing, placed, heading, widths, style);
  const row = looks === "accessible" && style.submission !== true ? drawPointer(drawing, end, words) : drawBelow(drawing, end, { input, blocks, widths, words });
  const charts = placeCharts(
    drawing,
    placed.flatMap((block) => blockCharts(block, style, words)),
    row + 1,
    widths,
  );
  const [single] = placed;
  const only = placed.length === 1 ? single : undefined;
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
    conditionalFormats: looks === "accessible" ? placed.flatMap((block) => [...judgementColours(block, words), ...completionBars(block), ...lightColours(block, words)]) : [],
    charts: charts.charts,
    print: {
      orientation: isNarrow(widths) ? "portrait" : "landscape",
      area: { top: 0, left: 0, bottom: charts.end - 1, right: Math.max(0, widths.length - 1) },
      repeatRows: only === undefined ? null : [only.header + 1 - headerRows(only), only.header],
      footer: words.footer,
    },
  };
}

interface Below {
  readonly input: SummaryInput;
  readonly blocks: readonly Block[];
  readonly widths: readonly number[];
  readonly words: SummaryWords;
}

/** What an office prints under its tables. Returns the row below. */
function drawBelow(drawing: Drawing, top: number, { input, blocks, widths, words }: Below): number {
  const { style } = input;
  const notes = drawNotes(drawing, top, widths, summaryNotes(input, blocks, words));
  const sentences = drawSentences(drawing, notes, widths, input, words);
  const isSigned = style.submission === true || style.signatures === true;
  const signed = isSigned ? drawSignatures(drawing, sentences, widths, words) : sentences;
  return style.submission === true ? signed : drawNotes(drawing, signed, widths, [provenanceLine(input, blocks, words)]);
}

function drawSignatures(drawing: Drawing, top: number, widths: readonly number[], words: SummaryWords): number {
  return drawing.across(top, widths.length, { kind: "text", text: words.submission.signatures.join(SIGNATURE_GAP) }, { part: "signature" }, SIGNATURE_HEIGHT);
}

/** On the screen sentences, notes and provenance have a sheet of their own. */
function drawPointer(drawing: Drawing, top: number, words: SummaryWords): number {
  drawing.text(top, 0, words.notesSheet.pointer, { part: "caption" });
  return top + 1;
}

function asSubmission(input: SummaryInput): SummaryInput {
  return { ...input, mark: null, warnings: [], style: { ...input.style, valuesOnly: true } };
}

function isNarrow(widths: readonly number[]): boolean {
  return widths.length <= PORTRAIT_COLUMNS || widths.reduce((sum, width) => sum + width, 0) <= PORTRAIT_LIMIT;
}

function drawTitle(drawing: Drawing, title: string, width: number): void {
  drawing.text(0, 0, title, { part: "title" });
  for (let column = 1; column < width; column += 1) drawing.put(0, column, null, { part: "title" });
  drawing.rowHeights.set(0, 36);
}

/** Each table under a line with its name or period on the left and its unit on the right. Returns the row below. */
function drawBlocks(drawing: Drawing, blocks: readonly PlacedBlock[], heading: Heading, widths: readonly number[], style: SummaryStyle): number {
  const words = summaryWords(style.locale);
  for (const block of blocks) {
    const left = blocks.length === 1 ? (heading.period === null ? "" : words.period(heading.period)) : (ownTitle(block) ?? block.set.table.sheet);
    drawCaption(drawing, block.top, left, block, blocks.length === 1 ? "caption" : "blockTitle", style);
    drawBlock(drawing, block, widths);
  }
  return blocks.reduce((end, block) => Math.max(end, endOf(block)), 1);
}

/** On paper the unit stands in the corner at the right; on the screen, where nobody looks for it, behind the caption. */
function drawCaption(drawing: Drawing, row: number, caption: string, { unit, columns }: Block, part: "caption" | "blockTitle", { looks, locale }: SummaryStyle): void {
  const words = summaryWords(locale);
  const shownUnit = unit === null ? "" : words.unit(unit);
  const inCorner = looks !== "accessible" && columns.length > 1;
  const text = inCorner ? caption : [caption, shownUnit].filter((one) => one !== "").join(words.captionSeparator);
  if (text !== "") drawing.text(row, 0, text, { part });
  if (inCorner && shownUnit !== "") drawing.text(row, columns.length - 1, shownUnit, { part: "corner" });
  drawing.rowHeights.set(row, 20);
}

/** Small print across the whole width, one merged row each. Returns the row below. */
function drawNotes(drawing: Drawing, top: number, widths: readonly number[], notes: readonly string[]): number {
  const width = widths.reduce((sum, one) => sum + one, 0);
  return notes.reduce((row, text) => {
    const height = linesHeight(lineCount(text, width * (11 / NOTE_SIZE)), NOTE_SIZE);
    return drawing.across(row, widths.length, { kind: "text", text }, { part: "note" }, height);
  }, top);
}
