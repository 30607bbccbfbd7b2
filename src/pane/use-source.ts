import { useCallback, useEffect, useRef, useState } from "react";
import type { Area } from "../sheet/address";
import { Problem } from "../sheet/problem";
import type { Workbook, WorkbookChange } from "../sheet/workbook";
import { readSource, type Scope, type SourceSheets } from "./source-sheets";

/** Typing in a sheet makes a change a key; the brief follows when it rests. */
const REST = 250;

export type SourceState =
  | { readonly kind: "reading" }
  | { readonly kind: "read"; readonly source: SourceSheets }
  | { readonly kind: "failed"; readonly problem: Problem };

export interface Source {
  readonly state: SourceState;
  /** What the user has selected in the sheet, as far as the workbook told. */
  readonly selection: { readonly sheet: string; readonly area: Area } | null;
  readonly refresh: () => void;
}

/** Reads the sheets of the brief and reads them again when they change. What was read before stays until the new is there. */
export function useSource(workbook: Workbook, scope: Scope): Source {
  const [state, setState] = useState<SourceState>({ kind: "reading" });
  const [selection, setSelection] = useState<Source["selection"]>(null);
  const latest = useRef({ reading: 0, sheet: null as string | null });

  const refresh = useCallback(() => {
    const reading = ++latest.current.reading;
    const isLatest = (): boolean => reading === latest.current.reading;
    readSource(workbook, scope, latest.current.sheet).then(
      (source) => {
        if (!isLatest()) return;
        latest.current.sheet = source.sheet;
        setState({ kind: "read", source });
      },
      (error: unknown) => {
        if (isLatest()) setState({ kind: "failed", problem: asProblem(error) });
      },
    );
  }, [workbook, scope]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onChange = (change: WorkbookChange): void => {
      if (change.kind === "selection") {
        setSelection(change.sheet === null || change.area === null ? null : { sheet: change.sheet, area: change.area });
        return;
      }
      clearTimeout(timer);
      timer = setTimeout(refresh, REST);
    };
    refresh();
    const stop = workbook.watch(onChange);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [workbook, refresh]);

  return { state, selection, refresh };
}

/** Anything else than our own refusals is a fault of the program; the clerk is told that it did not work. */
export function asProblem(error: unknown): Problem {
  return error instanceof Problem ? error : new Problem("excel-failed", {}, { cause: error });
}
