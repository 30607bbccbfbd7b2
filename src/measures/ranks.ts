import { kindOfIndicator, polarityOf, type Polarity } from "../lexicon/indicators";
import { Decimal } from "../quantity/decimal";
import type { Exact } from "../quantity/exact";
import { Fraction } from "../quantity/fraction";
import { periodKey } from "../quantity/period-arithmetic";
import { fromGreatest } from "../quantity/value-order";
import type { Table } from "../recognition/table";
import { groupBy } from "../sheet/group-by";
import type { Assessment } from "./assessment";
import type { Finding } from "./finding";
import type { MeasureName } from "./measure-name";

/** What a roster is ranked by: how far the task is done, else how fast it grows. Size is no merit: it tells the kinds of things apart. */
const CRITERIA: readonly MeasureName[] = ["completion", "growth"];
/** Two units are compared, not ranked. */
const FEWEST_RANKED = 3;

/**
 * The places of the units of a roster (乡镇, 单位), by indicator; equal values share a place and the next one is left out (1, 2, 2, 4). Totals have
 * none, nor has a unit without the figure; accidents are no contest. Where the workbook states ranks, they stand. In a ranking by growth a unit
 * whose base is below the office's least one gets a finding without a place, so that it can be listed: 10 after 1 is no feat.
 */
export function ranksOf(table: Table, findings: readonly Finding[], { minimumBase = 0 }: Assessment = {}): readonly Finding[] {
  if (table.layout !== "roster" || findings.some((finding) => finding.measure === "rank")) return [];
  const least = Decimal.fromDouble(minimumBase);
  return [...byIndicator(table, findings).values()].flatMap((group) => ranksOfGroup(group, least));
}

function byIndicator(table: Table, findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const contested = new Map<string, boolean>();
  const isContest = (finding: Finding): boolean => {
    const key = `${finding.indicator}\u0000${finding.inputs[0]?.unit ?? ""}`;
    const known = contested.get(key) ?? polarityIn(table, finding) !== "less-is-better";
    contested.set(key, known);
    return known;
  };
  const ranked = findings.filter((finding) => CRITERIA.includes(finding.measure) && finding.entity !== null && !finding.isTotal && isContest(finding));
  return groupBy(ranked, ({ indicator, period }) => `${indicator}\u0000${period === null ? "" : periodKey(period)}`);
}

function polarityIn(table: Table, finding: Finding): Polarity {
  return table.polarities.get(finding.indicator) ?? polarityOf(kindOfIndicator(finding.indicator, finding.inputs[0]?.unit ?? null));
}

function ranksOfGroup(group: readonly Finding[], least: Decimal): readonly Finding[] {
  for (const measure of CRITERIA) {
    const all = group.filter((finding) => finding.measure === measure);
    const [ranked, leftOut] = [all.filter((finding) => isRanked(finding, least)), all.filter((finding) => !isRanked(finding, least) && valueOf(finding) !== null)];
    if (ranked.length >= FEWEST_RANKED) return [...inPlaces(ranked), ...leftOut.map((finding) => rankFinding(finding, null))];
  }
  return [];
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

function inPlaces(ranked: readonly Finding[]): readonly Finding[] {
  const sorted = fromGreatest(ranked.map((finding) => ({ finding, value: valueOf(finding) ?? Fraction.ZERO })), ({ value }) => value);
  let place = 1;
  return sorted.map(({ finding, value }, index) => {
    const before = sorted[index - 1];
    if (before === undefined || before.value.compare(value) !== 0) place = index + 1;
    return rankFinding(finding, place);
  });
}

/** @param place null: left out of the ranking */
function rankFinding(criterion: Finding, place: number | null): Finding {
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
