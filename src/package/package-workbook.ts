import type { Area, CellRef } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import { readFrontOf } from "../sheet/front-sheet";
import { Problem } from "../sheet/problem";
import { SheetInFront } from "../sheet/sheet-in-front";
import type { AppliedPlan, SheetPlan } from "../sheet/sheet-plan";
import type { FrontSheet, SheetInfo, StoredBrief, Workbook, WorkbookChange, Writing } from "../sheet/workbook";
import { readBriefs, withoutBrief, writeBrief } from "./custom-xml";
import { emptyPackage } from "./new-package";
import { OpenPackage, type Worksheet } from "./open-package";
import { writePlan, writePlanAtOnce } from "./plan-writing";

/**
 * A workbook over the bytes of an .xlsx file, in Node and in the browser. Reading parses only the sheet that is asked for;
 * writing edits the package and leaves every part that is not ours as it is.
 */
export class PackageWorkbook implements Workbook {
  private lastWrite: { readonly before: OpenPackage; readonly briefs: Map<string, StoredBrief | null> } | null = null;
  private readonly front = new SheetInFront();
  /** Settles when the last change is made. */
  private changed: Promise<unknown> = Promise.resolve();

  private constructor(
    private opened: OpenPackage,
    readonly fileName: string,
  ) {}

  /** @throws Problem `file-not-workbook`, `file-encrypted`, `file-damaged`, `file-too-large`, each with the file's name */
  static async open(bytes: Uint8Array, fileName: string): Promise<PackageWorkbook> {
    return naming(fileName, () => {
      const opened = new OpenPackage(bytes);
      if (opened.workbook.sheets.length === 0) throw new Problem("file-damaged");
      return new PackageWorkbook(opened, fileName);
    });
  }

  /** A new workbook of these sheets, of which there must be one at least. The same plans give the same bytes. */
  static create(plans: readonly SheetPlan[], fileName: string): PackageWorkbook {
    const opened = plans.reduce((before, plan) => new OpenPackage(writePlanAtOnce(before, plan).bytes), new OpenPackage(emptyPackage()));
    return new PackageWorkbook(opened, fileName);
  }

  async sheets(): Promise<readonly SheetInfo[]> {
    return this.worksheets().map(({ name, visible, mark, sources, objects }) => ({
      name,
      visible,
      mark,
      sources,
      ...(objects.length > 0 && { objects: objects.map((place) => ({ sheet: name, ...place })) }),
    }));
  }

  /** The sheet last shown here; at first the one that was in front when the file was saved. */
  async activeSheet(): Promise<string | null> {
    const { workbook } = this.opened;
    const sheets = this.worksheets();
    const shown = this.front.among(sheets.map(({ name }) => name));
    return shown ?? sheets.find((sheet) => sheet.position === workbook.activeTab)?.name ?? null;
  }

  readFront(): Promise<FrontSheet | null> {
    return readFrontOf(this);
  }

  async readGrid(sheet: string): Promise<Grid> {
    return naming(this.fileName, () => this.opened.readGrid(this.worksheet(sheet)));
  }

  async selection(): Promise<{ readonly sheet: string; readonly area: Area } | null> {
    return this.front.selection();
  }

  /** Shows the cells' sheet and selects the area they span on it. Listeners hear of it, since the page's viewer follows them. */
  async selectCells(cells: readonly CellRef[]): Promise<void> {
    if (cells[0] !== undefined) this.worksheet(cells[0].sheet);
    this.front.selectCells(cells);
  }

  watch(listener: (change: WorkbookChange) => void): () => void {
    return this.front.watch(listener);
  }

  async readBriefs(): Promise<readonly StoredBrief[]> {
    return naming(this.fileName, () => readBriefs(this.opened));
  }

  async saveBrief(brief: StoredBrief): Promise<void> {
    return this.inTurn(() => this.keepBrief(brief));
  }

  async removeBrief(id: string): Promise<void> {
    return this.inTurn(() => this.dropBrief(id));
  }

  async write({ plans, brief }: Writing): Promise<readonly AppliedPlan[]> {
    return this.inTurn(async () => {
      const before = this.opened;
      const { opened, applied } = await namingLater(this.fileName, () => withPlans(before, plans));
      this.opened = brief === null ? opened : naming(this.fileName, () => new OpenPackage(writeBrief(opened, brief)));
      this.lastWrite = { before, briefs: new Map() };
      return applied;
    });
  }

  /** Puts back the bytes from before the last write, but for briefs saved since. */
  async restore(): Promise<boolean> {
    return this.inTurn(() => {
      if (!this.lastWrite) return false;
      const { before, briefs } = this.lastWrite;
      this.lastWrite = null;
      this.opened = before;
      for (const [id, brief] of briefs) {
        if (brief === null) this.dropBrief(id);
        else this.keepBrief(brief);
      }
      return true;
    });
  }

  /** The file as it is now: the very bytes that were opened when nothing was written. */
  save(): Uint8Array {
    return this.opened.bytes;
  }

  private keepBrief(brief: StoredBrief): void {
    this.opened = naming(this.fileName, () => new OpenPackage(writeBrief(this.opened, brief)));
    this.lastWrite?.briefs.set(brief.id, brief);
  }

  private dropBrief(id: string): void {
    this.opened = naming(this.fileName, () => new OpenPackage(withoutBrief(this.opened, id)));
    this.lastWrite?.briefs.set(id, null);
  }

  /** One change after the other: a large tab is compressed by other threads, and meanwhile another change may be asked for. */
  private inTurn<T>(change: () => T | Promise<T>): Promise<T> {
    const turn = this.changed.then(change);
    this.changed = turn.catch(() => undefined);
    return turn;
  }

  private worksheets(): readonly Worksheet[] {
    return [...this.opened.worksheets.values()];
  }

  private worksheet(name: string): Worksheet {
    const found = this.opened.worksheets.get(name);
    if (!found) throw new Problem("sheet-not-found", { sheet: name, sheets: [...this.opened.worksheets.keys()].join("、") });
    return found;
  }
}

async function withPlans(before: OpenPackage, plans: readonly SheetPlan[]): Promise<{ readonly opened: OpenPackage; readonly applied: readonly AppliedPlan[] }> {
  const applied: AppliedPlan[] = [];
  let opened = before;
  for (const plan of plans) {
    const { bytes, sheet, replaced } = await writePlan(opened, plan);
    opened = new OpenPackage(bytes);
    applied.push({ sheet, replaced, differences: [] });
  }
  return { opened, applied };
}

/** Adds the file's name to problems that come from deep within. */
function naming<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw named(error, file);
  }
}

async function namingLater<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw named(error, file);
  }
}

/** Anything that is no Problem means a file that nobody foresaw. */
function named(error: unknown, file: string): Problem {
  if (error instanceof Problem) return new Problem(error.code, { file, ...error.detail }, { cause: error });
  return new Problem("file-damaged", { file }, { cause: error });
}
