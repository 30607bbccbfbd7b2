import type { PackageWorkbook } from "../package/package-workbook";
import type { Grid } from "../sheet/grid";
import { cutGrid, type GridPart } from "../sheet/grid-parts";
import { joinPlans, type PlanPart } from "../sheet/plan-parts";
import { Problem } from "../sheet/problem";
import type { AppliedPlan } from "../sheet/sheet-plan";
import type { SheetInfo, StoredBrief, Writing } from "../sheet/workbook";
import { LATER } from "./later";
import type { FileBytes, WorkbookTasks } from "./protocol";
import { sendAll } from "./send-all";

/** One open .xlsx file. */
export class FileTasks implements WorkbookTasks {
  private opened: PackageWorkbook | null = null;
  /** Cells of the next writing. */
  private taken: PlanPart[] = [];

  /** @throws Problem as `PackageWorkbook.open`; the file opened before stays open then */
  async openWorkbook({ bytes, fileName }: FileBytes): Promise<void> {
    const { PackageWorkbook: reader } = await LATER.files();
    this.opened = await reader.open(bytes, fileName);
  }

  sheets(): Promise<readonly SheetInfo[]> {
    return this.workbook().sheets();
  }

  frontSheet(): Promise<string | null> {
    return this.workbook().activeSheet();
  }

  async readGrid(sheet: string, send: (part: GridPart) => void): Promise<Grid> {
    return sendAll(cutGrid(await this.workbook().readGrid(sheet)), send);
  }

  readBriefs(): Promise<readonly StoredBrief[]> {
    return this.workbook().readBriefs();
  }

  saveBrief(brief: StoredBrief): Promise<void> {
    return this.workbook().saveBrief(brief);
  }

  removeBrief(id: string): Promise<void> {
    return this.workbook().removeBrief(id);
  }

  takeCells(part: PlanPart): void {
    this.taken.push(part);
  }

  write({ plans, brief }: Writing): Promise<readonly AppliedPlan[]> {
    const cells = this.taken;
    this.taken = [];
    return this.workbook().write({ plans: joinPlans(cells, plans), brief });
  }

  restore(): Promise<boolean> {
    return this.workbook().restore();
  }

  async save(): Promise<Uint8Array> {
    return this.workbook().save();
  }

  private workbook(): PackageWorkbook {
    if (this.opened === null) throw new Problem("file-damaged");
    return this.opened;
  }
}
