import fc from "fast-check";
import { FormulaBook, type ComputedValue } from "../../test/evaluator/formula-book";
import { tableOf, type Row } from "../../test/fixtures/table-of";
import type { Table } from "../recognition/table";
import type { Finding } from "./finding";
import { formulaOf } from "./formula";
import { measureTable } from "./measure-table";

/** Figures as offices have them, with many zeros, negatives and blanks; never of a size that a double could not hold exactly. */
const figure = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(0, null, 1, -1) },
  { weight: 5, arbitrary: fc.integer({ min: -99_999, max: 999_999 }) },
  { weight: 3, arbitrary: fc.integer({ min: -999_999, max: 9_999_999 }).map((number) => number / 100) },
);

const row: fc.Arbitrary<Row> = fc
  .record({ actual: figure, prior: figure, previous: figure, target: figure, stretch: figure, ceiling: figure, found: figure, done: figure })
  .map((figures) => ({ indicator: "指标", unit: "万元", figures }));

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

async function compute(table: Table, findings: readonly Finding[]): Promise<readonly ComputedValue[]> {
  const book = await FormulaBook.create();
  book.addSheet(table.sheet);
  for (const { figure: held, cell } of table.observations) {
    book.setCell(cell.sheet, cell.row, cell.column, held.kind === "known" ? held.value.toNumber() : null);
  }
  book.addSheet("结果");
  findings.forEach((finding, index) => book.setFormula("结果", index, 0, guarded(finding)));
  book.calculate();
  return findings.map((_, index) => book.value("结果", index, 0));
}

function expected(finding: Finding): ComputedValue {
  const value = "value" in finding.outcome ? finding.outcome.value : null;
  return value === null ? finding.outcome.state : value.toNumber();
}

/** Within 1e-12 of the largest number in the sum: a difference of doubles is no better than they are. */
function agrees(found: ComputedValue, wanted: ComputedValue, { inputs, dimension, measure }: Finding): boolean {
  if (typeof found !== "number" || typeof wanted !== "number") return found === wanted;
  // A quotient of two differences, each of which may have lost a few digits.
  if (measure === "contribution" || measure === "pull") return Math.abs(found - wanted) <= 1e-8 * Math.max(1, Math.abs(wanted));
  const sizes = dimension.kind === "quantity" ? inputs.map(({ figure: held }) => (held.kind === "known" ? Math.abs(held.value.toNumber()) : 0)) : [];
  return Math.abs(found - wanted) <= 1e-12 * Math.max(1, Math.abs(wanted), ...sizes);
}

test("every formula comes to the exact value or the state of its finding, as an independent spreadsheet computes it", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), fc.constantFrom("2024Q1", "2024-05/ytd", "2024-03-18/ytd", "2024"), fc.boolean(), async (rows, period, isWhole) => {
      const table = tableOf(period, isWhole ? partsOfWhole(rows) : rows.map((one, index) => ({ ...one, indicator: `指标${index}` })));
      const findings = measureTable(table, { period: null, entity: null, decimals: 1, rounding: "half-up" }).filter(({ measure }) => measure !== "trend");
      const found = await compute(table, findings);
      const wrong = findings.flatMap((finding, index) => (agrees(found[index] ?? null, expected(finding), finding) ? [] : [[guarded(finding), found[index], expected(finding)]]));
      expect(wrong).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
