import type { Decimal } from "../quantity/decimal";
import { spanOf } from "../quantity/period-arithmetic";
import { formatPeriod } from "../quantity/period";
import type { Observation, Table } from "../recognition/table";
import { groupBy } from "../sheet/group-by";
import { shownAddress } from "../sheet/address";
import type { Warning } from "../sheet/problem";

/** What contradicts itself in the figures, before a report is held against them. */
const ABOUT_FIGURES: ReadonlySet<Warning["code"]> = new Set(["sum-differs", "rate-differs", "duplicate"]);

/** Sums and rates that each table was found to miss, sums of the year that do not continue, and one figure with two values on two sheets. */
export function figureWarnings(tables: readonly Table[]): readonly Warning[] {
  const figures = tables.flatMap((table) => table.observations.filter((observation) => observation.role === "actual" && observation.figure.kind === "known" && observation.period !== null));
  return [...tables.flatMap((table) => table.warnings.filter(({ code }) => ABOUT_FIGURES.has(code))), ...brokenSums(figures), ...twoSheets(figures)];
}

const valueOf = (observation: Observation | undefined): Decimal | null => (observation?.figure.kind === "known" ? observation.figure.value : null);
const nameOf = ({ indicator, entity, unit }: Observation): string => JSON.stringify([indicator, entity, unit]);

/** 本年累计 = 上期累计 + 本月, where a table holds all three. */
function brokenSums(figures: readonly Observation[]): readonly Warning[] {
  return [...groupBy(figures, (observation) => `${nameOf(observation)} ${observation.cell.sheet}`).values()].flatMap((series) => {
    const byPeriod = new Map(series.map((observation) => [observation.period === null ? "" : formatPeriod(observation.period), observation]));
    return series.flatMap((observation) => {
      const { period } = observation;
      if (period?.kind !== "month" || !period.cumulative || period.month === 1) return [];
      const before = valueOf(byPeriod.get(formatPeriod({ ...period, month: period.month - 1 })));
      const month = valueOf(byPeriod.get(formatPeriod({ ...period, cumulative: false })));
      const total = valueOf(observation);
      if (before === null || month === null || total === null) return [];
      const sum = before.plus(month);
      const slack = total.lastUnit().plus(total.lastUnit());
      return sum.minus(total).abs().compare(slack) < 0 ? [] : [{ code: "sum-differs" as const, cell: observation.cell, detail: { total: total.toString(), sum: sum.toString() } }];
    });
  });
}

/** The same indicator, entity, unit and period on two sheets, with values that differ by more than their rounding. */
function twoSheets(figures: readonly Observation[]): readonly Warning[] {
  const key = (observation: Observation): string => `${nameOf(observation)} ${observation.period === null ? "" : JSON.stringify(spanOf(observation.period))}`;
  return [...groupBy(figures, key).values()].flatMap((same) => {
    const [first] = same;
    const other = same.find((observation) => observation.cell.sheet !== first?.cell.sheet);
    const [one, two] = [valueOf(first), valueOf(other)];
    if (first === undefined || other === undefined || one === null || two === null || one.minus(two).abs().compare(one.lastUnit().plus(two.lastUnit())) < 0) return [];
    return [{ code: "duplicate" as const, cell: other.cell, detail: { indicator: `${first.entity}${first.label} ${one.toString()} (${shownAddress(first.cell)}) ≠ ${two.toString()}` } }];
  });
}
