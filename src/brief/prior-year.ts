import type { Period } from "../quantity/period";
import { samePeriod, samePeriodLastYear, withYear, yearOf } from "../quantity/period-arithmetic";
import type { Observation, Table } from "../recognition/table";
import type { CellRef } from "../sheet/address";
import { groupBy } from "../sheet/group-by";
import type { Warning } from "../sheet/problem";

/**
 * Gives a table the 上年同期 figures that stand in last year's file: its `actual` figures of the same period a year before,
 * matched by indicator, entity and unit. Figures the table already has are left alone. A figure from another file cannot be
 * pointed at by a formula, so it is not `live`; its cell is named as Excel names an external one, "[file.xlsx]sheet".
 *
 * Warns `missing-base` for each current figure that found no match.
 */
export function withPriorFigures(table: Table, lastYear: readonly Table[], fileName: string): Table {
  const known = new Set(table.observations.filter((observation) => observation.role === "prior").map(identity));
  const figures = lastYear.flatMap((other) => other.observations).filter(({ role, figure }) => role === "actual" && figure.kind === "known");
  const candidates = groupBy(figures, identity);
  const wanted = table.observations.filter((observation) => observation.role === "actual" && !known.has(identity(observation)));
  const found: Observation[] = [];
  const warnings: Warning[] = [];
  for (const current of wanted) {
    const match = candidates.get(identity(current))?.find((candidate) => isYearBefore(candidate.period, current.period));
    if (match) found.push(asPrior(match, current, fileName));
    else warnings.push({ code: "missing-base", cell: current.cell, detail: { indicator: current.indicator } });
  }
  return { ...table, observations: [...table.observations, ...found], warnings: [...table.warnings, ...warnings] };
}

function identity(observation: Observation): string {
  return JSON.stringify([observation.indicator, observation.entity, observation.unit]);
}

/** Where one of the two files does not say its year, the place in the year decides. */
function isYearBefore(candidate: Period | null, current: Period | null): boolean {
  if (candidate === null || current === null) return candidate === current;
  if (yearOf(candidate) === null || yearOf(current) === null) return samePeriod(withYear(candidate, null), withYear(current, null));
  return samePeriod(candidate, samePeriodLastYear(current));
}

function asPrior(match: Observation, current: Observation, fileName: string): Observation {
  const cell: CellRef = { ...match.cell, sheet: `[${fileName}]${match.cell.sheet}` };
  const figure = match.figure.kind === "known" ? { ...match.figure, live: false } : match.figure;
  return { ...match, role: "prior", period: match.period ?? current.period, figure, cell };
}
