import { Decimal } from "../quantity/decimal";
import { parsePeriodCode } from "../quantity/period";
import { samePeriod } from "../quantity/period-arithmetic";
import type { Observation, Table } from "../recognition/table";
import type { Role } from "../lexicon/roles";
import type { Warning } from "../sheet/problem";

/** 人工改定: a figure that the office sets in the place of the workbook's, with its reason. It is of one period and goes no further. */
export interface HandSetFigure {
  readonly indicator: string;
  readonly entity: string | null;
  /** In the notation of the command line; null where the table has none. */
  readonly period: string | null;
  readonly role: Role;
  /** A decimal number in the unit of the workbook's figure. */
  readonly value: string;
  readonly reason: string;
  /** The workbook's figure when it was set; null for none. */
  readonly was: string | null;
}

/** What became of a figure set by hand: the clerk is asked about each at every refresh. */
export interface HandSetOutcome extends HandSetFigure {
  /** `used`; `changed`: used, but the workbook's own figure is no longer the one it was set against; `not-found`: the tables hold no such figure for the period. */
  readonly state: "used" | "changed" | "not-found";
  /** The workbook's figure now. */
  readonly now: string | null;
}

/**
 * Tables with the figures set by hand in their places, so that rates, judgements and sentences all stand on them. Each warns `hand-set` at its cell.
 * A formula cannot point at the cell any longer: the figure is written out.
 */
export function withHandSetFigures(tables: readonly Table[], handSet: readonly HandSetFigure[]): { readonly tables: readonly Table[]; readonly outcomes: readonly HandSetOutcome[] } {
  if (handSet.length === 0) return { tables, outcomes: [] };
  const outcomes = new Map<HandSetFigure, HandSetOutcome>();
  const changed = tables.map((table) => changedTable(table, handSet, outcomes));
  return { tables: changed, outcomes: handSet.map((set) => outcomes.get(set) ?? { ...set, state: "not-found", now: null }) };
}

function changedTable(table: Table, handSet: readonly HandSetFigure[], outcomes: Map<HandSetFigure, HandSetOutcome>): Table {
  const warnings = [...table.warnings];
  const observations = table.observations.map((observation) => {
    const set = handSet.find((candidate) => isSetBy(observation, candidate));
    const value = set === undefined ? null : Decimal.parse(set.value);
    if (set === undefined || value === null) return observation;
    const now = observation.figure.kind === "known" ? observation.figure.value.toString() : null;
    outcomes.set(set, { ...set, state: now === set.was ? "used" : "changed", now });
    warnings.push({ code: "hand-set", cell: observation.cell, detail: { indicator: observation.label, value: set.value, was: now ?? "", reason: set.reason } });
    return { ...observation, figure: { kind: "known", value, cellFactor: 1, live: false, approximate: false, handSet: true } as const };
  });
  return { ...table, observations, warnings };
}

/** Whether this is the figure that is set. */
export function isSetBy(observation: Observation, set: HandSetFigure): boolean {
  return observation.indicator === set.indicator && observation.entity === set.entity && observation.role === set.role && isIn(observation, set.period);
}

function isIn({ period }: Observation, code: string | null): boolean {
  const wanted = code === null ? null : parsePeriodCode(code);
  return period === null || wanted === null ? period === wanted : samePeriod(period, wanted);
}

/** A figure set by hand that nothing was found for is told as well. */
export function unusedWarnings(outcomes: readonly HandSetOutcome[]): readonly Warning[] {
  return outcomes
    .filter(({ state }) => state === "not-found")
    .map(({ indicator, period, value }) => ({ code: "hand-set-unused", cell: null, detail: { indicator, period: period ?? "", value } }));
}
