import { PackageWorkbook } from "../../src/package/package-workbook";
import { Decimal } from "../../src/quantity/decimal";
import { growthInterval, Interval } from "../../src/quantity/interval";
import type { CellValue, Grid } from "../../src/sheet/grid";
import { describeCorpus, readCorpus } from "../corpus";

/** The growth of the months that end at `last` over as many months that end `lag` earlier: a published rate by its definition. */
interface Rate {
  readonly category: string;
  readonly months: number;
  readonly lag: number;
}

const RATES: readonly Rate[] = [
  { category: "Percentage change, latest month on previous month", months: 1, lag: 1 },
  { category: "Percentage change, latest month on same month a year ago", months: 1, lag: 12 },
  { category: "Percentage change, latest 3 months on previous 3 months", months: 3, lag: 3 },
  { category: "Percentage change, latest 3 months on same 3 months a year ago", months: 3, lag: 12 },
];

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "2021 Apr" → a number that grows by one each month. */
function monthNumber(text: CellValue | undefined): number {
  const [year = "", month = ""] = String(text).split(" ");
  return Number(year) * 12 + MONTHS.indexOf(month);
}

function rowsOf(grid: Grid, category: string): ReadonlyMap<number, readonly CellValue[]> {
  return new Map(grid.values.filter((row) => row[1] === category).map((row) => [monthNumber(row[0]), row] as const));
}

/** The digits after the point to which a series was published: those of its most precise number. */
function decimalsOf(rows: ReadonlyMap<number, readonly CellValue[]>, column: number): number {
  const numbers = [...rows.values()].map((row) => row[column]).filter((value) => typeof value === "number");
  return Math.max(0, ...numbers.map((value) => Decimal.fromDouble(value).decimals));
}

/** The sum of the published indices of some months, as far as their rounding leaves it open. */
function sumOf(levels: ReadonlyMap<number, readonly CellValue[]>, column: number, last: number, months: number): Interval | null {
  const decimals = decimalsOf(levels, column);
  let total: Interval | null = null;
  for (let month = last - months + 1; month <= last; month += 1) {
    const level = levels.get(month)?.[column];
    if (typeof level !== "number") return null;
    const values = Interval.printed(Decimal.fromDouble(level).round(decimals, "half-up"));
    total = total === null ? values : total.plus(values);
  }
  return total;
}

describeCorpus("rates that the ONS published, against its published indices", () => {
  test("every one is possible within the rounding of its levels; by equality many would look wrong", async () => {
    const workbook = await PackageWorkbook.open(readCorpus("workbooks/en-ons-monthly-gdp-apr2023.xlsx"), "gdp.xlsx");
    const grid = await workbook.readGrid("GVA");
    const levels = rowsOf(grid, "Monthly Chained Volume Index [note 2]");
    const counts = { checked: 0, equal: 0 };
    const impossible: string[] = [];
    for (const { category, months, lag } of RATES) {
      const rates = rowsOf(grid, category);
      for (const [last, row] of rates) {
        row.forEach((rate, column) => {
          const [now, before] = [sumOf(levels, column, last, months), sumOf(levels, column, last - lag, months)];
          const possible = now && before && growthInterval(now, before);
          if (!possible || column < 2 || typeof rate !== "number") return;
          const published = Decimal.fromDouble(rate).round(decimalsOf(rates, column), "half-up");
          counts.checked += 1;
          if (!possible.meets(Interval.printed(published.movePoint(-2)))) impossible.push(`${category} ${row[0]} column ${column}: ${rate}`);
          const middle = now.low.plus(now.high).dividedBy(before.low.plus(before.high));
          if (middle?.round(published.decimals + 2, "half-up").minus(Decimal.fromInteger(1)).movePoint(2).equals(published)) counts.equal += 1;
        });
      }
    }
    expect(impossible).toEqual([]);
    expect(counts.checked).toBeGreaterThan(1_500);
    expect(counts.equal).toBeLessThan(counts.checked * 0.9);
  });
});
