import type { ColumnOfFigures } from "./column-of-figures";
import type { RowMeaning } from "./row-meaning";
import { SheetObservations } from "./sheet-observations";
import type { Observation, Observations } from "./table";

/** What is known of an observation without reading its figure. */
export type Meaning = Pick<Observation, "indicator" | "entity" | "period" | "role" | "isTotal">;

/** Goes through what observations mean; they themselves are not made. */
export function eachMeaning(observations: Observations, visit: (meaning: Meaning, place: number) => void): void {
  if (!(observations instanceof SheetObservations)) return observations.forEach(visit);
  let place = 0;
  observations.eachCell((row, column) => visit(new MeaningOfCell(row, column), place++));
}

export function someMeaning(observations: Observations, test: (meaning: Meaning) => boolean): boolean {
  if (!(observations instanceof SheetObservations)) return observations.some(test);
  return observations.findCell((row, column) => test(new MeaningOfCell(row, column))) !== undefined;
}

/** The meaning of the cell where a row and a column meet, worked out as it is asked for. */
class MeaningOfCell implements Meaning {
  constructor(
    private readonly row: RowMeaning,
    private readonly column: ColumnOfFigures,
  ) {}

  get indicator(): string {
    return this.column.nameIn(this.row).indicator;
  }

  get entity(): string | null {
    return this.column.entityIn(this.row);
  }

  get period(): Meaning["period"] {
    return this.column.periodIn(this.row);
  }

  get role(): Meaning["role"] {
    return this.column.roleIn(this.row);
  }

  get isTotal(): boolean {
    return this.row.isTotal || this.column.column.isTotal;
  }
}
