import type { Fraction } from "../../quantity/fraction";
import { someMeaning } from "../../recognition/meanings";
import type { Observation, Table } from "../../recognition/table";
import { groupBy } from "../../sheet/group-by";
import type { Warning } from "../../sheet/problem";

/** Two units are compared, not ranked. */
export const FEWEST_RANKED = 3;

/** What the units of a roster can be ranked by, by unit: each figure of theirs, their growth, and how far their task is done. */
export type Criterion = ReadonlyMap<string, Fraction>;

/** The figures of an indicator's units, and all that their places may be of. */
export function criteriaOf(observations: readonly Observation[]): readonly Criterion[] {
  const byRole = groupBy(
    observations.filter(({ entity, isTotal, figure }) => entity !== null && !isTotal && figure.kind === "known"),
    ({ role }) => role,
  );
  const valuesOf = (role: Observation["role"]): Criterion =>
    new Map((byRole.get(role) ?? []).flatMap(({ entity, figure }) => (entity !== null && figure.kind === "known" ? [[entity, figure.value.toFraction()] as const] : [])));
  const actual = valuesOf("actual");
  const own = RANKED_ROLES.map(valuesOf);
  const ratios = [valuesOf("prior"), valuesOf("target")].map((below) => quotients(actual, below));
  return [...own, ...ratios].filter(({ size }) => size >= FEWEST_RANKED);
}

const RANKED_ROLES: readonly Observation["role"][] = ["actual", "stated-rate", "stated-share", "stated-change"];

function quotients(above: Criterion, below: Criterion): Criterion {
  return new Map(
    [...above].flatMap(([entity, value]) => {
      const base = below.get(entity);
      const ratio = base === undefined || base.sign() <= 0 ? null : value.dividedBy(base);
      return ratio === null ? [] : [[entity, ratio] as const];
    }),
  );
}

/** The places a unit has from the greatest and from the least; equal values share a place. */
export function placesOf(criterion: Criterion, entity: string): readonly [number, number] | null {
  const own = criterion.get(entity);
  if (own === undefined) return null;
  const signs = [...criterion.values()].map((value) => value.compare(own));
  return [signs.filter((sign) => sign > 0).length + 1, signs.filter((sign) => sign < 0).length + 1];
}

/** Ranks that the sheet states, where no figure of the sheet, in no order, gives them and one nearly does. */
export function rankWarnings({ observations }: Table): readonly Warning[] {
  if (!someMeaning(observations, ({ role }) => role === "stated-rank")) return [];
  const stated = observations.filter(({ role, entity, figure }) => role === "stated-rank" && entity !== null && figure.kind === "known");
  if (stated.length < FEWEST_RANKED) return [];
  return [...groupBy(stated, ({ indicator }) => indicator).values()].flatMap((ranks) => {
    const criteria = criteriaOf(observations.filter(({ indicator, period }) => indicator === ranks[0]?.indicator && (period === null || ranks[0]?.period === null || JSON.stringify(period) === JSON.stringify(ranks[0]?.period))));
    const orders = criteria.flatMap((criterion) => [0, 1].map((way) => ({ criterion, way, wrong: ranks.filter((rank) => differs(rank, criterion, way)) })));
    const [best] = orders.sort((one, other) => one.wrong.length - other.wrong.length);
    // An order that most ranks do not follow is another's: a score's, a committee's.
    if (best === undefined || best.wrong.length * MOST_WRONG > ranks.length) return [];
    return best.wrong.map((rank) => ({ code: "rank-differs" as const, cell: rank.cell, detail: { stated: String(statedPlace(rank)), computed: String(placesOf(best.criterion, rank.entity ?? "")?.[best.way]) } }));
  });
}

/** At most one rank in so many may be wrong for the order to be believed. */
const MOST_WRONG = 2;

function statedPlace({ figure }: Observation): number | null {
  return figure.kind === "known" ? figure.value.toNumber() : null;
}

/** Equal values may share a place, or be told apart by digits that the sheet does not show. */
function differs(rank: Observation, criterion: Criterion, way: number): boolean {
  const [places, stated] = [placesOf(criterion, rank.entity ?? ""), statedPlace(rank)];
  if (places === null || stated === null) return true;
  const [first, fromBelow] = way === 0 ? places : [places[1], places[0]];
  return stated < first || stated > criterion.size - fromBelow + 1;
}
