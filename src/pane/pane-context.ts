import { createContext, useContext } from "react";
import type { OfficeStyle } from "../brief/report";
import type { Locale } from "../lexicon/roles";
import type { Finding } from "../measures/finding";
import type { CellRef } from "../sheet/address";
import type { PaneTexts } from "./texts/texts";

/** What every part of the pane may need. */
export interface PaneContextValue {
  readonly texts: PaneTexts;
  readonly locale: Locale;
  readonly style: OfficeStyle;
  /** Shows how numbers came about, without leaving the pane; null when the pointer leaves. */
  readonly trace: (findings: readonly Finding[] | null) => void;
  /** Selects cells in the sheet. */
  readonly show: (cells: readonly CellRef[]) => void;
  /** Whether a number stands on a cell that is selected in the sheet. */
  readonly isSelected: (findings: readonly Finding[]) => boolean;
}

const PaneContext = createContext<PaneContextValue | null>(null);

export const PaneContextProvider = PaneContext.Provider;

export function usePane(): PaneContextValue {
  const value = useContext(PaneContext);
  if (value === null) throw new Error("outside a pane");
  return value;
}
