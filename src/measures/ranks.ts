import { kindOfIndicator, polarityOf, type Polarity } from "../lexicon/indicators";
import { Fraction } from "../quantity/fraction";
import { periodKey } from "../quantity/period-arithmetic";
import type { Table } from "../recognition/table";
import type { Finding, MeasureName } from "./finding";

/** What a roster is ranked by: how far the task is done, else how fast it grows. Size is no merit: it tells the kinds of things apart. */
const CRITERIA: readonly MeasureName[] = ["completion", "growth"];
/** Two units are compared, not ranked. */
const FEWEST_RANKED = 3;

/**
 * The places of the units of a roster (乡镇, 单位), by indicator; equal values share a place and the next one is left out (1, 2, 2, 4). Totals have
 * none, nor has a unit without the figure; accidents are no contest. Where the workbook states ranks, they stand.
 */
export function ranksOf(table: Table, findings: readonly Finding[]): readonly Finding[] {
  if (table.layout !== "roster" || findings.some((finding) => finding.measure === "rank")) return [];
  return [...byIndicator(table, findings).values()].flatMap(ranksOfGroup);
}

function byIndicator(table: Table, findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.entity === null || finding.isTotal || polarityIn(table, finding) === "less-is-better") continue;
    const key = JSON.stringify([finding.indicator, finding.period === null ? null : periodKey(finding.period)]);
    const group = groups.get(key) ?? [];
    group.push(finding);
    groups.set(key, group);
  }
  return groups;
}

function polarityIn(table: Table, finding: Finding): Polarity {
  return table.polarities[finding.indicator] ?? polarityOf(kindOfIndicator(finding.indicator, finding.inputs[0]?.unit ?? null));
}

function ranksOfGroup(group: readonly Finding[]): readonly Finding[] {
  for (const measure of CRITERIA) {
    const ranked = group.flatMap((finding) => (finding.measure === measure && "value" in finding.outcome && finding.outcome.value !== null ? [{ finding, value: finding.outcome.value }] : []));
    if (ranked.length < FEWEST_RANKED) continue;
    ranked.sort((one, other) => other.value.compare(one.value));
    let place = 1;
    return ranked.map(({ finding, value }, index) => {
      const before = ranked[index - 1];
      if (before === undefined || before.value.compare(value) !== 0) place = index + 1;
      return rankFinding(finding, place);
    });
  }
  return [];
}

function rankFinding(criterion: Finding, place: number): Finding {
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
    outcome: { state: "known", value: Fraction.fromInteger(place) },
    judgement: null,
    dimension: { kind: "rank" },
    decimals: 0,
    definition: null,
    warnings: [],
  };
}
