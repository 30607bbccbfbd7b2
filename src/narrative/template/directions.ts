import type { FieldKind } from "../../lexicon/template-words";
import type { Item } from "../items";
import type { Bound } from "../source";

/** Figures that have a direction, by the choice that says it. */
const FAMILIES = {
  direction: ["growth", "change", "points"],
  "previous-direction": ["previous-growth", "previous-change", "previous-points"],
  "year-start-direction": ["year-start-change", "year-start-points"],
  "schedule-direction": ["schedule-gap"],
  "benchmark-direction": ["benchmark-points"],
  "second-benchmark-direction": ["second-benchmark-points"],
  "rank-direction": ["rank-change"],
} as const satisfies Partial<Record<FieldKind, readonly FieldKind[]>>;

export type DirectionField = keyof typeof FAMILIES;

type Directed = (typeof FAMILIES)[DirectionField][number];

const DIRECTION_OF = new Map<FieldKind, DirectionField>([
  ...(Object.keys(FAMILIES) as DirectionField[]).map((field) => [field, field] as const),
  ...(Object.keys(FAMILIES) as DirectionField[]).flatMap((field) => FAMILIES[field].map((figure) => [figure, field] as const)),
]);

export function isDirection(field: FieldKind): field is DirectionField {
  return field in FAMILIES;
}

/** The choice that goes with a figure or is it itself; null for figures without a direction. */
export function directionOfField(field: FieldKind): DirectionField | null {
  return DIRECTION_OF.get(field) ?? null;
}

/** Whether a figure is printed without its sign where words or a choice have said its direction. */
export function isDirected(field: FieldKind): field is Directed {
  return !isDirection(field) && DIRECTION_OF.has(field);
}

/**
 * The finding whose sign decides a choice: that of the number beside it, or else the change where there is one (it has a sign also where there is
 * no rate), the difference of two rates, a stated rate.
 */
export function decidingFinding(item: Item, direction: DirectionField, beside: FieldKind | null): Bound | undefined {
  if (beside !== null && isDirected(beside)) return item.findings.get(beside);
  const growth = direction === "direction" ? item.findings.get("growth") : undefined;
  if (growth?.finding.outcome.state === "stated") return growth;
  const order: readonly Directed[] = direction === "direction" ? ["points", "change", "growth"] : direction === "previous-direction" ? ["previous-points", "previous-change", "previous-growth"] : FAMILIES[direction];
  return order.map((measure) => item.findings.get(measure)).find((bound) => bound !== undefined);
}
