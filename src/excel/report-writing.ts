import { Problem } from "../sheet/problem";
import { freeSheetName } from "../sheet/sheet-name";
import type { AppliedPlan, SheetPlan } from "../sheet/sheet-plan";
import type { StoredBrief, Writing } from "../sheet/workbook";
import { briefStep, putBriefPart, readBriefParts } from "./brief-parts";
import { LONG_PATIENCE, type ExcelGateway, type WriteStep } from "./excel-gateway";
import { planSteps } from "./plan-writing";
import { printStep } from "./print-setup";
import { differencesFrom } from "./read-back";
import { step } from "./sheet-cells";
import { addedCharts, drawnCharts, removedCharts } from "./sheet-charts";
import { listSheets, markStep, sheetNamed, sheetWithId, sourceSteps, type ListedSheet, type ListedWorkbook } from "./sheet-list";
import { SheetRewriting } from "./sheet-rewriting";
import type { SheetSnapshot } from "./sheet-snapshot";

/** How a write is taken back: the new sheets go, the others and the brief become what they were. */
export interface Undo {
  readonly added: readonly string[];
  readonly rewritten: readonly SheetSnapshot[];
  readonly brief: { readonly written: StoredBrief; readonly before: StoredBrief | null } | null;
}

export interface Written {
  readonly applied: readonly AppliedPlan[];
  readonly undo: Undo;
}

/** A plan with the sheet that it goes onto: one of ours, or a new one. */
interface Target {
  readonly plan: SheetPlan;
  readonly own: ListedSheet | null;
  readonly name: string;
}

const MOST_NAMES_TRIED = 5;

/** Writes the sheets of a report and its brief, and leaves the workbook as it was when that fails at any point. */
export class ReportWriting {
  private readonly rewriting: SheetRewriting;

  constructor(private readonly gateway: ExcelGateway) {
    this.rewriting = new SheetRewriting(gateway);
  }

  /**
   * @param taken names that proved taken although no worksheet has them: those of chart sheets, which Office.js does not list
   * @throws Problem
   */
  async write(writing: Writing, taken: readonly string[] = []): Promise<Written> {
    const listed = await listSheets(this.gateway);
    const { sheets } = listed;
    const targets = targetsOf(writing.plans, sheets, taken);
    assertUnprotected(targets, listed);
    const before: SheetSnapshot[] = [];
    for (const { own } of targets) if (own !== null) before.push(await this.rewriting.snapshot(own));
    const briefs = writing.brief === null ? [] : await readBriefParts(this.gateway);
    const known = briefs.find((part) => part.brief.id === writing.brief?.id)?.brief ?? null;
    const undo = { rewritten: before, brief: writing.brief === null ? null : { written: writing.brief, before: known } };
    try {
      await this.gateway.send(contentSteps(targets, writing.brief === null ? [] : [briefStep(briefs, writing.brief.id, writing.brief)]));
      await this.gateway.send(lastSteps(targets, before));
      const written = await this.finish(targets);
      return { applied: written.applied, undo: { ...undo, added: written.added } };
    } catch (error) {
      const missing = await this.mended(error, () => this.takeAway(targets, sheets, undo));
      if (missing === null || !isNameTaken(error) || taken.length >= MOST_NAMES_TRIED) throw error;
      return this.write(writing, [...taken, missing]);
    }
  }

  /** Takes a write back. When that fails the workbook is as it was after the write. */
  async takeBack(undo: Undo): Promise<void> {
    const { sheets } = await listSheets(this.gateway);
    const there = (id: string): ListedSheet | undefined => sheets.find((sheet) => sheet.id === id);
    const rewritten = undo.rewritten.filter(({ id }) => there(id) !== undefined);
    const present: SheetSnapshot[] = [];
    for (const { id } of rewritten) {
      const sheet = there(id);
      if (sheet !== undefined) present.push(await this.rewriting.snapshot(sheet));
    }
    const changesBrief = await this.isBriefAsWritten(undo);
    try {
      for (const [index, snapshot] of rewritten.entries()) await this.rewriting.putBack(snapshot, present[index]?.chartIds ?? []);
      if (changesBrief && undo.brief !== null) await putBriefPart(this.gateway, undo.brief.written.id, undo.brief.before);
    } catch (error) {
      await this.mended(error, async () => {
        for (const snapshot of present) await this.rewriting.putBackAfterFailure(snapshot);
        if (changesBrief && undo.brief !== null) await putBriefPart(this.gateway, undo.brief.written.id, undo.brief.written, LONG_PATIENCE);
      });
      throw error;
    }
    await this.removeSheets(undo.added.filter((id) => there(id) !== undefined));
  }

  /** A brief that was saved again after the write stays. */
  private async isBriefAsWritten({ brief }: Undo): Promise<boolean> {
    if (brief === null) return false;
    const parts = await readBriefParts(this.gateway);
    return parts.some((part) => part.brief.id === brief.written.id && part.brief.json === brief.written.json);
  }

  private async finish(targets: readonly Target[]): Promise<{ applied: readonly AppliedPlan[]; added: readonly string[] }> {
    // On a machine without a printer Excel refuses page settings: no reason to take the sheets away again.
    await this.gateway.send(targets.map(({ plan, name }) => printStep(sheetNamed(name), plan.print))).catch(() => undefined);
    const differences = await differencesFrom(this.gateway, targets.map(({ plan, name }) => ({ sheet: name, cells: plan.cells })));
    const added = new Set(targets.filter(({ own }) => own === null).map(({ name }) => name));
    const ids = added.size === 0 ? [] : (await sheetIds(this.gateway)).filter(({ name }) => added.has(name));
    for (const { name, plan } of targets) this.rewriting.remember(ids.find((sheet) => sheet.name === name)?.id ?? targets.find((target) => target.name === name)?.own?.id ?? name, drawnCharts(plan.charts));
    const applied = targets.map(({ own, name }, index) => ({ sheet: name, replaced: own !== null, differences: differences[index] ?? [] }));
    return { applied, added: ids.map(({ id }) => id) };
  }

