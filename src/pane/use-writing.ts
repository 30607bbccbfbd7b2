import { useCallback, useRef, useState } from "react";
import type { SavedBrief } from "../brief/saved-brief";
import { writePrepared } from "../brief/write-report";
import { shownAddress, type CellRef } from "../sheet/address";
import type { AppliedPlan, SheetPlan } from "../sheet/sheet-plan";
import type { Workbook } from "../sheet/workbook";
import type { Engine } from "./engine";
import type { Notice } from "./use-notice";
import type { PaneTexts } from "./texts/texts";

export interface Writing {
  readonly isBusy: boolean;
  /** How many sheets 撤回 would take back. */
  readonly written: number;
  /**
   * Rejects with a `Problem`, and then nothing was changed, as the others do.
   * @param drop write even where something the clerk added by hand would be lost; else that is refused with `additions-lost`
   */
  readonly write: (drop: boolean) => Promise<Notice>;
  /** Writes sheets that are no report. */
  readonly writeSheets: (plans: readonly SheetPlan[]) => Promise<Notice>;
  readonly restore: () => Promise<Notice>;
  /** Gives up a write: Excel finishes what it has begun, and then everything written is taken back. */
  readonly cancel: () => void;
}

interface Prepared {
  readonly write: () => Promise<readonly AppliedPlan[]>;
  /** A copy to hand up stays behind: in front, it would be taken for a sheet to report on. */
  readonly isShown: boolean;
  readonly onDone: () => void;
}

/** Writes the tabs of the report made last and takes them back. `onBrief` is told the brief that was kept with them, null for a copy to hand up. */
export function useWriting(workbook: Workbook, engine: Engine, texts: PaneTexts, onBrief: (brief: SavedBrief | null) => void, onWritten?: (sheets: number) => void): Writing {
  const [isBusy, setBusy] = useState(false);
  const [written, setWritten] = useState(0);
  const isCancelled = useRef(false);
  /** Where the clerk was when she wrote: when a sheet in front goes, Excel brings a neighbour of it to the front. */
  const place = useRef<CellRef | null>(null);

  const busily = useCallback(async <T>(work: () => Promise<T>): Promise<T> => {
    setBusy(true);
    isCancelled.current = false;
    try {
      return await work();
    } finally {
      setBusy(false);
    }
  }, []);

  const takeBack = useCallback(async (): Promise<boolean> => {
    const isRestored = await workbook.restore();
    // Where that is gone meanwhile, what is in front stays there.
    if (isRestored && place.current !== null) await workbook.selectCells([place.current]).catch(() => undefined);
    setWritten(0);
    onWritten?.(0);
    return isRestored;
  }, [workbook, onWritten]);

  const writeThis = useCallback(
    (prepare: () => Promise<Prepared>) =>
      busily(async (): Promise<Notice> => {
        const { write: writePlans, isShown, onDone } = await prepare();
        const selection = await workbook.selection();
        place.current = selection === null ? null : { sheet: selection.sheet, row: selection.area.top, column: selection.area.left };
        const applied = isCancelled.current ? [] : await writePlans();
        if (isCancelled.current) {
          if (applied.length > 0) await takeBack();
          return { intent: "info", text: texts.notices.writeCancelled };
        }
        setWritten(applied.length);
        if (isShown) await showFirst(workbook, applied);
        onWritten?.(applied.length);
        onDone();
        return writtenNotice(applied, texts);
      }),
    [busily, workbook, texts, onWritten, takeBack],
  );
  const write = useCallback(
    (drop: boolean) =>
      writeThis(async () => {
        const report = await engine.toWrite();
        return { write: () => writePrepared(workbook, report, drop), isShown: report.saved !== null, onDone: () => onBrief(report.saved) };
      }),
    [writeThis, workbook, engine, onBrief],
  );
  const writeSheets = useCallback((plans: readonly SheetPlan[]) => writeThis(() => Promise.resolve({ write: () => workbook.write({ plans, brief: null }), isShown: true, onDone: () => undefined })), [writeThis, workbook]);

  const restore = useCallback(
    () =>
      busily(async (): Promise<Notice> => {
        return (await takeBack()) ? { intent: "success", text: texts.notices.restored } : { intent: "info", text: texts.notices.nothingToRestore };
      }),
    [busily, takeBack, texts],
  );

  const cancel = useCallback(() => {
    isCancelled.current = true;
  }, []);

  return { isBusy, written, write, writeSheets, restore, cancel };
}

async function showFirst(workbook: Workbook, [first]: readonly AppliedPlan[]): Promise<void> {
  if (first !== undefined) await workbook.selectCells([{ sheet: first.sheet, row: 0, column: 0 }]);
}

function writtenNotice(applied: readonly AppliedPlan[], { notices }: PaneTexts): Notice {
  const differences = applied.flatMap((plan) => plan.differences.map(({ cell }) => shownAddress(cell)));
  if (differences.length > 0) return { intent: "warning", text: notices.differences(differences.slice(0, 5).join("、")) };
  const sheets = applied.map((plan) => plan.sheet).join("、");
  return { intent: "success", text: applied.every((plan) => plan.replaced) ? notices.rewritten(sheets) : notices.written(sheets) };
}
