import { startTransition, useCallback, useEffect, useState } from "react";
import type { Area } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import type { SheetInfo } from "../sheet/workbook";
import type { WorkerWorkbook } from "../worker/worker-workbook";

export interface ViewedSheet {
  readonly sheets: readonly SheetInfo[];
  readonly grid: Grid | null;
  readonly selection: Area | null;
  /** Reads the workbook again, after it was written to. */
  readonly refresh: () => void;
}

/** The sheet in front of an open workbook and what is selected on it. */
export function useViewedSheet(workbook: WorkerWorkbook): ViewedSheet {
  const [viewed, setViewed] = useState<Omit<ViewedSheet, "refresh">>({ sheets: [], grid: null, selection: null });
  const refresh = useCallback(() => void readFront(workbook).then((front) => startTransition(() => setViewed(front))), [workbook]);
  useEffect(() => {
    refresh();
    return workbook.watch((change) => {
      if (change.kind === "selection") setViewed((before) => (before.grid?.sheet === change.sheet ? { ...before, selection: change.area } : before));
      if (change.kind === "active-sheet" || change.kind === "sheets") refresh();
    });
  }, [workbook, refresh]);
  return { ...viewed, refresh };
}

async function readFront(workbook: WorkerWorkbook): Promise<Omit<ViewedSheet, "refresh">> {
  const [sheets, active] = await Promise.all([workbook.sheets(), workbook.activeSheet()]);
  const grid = active === null ? null : await workbook.readGrid(active);
  // Last: a sheet comes to the front before the cells on it are selected.
  const selection = await workbook.selection();
  return { sheets, grid, selection: selection?.sheet === active ? selection.area : null };
}
