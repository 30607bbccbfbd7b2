import { MadeList, type List } from "../sheet/list";
import type { Warning } from "../sheet/problem";
import type { Finding } from "./finding";
import { FilledRows } from "./finding-rows";
import { KeptOfRows } from "./kept-of-rows";
import { LastTwo } from "./last-two";
import { rankFinding, type RankedRows, type RankingOfTable } from "./ranks";
import type { ReportingFigures } from "./reporting-figures";
import type { RowKinds } from "./row-kinds";
import { RowsOfTable } from "./rows-of-table";
import type { TrendOfTable } from "./trend";

/** So many rows are held at most, about 2 kB each: those of a table that somebody looks at. */
const MOST_HELD = 2_000;

/** What the findings of a table are made from. */
export interface MeasuredRows {
  readonly figures: List<ReportingFigures>;
  readonly findingsOf: (row: ReportingFigures) => readonly Finding[];
  readonly kinds: RowKinds;
  readonly ranking: RankingOfTable;
  readonly trend: TrendOfTable;
}

/**
 * The findings of a table: row by row, then the places of units, then the trend. All rows are gone through once; kept of each are a few numbers,
 * and its findings are made anew when they are asked for: those of a million rows would fill the memory.
 */
export class TableFindings extends MadeList<Finding> {
  readonly length: number;
  /** What is doubtful about any of them. */
  readonly warnings: readonly Warning[];
  /** The rows that have any, each with all that is found of it. */
  readonly rows: RowsOfTable;
  private readonly filled: FilledRows;
  private readonly ranks: RankedRows;
  private readonly trend: readonly Finding[];
  /** How many are of the rows themselves. */
  private readonly ofRows: number;
  private readonly held: (readonly Finding[])[] = [];
  private readonly made = new LastTwo<readonly Finding[]>();

  constructor(
    private readonly source: MeasuredRows,
    mostHeld = MOST_HELD,
  ) {
    super();
    const { figures, findingsOf, kinds, ranking, trend } = source;
    const warnings: Warning[] = [];
    const kept = new KeptOfRows();
    figures.forEach((row, number) => {
      const findings = findingsOf(row);
      if (number < mostHeld) this.held.push(findings);
      kept.take(row, findings, kinds.of(row, findings));
      for (const finding of findings) if (finding.warnings.length > 0) warnings.push(...finding.warnings);
      ranking.take(findings, number);
      trend.take(findings);
    });
    this.warnings = warnings;
    this.ofRows = kept.starts.at(-1) ?? 0;
    this.filled = new FilledRows(Uint32Array.from(kept.starts));
    this.ranks = ranking.places();
    this.trend = trend.trend();
    this.length = this.ofRows + this.ranks.length + this.trend.length;
    this.rows = new RowsOfTable(kept, this.filled, this.ranks, { findings: (row) => this.ofRow(row), rank: (index) => this.rankAt(index), figures: (row) => figures.at(row) });
  }

  at(index: number): Finding | undefined {
    const place = index < 0 ? this.length + index : index;
    if (place < 0 || place >= this.length) return undefined;
    if (place >= this.ofRows) return this.rankAt(place - this.ofRows) ?? this.trend[place - this.ofRows - this.ranks.length];
    const row = this.filled.rowOf(place);
    return this.ofRow(row)[place - this.filled.startOf(row)];
  }

  private rankAt(index: number): Finding | undefined {
    const ranked = this.ranks.at(index);
    const criterion = ranked === undefined ? undefined : this.ofRow(ranked.row).find(({ measure }) => measure === ranked.measure);
    return ranked === undefined || criterion === undefined ? undefined : rankFinding(criterion, ranked.place);
  }

  private ofRow(number: number): readonly Finding[] {
    const held = this.held[number];
    if (held !== undefined) return held;
    return this.made.get(number, () => {
      const row = this.source.figures.at(number);
      return row === undefined ? [] : this.source.findingsOf(row);
    });
  }
}
