import fc from "fast-check";
import { faultsIn } from "../../test/narrative/faults";
import { evaluate, figuresLike, hasTie, measured, styleArbitrary } from "../../test/narrative/living-tables";
import { tableArbitrary } from "../../test/narrative/table-arbitrary";
import type { TableOf } from "../../test/narrative/table-of";
import { compose } from "./compose";
import type { Sentence } from "./sentence";
import type { NarrativeStyle } from "./style";

function sentencesOf(given: TableOf, style: NarrativeStyle): readonly Sentence[] {
  const { table, findings } = measured(given, style);
  return compose({ sets: [{ table, findings, firstIndex: 0 }], style }).sentences;
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
    { numRuns: 2000, seed: 61 },
  );
  expect(compared).toBeGreaterThan(2000);
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
        // How many places a ranking names is no figure.
        expect(covered.replaceAll(/202[1-4]|居[前后]3位/g, "")).not.toMatch(/\d/);
        expect(covered).not.toMatch(/增长|下降|上升|上涨|回落|持平|快于|慢于|范围内|超额|亏|\b(?:up|down|rose|fell|grew|unchanged|ahead|behind|within)\b/);
      }
    }),
    { numRuns: 500, seed: 8 },
  );
});
