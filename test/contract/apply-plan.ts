import type { AppliedPlan, SheetPlan } from "../../src/sheet/sheet-plan";
import type { Workbook } from "../../src/sheet/workbook";

/** Writes one sheet without a brief. */
export async function applyPlan(workbook: Workbook, plan: SheetPlan): Promise<AppliedPlan> {
  const [applied] = await workbook.write({ plans: [plan], brief: null });
  if (applied === undefined) throw new Error("nothing was written");
  return applied;
}
