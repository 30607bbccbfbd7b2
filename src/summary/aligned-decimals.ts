import type { FigureRole } from "../lexicon/figure-roles";
import type { MeasureName } from "../measures/measure-name";
import { figureDecimals } from "./cell-formats";
import type { SummaryRow } from "./rows";

/** Zeros are added up to as many digits as this; a figure with more shows its own. */
const MOST_ADDED = 2;

/** The digits after the point that the figures of one unit have in common in a column, so that their points stand in line. */
export class AlignedDecimals {
  private readonly most = new Map<string, Map<string | null, number>>();

  /** @param examples one row of each kind */
  constructor(examples: readonly SummaryRow[]) {
    for (const row of examples) {
      const { unit } = row;
      row.figures.each((role, observation) => this.note(role, unit, figureDecimals(observation)));
      row.findings.each(({ dimension, measure, decimals }) => {
        if (dimension.kind === "quantity") this.note(measure, unit, decimals);
      });
    }
  }

  /** At least this many digits for a figure in this column and row. */
  of(column: FigureRole | MeasureName, { unit }: SummaryRow): number {
    return Math.min(MOST_ADDED, this.most.get(column)?.get(unit) ?? 0);
  }

  private note(column: string, unit: string | null, decimals: number): void {
    let byUnit = this.most.get(column);
    if (byUnit === undefined) this.most.set(column, (byUnit = new Map()));
    if (decimals > (byUnit.get(unit) ?? 0)) byUnit.set(unit, decimals);
  }
}
