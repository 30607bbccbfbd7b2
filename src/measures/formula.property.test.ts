import fc from "fast-check";
import { FormulaBook, type ComputedValue } from "../../test/evaluator/formula-book";
import { tableOf, type Row } from "../../test/fixtures/table-of";
import type { Role } from "../lexicon/roles";
import { Decimal } from "../quantity/decimal";
import type { Exact } from "../quantity/exact";
import type { Period } from "../quantity/period";
import { earlierPeriods, samePeriodLastYear, withYear, yearOf } from "../quantity/period-arithmetic";
import type { Figure, Observation, Table } from "../recognition/table";
import type { Assessment } from "./assessment";
import { DEFINITIONS, RANK_DEFINITIONS } from "./definitions";
import type { FigureName } from "./expression";
import type { Finding } from "./finding";
import { formulaOf } from "./formula";
import { measureTable } from "./measure-table";
import type { Schedule } from "./schedule";

/** Figures as offices have them, with many zeros, negatives and blanks; never of a size that a double could not hold exactly. */
const figure = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(0, null, 1, -1) },
  { weight: 5, arbitrary: fc.integer({ min: -99_999, max: 999_999 }) },
  { weight: 3, arbitrary: fc.integer({ min: -999_999, max: 9_999_999 }).map((number) => number / 100) },
);

const figures = fc.record({ actual: figure, prior: figure, previous: figure, target: figure, stretch: figure, ceiling: figure, found: figure, done: figure });
/** Rates, and what a workbook states of itself; not every row has them. */
const rest = fc.record({ benchmark: figure, "stated-rate": figure, "stated-share": figure, "stated-rank": fc.integer({ min: 1, max: 30 }) }, { requiredKeys: [] });
const unit = fc.constantFrom("万元", "万元", "%", "‰");

const row: fc.Arbitrary<Row> = fc.tuple(figures, rest, unit).map(([own, more, ofRow]) => ({ indicator: "指标", unit: ofRow, figures: { ...own, ...more } }));

const share = fc.integer({ min: 0, max: 100 });

/** What an office can assess by. */
const assessment: fc.Arbitrary<Assessment> = fc.record(
  {
    schedule: fc.oneof(
      fc.constantFrom<Schedule>({ kind: "months" }, { kind: "days" }, { kind: "last-year" }),
      fc.tuple(share, share, share, share).map((quarters): Schedule => ({ kind: "plan", quarters })),
    ),
    averageYears: fc.constantFrom(2, 5),
    multiples: fc.boolean(),
  },
  { requiredKeys: [] },
);

/**
 * Adds to each row last year's target, a rank it had before, its figures of two and five years ago, and what the growth of an earlier period
 * stands on, and a second benchmark beside the first; a benchmark of an amount is a rate.
 */
function withHistory(table: Table, history: readonly (number | null)[]): Table {
  const year = yearOf(table.period ?? { kind: "year", year: null });
  const actuals = table.observations.filter(({ role }) => role === "actual");
  const rates = table.observations.map((one) => (one.role === "benchmark" && one.unit === "万元" ? { ...one, unit: "%" } : one));
  const added = actuals.flatMap((actual, index) => {
    const at = (role: Role, period: Period | null, column: number): Observation => {
      const value = history[(index * 7 + column) % history.length] ?? null;
      return { ...actual, role, period, figure: value === null ? { kind: "missing", reason: "blank" } : known(role === "stated-rank" ? Math.ceil(Math.abs(value)) : value), cell: { ...actual.cell, column } };
    };
    const before = (years: number): Period | null => actual.period && year !== null ? withYear(actual.period, year - years) : null;
    const lastYear: Period | null = year === null ? null : { kind: "year", year: year - 1 };
    const [earlier] = actual.period === null ? [] : earlierPeriods(actual.period);
    const growth = earlier === undefined ? [] : [at("actual", earlier, 24), at("actual", samePeriodLastYear(earlier), 25), at("stated-rate", earlier, 26)];
    const second = rates.some(({ role, cell }) => role === "benchmark" && cell.row === actual.cell.row) ? [{ ...at("benchmark", actual.period, 27), unit: actual.unit === "万元" ? "%" : actual.unit }] : [];
    return [...second, at("target", lastYear, 20), at("stated-rank", before(1), 21), at("actual", before(2), 22), at("actual", before(5), 23), ...growth];
  });
  return { ...table, observations: [...rates, ...added] };
}

function known(value: number): Figure {
  return { kind: "known", value: Decimal.fromDouble(value), cellFactor: 1, live: true, approximate: false };
}

/** The first row is the total of the others, which are its parts by entity. */
function partsOfWhole(rows: readonly Row[]): readonly Row[] {
  return rows.map((one, index) => ({ ...one, indicator: "增加值", ...(index === 0 ? { isTotal: true } : { entity: `第${index}产业` }) }));
}

const STATE_OF_NOTHING = "?";

/** Formula cells in Excel's terms: the number where it is valid, else the first state whose condition holds. */
function guarded(finding: Finding): string {
  const formula = formulaOf(finding);
  if (formula === null) throw new Error(`${finding.measure} has no formula`);
  const states = formula.otherwise.reduceRight((rest, { state, condition }) => (condition === null ? `"${state}"` : `IF(${condition},"${state}",${rest})`), `"${STATE_OF_NOTHING}"`);
  return `=IF(${formula.valid},${formula.number},${states})`;
}

