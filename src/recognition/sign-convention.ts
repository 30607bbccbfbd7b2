import { NEGATIVE_BY_CONVENTION } from "../lexicon/header-words";
import { comparePeriods } from "../quantity/period-arithmetic";
import type { Warning } from "../sheet/problem";
import type { SheetObservations } from "./sheet-observations";
import type { SheetView } from "./sheet-view";
import type { Observation } from "./table";

/** A refund kept as −7549 and printed as 7549: the newest figure of each such indicator is named. */
export function signWarnings(view: SheetView, observations: SheetObservations): readonly Warning[] {
  const newest = new Map<string, Observation>();
  for (const observation of negativesByConvention(view, observations)) {
    const key = `${observation.indicator}\u0000${observation.entity ?? ""}`;
    const known = newest.get(key);
    const isNewer = known === undefined || (known.period !== null && observation.period !== null && comparePeriods(observation.period, known.period) > 0);
    if (isNewer) newest.set(key, observation);
  }
  return [...newest.values()].map((observation) => ({ code: "sign-convention", cell: observation.cell, detail: { indicator: observation.label } }));
}

function negativesByConvention(view: SheetView, observations: SheetObservations): readonly Observation[] {
  const found: Observation[] = [];
  const matches = new Map<string, boolean>();
  observations.eachCell((row, column) => {
    const value = view.valueAt(row.row, column.column.column);
    if (value === null || (typeof value === "number" && value >= 0) || column.roleIn(row) !== "actual") return;
    const { label } = column.nameIn(row);
    const isNegative = matches.get(label) ?? NEGATIVE_BY_CONVENTION.test(label);
    matches.set(label, isNegative);
    const { figure } = column.read(row);
    if (isNegative && figure.kind === "known" && figure.value.sign() < 0) found.push(column.observation(row));
  });
  return found;
}
