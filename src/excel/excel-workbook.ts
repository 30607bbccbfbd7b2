import type { Area, CellRef } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import { Problem, type ProblemCode } from "../sheet/problem";
import type { AppliedPlan } from "../sheet/sheet-plan";
import type { FrontSheet, SheetInfo, StoredBrief, Workbook, WorkbookChange, Writing } from "../sheet/workbook";
import { putBriefPart, readBriefParts } from "./brief-parts";
import { watchChanges } from "./change-watch";
import { ExcelGateway, type Patience } from "./excel-gateway";
import type { ReportWriting, Undo } from "./report-writing";
import { readFrontSheet } from "./front-sheet";
import { readSelection, selectCells } from "./selection";
import { listSheets } from "./sheet-list";
import { readSheet } from "./sheet-reading";
import { Turns } from "./turns";

const PROTECTED: ReadonlySet<ProblemCode> = new Set(["excel-protected", "workbook-protected", "sheet-protected"]);

/** The oldest Excel we run in: Excel 2021, LTSC 2021. */
export const EXCEL_API_FLOOR = "1.14";

/**
 * The workbook in which the add-in runs. `Office.onReady` must have resolved.
 * @throws Problem `excel-missing` outside Excel, `excel-too-old` below ExcelApi 1.14
 */
export async function openExcelWorkbook(patience?: Patience): Promise<Workbook> {
  if (typeof Office === "undefined" || typeof Excel === "undefined") throw new Problem("excel-missing");
  if (!Office.context.requirements.isSetSupported("ExcelApi", EXCEL_API_FLOOR)) throw new Problem("excel-too-old");
  const workbook = new ExcelWorkbook(new ExcelGateway(patience), Promise.resolve());
  await workbook.activeSheet();
  return workbook;
}

/** The same while Office.js is on its way: what is asked of it waits until `ready` resolves, for an Excel that is new enough. */
export function excelWorkbookWhen(ready: Promise<void>): Workbook {
  return new ExcelWorkbook(new ExcelGateway(), ready);
}

const loadWriting = (): Promise<typeof import("./report-writing")> => import("./report-writing");

/** Fetches what writes before it is needed. What does not come is asked for again then. */
export function fetchWriting(): void {
  loadWriting().catch(() => undefined);
}

class ExcelWorkbook implements Workbook {
  /** As it was when the sheet in front was last asked for: 另存为 changes it. */
  fileName = "";
  private writing: Promise<ReportWriting> | null = null;
  private undo: Undo | null = null;
  private readonly turns: Turns;

  constructor(
    private readonly gateway: ExcelGateway,
    private readonly ready: Promise<void>,
  ) {
    this.turns = new Turns(ready);
  }

  sheets(): Promise<readonly SheetInfo[]> {
    return this.turns.reading(async () => (await listSheets(this.gateway)).sheets.map(({ name, visible, mark, sources }) => ({ name, visible, mark, sources })));
  }

  activeSheet(): Promise<string | null> {
    return this.turns.reading(() =>
      this.gateway.run(async (context) => {
        const workbook = context.workbook.load("name,previouslySaved");
        const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
        await context.sync();
        this.fileName = workbook.previouslySaved ? workbook.name : "";
        return sheet.name;
      }),
    );
  }

  readFront(): Promise<FrontSheet> {
    return this.turns.reading(async () => {
      const { fileName, ...front } = await readFrontSheet(this.gateway);
      this.fileName = fileName;
      return front;
    });
  }

  readGrid(sheet: string): Promise<Grid> {
    return this.turns.reading(() => readSheet(this.gateway, sheet));
  }

  selection(): Promise<{ readonly sheet: string; readonly area: Area } | null> {
    return this.turns.reading(() => readSelection(this.gateway));
  }

  selectCells(cells: readonly CellRef[]): Promise<void> {
    return this.turns.writing(() => this.gateway.quietly(() => selectCells(this.gateway, cells)));
  }

  readBriefs(): Promise<readonly StoredBrief[]> {
    return this.turns.reading(async () => (await readBriefParts(this.gateway)).map(({ brief }) => brief));
  }

  saveBrief(brief: StoredBrief): Promise<void> {
    return this.turns.writing(() => putBriefPart(this.gateway, brief.id, brief));
  }

  removeBrief(id: string): Promise<void> {
    return this.turns.writing(() => putBriefPart(this.gateway, id, null));
  }

  write(writing: Writing): Promise<readonly AppliedPlan[]> {
    return this.turns.writing(() =>
      this.gateway.quietly(async () => {
        const { applied, undo } = await (await this.reportWriting()).write(writing).catch((error: unknown) => this.refuse(error));
        this.undo = undo;
        return applied;
      }),
    );
  }

  restore(): Promise<boolean> {
    return this.turns.writing(() =>
      this.gateway.quietly(async () => {
        if (this.undo === null) return false;
        await (await this.reportWriting()).takeBack(this.undo);
        this.undo = null;
        return true;
      }),
    );
  }

  watch(listener: (change: WorkbookChange) => void): () => void {
    return watchChanges(this.gateway, listener, this.ready);
  }

  /** Fetched when it is first needed, and again where that failed. */
  private reportWriting(): Promise<ReportWriting> {
    this.writing ??= loadWriting().then(
      (loaded) => new loaded.ReportWriting(this.gateway),
      (error: unknown) => {
        this.writing = null;
        throw error;
      },
    );
    return this.writing;
  }

  /** A workbook may be protected because it is read-only; what to do about that differs. */
  private async refuse(error: unknown): Promise<never> {
    if (!(error instanceof Problem) || !PROTECTED.has(error.code)) throw error;
    const isReadOnly = await this.gateway.run(async (context) => {
      const workbook = context.workbook.load("readOnly");
      await context.sync();
      return workbook.readOnly;
    });
    throw isReadOnly ? new Problem("excel-read-only", error.detail, { cause: error }) : error;
  }
}
