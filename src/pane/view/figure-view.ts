import { isSetBy, type HandSetFigure } from "../../brief/hand-set";
import type { Report } from "../../brief/report";
import { formatPeriod } from "../../quantity/period";
import type { Observation } from "../../recognition/table";
import { shownAddress } from "../../sheet/address";

/** A figure of the workbook that can be set by hand: which it is, in the terms of the brief, and how it stands. */
export interface FigureView extends Omit<HandSetFigure, "value" | "reason"> {
  readonly label: string;
  readonly unit: string | null;
  /** "一季度!C3" */
  readonly cell: string;
  /** What counts now, the workbook's own figure or the one set by hand; null for none. */
  readonly value: string | null;
  /** Why it was set by hand; null where it was not. */
  readonly reason: string | null;
}

/** The figures that a finding of the report stands on. */
export function figuresBehind({ findings, handSet }: Report, finding: number): readonly FigureView[] {
  return (findings.at(finding)?.inputs ?? []).map((figure) => viewFigure(figure, handSet.find((set) => isSetBy(figure, set)) ?? null));
}

function viewFigure(observation: Observation, set: Report["handSet"][number] | null): FigureView {
  const { indicator, entity, period, role, label, unit, cell, figure } = observation;
  const value = figure.kind === "known" ? figure.value.toString() : null;
  return { indicator, entity, period: period === null ? null : formatPeriod(period), role, was: set === null ? value : set.now, label: `${entity ?? ""}${label}`, unit, cell: shownAddress(cell), value, reason: set?.reason ?? null };
}
