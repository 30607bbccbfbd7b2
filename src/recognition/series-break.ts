import { comparePeriods, isYearToDate, isWholeYear } from "../quantity/period-arithmetic";
import type { Warning } from "../sheet/problem";
import type { TableDraft } from "./table-draft";
import type { Observation, Table } from "./table";

/** A step this large, where nine steps in ten are below `USUAL`, is no growth: the definition has changed, or a digit is wrong. */
const BREAK = 8;
const USUAL = 2;
const SHORTEST = 6;
const MOST_OBSERVATIONS = 200_000;

/** Jumps in a time series that no indicator makes. Cumulative figures start anew every January and are left out. */
export function breakWarnings(draft: TableDraft, table: Table): readonly Warning[] {
  const isSeries = draft.isSeriesDown || table.layout === "periods-across";
  if (!isSeries || table.observations.length > MOST_OBSERVATIONS) return [];
  const series = new Map<string, Observation[]>();
  for (const observation of table.observations) {
    const { period, figure } = observation;
    if (observation.role !== "actual" || period === null || figure.kind !== "known" || figure.value.sign() <= 0) continue;
    if (isYearToDate(period) && !isWholeYear(period) && period.kind !== "range") continue;
    const key = `${observation.indicator}\u0000${observation.entity ?? ""}\u0000${period.kind}`;
    const run = series.get(key);
    if (run === undefined) series.set(key, [observation]);
    else run.push(observation);
  }
  return [...series.values()].flatMap(breaksOf);
}

function breaksOf(run: readonly Observation[]): readonly Warning[] {
  if (run.length < SHORTEST) return [];
  const ordered = run.toSorted((one, other) => (one.period === null || other.period === null ? 0 : comparePeriods(one.period, other.period)));
  const steps = ordered.slice(1).map((observation, index) => stepBetween(ordered[index], observation));
  const usual = steps.toSorted((one, other) => one - other)[Math.floor(steps.length * 0.9)] ?? 1;
  if (usual > USUAL) return [];
  return steps.flatMap((step, index) => (step >= BREAK ? [{ code: "series-break" as const, cell: ordered[index + 1]?.cell ?? null, detail: {} }] : []));
}

/** How many times the larger is the smaller. */
function stepBetween(one: Observation | undefined, other: Observation): number {
  if (one?.figure.kind !== "known" || other.figure.kind !== "known") return 1;
  const ratio = other.figure.value.toNumber() / one.figure.value.toNumber();
  return ratio >= 1 ? ratio : 1 / ratio;
}
