import type { CellRef } from "../sheet/address";
import type { Observation } from "../recognition/table";
import { figureKey, figuresUsed, keptFigure, type KeptFigure } from "./figures";
import { makeReport } from "./make-report";
import type { Report } from "./report";
import { requestOf, type BriefContext } from "./report-request";
import type { SavedBrief } from "./saved-brief";

/** A figure that is not what it was when the brief was last written; null: there was or is none. */
export interface FigureChange {
  readonly indicator: string;
  readonly entity: string | null;
  readonly role: string;
  readonly before: string | null;
  readonly after: string | null;
  /** Where it stands; null where it is gone. */
  readonly cell: CellRef | null;
}

export interface Refreshed {
  readonly report: Report;
  /** The brief as it is to be written with the report. */
  readonly brief: SavedBrief;
  /** null: too many figures to know which ones; `isStale` tells. */
  readonly changes: readonly FigureChange[] | null;
  readonly isStale: boolean;
}

/**
 * 更新: the brief's report of today's figures, and what changed since it was written. Writes nothing: `writeReport` does.
 * @throws Problem as `makeReport`
 */
export function refreshReport(brief: SavedBrief, context: BriefContext): Refreshed {
  const report = makeReport(requestOf(brief, context));
  const source = { ...brief.source, sheets: context.grids.map((grid) => grid.sheet) };
  return { report, brief: { ...brief, source }, changes: changesSince(brief, report), isStale: isStale(brief, report) };
}

/** 已过期: whether the figures of a report are others than those its brief was written from. One never written is not stale. */
export function isStale({ written }: SavedBrief, report: Report): boolean {
  return written !== undefined && written.fingerprint !== report.kept.fingerprint;
}

/** The figures that are others than when the brief was written; null where it kept too many to know. */
export function changesSince({ written }: SavedBrief, report: Report): readonly FigureChange[] | null {
  if (written?.figures === undefined) return written === undefined ? [] : null;
  const before = new Map(written.figures.map((figure) => [figureKey(figure), figure]));
  const changes: FigureChange[] = [];
  for (const observation of figuresUsed(report.sets.map(({ findings }) => findings))) {
    const now = keptFigure(observation);
    const old = before.get(figureKey(now));
    before.delete(figureKey(now));
    if (old?.[4] !== now[4]) changes.push(change(now, old?.[4] ?? null, now[4], observation));
  }
  return [...changes, ...[...before.values()].map((old) => change(old, old[4], null, null))];
}

function change([indicator, entity, , role]: KeptFigure, before: string | null, after: string | null, observation: Observation | null): FigureChange {
  return { indicator, entity, role, before, after, cell: observation?.cell ?? null };
}
