import { keyOf } from "./past-figures";
import type { ReportingFigures } from "./reporting-figures";

/** The total that the parts of an indicator are of, by period. */
export class Totals {
  private readonly figures = new Map<string, Map<string, ReportingFigures["figures"]>>();

  constructor(rows: readonly ReportingFigures[]) {
    for (const row of rows) {
      if (!row.isTotal || row.entity !== null) continue;
      const ofIndicator = this.figures.get(row.indicator) ?? new Map<string, ReportingFigures["figures"]>();
      this.figures.set(row.indicator, ofIndicator.set(keyOf(row.period), row.figures));
    }
  }

  get isEmpty(): boolean {
    return this.figures.size === 0;
  }

  /** Gives a part (an entity's figure) the total of the same indicator and period, and that of its base. */
  givenTo(row: ReportingFigures): ReportingFigures {
    const whole = row.entity === null || row.isTotal ? undefined : this.figures.get(row.indicator)?.get(keyOf(row.period));
    if (whole === undefined) return row;
    const figures = new Map(row.figures);
    for (const [name, role] of [["total", "actual"], ["total-prior", "prior"]] as const) {
      const observation = whole.get(role);
      if (observation !== undefined) figures.set(name, observation);
    }
    return { ...row, figures };
  }
}
