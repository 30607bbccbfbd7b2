import type { RowOf, TableOf } from "../table-of";
import { rational, signOf, type Rational } from "./rational";

export type Kind = "accident" | "economy" | "revenue" | "refund" | "profit" | "price" | "rate" | "count";

/** What a reader of the table knows of one row: its figures as typed. */
export interface Facts {
  readonly name: string;
  readonly unit: string;
  readonly kind: Kind;
  readonly entity: string | null;
  readonly actual: Rational | null;
  readonly prior: Rational | null;
  readonly previous: Rational | null;
  /** Growth of the period before stands on `previous` and this. */
  readonly previousPrior: Rational | null;
  /** Two years ago: an average growth counts from it. */
  readonly first: Rational | null;
  readonly target: Rational | null;
  readonly stretch: Rational | null;
  readonly ceiling: Rational | null;
  readonly found: Rational | null;
  readonly done: Rational | null;
  readonly stated: Rational | null;
  readonly benchmark: Rational | null;
  readonly secondBenchmark: Rational | null;
  readonly total: Facts | null;
  /** All units that have the same indicator, itself among them. */
  readonly peers: readonly Facts[];
}

const KINDS: Readonly<Record<string, Kind>> = { 事故起数: "accident", 死亡人数: "accident", 直接经济损失: "accident", 税收收入: "revenue", 公共预算收入: "revenue", 出口退税: "refund", 利润总额: "profit", 农产品价格: "price", 城镇化率: "rate", 户数: "count", 公共预算支出: "count", 固定资产投资: "economy" };

/** What `first` lies back. */
export const AVERAGE_YEARS = 2;

/** The quarters of a series, the newest first. */
const QUARTERS = ["2024Q2", "2024Q1", "2023Q2", "2023Q1", "2022Q2"];

/** @param isAveraged whether the office asks for an average growth: else what lies so far back is no figure of the row */
export function factsOf(table: TableOf, isAveraged: boolean): readonly Facts[] {
  return table.layout === "periods-down" ? seriesFacts(table, isAveraged) : tableFacts(table);
}

function tableFacts({ rows }: TableOf): readonly Facts[] {
  const facts = rows.map((row) => rowFacts(row, row.figures));
  const totals = facts.filter((_, index) => rows[index]?.isTotal === true);
  return facts.map((fact, index) => (rows[index]?.entity === undefined ? fact : { ...fact, total: totals.find(({ name }) => name === fact.name) ?? null, peers: facts.filter(({ name, entity }) => name === fact.name && entity !== null) }));
}

/** What is reported is the newest quarter that has a figure. */
function seriesFacts({ rows }: TableOf, isAveraged: boolean): readonly Facts[] {
  const now = QUARTERS.find((quarter) => rows.some(({ period, figures }) => period === quarter && figures.actual != null)) ?? "";
  return rows.filter(({ period }) => period === now).map((row) => {
    const at = (quarter: string): string | number | null | undefined => rows.find(({ indicator, period }) => indicator === row.indicator && period === quarter)?.figures.actual;
    const before = now.endsWith("Q2") ? now.replace("Q2", "Q1") : "";
    return rowFacts(row, { actual: at(now), prior: at(yearsBefore(now, 1)), previous: at(before), previousPrior: at(yearsBefore(before, 1)), first: isAveraged ? at(yearsBefore(now, AVERAGE_YEARS)) : null });
  });
}

function yearsBefore(quarter: string, years: number): string {
  return quarter.replace(/^\d{4}/, (year) => String(Number(year) - years));
}

type Typed = Partial<Record<keyof RowOf["figures"] | "previousPrior" | "first", string | number | null | undefined>>;

function rowFacts(row: RowOf, figures: Typed): Facts {
  const read = (text: string | number | null | undefined): Rational | null => (text == null ? null : rational(String(text)));
  const amounts = { actual: read(figures.actual), prior: read(figures.prior), previous: read(figures.previous), previousPrior: read(figures.previousPrior), first: read(figures.first), target: read(figures.target), stretch: read(figures.stretch) };
  const known = Object.values(amounts).filter((amount) => amount !== null);
  // A refund is stored as −7549 and spoken of as 7549, where every figure of the row is.
  const isTurned = row.indicator === "出口退税" && known.every((amount) => signOf(amount) <= 0);
  const turned = (amount: Rational | null): Rational | null => (amount === null || !isTurned ? amount : { ...amount, top: -amount.top });
  return {
    name: row.indicator,
    unit: row.unit ?? "",
    kind: KINDS[row.indicator] ?? "count",
    entity: row.entity ?? null,
    actual: turned(amounts.actual),
    prior: turned(amounts.prior),
    previous: turned(amounts.previous),
    previousPrior: turned(amounts.previousPrior),
    first: turned(amounts.first),
    target: turned(amounts.target),
    stretch: turned(amounts.stretch),
    ceiling: read(figures.ceiling),
    found: read(figures.found),
    done: read(figures.done),
    stated: read(figures["stated-rate"]),
    benchmark: read(figures.benchmark),
    secondBenchmark: read(row.secondBenchmark),
    total: null,
    peers: [],
  };
}
