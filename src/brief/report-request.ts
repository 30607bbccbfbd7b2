import { parsePeriodCode } from "../quantity/period";
import type { Grid } from "../sheet/grid";
import { handSetOf, templatesOf, type Brief } from "./brief";
import { correctionsOf } from "./corrections";
import { officeOf } from "./office";
import type { EntityChoice, PriorWorkbook, ReportRequest } from "./report";

/** What a saved brief does not hold itself. */
export interface BriefContext {
  /** The brief's own sheets, in order. */
  readonly grids: readonly Grid[];
  readonly fileName: string;
  readonly prior: PriorWorkbook | null;
  /** The day of writing, "2024-03-11". */
  readonly date: string;
}

/** The report that a saved brief asks for. Whatever a brief can say is handed on here. */
export function requestOf(brief: Brief, { grids, fileName, prior, date }: BriefContext): ReportRequest {
  const { period } = brief.source ?? {};
  return {
    grids,
    fileName,
    prior,
    date,
    ...(brief.id !== undefined && { mark: brief.id }),
    period: period === undefined ? null : parsePeriodCode(period),
    entities: entitiesOf(brief),
    ...officeOf(brief),
    corrections: correctionsOf(brief),
    templates: templatesOf(brief),
    handSet: handSetOf(brief),
  };
}

export function entitiesOf({ source }: Brief): EntityChoice {
  return source?.entities ?? { kind: "all" };
}
