import { Fraction } from "../../quantity/fraction";
import type { Observation } from "../../recognition/table";
import type { CellRef } from "../../sheet/address";
import { cellAmount } from "./cell-amount";
import { FEWEST_RANKED, placesOf, type Criterion } from "./check-figure-ranks";
import { baseOf, figureAt, type FigureIndex, type Series } from "./figure-index";
import { isNamedIn } from "./names-alike";

/** What entities are compared by: their figures, how these grew, or how far their targets are met. */
export type RankedBy = "level" | "growth" | "completion";

interface Standing {
  readonly value: Fraction;
  readonly cell: CellRef;
}

/** Where each entity stands, and the cell that says so. */
export interface Standings {
  readonly values: Criterion;
  readonly cells: ReadonlyMap<string, CellRef>;
}

/** The entities that a table gives the same indicator of, and where each stands. */
export interface Roster {
  readonly label: string;
  readonly by: Readonly<Record<RankedBy, Standings>>;
}

const ROSTERS = new WeakMap<FigureIndex, readonly Roster[]>();

/** The rosters of a workbook, worked out when a report first needs them. */
export function rostersOf(index: FigureIndex): readonly Roster[] {
  const known = ROSTERS.get(index);
  if (known !== undefined) return known;
  const rosters = index.rosters.filter(({ length }) => length >= FEWEST_RANKED).map((series) => rosterOf(series, index));
  ROSTERS.set(index, rosters);
  return rosters;
}

function rosterOf(series: readonly Series[], index: FigureIndex): Roster {
  const standings = (of: (one: Series) => Standing | null): Standings => {
    const found = series.flatMap((one) => {
      const standing = one.entity === null ? null : of(one);
      return one.entity === null || standing === null ? [] : [{ entity: one.entity, ...standing }];
    });
    // A unit without a figure could stand anywhere.
    const whole = found.length === series.length ? found : [];
    return { values: new Map(whole.map(({ entity, value }) => [entity, value])), cells: new Map(whole.map(({ entity, cell }) => [entity, cell])) };
  };
  return { label: series[0]?.label ?? "", by: { level: standings(levelOf), growth: standings((one) => growthOf(one, index)), completion: standings(completionOf) } };
}

function levelOf(series: Series): Standing | null {
  return standingOf(figureAt(series, "actual", null));
}

function growthOf(series: Series, index: FigureIndex): Standing | null {
  const stated = standingOf(figureAt(series, "stated-rate", null));
  if (stated !== null) return stated;
  const actual = figureAt(series, "actual", null);
  const ratio = quotientOf(actual, actual === null ? null : baseOf(index, series, actual, "last-year"), true);
  return ratio === null ? null : { ...ratio, value: ratio.value.minus(Fraction.ONE) };
}

function completionOf(series: Series): Standing | null {
  return quotientOf(figureAt(series, "actual", null), series.observations.find(({ role }) => role === "target" || role === "ceiling") ?? null, false);
}

function standingOf(observation: Observation | null): Standing | null {
  const amount = observation === null ? null : cellAmount(observation);
  return observation === null || amount === null ? null : { value: amount.exact, cell: observation.cell };
}

/** @param onPositive whether the base must be above zero, as that of a growth */
function quotientOf(actual: Observation | null, base: Observation | null, onPositive: boolean): Standing | null {
  const [now, below] = [standingOf(actual), standingOf(base)];
  if (now === null || below === null || (onPositive && below.value.sign() <= 0)) return null;
  const value = now.value.dividedBy(below.value);
  return value === null ? null : { value, cell: now.cell };
}

/** The rosters whose indicator words name; those named nearest first decide. */
export function rostersNamed(index: FigureIndex, near: readonly string[]): readonly Roster[] {
  for (const words of near) {
    const named = rostersOf(index).filter(({ label }) => isNamedIn(words, label));
    if (named.length > 0) return named;
  }
  return [];
}

/** The place of an entity, equal values sharing one; null where it has none. */
export function placeIn({ values }: Standings, entity: string, fromLeast: boolean): number | null {
  return placesOf(values, entity)?.[fromLeast ? 1 : 0] ?? null;
}

/** Who stands at a place; several where they share it, none where the place falls within a shared one. */
export function standingAt(standings: Standings, place: number, fromLeast: boolean): readonly string[] {
  return [...standings.values.keys()].filter((entity) => placeIn(standings, entity, fromLeast) === place);
}
