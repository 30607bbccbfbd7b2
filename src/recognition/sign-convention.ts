import { NEGATIVE_BY_CONVENTION } from "../lexicon/header-words";
import { comparePeriods } from "../quantity/period-arithmetic";
import type { Warning } from "../sheet/problem";
import type { Observation, Table } from "./table";

/** A refund kept as −7549 and printed as 7549: the newest figure of each such indicator is named. */
export function signWarnings(table: Table): readonly Warning[] {
  const matches = new Map<string, boolean>();
  const newest = new Map<string, Observation>();
  for (const observation of table.observations) {
    if (observation.role !== "actual" || observation.figure.kind !== "known" || observation.figure.value.sign() >= 0) continue;
    let isNegative = matches.get(observation.indicator);
    if (isNegative === undefined) {
      isNegative = NEGATIVE_BY_CONVENTION.test(observation.label);
      matches.set(observation.indicator, isNegative);
    }
    if (!isNegative) continue;
    const key = `${observation.indicator}\u0000${observation.entity ?? ""}`;
    const known = newest.get(key);
    const isNewer = known === undefined || (known.period !== null && observation.period !== null && comparePeriods(observation.period, known.period) > 0);
    if (isNewer) newest.set(key, observation);
  }
  return [...newest.values()].map((observation) => ({ code: "sign-convention", cell: observation.cell, detail: { indicator: observation.label } }));
}
