import { summaryWords } from "../lexicon/summary/dictionary";
import type { PlanContent, SheetPlan } from "../sheet/sheet-plan";
import { Drawing, HIGHEST_ROW } from "./drawing";
import { headingOf } from "./heading";
import { blockOf } from "./lay-out-block";
import { provenanceLine, summaryNotes } from "./notes";
import { sentenceContent } from "./sentences";
import { TITLE_OF_A_SHEET, type CellPart } from "./styles";
import type { SummaryInput } from "./summary-input";
import { lineCount, linesHeight } from "./widths";

/** One column that fills an upright page. */
const WIDTH = 80;
const SIZES = { sentence: 12, note: 11, heading: 12 } as const;

/** The notes sheet of the accessible style: sentences, notes and provenance in one column, nothing merged. */
export function layOutNotes(input: SummaryInput): SheetPlan {
  const { style } = input;
  const words = summaryWords(style.locale);
  const blocks = input.sets.map((set) => blockOf(set, style, words)).filter((block) => block.rows.length > 0);
  const heading = headingOf(blocks, style, words);
  const drawing = new Drawing("accessible", style.locale);
  const title = words.notesSheet.title(heading.title);
  drawing.text(0, 0, title, { part: "sheetTitle" });
  drawing.rowHeights.set(0, Math.max(36, linesHeight(lineCount(title, WIDTH * (11 / TITLE_OF_A_SHEET)), TITLE_OF_A_SHEET)));
  let row = 1;
  const line = (content: PlanContent, part: CellPart["part"] & keyof typeof SIZES): void => {
    const text = content.kind === "text" ? content.text : content.kind === "formula" ? String(content.expected) : "";
    const height = linesHeight(lineCount(text, WIDTH * (11 / SIZES[part])), SIZES[part]);
    drawing.put(row, 0, content, { part });
    drawing.rowHeights.set(row, Math.min(HIGHEST_ROW, height));
    row += 1;
  };
  const section = (title: string, lines: readonly PlanContent[], part: "sentence" | "note"): void => {
    if (lines.length === 0) return;
    line({ kind: "text", text: title }, "heading");
    for (const content of lines) line(content, part);
  };
  const text = (content: string): PlanContent => ({ kind: "text", text: content });
  section(words.sentences, input.sentences.map((sentence) => sentenceContent(sentence, style.valuesOnly === true)), "sentence");
  section(words.notesSheet.notes, summaryNotes(input, blocks, words).map(text), "note");
  section(words.notesSheet.source, [text(provenanceLine(input, blocks, words))], "note");
  return {
    name: words.notesSheet.sheetName(heading.entity, heading.period),
    mark: input.mark === null ? null : `${input.mark}_notes`,
    sources: input.mark === null ? [] : blocks.map(({ set: { table } }) => ({ sheet: table.sheet, area: table.area })),
    cells: drawing.cells,
    styles: drawing.styles,
    columnWidths: [WIDTH],
    rowHeights: drawing.rowHeights,
    merges: [],
    frozenRows: 0,
    showGridlines: false,
    conditionalFormats: [],
    charts: [],
    print: { orientation: "portrait", area: { top: 0, left: 0, bottom: row - 1, right: 0 }, repeatRows: null, footer: words.footer },
  };
}