  /** What a failed write left behind. Returns the first name that Excel refused, or null. */
  private async takeAway(targets: readonly Target[], before: readonly ListedSheet[], undo: Omit<Undo, "added">): Promise<string | null> {
    const now = await sheetIds(this.gateway);
    const isNew = ({ id }: { readonly id: string }): boolean => before.every((sheet) => sheet.id !== id);
    const added = now.filter((sheet) => isNew(sheet) && targets.some(({ own, name }) => own === null && name === sheet.name));
    const refused = targets.find(({ own, name }) => now.every((sheet) => sheet.name !== name || (own === null ? !isNew(sheet) : sheet.id !== own.id)));
    await this.removeSheets(added.map(({ id }) => id));
    for (const snapshot of undo.rewritten) await this.rewriting.putBackAfterFailure(snapshot);
    if (undo.brief !== null) await putBriefPart(this.gateway, undo.brief.written.id, undo.brief.before, LONG_PATIENCE);
    return refused?.name ?? null;
  }

  /** Tried twice: Excel may have taken some away and then failed. */
  private async removeSheets(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const steps = ids.map(removeStep);
    await this.gateway.send(steps).catch(() => this.gateway.send(steps, LONG_PATIENCE));
  }

  private async mended<T>(error: unknown, mend: () => Promise<T>): Promise<T> {
    try {
      return await mend();
    } catch (failure) {
      throw new Problem("excel-failed", { code: "RestoreFailed" }, { cause: [error, failure] });
    }
  }
}

function targetsOf(plans: readonly SheetPlan[], sheets: readonly ListedSheet[], taken: readonly string[]): readonly Target[] {
  const given: string[] = [];
  return plans.map((plan) => {
    const own = plan.mark === null ? null : (sheets.find((sheet) => sheet.mark === plan.mark) ?? null);
    const others = sheets.filter((sheet) => sheet !== own).map((sheet) => sheet.name);
    const name = freeSheetName(plan.name, [...others, ...taken, ...given]);
    given.push(name);
    return { plan, own, name };
  });
}

/** Before anything is sent: what Excel would refuse half-way through. Contents of a sheet of ours may change in a protected structure. */
function assertUnprotected(targets: readonly Target[], { isStructureProtected }: ListedWorkbook): void {
  if (isStructureProtected && targets.some(({ own, name }) => own === null || own.name !== name || !own.visible)) throw new Problem("workbook-protected");
  const locked = targets.find(({ own }) => own?.isProtected === true)?.own;
  if (locked) throw new Problem("sheet-protected", { sheet: locked.name });
}

/** What a sheet holds, made as it is sent. @param last goes with the last of it */
function* contentSteps(targets: readonly Target[], last: readonly WriteStep[]): Generator<WriteStep> {
  for (const { plan, own, name } of targets) {
    if (own === null) {
      const findSheet = sheetNamed(name);
      yield { bytes: 300, queue: (context) => void context.workbook.worksheets.add(name) };
      if (plan.mark !== null) yield markStep(findSheet, plan.mark);
      yield* sourceSteps(findSheet, plan.sources, []);
      yield* planSteps(findSheet, plan);
      yield* addedCharts(findSheet, drawnCharts(plan.charts));
    } else yield* planSteps(sheetWithId(own.id), plan);
  }
  yield* last;
}

/**
 * What makes a sheet of ours another one: new names, shown if it was hidden, new charts; and only then the old charts go, in one step:
 * should Excel stop in between, they are still there. Until ExcelApi 1.15 nothing tells which cells an existing chart shows, so that
 * it could not be drawn again.
 */
function lastSteps(targets: readonly Target[], before: readonly SheetSnapshot[]): readonly WriteStep[] {
  const replaced = targets.flatMap(({ plan, own, name }) => (own === null ? [] : [{ plan, own, name, findSheet: sheetWithId(own.id) }]));
  return [
    ...replaced.flatMap(({ plan, own, findSheet }) => sourceSteps(findSheet, plan.sources, own.sourceNames)),
    ...replaced.flatMap(({ own, name, findSheet }) => (own.name === name ? [] : [step(findSheet, (sheet) => void (sheet.name = name))])),
    ...replaced.flatMap(({ own, findSheet }) => (own.visible ? [] : [step(findSheet, (sheet) => void (sheet.visibility = Excel.SheetVisibility.visible))])),
    ...replaced.flatMap(({ plan, findSheet }) => addedCharts(findSheet, drawnCharts(plan.charts))),
    ...before.flatMap(({ id, chartIds }) => removedCharts(sheetWithId(id), chartIds)),
  ];
}

function isNameTaken(error: unknown): boolean {
  return error instanceof Problem && error.code === "sheet-name-taken";
}

/** A sheet that is not there is taken away already. */
function removeStep(id: string): WriteStep {
  return step((context) => context.workbook.worksheets.getItemOrNullObject(id), (sheet) => sheet.delete());
}

async function sheetIds(gateway: ExcelGateway): Promise<readonly { readonly id: string; readonly name: string }[]> {
  return gateway.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/id,items/name");
    await context.sync();
    return sheets.items.map(({ id, name }) => ({ id, name }));
  }, LONG_PATIENCE);
}
