import type { HandSetFigure } from "../brief/hand-set";
import type { OfficeTemplates } from "../brief/report";
import { NO_TEMPLATES } from "../brief/report";
import type { SavedBrief } from "../brief/saved-brief";
import { NO_CORRECTIONS, type Corrections } from "../recognition/corrections";

/** What the clerk said of the report beyond the office's style: kept with the brief when it is written. */
export interface Definition {
  /** The brief that the workbook holds for these sheets, or what it became by rolling on; null before the first writing. */
  readonly brief: SavedBrief | null;
  readonly corrections: Corrections;
  readonly templates: OfficeTemplates;
  readonly handSet: readonly HandSetFigure[];
}

export const NO_DEFINITION: Definition = { brief: null, corrections: NO_CORRECTIONS, templates: NO_TEMPLATES, handSet: [] };
