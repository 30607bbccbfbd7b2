import { Problem } from "../sheet/problem";
import { freeSheetName } from "../sheet/sheet-name";
import type { AppliedPlan, SheetPlan } from "../sheet/sheet-plan";
import type { SheetInfo } from "../sheet/workbook";
import { LONG_PATIENCE, type ExcelGateway, type WriteStep } from "./excel-gateway";
import { planSteps } from "./plan-writing";
import { printStep } from "./print-setup";
import { differencesFrom } from "./read-back";
import { chartSteps, drawnCharts, type DrawnChart } from "./sheet-charts";
import { listSheets, markStep } from "./sheet-list";
import { step, type SheetFinder } from "./sheet-cells";
import { allChartIds } from "./snapshot-charts";
import { snapshotSteps, takeSnapshot, type SheetSnapshot } from "./sheet-snapshot";

/** How the last write is taken back: by taking the new sheet away, or by putting the old content back under the old name. */
export type Undo = { readonly kind: "remove"; readonly sheet: string } | { readonly kind: "rewrite"; readonly sheet: string; readonly before: SheetSnapshot };

export interface Written {
  readonly applied: AppliedPlan;
  readonly undo: Undo;
}

const MOST_NAMES_TRIED = 5;

/** Writes sheets, and leaves the workbook as it was when that fails at any point. */
export class SheetWriting {
  /** What each of our charts shows, as long as it was drawn here: before ExcelApi 1.15 Excel cannot tell. */
  private readonly drawn = new Map<string, readonly DrawnChart[]>();

  constructor(private readonly gateway: ExcelGateway) {}

  /**
   * @param taken names that proved taken although no worksheet has them: those of chart sheets, which Office.js does not list
   * @throws Problem
   */
  async apply(plan: SheetPlan, taken: readonly string[] = []): Promise<Written> {
    const sheets = await listSheets(this.gateway);
    const own = plan.mark === null ? undefined : sheets.find((sheet) => sheet.mark === plan.mark);
    const name = freeSheetName(plan.name, [...namesBeside(sheets, own), ...taken]);
    try {
      const written = own === undefined ? await this.add(plan, name) : await this.replace(plan, own.name, name);
      this.drawn.set(name, drawnCharts(plan.charts));
      return written;
    } catch (error) {
      if (isNameTaken(error) && taken.length < MOST_NAMES_TRIED) return this.apply(plan, [...taken, name]);
      throw error;
    }
  }

  /** Takes a write back. When that fails the workbook is as it was after the write. */
  async takeBack(undo: Undo): Promise<void> {
    if (undo.kind === "remove") {
      await this.remove(undo.sheet);
      return;
    }
    const present = await this.snapshot(undo.sheet);
    await this.orElse(
      () => this.putBack(undo.sheet, undo.before, present.chartIds),
      () => this.putBackAfterFailure(present, undo.before.name),
    );
  }

  private async remove(name: string): Promise<void> {
    try {
      await this.gateway.send([removeStep(name)]);
    } catch (error) {
      // Excel may have taken the sheet away and failed afterwards.
      const sheets = await sheetNames(this.gateway);
      if (sheets.includes(name)) throw error;
    }
    this.drawn.delete(name);
  }

  private async add(plan: SheetPlan, name: string): Promise<Written> {
    const findSheet = sheetNamed(name);
    const addStep: WriteStep = { bytes: 300, queue: (context) => void context.workbook.worksheets.add(name) };
    const marks = plan.mark === null ? [] : [markStep(findSheet, plan.mark)];
    return this.orElse(
      async () => {
        await this.gateway.send([addStep, ...marks, ...planSteps(findSheet, plan), ...chartSteps(findSheet, drawnCharts(plan.charts), [])]);
        const applied = await this.finish(plan, name, false);
        return { applied, undo: { kind: "remove", sheet: name } };
      },
      // Where the name was taken, the sheet of that name is somebody else's.
      async (error) => {
        if (!isNameTaken(error)) await this.gateway.send([removeStep(name)], LONG_PATIENCE);
      },
    );
  }

