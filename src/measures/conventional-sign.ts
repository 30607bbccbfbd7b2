import { NEGATIVE_BY_CONVENTION } from "../lexicon/header-words";
import type { Observation } from "../recognition/table";
import type { FigureName } from "./expression";

/** Roles that hold amounts of the indicator itself. */
const AMOUNTS: readonly FigureName[] = ["actual", "prior", "previous", "target", "stretch", "prior-whole", "first", "earlier", "earlier-prior"];

/** What its amounts moved by, as the table states it. */
const CHANGES: readonly FigureName[] = ["change-stated", "previous-change-stated", "year-start-change-stated"];

/**
 * A refund is stored as −7549 because it lessens revenue, and everybody speaks of 7549: measures take its size, so that a larger
 * refund is a growth (conventions §7, sign conventions). Only where every known amount of the row is stored so.
 */
export function withConventionalSign(label: string, figures: ReadonlyMap<FigureName, Observation>): ReadonlyMap<FigureName, Observation> {
  if (!NEGATIVE_BY_CONVENTION.test(label)) return figures;
  const signs = AMOUNTS.flatMap((name) => {
    const figure = figures.get(name)?.figure;
    return figure?.kind === "known" ? [figure.value.sign()] : [];
  });
  if (signs.some((sign) => sign > 0) || !signs.some((sign) => sign < 0)) return figures;
  return new Map([...figures].map(([name, observation]) => [name, AMOUNTS.includes(name) || CHANGES.includes(name) ? turned(observation) : observation]));
}

function turned(observation: Observation): Observation {
  const { figure } = observation;
  if (figure.kind === "missing") return observation;
  return { ...observation, figure: { ...figure, value: figure.value.negate(), cellFactor: -figure.cellFactor } };
}
