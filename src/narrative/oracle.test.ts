import fc from "fast-check";
import { expectedClause } from "../../test/narrative/clause-oracle";
import { textsOf } from "../../test/narrative/compose-table";
import { faultsIn } from "../../test/narrative/faults";
import { tableArbitrary } from "../../test/narrative/table-arbitrary";
import { tableOf } from "../../test/narrative/table-of";

const INDICATORS = [
  { indicator: "固定资产投资", unit: "亿元", more: ["增加", "减少"], grows: ["增长", "下降"] },
  { indicator: "税收收入", unit: "万元", more: ["增收", "减收"], grows: ["增长", "下降"] },
  { indicator: "教育支出", unit: "万元", more: ["增加", "减少"], grows: ["增长", "下降"] },
  { indicator: "粮食价格", unit: "元", more: ["提高", "降低"], grows: ["上涨", "下降"] },
  { indicator: "登记户数", unit: "户", more: ["增加", "减少"], grows: ["增长", "下降"] },
] as const;

const typed = fc.oneof(
  fc.constantFrom("0", "1", "100", "1000", "1001", "2000", "1999.5"),
  fc.tuple(fc.integer({ min: -500, max: 99_999 }), fc.nat(2)).map(([digits, places]) => (digits / 10 ** places).toFixed(places)),
);

test("figures, changes, rates, directions and units are those of an independent calculation", () => {
  fc.assert(
    fc.property(fc.constantFrom(...INDICATORS), typed, typed, fc.nat(2), (words, actual, prior, decimals) => {
      const table = tableOf({ period: "2024Q2", rows: [{ indicator: words.indicator, unit: words.unit, figures: { actual, prior } }] });
      expect(textsOf([table], { decimals })).toEqual([`2024年二季度，${words.indicator}${expectedClause({ ...words, actual, prior, decimals })}。`]);
    }),
    { numRuns: 5000, seed: 5 },
  );
});

/** INDICATOR_BRIEF_RUNS=600000 makes about a million of them. */
test("random sentences hold nothing that must not be printed", () => {
  const locale = fc.constantFrom("zh-CN" as const, "en" as const);
  const length = fc.constantFrom("brief" as const, "standard" as const, "full" as const);
  let sentences = 0;
  fc.assert(
    fc.property(tableArbitrary, locale, length, fc.nat(2), fc.boolean(), (table, language, size, decimals, trimZeros) => {
      for (const text of textsOf([tableOf(table)], { locale: language, length: size, decimals, trimZeros })) {
        sentences += 1;
        expect(faultsIn(text, language)).toEqual([]);
      }
    }),
    { numRuns: Number(process.env["INDICATOR_BRIEF_RUNS"] ?? 4000), seed: 9 },
  );
  expect(sentences).toBeGreaterThan(5000);
}, 600_000);
