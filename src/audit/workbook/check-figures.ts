import type { Decimal } from "../../quantity/decimal";
import { formatPeriod } from "../../quantity/period";
import { spanOf, yearOf } from "../../quantity/period-arithmetic";
import { readUnit } from "../../quantity/unit";
import { someMeaning } from "../../recognition/meanings";
import type { Observation, Table } from "../../recognition/table";
import { groupBy } from "../../sheet/group-by";
import { shownAddress } from "../../sheet/address";
import type { Warning } from "../../sheet/problem";
import { rankWarnings } from "./check-figure-ranks";

/** What contradicts itself in the workbook's figures, besides the sums and rates that recognition and measures look at. */
export function contradictionsIn(tables: readonly Table[]): readonly Warning[] {
  const recent = tables.length === 1 ? tables.filter(mayContradict).map(recentOf) : tables.map(recentOf);
  const figures = recent.flatMap((observations) => observations.filter(({ role, figure, period }) => role === "actual" && figure.kind === "known" && period !== null));
  return [...recent.flatMap(largeParts), ...brokenSums(figures), ...twoSheets(figures), ...tables.flatMap(rankWarnings)];
}

/** Whether a table by itself has parts of a whole, or sums of months: of a long list of units neither is asked. */
function mayContradict({ observations, sheets = [] }: Table): boolean {
  return sheets.length > 1 || someMeaning(observations, ({ indicator, period }) => indicator.includes(":") || (period?.kind === "month" && period.cumulative));
}

/** The figures of the year that a table reports on, and of the year before: what is older is no longer reported. */
function recentOf({ observations, period }: Table): readonly Observation[] {
  const year = period === null ? null : yearOf(period);
  if (year === null) return [...observations];
  return observations.filter((observation) => observation.period === null || (yearOf(observation.period) ?? year) >= year - 1);
}

const valueOf = (observation: Observation | undefined): Decimal | null => (observation?.figure.kind === "known" ? observation.figure.value : null);
const nameOf = ({ indicator, entity, unit }: Observation): string => JSON.stringify([indicator, entity, unit]);
const periodOf = ({ period }: Observation): string => (period === null ? "" : formatPeriod(period));

/** Figures of a part may be more than those of its whole where they are no amounts, or where one of them is negative. */
const NO_AMOUNT = /率|均|比|价|指数|幅|余额|结余|差|净|每|\b(?:rate|average|per|index|price|share|net|balance)\b/iu;

/** 其中 ≤ 合计: a figure against the one whose name its own begins with (税收收入:增值税), at the same period, of the same unit. */
function largeParts(observations: readonly Observation[]): readonly Warning[] {
  const parts = observations.filter(({ indicator, role }) => indicator.includes(":") && COMPARED.has(role) && !NO_AMOUNT.test(indicator));
  if (parts.length === 0) return [];
  const keyOf = (indicator: string, { entity, unit, role, period }: Observation): string => JSON.stringify([indicator, entity, unit, role, period]);
  const wholes = new Map(observations.map((observation) => [keyOf(observation.indicator, observation), observation]));
  return parts.flatMap((part) => {
    const whole = wholes.get(keyOf(part.indicator.slice(0, part.indicator.lastIndexOf(":")), part));
    const [own, total] = [valueOf(part), valueOf(whole)];
    if (whole === undefined || own === null || total === null || total.sign() <= 0 || readUnit(part.unit ?? "")?.dimension === "ratio") return [];
    const slack = own.lastUnit().plus(total.lastUnit());
    return own.minus(total).compare(slack) < 0 ? [] : [{ code: "part-exceeds" as const, cell: part.cell, detail: { part: `${part.label} ${own.toString()}`, whole: `${shownAddress(whole.cell)} ${total.toString()}` } }];
  });
}

const COMPARED: ReadonlySet<Observation["role"]> = new Set(["actual", "prior", "target", "previous"]);

/** 本年累计 = 上期累计 + 本月, where a table holds all three. */
function brokenSums(figures: readonly Observation[]): readonly Warning[] {
  if (!figures.some(({ period }) => period?.kind === "month" && period.cumulative)) return [];
  return [...groupBy(figures, (observation) => `${nameOf(observation)} ${observation.cell.sheet}`).values()].flatMap((series) => {
    const byPeriod = new Map(series.map((observation) => [periodOf(observation), observation]));
    return series.flatMap((observation) => {
      const { period } = observation;
      if (period?.kind !== "month" || !period.cumulative || period.month === 1) return [];
      const before = valueOf(byPeriod.get(formatPeriod({ ...period, month: period.month - 1 })));
      const month = valueOf(byPeriod.get(formatPeriod({ ...period, cumulative: false })));
      const total = valueOf(observation);
      if (before === null || month === null || total === null) return [];
      const sum = before.plus(month);
      const slack = total.lastUnit().plus(total.lastUnit());
      return sum.minus(total).abs().compare(slack) < 0 ? [] : [{ code: "cumulative-differs" as const, cell: observation.cell, detail: { total: total.toString(), sum: sum.toString() } }];
    });
  });
}

interface Shared {
  readonly first: Observation;
  readonly other: Observation;
  readonly differs: boolean;
}

/** The same indicator, entity, unit and period on two sheets. Sheets that mostly differ where they share names are of different things. */
function twoSheets(figures: readonly Observation[]): readonly Warning[] {
  if (new Set(figures.map(({ cell }) => cell.sheet)).size < 2) return [];
  const key = (observation: Observation): string => `${nameOf(observation)} ${observation.period === null ? "" : JSON.stringify(spanOf(observation.period))}`;
  const shared = [...groupBy(figures, key).values()].flatMap((same) => sharedIn(same) ?? []);
  return [...groupBy(shared, ({ first, other }) => JSON.stringify([first.cell.sheet, other.cell.sheet])).values()].flatMap((pairs) => {
    const wrong = pairs.filter(({ differs }) => differs);
    return pairs.length < LEAST_SHARED || wrong.length * MOST_DIFFERENT > pairs.length ? [] : wrong.map(valuesDiffer);
  });
}

/** So many figures two sheets must share, and of so many one may differ, to be held against each other. */
const LEAST_SHARED = 3;
const MOST_DIFFERENT = 3;

function sharedIn(same: readonly Observation[]): Shared | null {
  const [first] = same;
  const other = same.find((observation) => observation.cell.sheet !== first?.cell.sheet);
  const [one, two] = [valueOf(first), valueOf(other)];
  if (first === undefined || other === undefined || one === null || two === null) return null;
  const slack = one.decimals < two.decimals ? one.lastUnit() : two.lastUnit();
  return { first, other, differs: one.minus(two).abs().compare(slack) >= 0 };
}

function valuesDiffer({ first, other }: Shared): Warning {
  const [one, two] = [valueOf(first)?.toString() ?? "", valueOf(other)?.toString() ?? ""];
  return { code: "values-differ", cell: other.cell, detail: { indicator: `${first.entity ?? ""}${first.label}`, other: shownAddress(first.cell), first: one, second: two } };
}
