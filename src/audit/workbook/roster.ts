import { Fraction } from "../../quantity/fraction";
import type { CellRef } from "../../sheet/address";
import { groupBy } from "../../sheet/group-by";
import { cellAmount } from "./cell-amount";
import { baseOf, figureAt, type FigureIndex, type Series } from "./figure-index";
import { isNamedIn } from "./names-alike";

/** What entities are compared by: their figures, how these grew, or how far their targets are met. */
export type Criterion = "level" | "growth" | "completion";

export interface Standing {
  readonly value: Fraction;
  readonly cell: CellRef;
}

/** The entities that a table gives the same indicator of, and where each stands. */
export interface Roster {
  readonly label: string;
  readonly by: Readonly<Record<Criterion, ReadonlyMap<string, Standing>>>;
}

/** Two are compared, not ranked. */
const FEWEST = 3;

const ROSTERS = new WeakMap<FigureIndex, readonly Roster[]>();

/** The rosters of a workbook, worked out when a report first needs them. */
export function rostersOf(index: FigureIndex): readonly Roster[] {
  const known = ROSTERS.get(index);
  if (known !== undefined) return known;
  const byIndicator = groupBy(
    index.series.filter(({ entity }) => entity !== null),
    ({ indicator, title }) => JSON.stringify([indicator, title]),
  );
  const rosters = [...byIndicator.values()].filter(({ length }) => length >= FEWEST).map((series) => rosterOf(series, index));
  ROSTERS.set(index, rosters);
  return rosters;
}

function rosterOf(series: readonly Series[], index: FigureIndex): Roster {
  const standings = (of: (one: Series) => Standing | null): ReadonlyMap<string, Standing> => {
    const pairs = series.flatMap((one) => {
      const standing = one.entity === null ? null : of(one);
      return one.entity === null || standing === null ? [] : [[one.entity, standing] as const];
    });
    // A unit without a figure could stand anywhere.
    return new Map(pairs.length === series.length ? pairs : []);
  };
  return { label: series[0]?.label ?? "", by: { level: standings(levelOf), growth: standings((one) => growthOf(one, index)), completion: standings(completionOf) } };
}

function levelOf(series: Series): Standing | null {
  const actual = figureAt(series, "actual", null);
  const amount = actual === null ? null : cellAmount(actual);
  return actual === null || amount === null ? null : { value: amount.exact, cell: actual.cell };
}

function growthOf(series: Series, index: FigureIndex): Standing | null {
  const stated = figureAt(series, "stated-rate", null);
  const rate = stated === null ? null : cellAmount(stated);
  if (stated !== null && rate !== null) return { value: rate.exact, cell: stated.cell };
  const actual = figureAt(series, "actual", null);
  const before = actual === null ? null : baseOf(index, series, actual, "last-year");
  const [now, base] = [actual, before].map((observation) => (observation === null ? null : cellAmount(observation)));
  if (actual === null || now === null || now === undefined || base === null || base === undefined || base.exact.sign() <= 0) return null;
  const ratio = now.exact.dividedBy(base.exact);
  return ratio === null ? null : { value: ratio.minus(Fraction.ONE), cell: actual.cell };
}

function completionOf(series: Series): Standing | null {
  const [actual, target] = [figureAt(series, "actual", null), series.observations.find(({ role }) => role === "target" || role === "ceiling") ?? null];
  const [now, base] = [actual, target].map((observation) => (observation === null ? null : cellAmount(observation)));
  if (actual === null || now === null || now === undefined || base === null || base === undefined) return null;
  const ratio = now.exact.dividedBy(base.exact);
  return ratio === null ? null : { value: ratio, cell: actual.cell };
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
export function placeIn(standings: ReadonlyMap<string, Standing>, entity: string, fromLeast: boolean): number | null {
  const own = standings.get(entity);
  if (own === undefined) return null;
  let place = 1;
  for (const { value } of standings.values()) if (fromLeast ? value.compare(own.value) < 0 : value.compare(own.value) > 0) place += 1;
  return place;
}

/** Who stands at a place; several where they share it, none where the place falls within a shared one. */
export function standingAt(standings: ReadonlyMap<string, Standing>, place: number, fromLeast: boolean): readonly string[] {
  return [...standings.keys()].filter((entity) => placeIn(standings, entity, fromLeast) === place);
}
