import fc from "fast-check";
import { FormulaBook, type ComputedValue } from "../../test/evaluator/formula-book";
import { tableOf, type Row } from "../../test/fixtures/table-of";
import type { Table } from "../recognition/table";
import type { Finding } from "./finding";
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

const STATE_OF_NOTHING = "?";

/** Formula cells in Excel's terms: the number where it is valid, else the first state whose condition holds. */
function guarded(finding: Finding): string {
  const { formula } = finding;
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

function agrees(found: ComputedValue, wanted: ComputedValue): boolean {
  if (typeof found !== "number" || typeof wanted !== "number") return found === wanted;
  return Math.abs(found - wanted) <= 1e-12 * Math.max(1, Math.abs(wanted));
}

test("every formula comes to the exact value or the state of its finding, as an independent spreadsheet computes it", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), fc.constantFrom("2024Q1", "2024-05/ytd", "2024-03-18/ytd", "2024"), async (rows, period) => {
      const numbered = rows.map((one, index) => ({ ...one, indicator: `指标${index}` }));
      const table = tableOf(period, numbered);
      const findings = measureTable(table, { period: null, entity: null, decimals: 1, rounding: "half-up" }).filter(({ measure }) => measure !== "trend");
      const found = await compute(table, findings);
      const wrong = findings.flatMap((finding, index) => (agrees(found[index] ?? null, expected(finding)) ? [] : [[guarded(finding), found[index], expected(finding)]]));
      expect(wrong).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
