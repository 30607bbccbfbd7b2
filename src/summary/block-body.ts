import type { FormulaRun, PlanContent } from "../sheet/sheet-plan";
import type { Block, BodyCell } from "./block";
import { bodyCell, isFormulaOfAbove, type PlacedRow, type TableContext } from "./body-cells";
import { ColumnLooks } from "./column-looks";

/**
 * What stands below a table's header. A cell is made when it is asked for: those of a hundred thousand rows would fill the memory. Kept is what
 * a column comes to, and which of its cells share a formula.
 */
export class BlockBody {
  private constructor(
    private readonly block: Block,
    private readonly top: number,
    private readonly context: TableContext,
    readonly looks: readonly ColumnLooks[],
    /** Contents that take the place of a column's own, by row of the block. */
    private readonly replaced: ReadonlyMap<number, ReadonlyMap<number, PlanContent>>,
  ) {}

  /** @param top the row of the tab that the first of its rows stands in */
  static of(block: Block, top: number, context: TableContext): BlockBody {
    const looks = block.columns.map(() => new ColumnLooks());
    const body = new BlockBody(block, top, context, looks, new Map());
    block.rows.forEach((row, index) => {
      const placed = body.placed(index, null);
      const above = block.rows[index - 1];
      block.columns.forEach((column, at) => {
        const continues = above !== undefined && isFormulaOfAbove(column, row, above, context.figures);
        looks[at]?.take(bodyCell(column, placed, context), top + index, continues);
      });
    });
    return body;
  }

  withContents(at: number, contents: ReadonlyMap<number, PlanContent>): BlockBody {
    return new BlockBody(this.block, this.top, this.context, this.looks, new Map([...this.replaced, [at, contents]]));
  }

  /** The cell in a row and a column of the block. */
  cell(index: number, at: number): BodyCell {
    const column = this.block.columns[at];
    if (column === undefined) throw new RangeError(`a body without column ${at}`);
    const cell = bodyCell(column, this.placed(index, this.looks[at]?.runOf(this.top + index) ?? null), this.context);
    const content = this.replaced.get(at)?.get(index);
    return content === undefined ? cell : { ...cell, content };
  }

  private placed(index: number, run: FormulaRun | null): PlacedRow {
    const row = this.block.rows[index];
    if (row === undefined) throw new RangeError(`a body without row ${index}`);
    return { row, name: this.context.figures.namesIn(row, this.top + index), run };
  }
}
