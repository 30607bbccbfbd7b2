import { FIGURE_ROLES, type FigureRole } from "../lexicon/figure-roles";
import type { FigureName } from "../measures/expression";
import type { Finding } from "../measures/finding";
import { operandOf, type NameFigure } from "../measures/formula";
import type { Observation } from "../recognition/table";
import { cellAddress, columnName, shownAddress } from "../sheet/address";
import type { SummaryColumn } from "./block";
import type { SummaryRow } from "./rows";

/**
 * Where the figures of a table stand on the tab. A formula names the figures beside it, (B4-C4)/C4, and the total that a share is of, B5/$B$4,
 * as a clerk would; only the cells of the figures themselves point at the source. A figure that the table does not show is named by its
 * cell in the source.
 */
export class OwnFigures {
  private readonly columns: ReadonlyMap<FigureRole, number>;
  /** The figures of rows of totals, by their cells in the source. */
  private readonly totals: ReadonlyMap<string, string>;

  /** @param top the row of the tab that the first of the rows stands in */
  constructor(columns: readonly SummaryColumn[], rows: readonly SummaryRow[], top: number) {
    this.columns = new Map(columns.flatMap((column, index) => (column.kind === "figure" ? [[column.role, index] as const] : [])));
    this.totals = totalsOf(this.columns, rows, top);
  }

  /** How formulas in a row of the tab name its figures. */
  namesIn(row: SummaryRow, at: number): NameFigure {
    return (observation, role) => {
      const source = operandOf(observation);
      // What Excel cannot come to in the source it cannot come to here.
      if (observation === undefined || source === null) return source;
      const column = this.columnOf(observation, role, row);
      return column === undefined ? (this.totalOf(observation) ?? source) : cellAddress(at, column);
    };
  }

  /** Whether the formulas of two rows, one below the other, differ in nothing but the row. */
  isSameFormula(one: Finding, oneRow: SummaryRow, other: Finding, otherRow: SummaryRow): boolean {
    const { definition, row } = one;
    if (definition === null || row === null || definition !== other.definition || row.calendar !== other.row?.calendar || one.decimals !== other.decimals) return false;
    const figures = other.row.figures;
    return definition.figures.every((role) => this.isSamePlace(role, [row.figures.get(role), oneRow], [figures.get(role), otherRow]));
  }

  private isSamePlace(role: FigureName, [one, oneRow]: PlacedFigure, [other, otherRow]: PlacedFigure): boolean {
    if (one === undefined || other === undefined) return false;
    const column = this.columnOf(one, role, oneRow);
    if (column !== this.columnOf(other, role, otherRow)) return false;
    return column !== undefined || (isSameCell(one, other) && this.totalOf(one) !== undefined);
  }

  private columnOf(observation: Observation, role: FigureName, row: SummaryRow): number | undefined {
    const own = FIGURE_ROLES.find((one) => one === role);
    return own !== undefined && isSameCell(row.figures.get(own), observation) ? this.columns.get(own) : undefined;
  }

  private totalOf({ cell }: Observation): string | undefined {
    return this.totals.size === 0 ? undefined : this.totals.get(shownAddress(cell));
  }
}

/** A figure and the row of the tab that asks for it. */
type PlacedFigure = readonly [figure: Observation | undefined, row: SummaryRow];

function totalsOf(columns: ReadonlyMap<FigureRole, number>, rows: readonly SummaryRow[], top: number): ReadonlyMap<string, string> {
  const totals = new Map<string, string>();
  rows.forEach((row, index) => {
    if (!row.isTotal) return;
    for (const [role, column] of columns) {
      const figure = row.figures.get(role);
      if (figure !== undefined) totals.set(shownAddress(figure.cell), `$${columnName(column)}$${top + index + 1}`);
    }
  });
  return totals;
}

function isSameCell(one: Observation | undefined, other: Observation): boolean {
  return one === other || (one !== undefined && one.cell.row === other.cell.row && one.cell.column === other.cell.column && one.cell.sheet === other.cell.sheet);
}
