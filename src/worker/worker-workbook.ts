import type { Area, CellRef } from "../sheet/address";
import { readFrontOf } from "../sheet/front-sheet";
import type { Grid } from "../sheet/grid";
import { joinGrid, type GridPart } from "../sheet/grid-parts";
import { cutPlans } from "../sheet/plan-parts";
import { Problem } from "../sheet/problem";
import { SheetInFront } from "../sheet/sheet-in-front";
import type { AppliedPlan } from "../sheet/sheet-plan";
import type { FrontSheet, SheetInfo, StoredBrief, Workbook, WorkbookChange, Writing } from "../sheet/workbook";
import type { FileBytes, WorkbookTasks } from "./protocol";
import { WorkerCalls, type WorkerPort } from "./worker-calls";

/** An .xlsx file that a worker of its own has opened: the page gets what it shows, and is never held up by the file. */
export class WorkerWorkbook implements Workbook {
  private readonly front = new SheetInFront();
  /** What was read since the file last changed: viewer and pane read the same sheets. */
  private readonly grids = new Map<string, Promise<Grid>>();

  private constructor(
    private readonly calls: WorkerCalls<WorkbookTasks>,
    readonly fileName: string,
  ) {}

  /** @throws Problem `file-not-workbook`, `file-encrypted`, `file-damaged`, `file-too-large`, each with the file's name */
  static async open(start: () => WorkerPort, file: FileBytes): Promise<WorkerWorkbook> {
    const calls = new WorkerCalls<WorkbookTasks>(start, async () => new (await import("./workbook-tasks")).FileTasks());
    try {
      await calls.call("openWorkbook", file);
    } catch (error) {
      calls.end();
      throw error;
    }
    return new WorkerWorkbook(calls, file.fileName);
  }

  sheets(): Promise<readonly SheetInfo[]> {
    return this.calls.call("sheets", null);
  }

  /** The sheet last shown here; at first the one that was in front when the file was saved. */
  async activeSheet(): Promise<string | null> {
    return this.front.among(await this.names()) ?? this.calls.call("frontSheet", null);
  }

  readFront(): Promise<FrontSheet | null> {
    return readFrontOf(this);
  }

  readGrid(sheet: string): Promise<Grid> {
    const known = this.grids.get(sheet);
    if (known !== undefined) return known;
    const reading = this.read(sheet);
    this.grids.set(sheet, reading);
    reading.catch(() => this.grids.delete(sheet));
    return reading;
  }

  async selection(): Promise<{ readonly sheet: string; readonly area: Area } | null> {
    return this.front.selection();
  }

  async selectCells(cells: readonly CellRef[]): Promise<void> {
    const sheets = await this.names();
    const [first] = cells;
    if (first !== undefined && !sheets.includes(first.sheet)) throw new Problem("sheet-not-found", { sheet: first.sheet, sheets: sheets.join("、") });
    this.front.selectCells(cells);
  }

  /** What the user selected in the page's viewer. */
  select(sheet: string, area: Area): void {
    this.front.select(sheet, area);
  }

  /** The sheet that the user brought to the front in the page's viewer. */
  showSheet(sheet: string): void {
    this.front.show(sheet);
  }

  watch(listener: (change: WorkbookChange) => void): () => void {
    return this.front.watch(listener);
  }

  readBriefs(): Promise<readonly StoredBrief[]> {
    return this.calls.call("readBriefs", null);
  }

  saveBrief(brief: StoredBrief): Promise<void> {
    return this.calls.call("saveBrief", brief);
  }

  removeBrief(id: string): Promise<void> {
    return this.calls.call("removeBrief", id);
  }

  async write(writing: Writing): Promise<readonly AppliedPlan[]> {
    const parts = cutPlans(writing.plans);
    let next = parts.next();
    for (; next.done !== true; next = parts.next()) await this.calls.call("takeCells", next.value);
    return this.changed(await this.calls.call("write", { ...writing, plans: next.value }));
  }

  async restore(): Promise<boolean> {
    return this.changed(await this.calls.call("restore", null));
  }

  /** The file as it is now: the very bytes that were opened when nothing was written. */
  save(): Promise<Uint8Array> {
    return this.calls.call("save", null);
  }

  /** Ends the worker: another file is opened in its place. */
  close(): void {
    this.calls.end();
  }

  private async names(): Promise<readonly string[]> {
    return (await this.sheets()).map(({ name }) => name);
  }

  private async read(sheet: string): Promise<Grid> {
    const parts: GridPart[] = [];
    return joinGrid(parts, await this.calls.call("readGrid", sheet, (part) => parts.push(part)));
  }

  private changed<Result>(result: Result): Result {
    this.grids.clear();
    return result;
  }
}
