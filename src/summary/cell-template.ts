import type { NumberOfRow } from "../measures/finding-rows";
import { formulaAddress, quotedSheetName, columnName } from "../sheet/address";
import type { FormulaRun, PlanContent } from "../sheet/sheet-plan";
import type { BodyCell, SummaryColumn } from "./block";
import type { TableContext } from "./body-cells";
import type { SummaryRow } from "./rows";
import type { CellPart } from "./styles";
import type { SummaryStyle } from "./summary-input";

/**
 * What the cells of a column hold in rows of one kind: the same in all of them, the unit's name, a number of each row's own, or something that has
 * to be made anew for each row.
 */
export type CellTemplate =
  | { readonly holds: "same"; readonly part: CellPart; readonly content: PlanContent }
  | { readonly holds: "entity"; readonly part: CellPart }
  | { readonly holds: "number"; readonly part: CellPart; readonly content: PlanContent; readonly numberOf: NumberOfRow }
  | { readonly holds: "formula"; readonly part: CellPart; readonly expected: string | NumberOfRow; readonly addressed: Addressed | null }
  | { readonly holds: "anew" };

/** The template of a column for rows of a kind, from the cell of one of them. */
export function cellTemplate(column: SummaryColumn, example: SummaryRow, cell: BodyCell, { style }: TableContext): CellTemplate {
  const { content, part } = cell;
  if (column.kind === "entity") return { holds: "entity", part };
  if (column.kind === "light" || column.kind === "schedule" || (column.kind === "measure" && isRoundedBy(style))) return { holds: "anew" };
  if (content.kind === "text") return { holds: "same", part, content };
  const numberOf = column.kind === "figure" ? example.figures.numbers(column.role) : column.kind === "measure" ? example.findings.numbers(column.measure) : null;
  if (numberOf === null) return { holds: "anew" };
  if (content.kind === "number") return { holds: "number", part, content, numberOf };
  const figure = column.kind === "figure" ? example.figures.get(column.role) : undefined;
  const addressed = figure === undefined ? null : new Addressed(content.formula, formulaAddress(figure.cell), `${quotedSheetName(figure.cell.sheet)}!${columnName(figure.cell.column)}`, figure.cell.row - example.sheetRow + 1);
  return { holds: "formula", part, expected: typeof content.expected === "string" ? content.expected : numberOf, addressed };
}

/** Where a number's size decides how it is printed, or what stands in its cell, rows of one kind differ. */
function isRoundedBy({ trimZeros, rounding }: SummaryStyle): boolean {
  return trimZeros || rounding === "half-even";
}

/** A formula that names one cell, and that of other rows, which name the same cell of theirs. */
export class Addressed {
  private readonly pieces: readonly string[];

  /**
   * @param address the cell as the formula names it
   * @param column the same without its row
   * @param down how many rows below the sheet's row that a row begins in; counted from 1 as formulas do
   */
  constructor(
    formula: string,
    address: string,
    private readonly column: string,
    private readonly down: number,
  ) {
    this.pieces = formula.split(address);
  }

  at(sheetRow: number): string {
    return this.pieces.join(this.column + String(sheetRow + this.down));
  }
}

/** A cell's formula that is printed when it is asked for. */
export class LaterFormula {
  readonly kind = "formula";

  constructor(
    readonly expected: string | number,
    readonly run: FormulaRun | undefined,
    private readonly print: () => string,
  ) {}

  get formula(): string {
    return this.print();
  }
}
