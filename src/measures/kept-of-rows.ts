import type { FigureName } from "./expression";
import type { Finding } from "./finding";
import { doubleOf } from "./finding-rows";
import { NumberColumn } from "./number-column";
import type { ReportingFigures } from "./reporting-figures";
import { anchorOf } from "./row-kinds";

/** What is kept of each row that was measured. */
export class KeptOfRows {
  readonly starts = [0];
  readonly kinds: number[] = [];
  readonly entities: (string | null)[] = [];
  readonly sheetRows: number[] = [];
  /** By the place of a finding among those of its row. */
  readonly values: NumberColumn[] = [];
  readonly figures = new Map<FigureName, NumberColumn>();
  private count = 0;

  take(row: ReportingFigures, findings: readonly Finding[], kind: number): void {
    const number = this.kinds.length;
    this.starts.push((this.count += findings.length));
    this.kinds.push(kind);
    this.entities.push(row.entity);
    this.sheetRows.push(anchorOf(row));
    for (let place = 0; place < findings.length; place += 1) {
      const value = doubleOf(findings[place]);
      if (!Number.isNaN(value)) (this.values[place] ??= new NumberColumn()).set(number, value);
    }
    for (const [name, { figure }] of row.figures) {
      if (figure.kind === "known") this.columnOf(name).set(number, figure.value.toNumber());
    }
  }

  private columnOf(name: FigureName): NumberColumn {
    let column = this.figures.get(name);
    if (column === undefined) this.figures.set(name, (column = new NumberColumn()));
    return column;
  }
}
