import type { Observation } from "../recognition/table";
import { MadeList } from "../sheet/list";
import type { FigureName } from "./expression";
import type { Finding } from "./finding";
import type { FilledRows, FindingRows, NumberOfRow, PlacedFinding } from "./finding-rows";
import type { KeptOfRows } from "./kept-of-rows";
import { LastTwo } from "./last-two";
import type { RankedRows } from "./ranks";
import type { ReportingFigures } from "./reporting-figures";

/** What is made of a row when it is asked for. */
interface Makers {
  readonly findings: (row: number) => readonly Finding[];
  readonly rank: (index: number) => Finding | undefined;
  readonly figures: (row: number) => ReportingFigures | undefined;
}

/** The rows of a measured table that have findings. */
export class RowsOfTable extends MadeList<readonly PlacedFinding[]> implements FindingRows {
  readonly length: number;
  readonly kinds: readonly number[];
  private readonly kindByIndex: Uint32Array;
  /** The place of each row's rank among the ranks, and one more; 0: it has none. */
  private readonly rankOf: Uint32Array;
  private readonly firstRank: number;
  private readonly made = new LastTwo<readonly PlacedFinding[]>();
  private readonly names: (readonly FigureName[])[] = [];

  constructor(
    private readonly kept: KeptOfRows,
    private readonly filled: FilledRows,
    private readonly ranks: RankedRows,
    private readonly make: Makers,
  ) {
    super();
    this.length = filled.length;
    this.firstRank = kept.starts.at(-1) ?? 0;
    this.rankOf = new Uint32Array(kept.kinds.length);
    ranks.forEach((row, _, index) => (this.rankOf[row] = index + 1));
    const kinds: number[] = [];
    const numbers = new Map<number, number>();
    this.kindByIndex = new Uint32Array(filled.length);
    for (let index = 0; index < filled.length; index += 1) {
      const own = this.kindWithRank(filled.numberAt(index) ?? 0);
      let number = numbers.get(own);
      if (number === undefined) {
        numbers.set(own, (number = kinds.length));
        kinds.push(index);
      }
      this.kindByIndex[index] = number;
    }
    this.kinds = kinds;
  }

  at(index: number): readonly PlacedFinding[] | undefined {
    const row = this.filled.numberAt(index < 0 ? this.length + index : index);
    return row === undefined ? undefined : this.made.get(row, () => this.gathered(row));
  }

  kindOf(index: number): number {
    return this.kindByIndex[index] ?? 0;
  }

  entityOf(index: number): string | null {
    return this.kept.entities[this.filled.numberAt(index) ?? -1] ?? null;
  }

  sheetRowOf(index: number): number {
    return this.kept.sheetRows[this.filled.numberAt(index) ?? -1] ?? 0;
  }

  valuesAt(kind: number, place: number): NumberOfRow {
    const example = this.filled.numberAt(this.kinds[kind] ?? 0) ?? 0;
    const { kept, filled } = this;
    // A rank stands behind the findings of the row itself.
    if (place === this.countOf(example)) return (index) => this.ranks.placeAt((this.rankOf[filled.numberAt(index) ?? 0] ?? 0) - 1) ?? NaN;
    const column = kept.values[place];
    return (index) => column?.at(filled.numberAt(index) ?? -1) ?? NaN;
  }

  inputsAt(kind: number, place: number, input: number): NumberOfRow {
    const finding = this.at(this.kinds[kind] ?? 0)?.[place]?.finding;
    const figure = finding?.inputs[input];
    const name = finding === undefined || figure === undefined ? undefined : nameOf(finding, figure);
    const column = name === undefined ? undefined : this.kept.figures.get(name);
    return (index) => column?.at(this.filled.numberAt(index) ?? -1) ?? NaN;
  }

  figuresOf(index: number): readonly Observation[] {
    const figures = this.make.figures(this.filled.numberAt(index) ?? -1)?.figures;
    const used: Observation[] = [];
    for (const name of this.namesIn(this.kindOf(index))) {
      const figure = figures?.get(name);
      if (figure !== undefined) used.push(figure);
    }
    return used;
  }

  /** The names of the figures that rows of a kind stand on, each once. */
  private namesIn(kind: number): readonly FigureName[] {
    return (this.names[kind] ??= [...new Set((this.at(this.kinds[kind] ?? 0) ?? []).flatMap(({ finding }) => finding.inputs.flatMap((input) => nameOf(finding, input) ?? [])))]);
  }

  /** A rank, and whether it has a place, is part of a kind. */
  private kindWithRank(row: number): number {
    const rank = this.rankOf[row] ?? 0;
    return (this.kept.kinds[row] ?? 0) * 3 + (rank === 0 ? 0 : this.ranks.placeAt(rank - 1) === null ? 1 : 2);
  }

  private countOf(row: number): number {
    return this.filled.startOf(row + 1) - this.filled.startOf(row);
  }

  private gathered(row: number): readonly PlacedFinding[] {
    const start = this.filled.startOf(row);
    const placed: PlacedFinding[] = this.make.findings(row).map((finding, place) => ({ finding, index: start + place }));
    const rank = this.rankOf[row] ?? 0;
    const ranked = rank === 0 ? undefined : this.make.rank(rank - 1);
    if (ranked !== undefined) placed.push({ finding: ranked, index: this.firstRank + rank - 1 });
    return placed;
  }
}

/** The name under which a finding's row has a figure. */
function nameOf({ row }: Finding, wanted: Observation): FigureName | undefined {
  for (const [name, figure] of row?.figures ?? []) if (figure === wanted) return name;
  return undefined;
}
