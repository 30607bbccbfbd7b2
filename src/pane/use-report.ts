import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Workbook } from "../sheet/workbook";
import type { Engine } from "./engine";
import { ReportLoop, type LoopState, type ReportChoices } from "./report-loop";
import type { SheetArea } from "./view/report-view";

export interface FollowedReport extends LoopState {
  /** What the user has selected in the sheet, as far as the workbook told. */
  readonly selection: SheetArea | null;
  readonly refresh: () => void;
  readonly cancel: () => void;
}

/** The report of the sheet in front, made anew when the sheets or a choice change. What was shown stays until the new is there. */
export function useReport(workbook: Workbook, engine: Engine, today: () => string, choices: ReportChoices): FollowedReport {
  const loop = useMemo(() => new ReportLoop(workbook, engine, today), [workbook, engine, today]);
  const { state, work } = useSyncExternalStore(loop.subscribe, loop.read);
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
  return { state, work, selection, refresh: () => loop.reread(), cancel: () => loop.cancel() };
}
