import { columnName } from "../sheet/address";
import { byPlace, type PlanCell, type SheetPlan } from "../sheet/sheet-plan";
import { encodeCellText } from "./cell-text";
import { FormulaPrinter } from "./formula-printing";
import type { StylesEdit } from "./styles-writing";
import type { Utf8Chunks } from "./utf8-chunks";

/** A text that begins so would become a formula when somebody edits it. */
const FORMULA_LIKE = /^[=+\-@]/;

/** The rows of a plan, written into `out`; yields whatever makes up a chunk. */
export function* printRows(plan: SheetPlan, styles: StylesEdit, out: Utf8Chunks): Generator<Uint8Array> {
  const { rowHeights } = plan;
  const printer = new CellPrinter(out, plan, styles);
  const heights = [...rowHeights.keys()].sort((one, other) => one - other);
  let [height, open] = [0, -1];
  const begin = (row: number): void => {
    if (open >= 0) out.write("</row>");
    printer.beginRow(row, rowHeights.get(row));
    open = row;
  };
  /** Rows that have only a height. */
  const beginHigh = (before: number): void => {
    for (let row = heights[height] ?? before; row < before; row = heights[height] ?? before) {
      if (row > open) begin(row);
      height += 1;
    }
  };
  out.write("<sheetData>");
  for (const cell of inOrder(plan.cells)) {
    if (cell.row !== open) {
      beginHigh(cell.row);
      begin(cell.row);
      if (out.isFull) yield out.take();
    }
    printer.print(cell);
  }
  beginHigh(Infinity);
  out.write(open >= 0 ? "</row></sheetData>" : "</sheetData>");
}

/** Cells that are made when they are asked for come in their order. */
function inOrder(cells: SheetPlan["cells"]): Iterable<PlanCell> {
  if (!Array.isArray(cells) || isInOrder(cells)) return cells;
  return [...cells].sort(byPlace);
}

function isInOrder(cells: readonly PlanCell[]): boolean {
  return cells.every((cell, index) => byPlace(cells[index - 1] ?? cell, cell) <= 0);
}

/** Writes the cells of one row after the other. */
class CellPrinter {
  private readonly formulas = new FormulaPrinter();
  /** `" s="5"` by the style's name: styles are added to the style sheet when the first cell needs them. */
  private readonly plain = new Map<string, string>();
  private readonly quoted = new Map<string, string>();
  /** The row's number as it is written. */
  private row = "";

  constructor(
    private readonly out: Utf8Chunks,
    private readonly plan: SheetPlan,
    private readonly styles: StylesEdit,
  ) {}

  beginRow(row: number, height: number | undefined): void {
    this.row = String(row + 1);
    this.out.write('<row r="');
    this.out.write(this.row);
    this.out.write(height === undefined ? '">' : `" ht="${height}" customHeight="1">`);
  }

  print(cell: PlanCell): void {
    const { out } = this;
    const { content } = cell;
    out.write('<c r="');
    out.write(columnName(cell.column));
    out.write(this.row);
    out.write(this.styleOf(cell));
    if (content === null) return out.write("/>");
    switch (content.kind) {
      case "number":
        out.write("><v>");
        out.write(String(content.number));
        return out.write("</v></c>");
      case "text":
        out.write(' t="inlineStr"><is><t xml:space="preserve">');
        out.write(encodeCellText(content.text));
        return out.write("</t></is></c>");
      case "formula": {
        const { expected } = content;
        out.write(typeof expected === "number" ? ">" : ' t="str">');
        out.write(this.formulas.print(cell, content));
        out.write("<v>");
        out.write(typeof expected === "number" ? String(expected) : encodeCellText(expected));
        out.write("</v></c>");
      }
    }
  }

  private styleOf({ style, content }: PlanCell): string {
    const quoted = content?.kind === "text" && FORMULA_LIKE.test(content.text);
    const known = (quoted ? this.quoted : this.plain).get(style);
    if (known !== undefined) return known;
    const { styles } = this.plan;
    const number = this.styles.cellStyle(Object.hasOwn(styles, style) ? (styles[style] ?? {}) : {}, quoted);
    const written = number === 0 ? '"' : `" s="${number}"`;
    (quoted ? this.quoted : this.plain).set(style, written);
    return written;
  }
}
