import type { FormulaRun, PlanContent } from "../sheet/sheet-plan";
import type { Block, BodyCell, SummaryColumn } from "./block";
import { bodyCell, isFormulaOfAbove, type PlacedRow, type TableContext } from "./body-cells";
import { cellTemplate, LaterFormula, type CellTemplate } from "./cell-template";
import { ColumnLooks } from "./column-looks";
import type { SummaryRow } from "./rows";

/**
 * What stands below a table's header. A cell is made when it is asked for: those of a hundred thousand rows would fill the memory. Kept is what
 * a column holds in each kind of rows, what it comes to, and which of its cells share a formula.
 */
export class BlockBody {
  private constructor(
    private readonly block: Block,
    private readonly top: number,
    private readonly context: TableContext,
    private readonly templates: readonly ColumnTemplates[],
    readonly looks: readonly ColumnLooks[],
    /** Contents that take the place of a column's own, by row of the block. */
    private readonly replaced: ReadonlyMap<number, ReadonlyMap<number, PlanContent>>,
  ) {}

  /** @param top the row of the tab that the first of its rows stands in */
  static of(block: Block, top: number, context: TableContext): BlockBody {
    const templates = block.columns.map((column) => new ColumnTemplates(column, context, top));
    const looks = block.columns.map(() => new ColumnLooks());
    const body = new BlockBody(block, top, context, templates, looks, new Map());
    for (const [at] of block.columns.entries()) body.lookAt(at);
    return body;
  }

  withContents(at: number, contents: ReadonlyMap<number, PlanContent>): BlockBody {
    return new BlockBody(this.block, this.top, this.context, this.templates, this.looks, new Map([...this.replaced, [at, contents]]));
  }

  /** The cell in a row and a column of the block. */
  cell(index: number, at: number): BodyCell {
    const cell = this.context.printing === "now" ? this.made(index, at) : this.fromTemplate(index, at);
    const content = this.replaced.get(at)?.get(index);
    return content === undefined ? cell : { ...cell, content };
  }

  /** Takes in what the cells of a column come to. */
  private lookAt(at: number): void {
    const { rows } = this.block;
    const [templates, looks] = [this.templates[at], this.looks[at]];
    if (templates === undefined || looks === undefined) return;
    let above: SummaryRow | undefined;
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index];
      if (row === undefined) continue;
      const template = templates.of(row);
      switch (template.holds) {
        case "same":
          looks.takeAlike(template, template.content);
          break;
        case "entity":
          looks.take(templates.entityCell(row, template.part));
          break;
        case "number":
          looks.takeNumber(template, template.numberOf(row.index));
          break;
        case "formula":
          if (typeof template.expected === "string") looks.takeAlike(template, { kind: "text", text: template.expected });
          else looks.takeNumber(template, template.expected(row.index));
          looks.takeFormula(this.top + index, above !== undefined && templates.continues(row, above));
          break;
        case "anew": {
          const cell = this.made(index, at);
          looks.take(cell);
          if (cell.content.kind === "formula") looks.takeFormula(this.top + index, above !== undefined && templates.continues(row, above));
        }
      }
      above = row;
    }
    looks.close();
  }

  private fromTemplate(index: number, at: number): BodyCell {
    const [row, templates] = [this.block.rows[index], this.templates[at]];
    const template = row === undefined ? undefined : templates?.of(row);
    if (row === undefined || templates === undefined || template === undefined) return this.made(index, at);
    switch (template.holds) {
      case "same":
        return template;
      case "entity":
        return templates.entityCell(row, template.part);
      case "number":
        return { part: template.part, content: { kind: "number", number: template.numberOf(row.index) } };
      case "formula":
        return { part: template.part, content: this.formula(index, at, row, template) };
      case "anew":
        return this.made(index, at);
    }
  }

  private formula(index: number, at: number, row: SummaryRow, { expected, addressed }: Extract<CellTemplate, { holds: "formula" }>): PlanContent {
    const shown = typeof expected === "string" ? expected : expected(row.index);
    if (addressed !== null) return new LaterFormula(shown, undefined, () => addressed.at(row.sheetRow));
    return new LaterFormula(shown, this.looks[at]?.runOf(this.top + index) ?? undefined, () => {
      const { content } = this.made(index, at);
      return content.kind === "formula" ? content.formula : "";
    });
  }

  private made(index: number, at: number): BodyCell {
    const column = this.block.columns[at];
    if (column === undefined) throw new RangeError(`a body without column ${at}`);
    return bodyCell(column, this.placed(index, this.looks[at]?.runOf(this.top + index) ?? null), this.context);
  }

  private placed(index: number, run: FormulaRun | null): PlacedRow {
    const row = this.block.rows[index];
    if (row === undefined) throw new RangeError(`a body without row ${index}`);
    return { row, name: this.context.figures.namesIn(row, this.top + index), run };
  }
}

/** What a column holds, by the kind of a row. */
class ColumnTemplates {
  private readonly templates: CellTemplate[] = [];
  private readonly continuing = new Map<number, Map<number, boolean>>();

  constructor(
    private readonly column: SummaryColumn,
    private readonly context: TableContext,
    private readonly top: number,
  ) {}

  of({ kind }: SummaryRow): CellTemplate {
    return (this.templates[kind.number] ??= this.madeFrom(kind.example));
  }

  entityCell(row: SummaryRow, part: BodyCell["part"]): BodyCell {
    return { part, content: { kind: "text", text: row.entity ?? this.context.words.total } };
  }

  /** Whether a row holds the formula of the one above, one row further down: asked once for two kinds that meet. */
  continues(row: SummaryRow, above: SummaryRow): boolean {
    let below = this.continuing.get(above.kind.number);
    if (below === undefined) this.continuing.set(above.kind.number, (below = new Map<number, boolean>()));
    let known = below.get(row.kind.number);
    if (known === undefined) below.set(row.kind.number, (known = isFormulaOfAbove(this.column, row, above, this.context.figures)));
    return known;
  }

  private madeFrom(example: SummaryRow): CellTemplate {
    const placed = { row: example, name: this.context.figures.namesIn(example, this.top), run: null };
    return cellTemplate(this.column, example, bodyCell(this.column, placed, this.context), this.context);
  }
}
