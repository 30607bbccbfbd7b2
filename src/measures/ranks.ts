import { kindOfIndicator, polarityOf, type Polarity } from "../lexicon/indicators";
import { Decimal } from "../quantity/decimal";
import type { Exact } from "../quantity/exact";
import { Fraction } from "../quantity/fraction";
import { periodKey } from "../quantity/period-arithmetic";
import { fromGreatest } from "../quantity/value-order";
import type { Table } from "../recognition/table";
import type { Assessment } from "./assessment";
import type { Finding } from "./finding";
import type { MeasureName } from "./measure-name";

/** What a roster is ranked by: how far the task is done, else how fast it grows. Size is no merit: it tells the kinds of things apart. */
const CRITERIA: readonly MeasureName[] = ["completion", "growth"];
/** Two units are compared, not ranked. */
const FEWEST_RANKED = 3;

/** A unit that may be ranked, by the number of its row. */
interface Candidate {
  readonly row: number;
  readonly value: Exact;
  readonly isRanked: boolean;
}

/** The units of one contest, by each criterion. */
type Contest = Partial<Record<MeasureName, Candidate[]>>;

/** The place that a row has by a measure; null: left out of the ranking. */
export interface RankedRow {
  readonly row: number;
  readonly measure: MeasureName;
  readonly place: number | null;
}

/**
 * The places of the units of a roster (乡镇, 单位), by indicator; equal values share a place and the next one is left out (1, 2, 2, 4). Totals have
 * none, nor has a unit without the figure; accidents are no contest. Where the workbook states ranks, they stand. In a ranking by growth a unit
 * whose base is below the office's least one gets a finding without a place, so that it can be listed: 10 after 1 is no feat.
 */
export class RankingOfTable {
  private readonly contests = new Map<string, Contest>();
  private readonly contested = new Map<string, boolean>();
  private readonly least: Decimal;
  private hasStatedRanks = false;

  constructor(
    private readonly table: Table,
    { minimumBase = 0 }: Assessment = {},
  ) {
    this.least = Decimal.fromDouble(minimumBase);
  }

  /** @param row the number of the row that the findings are of */
  take(findings: readonly Finding[], row: number): void {
    if (this.table.layout !== "roster" || this.hasStatedRanks) return;
    for (const finding of findings) {
      if (finding.measure === "rank") this.hasStatedRanks = true;
      if (!CRITERIA.includes(finding.measure) || finding.entity === null || finding.isTotal || !this.isContest(finding)) continue;
      const candidates = this.candidatesBeside(finding);
      const value = valueOf(finding);
      if (value !== null) candidates.push({ row, value, isRanked: isRanked(finding, this.least) });
    }
  }

  /** Contest by contest, each from the first place to the last. */
  places(): readonly RankedRow[] {
    return this.hasStatedRanks ? [] : [...this.contests.values()].flatMap(placesIn);
  }

  private candidatesBeside({ indicator, period, measure }: Finding): Candidate[] {
    const key = `${indicator}\u0000${period === null ? "" : periodKey(period)}`;
    const contest = this.contests.get(key) ?? {};
    this.contests.set(key, contest);
    return (contest[measure] ??= []);
  }

  private isContest(finding: Finding): boolean {
    const key = `${finding.indicator}\u0000${finding.inputs[0]?.unit ?? ""}`;
    const known = this.contested.get(key) ?? polarityIn(this.table, finding) !== "less-is-better";
    this.contested.set(key, known);
    return known;
  }
}

function placesIn(contest: Contest): readonly RankedRow[] {
  for (const measure of CRITERIA) {
    const all = contest[measure] ?? [];
    const ranked = all.filter((candidate) => candidate.isRanked);
    if (ranked.length < FEWEST_RANKED) continue;
    return [...inPlaces(ranked, measure), ...all.filter((candidate) => !candidate.isRanked).map(({ row }) => ({ row, measure, place: null }))];
  }
  return [];
}

function polarityIn(table: Table, finding: Finding): Polarity {
  return table.polarities.get(finding.indicator) ?? polarityOf(kindOfIndicator(finding.indicator, finding.inputs[0]?.unit ?? null));
}

/** Whether a finding takes part in a ranking: it has a value, and its growth does not come from a base below the least. */
export function isRanked(finding: Finding, least: Decimal): boolean {
  if (valueOf(finding) === null) return false;
  const base = finding.measure === "growth" ? finding.row?.figures.get("prior")?.figure : undefined;
  return base?.kind !== "known" || base.value.compare(least) >= 0;
}

function valueOf({ outcome }: Finding): Exact | null {
  return "value" in outcome ? outcome.value : null;
}

function inPlaces(ranked: readonly Candidate[], measure: MeasureName): readonly RankedRow[] {
  const sorted = fromGreatest(ranked, ({ value }) => value);
  let place = 1;
  return sorted.map(({ row, value }, index) => {
    const before = sorted[index - 1];
    if (before === undefined || before.value.compare(value) !== 0) place = index + 1;
    return { row, measure, place };
  });
}

/** @param place null: left out of the ranking */
export function rankFinding(criterion: Finding, place: number | null): Finding {
  const { indicator, label, entity, period, level, isTotal, inputs, row } = criterion;
  return {
    indicator,
    label,
    entity,
    period,
    level,
    isTotal,
    inputs,
    row,
    measure: "rank",
    outcome: place === null ? { state: "missing-base" } : { state: "known", value: Fraction.fromInteger(place) },
    judgement: null,
    dimension: { kind: "rank" },
    decimals: 0,
    definition: null,
    warnings: [],
  };
}
