import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Workbook } from "../sheet/workbook";
import type { Engine } from "./engine";
import { ReportLoop, type ReportChoices, type ReportState, type Work } from "./report-loop";
import type { SheetArea } from "./view/report-view";

export interface FollowedReport {
  readonly state: ReportState;
  /** What is being done: apart, so that a word about it redraws one line, not the pane. */
  readonly loop: ReportLoop;
  /** What the user has selected in the sheet, as far as the workbook told. */
  readonly selection: SheetArea | null;
  readonly refresh: () => void;
  readonly cancel: () => void;
}

/** The report of the sheet in front, made anew when the sheets or a choice change. What was shown stays until the new is there. */
export function useReport(workbook: Workbook, engine: Engine, today: () => string, choices: ReportChoices): FollowedReport {
  const loop = useMemo(() => new ReportLoop(workbook, engine, today), [workbook, engine, today]);
  const state = useSyncExternalStore(loop.subscribe, loop.readState);
  const [selection, setSelection] = useState<SheetArea | null>(null);
  const { scope, office, prior, period, locale, definition } = choices;
  useEffect(() => loop.choose({ scope, office, prior, period, locale, definition }), [loop, scope, office, prior, period, locale, definition]);
  useEffect(
    () =>
      workbook.watch(({ kind, sheet, area }) => {
        if (kind !== "selection") loop.reread();
        else setSelection(sheet === null || area === null ? null : { sheet, area });
      }),
    [workbook, loop],
  );
  return { state, loop, selection, refresh: () => loop.reread(), cancel: () => loop.cancel() };
}

export function useWork(loop: ReportLoop): Work | null {
  return useSyncExternalStore(loop.subscribe, loop.readWork);
}
