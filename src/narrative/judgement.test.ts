import fc from "fast-check";
import { textsOf } from "../../test/narrative/compose-table";
import { tableOf } from "../../test/narrative/table-of";
import { measureTable } from "../measures/measure-table";
import type { Judgement } from "../measures/finding";

const FLOOR: Partial<Record<Judgement, RegExp>> = {
  exceeded: /，已超额完成。$/,
  met: /，已完成。$/,
  "not-met": /，未完成。$/,
  "ahead-of-schedule": /，快于序时进度[\d.]+个百分点。$|，与序时进度基本持平。$/,
  "behind-schedule": /，慢于序时进度[\d.]+个百分点。$|，与序时进度基本持平。$/,
  "within-schedule": /，与序时进度持平。$/,
};

const CEILING: Partial<Record<Judgement, RegExp>> = {
  "within-schedule": /，在控制进度范围内。$/,
  "over-schedule": /，超控制进度[\d.]+个百分点。$/,
  "within-ceiling": /，在控制指标以内。$/,
  "over-ceiling": /，超过控制指标。$/,
};

const period = fc.constantFrom("2024Q1", "2024H1", "2024Q3/ytd", "2024-10/ytd", "2024");
const figure = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constantFrom(25, 50, 75, 100, 101));

test.each([
  ["completion" as const, "target" as const, FLOOR],
  ["control-share" as const, "ceiling" as const, CEILING],
])("the words of %s are those of its judgement", (measure, role, words) => {
  fc.assert(
    fc.property(period, figure, fc.constantFrom(50, 100, 40), (when, actual, bound) => {
      // Where nothing happened, no share of a ceiling is told.
      fc.pre(measure !== "control-share" || Number(actual) > 0);
      const table = tableOf({ period: when, rows: [{ indicator: "死亡人数", unit: "人", figures: { actual, [role]: bound } }] });
      const findings = measureTable(table, { period: null, entity: null, decimals: 1, rounding: "half-up" });
      const judgement = findings.find((finding) => finding.measure === measure)?.judgement ?? "met";
      expect(textsOf([table]).join("")).toMatch(words[judgement] ?? /never/);
    }),
    { numRuns: 1000, seed: 3 },
  );
});
