import type { Warning } from "../sheet/problem";
import { lastAtMost } from "../sheet/last-at-most";
import { MadeList, type List } from "../sheet/list";
import type { Finding } from "./finding";
import { rankFinding, type RankedRow, type RankingOfTable } from "./ranks";
import type { ReportingFigures } from "./reporting-figures";
import type { TrendOfTable } from "./trend";

/** A finding with its place among all of its table. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly index: number;
}

/** So many rows are held at most, about 2 kB each. */
const MOST_HELD = 150_000;

/**
 * The findings of a table: row by row, then the places of units, then the trend. Those of a row are made when they are asked for; kept is where
 * each row begins, and what has to be known of all rows at once.
 */
export class TableFindings extends MadeList<Finding> {
  readonly length: number;
  /** What is doubtful about any of them. */
  readonly warnings: readonly Warning[];
  /** The rows that have any, each with all that is found of it. */
  readonly rows: List<readonly PlacedFinding[]>;
  /** Where the findings of each row begin, the end of the last one behind them. */
  private readonly starts: Uint32Array;
  private readonly ranks: readonly RankedRow[];
  private readonly trend: readonly Finding[];
  /** Those of the first rows: to make them once and hold them is quicker while there is room. */
  private readonly held: (readonly Finding[])[] = [];
  private readonly made = new LastTwo<readonly Finding[]>();

  constructor(
    private readonly figures: List<ReportingFigures>,
    private readonly findingsOf: (row: ReportingFigures) => readonly Finding[],
    ranking: RankingOfTable,
    trend: TrendOfTable,
    mostHeld = MOST_HELD,
  ) {
    super();
    const starts = [0];
    const warnings: Warning[] = [];
    let count = 0;
    figures.forEach((row, number) => {
      const findings = findingsOf(row);
      if (number < mostHeld) this.held.push(findings);
      starts.push((count += findings.length));
      for (const finding of findings) if (finding.warnings.length > 0) warnings.push(...finding.warnings);
      ranking.take(findings, number);
      trend.take(findings);
    });
    this.starts = Uint32Array.from(starts);
    this.warnings = warnings;
    this.ranks = ranking.places();
    this.trend = trend.trend();
    this.length = this.ofRows + this.ranks.length + this.trend.length;
    this.rows = new RowsWithFindings(this.starts, this.ranks, (row) => this.ofRow(row), (rank) => this.rankAt(rank));
  }

  at(index: number): Finding | undefined {
    const place = index < 0 ? this.length + index : index;
    if (place < 0 || place >= this.length) return undefined;
    if (place >= this.ofRows) return this.rankAt(place - this.ofRows) ?? this.trend[place - this.ofRows - this.ranks.length];
    const row = lastAtMost(this.starts, place);
    return this.ofRow(row)[place - (this.starts[row] ?? 0)];
  }

  /** How many are of the rows themselves. */
  private get ofRows(): number {
    return this.starts.at(-1) ?? 0;
  }

  private rankAt(rank: number): Finding | undefined {
    const ranked = this.ranks[rank];
    const criterion = ranked === undefined ? undefined : this.ofRow(ranked.row).find(({ measure }) => measure === ranked.measure);
    return ranked === undefined || criterion === undefined ? undefined : rankFinding(criterion, ranked.place);
  }

  private ofRow(number: number): readonly Finding[] {
    const held = this.held[number];
    if (held !== undefined) return held;
    return this.made.get(number, () => {
      const row = this.figures.at(number);
      return row === undefined ? [] : this.findingsOf(row);
    });
  }
}

/** What was made last and before it: a cell of a tab is held against the one above. */
class LastTwo<T> {
  private last: { readonly number: number; readonly made: T } | null = null;
  private before: { readonly number: number; readonly made: T } | null = null;

  get(number: number, make: () => T): T {
    if (this.last?.number === number) return this.last.made;
    if (this.before?.number === number) return this.before.made;
    const made = make();
    this.before = this.last;
    this.last = { number, made };
    return made;
  }
}

class RowsWithFindings extends MadeList<readonly PlacedFinding[]> {
  readonly length: number;
  private readonly numbers: Uint32Array;
  /** The place of each row's rank among the ranks, and one more; 0: it has none. */
  private readonly rankOf: Uint32Array;
  private readonly firstRank: number;
  private readonly made = new LastTwo<readonly PlacedFinding[]>();

  constructor(
    private readonly starts: Uint32Array,
    ranks: readonly RankedRow[],
    private readonly ofRow: (row: number) => readonly Finding[],
    private readonly rankAt: (rank: number) => Finding | undefined,
  ) {
    super();
    const count = starts.length - 1;
    this.firstRank = starts[count] ?? 0;
    this.numbers = new Uint32Array(count);
    let filled = 0;
    for (let row = 0; row < count; row += 1) if ((starts[row] ?? 0) < (starts[row + 1] ?? 0)) this.numbers[filled++] = row;
    this.length = filled;
    this.rankOf = new Uint32Array(count);
    ranks.forEach(({ row }, rank) => (this.rankOf[row] = rank + 1));
  }

  at(index: number): readonly PlacedFinding[] | undefined {
    const row = this.numbers[index];
    return row === undefined || index >= this.length ? undefined : this.made.get(row, () => this.gathered(row));
  }

  private gathered(row: number): readonly PlacedFinding[] {
    const start = this.starts[row] ?? 0;
    const placed: PlacedFinding[] = this.ofRow(row).map((finding, place) => ({ finding, index: start + place }));
    const rank = this.rankOf[row] ?? 0;
    const ranked = rank === 0 ? undefined : this.rankAt(rank - 1);
    if (ranked !== undefined) placed.push({ finding: ranked, index: this.firstRank + rank - 1 });
    return placed;
  }
}
