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
  /** So many years ago: an average growth counts from it. */
  readonly first: Rational | null;
  readonly target: Rational | null;
  readonly stretch: Rational | null;
  readonly ceiling: Rational | null;
  readonly found: Rational | null;
  readonly done: Rational | null;
  readonly stated: Rational | null;
  /** The change on the year that the table states. */
  readonly changeStated: Rational | null;
  /** Digits after the point of stated changes of rates: as many as the finest of the table has. */
  readonly pointDigits: number;
  /** Digits after the point of stated rates: as many as the finest of the table has. */
  readonly statedDigits: number;
  readonly benchmark: Rational | null;
  readonly secondBenchmark: Rational | null;
  readonly total: Facts | null;
  /** All units that have the same indicator, itself among them. */
  readonly peers: readonly Facts[];
}

/** What the names of the tables end in. */
const KINDS: readonly (readonly [name: RegExp, kind: Kind])[] = [
  [/(?:事故起数|死亡人数|经济损失)$/, "accident"],
  [/(?:税收|收入)$/, "revenue"],
  [/退税$/, "refund"],
  [/利润总额$/, "profit"],
  [/价格$/, "price"],
  [/率$/, "rate"],
  [/投资$/, "economy"],
];

/** The quarters of a series, the newest first. */
const QUARTERS = ["2024Q2", "2024Q1", "2023Q2", "2023Q1", "2022Q2", "2021Q2"];

/** @param averageYears how far back an office asks for an average growth from: else what lies so far back is no figure of the row */
export function factsOf(table: TableOf, averageYears: number | null): readonly Facts[] {
  return table.layout === "periods-down" ? seriesFacts(table, averageYears) : tableFacts(table);
}

/** The period that is reported: the table's, or the newest quarter of a series that has a figure. */
export function periodOf({ period, layout, rows }: TableOf): string | null {
  if (layout !== "periods-down") return period ?? null;
  return QUARTERS.find((quarter) => rows.some((row) => row.period === quarter && row.figures.actual != null)) ?? null;
}

function tableFacts({ rows }: TableOf): readonly Facts[] {
  const statedDigits = Math.max(...rows.map(({ figures }) => digitsOf(figures["stated-rate"])));
  const pointDigits = Math.max(...rows.map(({ unit, figures }) => (unit === "%" ? digitsOf(figures["stated-change"]) : 0)));
  const facts = rows.map((row) => ({ ...rowFacts(row, row.figures), statedDigits, pointDigits }));
  const totals = facts.filter((_, index) => rows[index]?.isTotal === true);
  return facts.map((fact, index) => (rows[index]?.entity === undefined ? fact : { ...fact, total: totals.find(({ name }) => name === fact.name) ?? null, peers: facts.filter(({ name, entity }) => name === fact.name && entity !== null) }));
}

function seriesFacts(table: TableOf, averageYears: number | null): readonly Facts[] {
  const { rows } = table;
  const now = periodOf(table) ?? "";
  return rows.filter(({ period }) => period === now).map((row) => {
    const at = (quarter: string): string | number | null | undefined => rows.find(({ indicator, period }) => indicator === row.indicator && period === quarter)?.figures.actual;
    const before = now.endsWith("Q2") ? now.replace("Q2", "Q1") : "";
    return rowFacts(row, { actual: at(now), prior: at(yearsBefore(now, 1)), previous: at(before), previousPrior: at(yearsBefore(before, 1)), first: averageYears === null ? null : at(yearsBefore(now, averageYears)) });
  });
}

function digitsOf(typed: string | number | null | undefined): number {
  return String(typed ?? "").split(".")[1]?.length ?? 0;
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
  const isTurned = row.indicator === "出口退税" && known.every((amount) => signOf(amount) <= 0) && known.some((amount) => signOf(amount) < 0);
  const turned = (amount: Rational | null): Rational | null => (amount === null || !isTurned ? amount : { ...amount, top: -amount.top });
  return {
    name: row.indicator,
    unit: row.unit ?? "",
    kind: KINDS.find(([name]) => name.test(row.indicator))?.[1] ?? "count",
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
    changeStated: turned(read(figures["stated-change"])),
    statedDigits: 0,
    pointDigits: 0,
    benchmark: read(figures.benchmark),
    secondBenchmark: read(row.secondBenchmark),
    total: null,
    peers: [],
  };
}

/** Whether anything is known of a row: else no sentence and no template speaks of it. */
export function isKnown({ actual, stated, found, done }: Facts): boolean {
  return actual !== null || stated !== null || (found !== null && done !== null);
}
