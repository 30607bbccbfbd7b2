import type { Period } from "../quantity/period";
import { samePeriod, samePeriodLastYear, withYear, yearOf } from "../quantity/period-arithmetic";
import { compactText } from "../recognition/plain-text";
import type { Observation, Table } from "../recognition/table";
import type { CellRef } from "../sheet/address";
import { groupBy } from "../sheet/group-by";
import type { Warning } from "../sheet/problem";

/**
 * Gives a table the 上年同期 figures that stand in last year's file: its `actual` figures of the same period a year before,
 * matched by indicator (by its last name where only one is so called), entity, unit and period; blanks and full width do not matter. Figures
 * the table already has are left alone. A figure from another file cannot be pointed at by a formula, so it is not `live`; its cell is named as
 * Excel names an external one, "[file.xlsx]sheet".
 *
 * Warns `missing-base` for each figure of the table's own period that found no match, with the unit where only that differs.
 */
export function withPriorFigures(table: Table, lastYear: readonly Table[], fileName: string): Table {
  const known = new Set(table.observations.filter((observation) => observation.role === "prior").map(identity));
  const own = new Set(table.observations.filter(isLevel).map((observation) => nameWithPeriod(observation, observation.period)));
  const candidates = new Candidates(lastYear.flatMap((other) => other.observations.filter(isLevel)));
  const found: Observation[] = [];
  const warnings: Warning[] = [];
  for (const current of table.observations) {
    if (!isLevel(current) || known.has(identity(current))) continue;
    const match = candidates.of(current);
    if (match !== null && sameUnit(match, current)) found.push(asPrior(match, current, fileName));
    else if (isNewest(current, table) && !own.has(nameWithPeriod(current, current.period === null ? null : samePeriodLastYear(current.period)))) {
      const detail = { indicator: current.entity === null ? current.indicator : `${current.entity} ${current.indicator}`, file: fileName };
      warnings.push({ code: "missing-base", cell: current.cell, detail: match?.unit == null ? detail : { ...detail, unit: match.unit } });
    }
  }
  return { ...table, observations: [...table.observations, ...found], warnings: [...table.warnings, ...warnings] };
}

function isLevel({ role, figure }: Observation): boolean {
  return role === "actual" && figure.kind === "known";
}

/** The figures of last year's file, looked up by their full name, else by their last one. */
class Candidates {
  private readonly byName: ReadonlyMap<string, readonly Observation[]>;
  private readonly byLabel: ReadonlyMap<string, readonly Observation[]>;

  constructor(figures: readonly Observation[]) {
    this.byName = groupBy(figures, name);
    this.byLabel = groupBy(figures, label);
  }

  /** The figure a year before; one of another unit only where none has the same. */
  of(current: Observation): Observation | null {
    const isBefore = (candidate: Observation): boolean => isYearBefore(candidate.period, current.period);
    const named = (this.byName.get(name(current)) ?? []).filter(isBefore);
    const called = (this.byLabel.get(label(current)) ?? []).filter(isBefore);
    const alike = named.length > 0 || new Set(called.map(({ indicator }) => indicator)).size > 1 ? named : called;
    return alike.find((candidate) => sameUnit(candidate, current)) ?? alike[0] ?? null;
  }
}

function sameUnit(one: Observation, other: Observation): boolean {
  return one.unit === null || other.unit === null || compactText(one.unit) === compactText(other.unit);
}

function isNewest({ period }: Observation, table: Table): boolean {
  return period === null || table.period === null || samePeriod(period, table.period);
}

function identity(observation: Observation): string {
  return JSON.stringify([observation.indicator, observation.entity, observation.unit]);
}

function name({ indicator, entity }: Observation): string {
  return JSON.stringify([compactText(indicator), entity === null ? null : compactText(entity)]);
}

function label({ label: called, entity }: Observation): string {
  return JSON.stringify([compactText(called), entity === null ? null : compactText(entity)]);
}

function nameWithPeriod(observation: Observation, period: Period | null): string {
  return `${name(observation)}${JSON.stringify(period)}`;
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
  const { indicator, label: called, entity, unit, level, isTotal } = current;
  return { ...match, indicator, label: called, entity, unit: unit ?? match.unit, level, isTotal, role: "prior", period: match.period ?? current.period, figure, cell };
}
