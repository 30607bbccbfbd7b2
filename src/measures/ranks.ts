import { kindOfIndicator, polarityOf, type Polarity } from "../lexicon/indicators";
import { Decimal } from "../quantity/decimal";
import type { Exact } from "../quantity/exact";
import { Fraction } from "../quantity/fraction";
import { periodKey } from "../quantity/period-arithmetic";
import { areClose, placesFromGreatest } from "../quantity/value-order";
import type { Table } from "../recognition/table";
import type { Assessment } from "./assessment";
import type { Finding } from "./finding";
import type { MeasureName } from "./measure-name";

/** What a roster is ranked by: how far the task is done, else how fast it grows. Size is no merit: it tells the kinds of things apart. */
const CRITERIA: readonly MeasureName[] = ["completion", "growth"];
/** Two units are compared, not ranked. */
const FEWEST_RANKED = 3;

/** The units of one contest by one criterion, in the table's order. */
interface Candidates {
  /** The numbers of their rows. */
  readonly rows: number[];
  readonly values: Exact[];
  /** The places in this list of those that are left out. */
  readonly leftOut: number[];
}

/** The units of one contest, by each criterion. */
type Contest = Partial<Record<MeasureName, Candidates>>;

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
      const value = valueOf(finding);
      if (value === null) continue;
      const candidates = this.candidatesBeside(finding);
      if (!isRanked(finding, this.least)) candidates.leftOut.push(candidates.rows.length);
      candidates.rows.push(row);
      candidates.values.push(value);
    }
  }

  /** Contest by contest, each from the first place to the last. */
  places(): RankedRows {
    const ranked = new RankedRows();
    if (!this.hasStatedRanks) for (const contest of this.contests.values()) addPlaces(ranked, contest);
    return ranked;
  }

  private candidatesBeside({ indicator, period, measure }: Finding): Candidates {
    const key = `${indicator}\u0000${period === null ? "" : periodKey(period)}`;
    const contest = this.contests.get(key) ?? {};
    this.contests.set(key, contest);
    return (contest[measure] ??= { rows: [], values: [], leftOut: [] });
  }

  private isContest(finding: Finding): boolean {
    const key = `${finding.indicator}\u0000${finding.inputs[0]?.unit ?? ""}`;
    const known = this.contested.get(key) ?? polarityIn(this.table, finding) !== "less-is-better";
    this.contested.set(key, known);
    return known;
  }
}

/** Rows with their places, one behind the other, in a few bytes each. */
export class RankedRows {
  private readonly rows: number[] = [];
  /** 0: left out. */
  private readonly places: number[] = [];
  /** Where the rows of a measure begin. */
  private readonly runs: { readonly start: number; readonly measure: MeasureName }[] = [];

  get length(): number {
    return this.rows.length;
  }

  at(index: number): RankedRow | undefined {
    const row = this.rows[index];
    const measure = this.runs.findLast(({ start }) => start <= index)?.measure;
    return row === undefined || measure === undefined ? undefined : { row, measure, place: this.placeAt(index) };
  }

  /** null: left out, or not in the ranking. */
  placeAt(index: number): number | null {
    const place = this.places[index] ?? 0;
    return place === 0 ? null : place;
  }

  /** @param visit told of each row, its place (0: left out) and where it stands */
  forEach(visit: (row: number, place: number, index: number) => void): void {
    this.rows.forEach((row, index) => visit(row, this.places[index] ?? 0, index));
  }

  begin(measure: MeasureName): void {
    this.runs.push({ start: this.rows.length, measure });
  }

  add(row: number, place: number): void {
    this.rows.push(row);
    this.places.push(place);
  }
}

function addPlaces(ranked: RankedRows, contest: Contest): void {
  const measure = CRITERIA.find((criterion) => {
    const candidates = contest[criterion];
    return candidates !== undefined && candidates.rows.length - candidates.leftOut.length >= FEWEST_RANKED;
  });
  const candidates = measure === undefined ? undefined : contest[measure];
  if (measure === undefined || candidates === undefined) return;
  const { rows, values, leftOut } = candidates;
  ranked.begin(measure);
  const excluded = new Set(leftOut);
  const doubles = Float64Array.from(values, (value) => value.toNumber());
  const isSame = (one: number, other: number): boolean => areClose(doubles[one] ?? 0, doubles[other] ?? 0) && values[one]?.compare(values[other] ?? Fraction.ZERO) === 0;
  let place = 1;
  placesFromGreatest(values, doubles).filter((at) => !excluded.has(at)).forEach((at, index, sorted) => {
    if (index === 0 || !isSame(sorted[index - 1] ?? 0, at)) place = index + 1;
    ranked.add(rows[at] ?? 0, place);
  });
  for (const at of leftOut) ranked.add(rows[at] ?? 0, 0);
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
