import { eachMeaning, type Meaning } from "../recognition/meanings";
import type { Observation, Observations } from "../recognition/table";
import { keyOf, type Series } from "./past-figures";

/**
 * The figures of a table by indicator and entity, in the order in which these first stand in it. Kept is where the figures of each stand, not the
 * figures.
 */
export class SeriesOfTable {
  readonly count: number;
  /** Those with a figure that is a total of all entities. */
  readonly withTotals: readonly number[];
  /** The places of the figures, series by series, and where each series begins. */
  private readonly members: Uint32Array;
  private readonly starts: Uint32Array;

  constructor(private readonly observations: Observations) {
    const { length } = observations;
    const series = new Uint32Array(length);
    const names = new SeriesNames();
    const totals = new Set<number>();
    eachMeaning(observations, (meaning, place) => {
      const number = names.numberOf(meaning);
      series[place] = number;
      if (meaning.isTotal && meaning.entity === null) totals.add(number);
    });
    this.count = names.count;
    this.withTotals = [...totals].sort((one, other) => one - other);
    this.starts = startsOf(series, names.count);
    this.members = new Uint32Array(length);
    const next = this.starts.slice();
    series.forEach((number, place) => {
      const at = next[number] ?? 0;
      this.members[at] = place;
      next[number] = at + 1;
    });
  }

  at(number: number): Series {
    const series: Series = { actuals: new Map(), others: [] };
    const end = this.starts[number + 1] ?? 0;
    for (let at = this.starts[number] ?? 0; at < end; at += 1) {
      const observation = this.observations.at(this.members[at] ?? 0);
      if (observation === undefined) continue;
      if (observation.role !== "actual") series.others.push(observation);
      else if (series.actuals.get(keyOf(observation.period))?.figure.kind !== "known") addActual(series, observation);
    }
    return series;
  }
}

/** Of several figures of one time the first that is known: a balance stands where the row has no figure of the month. */
function addActual({ actuals }: Series, observation: Observation): void {
  const key = keyOf(observation.period);
  if (!actuals.has(key) || observation.figure.kind === "known") actuals.set(key, observation);
}

class SeriesNames {
  count = 0;
  private readonly indicators = new Map<string, Map<string | null, number>>();

  numberOf({ indicator, entity }: Meaning): number {
    let entities = this.indicators.get(indicator);
    if (entities === undefined) this.indicators.set(indicator, (entities = new Map()));
    let number = entities.get(entity);
    if (number === undefined) entities.set(entity, (number = this.count++));
    return number;
  }
}

function startsOf(series: Uint32Array, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  for (const number of series) starts[number + 1] = (starts[number + 1] ?? 0) + 1;
  for (let number = 0; number < count; number += 1) starts[number + 1] = (starts[number + 1] ?? 0) + (starts[number] ?? 0);
  return starts;
}
