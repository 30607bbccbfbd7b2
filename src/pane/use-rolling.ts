import { useCallback, useState } from "react";
import { ownSheets } from "../brief/brief-sheets";
import { readableGrids } from "../brief/readable-grids";
import type { PriorWorkbook } from "../brief/report";
import type { SavedBrief } from "../brief/saved-brief";
import type { Locale } from "../lexicon/roles";
import type { Workbook } from "../sheet/workbook";
import type { Engine, RolledView } from "./engine";

export interface Rolling {
  /** What rolling on did, until it is dismissed. */
  readonly rolled: RolledView | null;
  /** Rolls a brief on to the next period. @throws Problem `roll-nothing` */
  readonly roll: (brief: SavedBrief, prior: PriorWorkbook | null, date: string, locale: Locale) => Promise<RolledView>;
  readonly dismiss: () => void;
}

/** 滚动到下期. Nothing is written by it. */
export function useRolling(workbook: Workbook, engine: Engine): Rolling {
  const [rolled, setRolled] = useState<RolledView | null>(null);
  const roll: Rolling["roll"] = async (brief, prior, date, locale) => {
    const own = ownSheets(brief, await workbook.sheets());
    const grids = await readableGrids(workbook, null);
    const done = await engine.rollForward({ brief, own, grids, fileName: workbook.fileName, prior, date, locale });
    setRolled(done);
    return done;
  };
  const dismiss = useCallback(() => setRolled(null), []);
  return { rolled, roll, dismiss };
}
