import { lastAtMost } from "../sheet/last-at-most";
import type { Observation } from "../recognition/table";
import { MadeList, type List } from "../sheet/list";
import type { Finding } from "./finding";

/** A finding with its place among all of its table. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly index: number;
}

/** A number of each row, by the row's place in the list; NaN where it has none. */
export type NumberOfRow = (index: number) => number;

/**
 * What was found row by row: each row's findings, made when they are asked for, and what tells rows apart without making them. Rows of one kind
 * differ in their entity, their place and the size of their numbers, and in nothing else (see `RowKinds`).
 */
export interface FindingRows extends List<readonly PlacedFinding[]> {
  /** The first row of each kind. */
  readonly kinds: readonly number[];
  kindOf(index: number): number;
  entityOf(index: number): string | null;
  /** The row of the sheet in which the row's first figure stands. */
  sheetRowOf(index: number): number;
  /** The values, as doubles, of the finding that stands at a place among those of a row, in rows of a kind. */
  valuesAt(kind: number, place: number): NumberOfRow;
  /** The figures that the findings of a row stand on, in their order; one may come more than once. */
  figuresOf(index: number): readonly Observation[];
  /** The figures, as doubles, that this finding stands on. */
  inputsAt(kind: number, place: number, input: number): NumberOfRow;
}

/** Rows that are all there: each is a kind of its own. */
export class ListedRows extends MadeList<readonly PlacedFinding[]> implements FindingRows {
  readonly kinds: readonly number[];

  constructor(private readonly rows: readonly (readonly PlacedFinding[])[]) {
    super();
    this.kinds = [...rows.keys()];
  }

  get length(): number {
    return this.rows.length;
  }

  at(index: number): readonly PlacedFinding[] | undefined {
    return this.rows.at(index);
  }

  kindOf(index: number): number {
    return index;
  }

  entityOf(index: number): string | null {
    return this.rows[index]?.[0]?.finding.entity ?? null;
  }

  sheetRowOf(index: number): number {
    return this.rows[index]?.[0]?.finding.inputs[0]?.cell.row ?? 0;
  }

  figuresOf(index: number): readonly Observation[] {
    return (this.rows[index] ?? []).flatMap(({ finding }) => finding.inputs);
  }

  valuesAt(_: number, place: number): NumberOfRow {
    return (index) => doubleOf(this.rows[index]?.[place]?.finding);
  }

  inputsAt(_: number, place: number, input: number): NumberOfRow {
    return (index) => {
      const figure = this.rows[index]?.[place]?.finding.inputs[input]?.figure;
      return figure?.kind === "known" ? figure.value.toNumber() : NaN;
    };
  }
}

/** A finding's value as a double; NaN where it has none. */
export function doubleOf(finding: Finding | undefined): number {
  if (finding === undefined || !("value" in finding.outcome)) return NaN;
  return finding.outcome.value?.toNumber() ?? NaN;
}

/** Which of the rows that were measured have findings, in the order of a table. */
export class FilledRows {
  readonly length: number;
  private readonly numbers: Uint32Array;

  /** @param starts where the findings of each row begin, and the last ones end */
  constructor(private readonly starts: Uint32Array) {
    const count = starts.length - 1;
    this.numbers = new Uint32Array(count);
    let filled = 0;
    for (let row = 0; row < count; row += 1) if ((starts[row] ?? 0) < (starts[row + 1] ?? 0)) this.numbers[filled++] = row;
    this.length = filled;
  }

  /** The number of the row at a place among those with findings. */
  numberAt(index: number): number | undefined {
    return index < 0 || index >= this.length ? undefined : this.numbers[index];
  }

  startOf(row: number): number {
    return this.starts[row] ?? 0;
  }

  /** The row that a finding is of. */
  rowOf(finding: number): number {
    return lastAtMost(this.starts, finding);
  }
}
