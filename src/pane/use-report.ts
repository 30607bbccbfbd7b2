import { useMemo } from "react";
import { makeReport } from "../brief/make-report";
import type { OfficeStyle, PriorWorkbook, Report } from "../brief/report";
import type { Period } from "../quantity/period";
import type { Problem } from "../sheet/problem";
import { asProblem, type SourceState } from "./use-source";

export type ReportState =
  | { readonly kind: "reading" }
  | { readonly kind: "nothing"; readonly problem: Problem | null }
  | { readonly kind: "failed"; readonly problem: Problem }
  | { readonly kind: "made"; readonly report: Report };

export interface ReportChoices {
  readonly fileName: string;
  readonly style: OfficeStyle;
  readonly prior: PriorWorkbook | null;
  readonly period: Period | null;
  readonly today: string;
}

/** The report of what was read, made anew only when the sheets or a choice change. */
export function useReport(state: SourceState, choices: ReportChoices): ReportState {
  const { fileName, style, prior, period, today } = choices;
  return useMemo(() => (state.kind === "read" ? reportOf(state, { fileName, style, prior, period, today }) : state), [state, fileName, style, prior, period, today]);
}

function reportOf(state: SourceState & { kind: "read" }, choices: ReportChoices): ReportState {
  const { grids } = state.source;
  if (grids.length === 0) return { kind: "nothing", problem: null };
  const { today: date, ...rest } = choices;
  try {
    return { kind: "made", report: makeReport({ grids, ...rest, date, entities: { kind: "all" } }) };
  } catch (error) {
    const problem = asProblem(error);
    return problem.code === "no-table" || problem.code === "no-numbers" ? { kind: "nothing", problem } : { kind: "failed", problem };
  }
}
