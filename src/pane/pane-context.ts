import { createContext, useContext } from "react";
import type { OfficeStyle } from "../brief/report";
import type { Locale } from "../lexicon/roles";
import type { Definition } from "./definition";
import type { Engine } from "./engine";
import type { Notice } from "./use-notice";
import type { PaneTexts } from "./texts/texts";
import type { Trace } from "./trace";
import type { FindingView, SheetArea } from "./view/report-view";

/** What every part of the pane may need. */
export interface PaneContextValue {
  readonly texts: PaneTexts;
  readonly locale: Locale;
  readonly style: OfficeStyle;
  readonly engine: Engine;
  /** What the clerk said of the report. */
  readonly definition: Definition;
  readonly define: (change: Partial<Definition>) => void;
  /** Of the report that is shown. */
  readonly findings: readonly FindingView[];
  /** Shows how numbers came about, without leaving the pane. */
  readonly trace: Trace;
  /** Selects cells in the sheet. */
  readonly show: (areas: readonly SheetArea[]) => void;
  /** Says what became of an action. */
  readonly tell: (work: Promise<Notice | void>) => void;
  /** Findings, by index, that stand on what is selected in the sheet. */
  readonly selected: ReadonlySet<number>;
}

const PaneContext = createContext<PaneContextValue | null>(null);

export const PaneContextProvider = PaneContext.Provider;

export function usePane(): PaneContextValue {
  const value = useContext(PaneContext);
  if (value === null) throw new Error("outside a pane");
  return value;
}
