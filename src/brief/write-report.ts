import type { AppliedPlan, SheetPlan } from "../sheet/sheet-plan";
import type { StoredBrief, Workbook } from "../sheet/workbook";
import { assertNothingLost, withAdditions, type WrittenTab } from "./additions";

/** A report ready to be written, as plain data: it may come from another thread. */
export interface PreparedReport {
  readonly plans: readonly SheetPlan[];
  /** null: a copy to hand up, which is not to be renewed. */
  readonly brief: StoredBrief | null;
  /** The tabs as they were written the last time: what stands beyond them was added by hand. */
  readonly writtenBefore: readonly WrittenTab[];
}

/**
 * Writes a report's tabs and keeps its brief in the workbook: one step, taken back by one `restore`. What the clerk wrote beside our
 * tables goes on standing there.
 * @param drop write even if some of that has no place any more
 * @throws Problem `additions-lost`, and then nothing was written; else as `Workbook.write`
 */
export async function writePrepared(workbook: Workbook, { plans, brief, writtenBefore }: PreparedReport, drop = false): Promise<readonly AppliedPlan[]> {
  const continued = await withAdditions(workbook, writtenBefore, plans);
  if (!drop) assertNothingLost(continued);
  return workbook.write({ plans: continued.plans, brief });
}
