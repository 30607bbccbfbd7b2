import fc from "fast-check";
import type { Assessment } from "../../src/measures/assessment";
import { measureTable } from "../../src/measures/measure-table";
import type { TableFindings } from "../../src/measures/table-findings";
import type { NarrativeStyle } from "../../src/narrative/style";
import type { Table } from "../../src/recognition/table";
import { FormulaBook } from "../evaluator/formula-book";
import { fillBook } from "./fill-book";
import { tableOf, type RowOf, type TableOf } from "./table-of";

export const styleArbitrary: fc.Arbitrary<NarrativeStyle> = fc.record({
  locale: fc.constantFrom("zh-CN" as const, "en" as const),
  length: fc.constantFrom("brief" as const, "standard" as const, "full" as const),
  rounding: fc.constantFrom("half-up" as const, "half-even" as const),
  decimals: fc.integer({ min: 0, max: 2 }),
  trimZeros: fc.boolean(),
});

/** What an office may ask for beside the usual measures. */
export const assessmentArbitrary: fc.Arbitrary<Assessment> = fc.constantFrom({}, { averageYears: 2, multiples: true }, { averageYears: 3 });

export function measured(given: TableOf, style: NarrativeStyle, assessment: Assessment = {}): { readonly table: Table; readonly findings: TableFindings } {
  const table = tableOf(given);
  return { table, findings: measureTable(table, { period: null, entity: null, decimals: style.decimals, rounding: style.rounding, assessment }) };
}

/** A rate that lies exactly between two printed ones: the evaluator's ROUND, unlike Excel's, goes by the bits of the double. */
export function hasTie(given: TableOf, style: NarrativeStyle): boolean {
  // Rounding to even moves the number to its last digit before it rounds, which no bits disturb.
  if (style.rounding === "half-even") return false;
  return measured(given, style).findings.some(({ outcome, decimals, dimension }) => {
    if (!("value" in outcome) || outcome.value === null || dimension.kind === "quantity") return false;
    const digits = decimals + (dimension.kind === "ratio" ? 3 : 1);
    const closer = outcome.value.round(digits, "half-up");
    return closer.compare(outcome.value) === 0 && closer.coefficient % 10n !== 0n && closer.coefficient % 5n === 0n;
  });
}

/** All formulas in one book: the sheet "S" of one table, formulas on a sheet of their own. */
export async function evaluate(table: TableOf, formulas: readonly string[]): Promise<readonly unknown[]> {
  const book = await FormulaBook.create();
  book.addSheet("S");
  book.addSheet("F");
  fillBook(book, table);
  formulas.forEach((formula, row) => book.setFormula("F", row, 0, formula));
  book.calculate();
  return formulas.map((_, row) => book.value("F", row, 0));
}

function isKept(role: string, value: unknown): boolean {
  return value === null || role === "target" || role === "ceiling";
}

/** What is counted, accidents or hazards, is never below zero. */
function otherFigure(row: RowOf, figure: string): string {
  return row.unit === "起" || row.unit === "人" || row.indicator.includes("损失") || "found" in row.figures ? figure.replace("-", "") : figure;
}

/** The same table with other figures in the same cells. */
export function figuresLike(table: TableOf): fc.Arbitrary<TableOf> {
  const figure = fc.oneof(fc.constantFrom("0", "1", "100"), fc.integer({ min: -50, max: 3000 }).map(String));
  return fc.array(figure, { minLength: 200, maxLength: 200 }).map((figures) => {
    let next = 0;
    return {
      ...table,
      rows: table.rows.map((row) => ({
        ...row,
        figures: Object.fromEntries(Object.entries(row.figures).map(([role, value]) => [role, isKept(role, value) ? value : otherFigure(row, figures[next++] ?? "1")])),
      })),
    };
  });
}