  /** In place: formulas elsewhere that point at the sheet go on pointing at it. */
  private async replace(plan: SheetPlan, oldName: string, name: string): Promise<Written> {
    const before = await this.snapshot(oldName);
    return this.orElse(
      async () => {
        const findSheet = sheetNamed(oldName);
        await this.gateway.send(planSteps(findSheet, plan));
        const renames = oldName === name ? [] : [renameStep(oldName, name)];
        await this.gateway.send([...chartSteps(findSheet, drawnCharts(plan.charts), before.chartIds), ...renames]);
        const applied = await this.finish(plan, name, true);
        return { applied, undo: { kind: "rewrite", sheet: name, before } };
      },
      () => this.putBackAfterFailure(before, name),
    );
  }

  private async finish(plan: SheetPlan, name: string, replaced: boolean): Promise<AppliedPlan> {
    // On a machine without a printer Excel refuses page settings: no reason to take the sheet away again.
    await this.gateway.send([printStep(sheetNamed(name), plan.print)]).catch(() => undefined);
    return { sheet: name, replaced, differences: await differencesFrom(this.gateway, name, plan.cells) };
  }

  private async snapshot(name: string): Promise<SheetSnapshot> {
    const snapshot = await takeSnapshot(this.gateway, name);
    const charts = this.drawn.get(name);
    return charts?.length === snapshot.chartIds.length ? { ...snapshot, charts } : snapshot;
  }

  /** @param present the name the sheet has now */
  private async putBack(present: string, snapshot: SheetSnapshot, outgoing: readonly string[], patience = LONG_PATIENCE): Promise<void> {
    const findSheet = sheetNamed(present);
    const renames = present === snapshot.name ? [] : [renameStep(present, snapshot.name)];
    await this.gateway.send([...snapshotSteps(findSheet, snapshot), ...chartSteps(findSheet, snapshot.charts, outgoing), ...renames], patience);
    if (snapshot.print !== null) await this.gateway.send([printStep(sheetNamed(snapshot.name), snapshot.print)], patience).catch(() => undefined);
    this.drawn.delete(present);
    this.drawn.set(snapshot.name, snapshot.charts);
  }

  /** Which of the steps were carried out before the failure is not known: the name and the charts are looked at again. */
  private async putBackAfterFailure(snapshot: SheetSnapshot, otherName: string): Promise<void> {
    const sheets = await sheetNames(this.gateway);
    const present = sheets.includes(snapshot.name) ? snapshot.name : otherName;
    const charts = await allChartIds(this.gateway, present);
    const untouched = snapshot.chartIds.every((id) => charts.includes(id));
    const staying = untouched ? [...snapshot.foreignChartIds, ...snapshot.chartIds] : snapshot.foreignChartIds;
    const outgoing = charts.filter((id) => !staying.includes(id));
    await this.putBack(present, untouched ? { ...snapshot, charts: [] } : snapshot, outgoing);
  }

  private async orElse<T>(work: () => Promise<T>, mend: (error: unknown) => Promise<void>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      await mend(error).catch((failure: unknown) => {
        throw new Problem("excel-failed", { code: "RestoreFailed" }, { cause: [error, failure] });
      });
      throw error;
    }
  }
}

function isNameTaken(error: unknown): boolean {
  return error instanceof Problem && error.code === "sheet-name-taken";
}

function namesBeside(sheets: readonly SheetInfo[], own: SheetInfo | undefined): readonly string[] {
  return sheets.filter((sheet) => sheet !== own).map((sheet) => sheet.name);
}

function sheetNamed(name: string): SheetFinder {
  return (context) => context.workbook.worksheets.getItem(name);
}

function renameStep(from: string, to: string): WriteStep {
  return step(sheetNamed(from), (sheet) => {
    sheet.name = to;
  });
}

/** A sheet that is not there is taken away already. */
function removeStep(name: string): WriteStep {
  return step((context) => context.workbook.worksheets.getItemOrNullObject(name), (sheet) => sheet.delete());
}

async function sheetNames(gateway: ExcelGateway): Promise<readonly string[]> {
  return gateway.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map((sheet) => sheet.name);
  }, LONG_PATIENCE);
}
