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

/** What stands between a cell's address and its contents, by what it holds. */
interface Openings {
  readonly empty: string;
  readonly number: string;
  readonly text: string;
  readonly formula: string;
  readonly textFormula: string;
}

/** Writes the cells of one row after the other, from as few pieces as may be: a long tab has millions. */
class CellPrinter {
  private readonly formulas = new FormulaPrinter();
  /** By the name of a style, which is added to the style sheet when the first cell needs it. */
  private readonly plain = new Map<string, Openings>();
  private readonly quoted = new Map<string, Openings>();
  /** `<c r="C`, by column. */
  private readonly columns: string[] = [];
  private readonly heights = new Map<number, string>();
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
    this.out.write(height === undefined ? '">' : this.heightOf(height));
  }

  print(cell: PlanCell): void {
    const { out } = this;
    const { content, column } = cell;
    const openings = this.openingsOf(cell);
    out.write((this.columns[column] ??= `<c r="${columnName(column)}`));
    out.write(this.row);
    if (content === null) return out.write(openings.empty);
    switch (content.kind) {
      case "number":
        out.write(openings.number);
        out.write(String(content.number));
        return out.write("</v></c>");
      case "text":
        out.write(openings.text);
        out.write(encodeCellText(content.text));
        return out.write("</t></is></c>");
      case "formula": {
        const { expected } = content;
        out.write(typeof expected === "number" ? openings.formula : openings.textFormula);
        out.write(this.formulas.print(cell, content));
        out.write("<v>");
        out.write(typeof expected === "number" ? String(expected) : encodeCellText(expected));
        out.write("</v></c>");
      }
    }
  }

  private heightOf(height: number): string {
    const known = this.heights.get(height);
    if (known !== undefined) return known;
    const written = `" ht="${height}" customHeight="1">`;
    this.heights.set(height, written);
    return written;
  }

  private openingsOf({ style, content }: PlanCell): Openings {
    const isQuoted = content?.kind === "text" && FORMULA_LIKE.test(content.text);
    const known = (isQuoted ? this.quoted : this.plain).get(style);
    if (known !== undefined) return known;
    const { styles } = this.plan;
    const number = this.styles.cellStyle(Object.hasOwn(styles, style) ? (styles[style] ?? {}) : {}, isQuoted);
    const written = openingsWith(number === 0 ? '"' : `" s="${number}"`);
    (isQuoted ? this.quoted : this.plain).set(style, written);
    return written;
  }
}

function openingsWith(style: string): Openings {
  return {
    empty: `${style}/>`,
    number: `${style}><v>`,
    text: `${style} t="inlineStr"><is><t xml:space="preserve">`,
    formula: `${style}>`,
    textFormula: `${style} t="str">`,
  };
}
