import type { PackageWorkbook } from "../package/package-workbook";
import type { Grid } from "../sheet/grid";
import { cutGrid, type GridPart } from "../sheet/grid-parts";
import { Problem } from "../sheet/problem";
import type { AppliedPlan } from "../sheet/sheet-plan";
import type { SheetInfo, StoredBrief, Writing } from "../sheet/workbook";
import { LATER } from "./later";
import type { FileBytes, WorkbookTasks } from "./protocol";

/** One open .xlsx file. */
export class FileTasks implements WorkbookTasks {
  private opened: PackageWorkbook | null = null;

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
    const parts = cutGrid(await this.workbook().readGrid(sheet));
    for (;;) {
      const next = parts.next();
      if (next.done === true) return next.value;
      send(next.value);
    }
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

  write(writing: Writing): Promise<readonly AppliedPlan[]> {
    return this.workbook().write(writing);
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
