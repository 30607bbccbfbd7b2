import type { Locale } from "../lexicon/roles";
import { MAX_COLUMNS, type Area } from "../sheet/address";
import { JoinedLists, MadeList, type List } from "../sheet/list";
import { byPlace, type CellStyle, type PlanCell, type PlanContent } from "../sheet/sheet-plan";
import type { PlacedBlock } from "./block";
import { cellStyle, styleKey, type CellPart } from "./styles";
import type { Looks } from "./summary-input";

/** Excel allows rows of up to 409 points. */
export const HIGHEST_ROW = 400;

/** The cells of a tab while it is laid out, from top to bottom. */
export class Drawing {
  readonly styles: Record<string, CellStyle> = {};
  readonly rowHeights = new Map<number, number>();
  readonly merges: Area[] = [];
  /** The cells so far, from top to bottom: those put one by one, and bodies of tables. */
  private readonly drawn: List<PlanCell>[] = [];
  /** The last of the parts while cells are put one by one. */
  private open: PlanCell[] | null = null;
  /** Cells that a merge hides. */
  private readonly covered = new Set<number>();
  private readonly keys = new Map<CellPart, string>();
  /** Each part within, at the left edge, in the last row, and in both. */
  private readonly atEdges = new Map<CellPart, (CellPart | undefined)[]>();

  constructor(
    private readonly looks: Looks,
    private readonly locale: Locale,
  ) {}

  /** In the office's looks these areas become one cell each; on the screen nothing is merged within a table. To be told before their cells are put. */
  merge(areas: readonly Area[]): void {
    if (this.looks !== "office") return;
    for (const area of areas) {
      this.merges.push(area);
      for (let row = area.top; row <= area.bottom; row += 1) {
        for (let column = area.left; column <= area.right; column += 1) if (row > area.top || column > area.left) this.covered.add(row * MAX_COLUMNS + column);
      }
    }
  }

  put(row: number, column: number, content: PlanContent | null, part: CellPart): void {
    if (this.open === null) this.drawn.push((this.open = []));
    this.open.push(this.cellOf(row, column, content, part));
  }

  /** The body of a table, whose cells are made when they are asked for: all it needs here are its styles. */
  body(top: number, { rows, columns, body }: Pick<PlacedBlock, "rows" | "columns" | "body">): void {
    const last = rows.length - 1;
    const cells = new MadeCells(rows.length, columns.length, (index, column) => {
      const { content, part } = body.cell(index, column);
      return this.cellOf(top + index, column, content, this.placed(part, column === 0, index === last));
    });
    body.looks.forEach(({ parts }, column) => {
      for (const part of parts) [false, true].forEach((lastRow) => this.styleOf(this.placed(part, column === 0, lastRow)));
    });
    this.close();
    this.drawn.push(cells);
  }

  /** All cells, row by row. */
  get cells(): List<PlanCell> {
    this.close();
    const [only, ...others] = this.drawn;
    return only !== undefined && others.length === 0 ? only : new JoinedLists(this.drawn);
  }

  /** The upper row of a header is put together with the lower one. */
  private close(): void {
    this.open?.sort(byPlace);
    this.open = null;
  }

  private cellOf(row: number, column: number, content: PlanContent | null, part: CellPart): PlanCell {
    const isCovered = this.covered.size > 0 && this.covered.has(row * MAX_COLUMNS + column);
    return { row, column, content: isCovered ? null : content, style: this.styleOf(part) };
  }

  /** A part of a table's body at its place; the same one each time. */
  private placed(part: CellPart, firstColumn: boolean, lastRow: boolean): CellPart {
    let variants = this.atEdges.get(part);
    if (variants === undefined) this.atEdges.set(part, (variants = []));
    return (variants[(firstColumn ? 1 : 0) + (lastRow ? 2 : 0)] ??= { ...part, firstColumn, lastRow });
  }

  private styleOf(part: CellPart): string {
    const known = this.keys.get(part);
    if (known !== undefined) return known;
    const style = styleKey(part);
    this.styles[style] ??= cellStyle(part, this.looks, this.locale);
    this.keys.set(part, style);
    return style;
  }

  text(row: number, column: number, text: string, part: CellPart): void {
    this.put(row, column, { kind: "text", text }, part);
  }

  /** A text across `width` columns, as high as it needs: one merged cell, over several rows where one cannot be so high. Returns the row below. */
  across(top: number, width: number, content: PlanContent, part: CellPart, height: number): number {
    const rows = Math.ceil(height / HIGHEST_ROW);
    for (let row = top; row < top + rows; row += 1) {
      for (let column = 0; column < width; column += 1) this.put(row, column, row === top && column === 0 ? content : null, part);
      this.rowHeights.set(row, Math.ceil(height / rows));
    }
    if (width > 1 || rows > 1) this.merges.push({ top, left: 0, bottom: top + rows - 1, right: width - 1 });
    return top + rows;
  }
}

/** The cells of an area, row by row. */
class MadeCells extends MadeList<PlanCell> {
  readonly length: number;

  constructor(
    rows: number,
    private readonly columns: number,
    private readonly make: (row: number, column: number) => PlanCell,
  ) {
    super();
    this.length = rows * columns;
  }

  at(index: number): PlanCell | undefined {
    const place = index < 0 ? this.length + index : index;
    return place < 0 || place >= this.length ? undefined : this.make(Math.floor(place / this.columns), place % this.columns);
  }
}