/** What each of the forms of each finding comes to. */
async function compute(table: Table, findings: readonly Finding[], forms: readonly ((finding: Finding) => string)[]): Promise<readonly (readonly ComputedValue[])[]> {
  const book = await FormulaBook.create();
  book.addSheet(table.sheet);
  for (const { figure: held, cell } of table.observations) {
    book.setCell(cell.sheet, cell.row, cell.column, held.kind === "known" ? held.value.toNumber() : null);
  }
  book.addSheet("结果");
  findings.forEach((finding, index) => forms.forEach((form, column) => book.setFormula("结果", index, column, form(finding))));
  book.calculate();
  return forms.map((_, column) => findings.map((__, index) => book.value("结果", index, column)));
}

function exactly({ outcome }: Finding): Exact | null {
  return "value" in outcome ? outcome.value : null;
}

function expected(finding: Finding): ComputedValue {
  const value = exactly(finding);
  return value === null ? finding.outcome.state : value.toNumber();
}

/** Within 1e-12 of the largest number in the sum: a difference of doubles is no better than they are, nor what is divided by one. */
function agrees(found: ComputedValue, wanted: ComputedValue, { inputs, dimension, measure, row: of }: Finding): boolean {
  if (typeof found !== "number" || typeof wanted !== "number") return found === wanted;
  const size = (name: FigureName): number => {
    const held = of?.figures.get(name)?.figure;
    return held?.kind === "known" ? held.value.toNumber() : 0;
  };
  const sizes = dimension.kind === "quantity" || dimension.kind === "points" ? inputs.map(({ figure: held }) => (held.kind === "known" ? Math.abs(held.value.toNumber()) : 0)) : [];
  const lost = measure === "contribution" ? Math.max(...(["actual", "prior", "total", "total-prior"] as const).map((name) => Math.abs(size(name)))) / Math.abs(size("total") - size("total-prior")) : 1;
  return Math.abs(found - wanted) <= 1e-12 * Math.max(1, Math.abs(wanted), ...sizes) * Math.max(1, lost) * Math.max(1, measure === "contribution" ? Math.abs(wanted) : 1);
}

/** Beyond it the twelfth decimal of a double means nothing, and no living form is written (see narrative/). */
const LARGEST_DIGITS_CHECKED = 500;

/** What Excel shows of a number, rounded as our formulas round it. */
function rounded(finding: Finding): string {
  return `=ROUND(ROUND(${formulaOf(finding)?.number ?? ""},12),${digitsOf(finding)})`;
}

function digitsOf({ dimension, decimals }: Finding): number {
  return decimals + (dimension.kind === "ratio" ? 2 : 0);
}

const isChecked = (value: ComputedValue): value is number => typeof value === "number" && Math.abs(value) <= LARGEST_DIGITS_CHECKED;

const measured = fc
  .tuple(fc.array(row, { minLength: 1, maxLength: 12 }), fc.array(figure, { minLength: 11, maxLength: 11 }), assessment, fc.constantFrom("2024Q1", "2024-05/ytd", "2024-03-18/ytd", "2024"), fc.boolean())
  .map(([rows, history, assessed, period, isWhole]) => {
    const table = withHistory(tableOf(period, isWhole ? partsOfWhole(rows) : rows.map((one, index) => ({ ...one, indicator: `指标${index}` }))), history);
    const options = { period: null, entity: null, decimals: 1, rounding: "half-up", assessment: assessed } as const;
    return { table, findings: measureTable(table, options).filter(({ definition }) => definition !== null) };
  });

test("every formula comes to the exact value or the state of its finding, and shows its digits, as an independent spreadsheet computes it", async () => {
  await fc.assert(
    fc.asyncProperty(measured, async ({ table, findings }) => {
      const [found, shown] = await compute(table, findings, [guarded, rounded]);
      const wrong = findings.flatMap((finding, index) => (agrees(found?.[index] ?? null, expected(finding), finding) ? [] : [[guarded(finding), found?.[index], expected(finding)]]));
      expect(wrong).toEqual([]);
      const otherDigits = findings.flatMap((finding, index) => {
        const [value, digits] = [exactly(finding), shown?.[index]];
        return value === null || !isChecked(digits ?? null) || value.round(digitsOf(finding), "half-up").toNumber() === digits ? [] : [[rounded(finding), digits]];
      });
      expect(otherDigits).toEqual([]);
    }),
    // A workbook for every smaller case would take minutes: the first one found is told.
    { numRuns: 80, endOnFailure: true },
  );
}, 120_000);

test("the tables of that property have every measure in them", () => {
  const met = new Set(fc.sample(measured, { numRuns: 200, seed: 3 }).flatMap(({ findings }) => findings.map(({ measure }) => measure)));
  const measures = [...Object.values(DEFINITIONS), ...RANK_DEFINITIONS].map(({ measure }) => measure);
  expect(measures.filter((measure) => !met.has(measure))).toEqual([]);
});
