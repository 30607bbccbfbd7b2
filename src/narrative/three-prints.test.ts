import fc from "fast-check";
import { FormulaBook } from "../../test/evaluator/formula-book";
import { faultsIn } from "../../test/narrative/faults";
import { fillBook } from "../../test/narrative/fill-book";
import { tableArbitrary } from "../../test/narrative/table-arbitrary";
import { tableOf, type RowOf, type TableOf } from "../../test/narrative/table-of";
import { measureTable } from "../measures/measure-table";
import type { Finding } from "../measures/finding";
import type { Table } from "../recognition/table";
import { compose } from "./compose";
import type { Sentence } from "./sentence";
import type { NarrativeStyle } from "./style";

const styleArbitrary: fc.Arbitrary<NarrativeStyle> = fc.record({
  locale: fc.constantFrom("zh-CN" as const, "en" as const),
  length: fc.constantFrom("brief" as const, "standard" as const, "full" as const),
  rounding: fc.constantFrom("half-up" as const, "half-even" as const),
  decimals: fc.integer({ min: 0, max: 2 }),
  trimZeros: fc.boolean(),
});

function measured(given: TableOf, style: NarrativeStyle): { readonly table: Table; readonly findings: readonly Finding[] } {
  const table = tableOf(given);
  return { table, findings: measureTable(table, { period: null, entity: null, decimals: style.decimals, rounding: style.rounding }) };
}

/** A rate that lies exactly between two printed ones: the evaluator's ROUND, unlike Excel's, goes by the bits of the double. */
function hasTie(given: TableOf, style: NarrativeStyle): boolean {
  // Rounding to even moves the number to its last digit before it rounds, which no bits disturb.
  if (style.rounding === "half-even") return false;
  return measured(given, style).findings.some(({ outcome, decimals, dimension }) => {
    if (!("value" in outcome) || outcome.value === null || dimension.kind === "quantity") return false;
    const digits = decimals + (dimension.kind === "ratio" ? 3 : 1);
    const closer = outcome.value.round(digits, "half-up");
    return closer.compare(outcome.value) === 0 && closer.coefficient % 10n !== 0n && closer.coefficient % 5n === 0n;
  });
}

function sentencesOf(given: TableOf, style: NarrativeStyle): readonly Sentence[] {
  const { table, findings } = measured(given, style);
  return compose({ sets: [{ table, findings, firstIndex: 0 }], style }).sentences;
}

/** All formulas in one book: the sheet "S" of one table, formulas on a sheet of their own. */
async function evaluate(table: TableOf, formulas: readonly string[]): Promise<readonly unknown[]> {
  const book = await FormulaBook.create();
  book.addSheet("S");
  book.addSheet("F");
  fillBook(book, table);
  formulas.forEach((formula, row) => book.setFormula("F", row, 0, formula));
  book.calculate();
  return formulas.map((_, row) => book.value("F", row, 0));
}

test("the formula of a sentence comes to its text", async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(tableArbitrary, styleArbitrary, async (table, style) => {
      fc.pre(!hasTie(table, style));
      const living = sentencesOf(table, style).flatMap(({ text, formula }) => (formula === null ? [] : [{ text, formula }]));
      const values = await evaluate(table, living.map(({ formula }) => formula));
      compared += living.length;
      expect(values).toEqual(living.map(({ text }) => text));
    }),
    { numRuns: 300, seed: 61 },
  );
  expect(compared).toBeGreaterThan(300);
});

test("a living formula says nothing wrong when the figures change", async () => {
  await fc.assert(
    fc.asyncProperty(tableArbitrary, fc.integer(), styleArbitrary, async (table, seed, style) => {
      const living = sentencesOf(table, style).flatMap(({ formula }) => formula ?? []);
      const [other] = fc.sample(figuresLike(table), { numRuns: 1, seed });
      const values = await evaluate(other ?? table, living);
      for (const value of values) expect(faultsIn(String(value), style.locale)).toEqual([]);
    }),
    { numRuns: 250, seed: 71 },
  );
});

function isKept(role: string, value: unknown): boolean {
  return value === null || role === "target" || role === "ceiling";
}

/** What is counted, accidents or hazards, is never below zero. */
function otherFigure(row: RowOf, figure: string): string {
  return row.unit === "起" || row.unit === "人" || row.indicator.includes("损失") || "found" in row.figures ? figure.replace("-", "") : figure;
}

/** The same table with other figures in the same cells. */
function figuresLike(table: TableOf): fc.Arbitrary<TableOf> {
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

test("spans lie in order within the text and cover every number and every word that depends on one", () => {
  fc.assert(
    fc.property(tableArbitrary, styleArbitrary, (table, style) => {
      for (const { text, spans } of sentencesOf({ ...table, period: "2024Q2" }, style)) {
        let covered = "";
        let end = 0;
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.findings.length).toBeGreaterThan(0);
          covered += text.slice(end, span.start);
          end = span.end;
        }
        covered += text.slice(end);
        expect(covered.replace(/2024/, "")).not.toMatch(/\d/);
        expect(covered).not.toMatch(/增长|下降|上升|上涨|回落|持平|快于|慢于|范围内|超额|亏|\b(?:up|down|rose|fell|grew|unchanged|ahead|behind|within)\b/);
      }
    }),
    { numRuns: 500, seed: 8 },
  );
});
