import { CHECK_LIST_WORDS } from "../lexicon/check-list-words";
import type { Locale } from "../lexicon/roles";
import { shownAddress } from "../sheet/address";
import type { SheetPlan } from "../sheet/sheet-plan";
import { Drawing, HIGHEST_ROW } from "../summary/drawing";
import type { CellPart } from "../summary/styles";
import { lineCount, linesHeight } from "../summary/widths";
import type { Audit, Claim } from "./claim";

const MARK = "audit_check_list";
const WIDTHS = [6, 16, 44, 14, 14, 52, 24];
const PARTS: readonly CellPart["part"][] = ["word", "word", "label", "word", "word", "label", "label"];
const BODY_SIZE = 11;
const NOTE_ROW = 1;
const HEADER_ROW = 2;

/** The claims of an audit as a sheet, in the order of the report: what was written, what it should be, and why. Replaces the list written before. */
export function layOutCheckList({ claims, recognised, numbers }: Audit, locale: Locale): SheetPlan {
  const words = CHECK_LIST_WORDS[locale];
  const drawing = new Drawing("office", locale);
  const width = words.headers.length;
  drawing.text(0, 0, words.title, { part: "title" });
  for (let column = 1; column < width; column += 1) drawing.put(0, column, null, { part: "title" });
  drawing.rowHeights.set(0, 36);
  drawing.text(NOTE_ROW, 0, words.coverage(recognised, numbers), { part: "caption" });
  words.headers.forEach((header, column) => drawing.text(HEADER_ROW, column, header, { part: "header", firstColumn: column === 0 }));
  claims.forEach((claim, index) => drawClaim(drawing, claim, index, locale, index === claims.length - 1));
  return {
    name: words.title,
    mark: MARK,
    sources: [],
    cells: drawing.cells,
    styles: drawing.styles,
    columnWidths: WIDTHS,
    rowHeights: drawing.rowHeights,
    merges: [],
    frozenRows: HEADER_ROW + 1,
    showGridlines: false,
    conditionalFormats: [],
    charts: [],
    print: { orientation: "landscape", area: { top: 0, left: 0, bottom: HEADER_ROW + claims.length, right: width - 1 }, repeatRows: [HEADER_ROW, HEADER_ROW], footer: words.footer },
  };
}

function drawClaim(drawing: Drawing, claim: Claim, index: number, locale: Locale, lastRow: boolean): void {
  const row = HEADER_ROW + 1 + index;
  const texts = claimTexts(claim, index, locale);
  const lines = texts.map((text, column) => lineCount(text, WIDTHS[column] ?? 0));
  drawing.rowHeights.set(row, Math.min(HIGHEST_ROW, linesHeight(Math.max(...lines), BODY_SIZE)));
  texts.forEach((text, column) => drawing.text(row, column, text, { part: PARTS[column] ?? "label", firstColumn: column === 0, lastRow }));
}

function claimTexts(claim: Claim, index: number, locale: Locale): readonly string[] {
  const words = CHECK_LIST_WORDS[locale];
  const verdict = `${words.verdicts[claim.verdict]}${claim.serious ? words.serious : ""}`;
  const quote = claim.text.replaceAll(/\s+/gu, " ");
  return [String(index + 1), verdict, quote, claim.printed ?? "", claim.expected ?? "", claim.explanation, claim.cells.map(shownAddress).join("、")];
}
