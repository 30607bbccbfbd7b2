import { plainCell, type PlanCell, type SheetPlan } from "./sheet-plan";

/** Some cells of one of several plans on their way to another thread. */
export interface PlanPart {
  readonly plan: number;
  readonly cells: readonly PlanCell[];
}

/** So many cells cross at once that taking them in costs a few milliseconds. */
const CELLS = 2_000;

/** Cuts plans into their cells, some at a time, each with its formula printed, and what is left. */
export function* cutPlans(plans: readonly SheetPlan[]): Generator<PlanPart, readonly SheetPlan[]> {
  for (const [plan, { cells }] of plans.entries()) {
    let part: PlanCell[] = [];
    for (const cell of cells) {
      part.push(plainCell(cell));
      if (part.length < CELLS) continue;
      yield { plan, cells: part };
      part = [];
    }
    if (part.length > 0) yield { plan, cells: part };
  }
  return plans.map((plan) => ({ ...plan, cells: [] }));
}

/** Puts plans together again. */
export function joinPlans(parts: readonly PlanPart[], rest: readonly SheetPlan[]): readonly SheetPlan[] {
  return rest.map((plan, index) => ({ ...plan, cells: parts.flatMap((part) => (part.plan === index ? part.cells : [])) }));
}
