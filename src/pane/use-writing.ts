import { useCallback, useState } from "react";
import type { Report } from "../brief/report";
import { shownAddress } from "../sheet/address";
import type { AppliedPlan } from "../sheet/sheet-plan";
import type { Workbook } from "../sheet/workbook";
import type { Notice } from "./notice";
import type { PaneTexts } from "./texts/texts";

export interface Writing {
  readonly isBusy: boolean;
  /** How many sheets 撤回 would take back. */
  readonly written: number;
  readonly write: (report: Report) => Promise<Notice>;
  readonly restore: () => Promise<Notice>;
}

/** Writes the report's tabs and takes them back. Both reject with a `Problem`, and then nothing was changed. */
export function useWriting(workbook: Workbook, texts: PaneTexts, onWritten?: (sheets: number) => void): Writing {
  const [isBusy, setBusy] = useState(false);
  const [written, setWritten] = useState(0);

  const busily = useCallback(async <T>(work: () => Promise<T>): Promise<T> => {
    setBusy(true);
    try {
      return await work();
    } finally {
      setBusy(false);
    }
  }, []);

  const write = useCallback(
    (report: Report) =>
      busily(async () => {
        const applied = await workbook.write({ plans: report.plans, brief: null });
        setWritten(applied.length);
        await showFirst(workbook, applied);
        onWritten?.(applied.length);
        return writtenNotice(applied, texts);
      }),
    [busily, workbook, texts, onWritten],
  );

  const restore = useCallback(
    () =>
      busily(async (): Promise<Notice> => {
        const isRestored = await workbook.restore();
        setWritten(0);
        onWritten?.(0);
        return isRestored ? { intent: "success", text: texts.notices.restored } : { intent: "info", text: texts.notices.nothingToRestore };
      }),
    [busily, workbook, texts, onWritten],
  );

  return { isBusy, written, write, restore };
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
