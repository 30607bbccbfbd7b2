import type { FigureRole } from "../lexicon/figure-roles";
import type { FigureName } from "../measures/expression";
import type { Finding } from "../measures/finding";
import { operandOf, type NameFigure } from "../measures/formula";
import type { Observation } from "../recognition/table";
import { cellAddress } from "../sheet/address";
import type { SummaryColumn } from "./block";
import type { SummaryRow } from "./rows";

/**
 * Where the figures of a table stand on the tab. A formula names the figures beside it, (B4-C4)/C4, as a clerk would; only the cells of the
 * figures themselves point at the source. A figure that the row does not show is named by its cell in the source.
 */
export class OwnFigures {
  private readonly columns: ReadonlyMap<string, number>;

  constructor(columns: readonly SummaryColumn[]) {
    this.columns = new Map(columns.flatMap((column, index) => (column.kind === "figure" ? [[column.role, index] as const] : [])));
  }

  /** How formulas in a row of the tab name its figures. */
  namesIn(row: SummaryRow, at: number): NameFigure {
    return (observation, role) => {
      const column = this.columnOf(observation, role, row);
      // What Excel cannot come to in the source it cannot come to here.
      return column === undefined || operandOf(observation) === null ? operandOf(observation) : cellAddress(at, column);
    };
  }

  /** Whether the formulas of two rows, one below the other, differ in nothing but the row. */
  isSameFormula(one: Finding, oneRow: SummaryRow, other: Finding | undefined, otherRow: SummaryRow): boolean {
    if (other === undefined || one.definition === null || one.definition !== other.definition || one.row?.calendar !== other.row?.calendar) return false;
    return one.decimals === other.decimals && this.standsOnOwn(one, oneRow) && this.standsOnOwn(other, otherRow);
  }

  private standsOnOwn({ definition, row }: Finding, own: SummaryRow): boolean {
    return definition !== null && row !== null && definition.figures.every((role) => this.columnOf(row.figures.get(role), role, own) !== undefined);
  }

  private columnOf(observation: Observation | undefined, role: FigureName, row: SummaryRow): number | undefined {
    if (observation === undefined) return undefined;
    const column = this.columns.get(role);
    return column !== undefined && isSameCell(row.figures.get(role as FigureRole), observation) ? column : undefined;
  }
}

function isSameCell(one: Observation | undefined, other: Observation): boolean {
  return one === other || (one !== undefined && one.cell.row === other.cell.row && one.cell.column === other.cell.column && one.cell.sheet === other.cell.sheet);
}
