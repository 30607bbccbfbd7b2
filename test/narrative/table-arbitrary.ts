import fc from "fast-check";
import type { RowOf, TableOf } from "./table-of";

const decimalText = fc.tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 2 })).map(([digits, decimals]) => (digits / 10 ** decimals).toFixed(decimals));

/** Few values, so that ties, zeros, ones and signs meet often. */
const figure = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom("0", "1", "2", "8", "100", "1000", "1001", "40.5") },
  { weight: 5, arbitrary: decimalText },
  { weight: 1, arbitrary: decimalText.map((text) => (Number(text) === 0 ? text : `-${text}`)) },
  { weight: 1, arbitrary: fc.constant(null) },
);
/** Also figures that others have, so that a target is met to the dot and a ceiling just reached. */
const positive = fc.oneof({ weight: 1, arbitrary: fc.constantFrom("1", "2", "8", "100", "1000") }, { weight: 2, arbitrary: decimalText.filter((text) => Number(text) > 0) });

const NAMES = [
  ["事故起数", "起"],
  ["死亡人数", "人"],
  ["直接经济损失", "万元"],
  ["固定资产投资", "亿元"],
  ["税收收入", "万元"],
  ["出口退税", "亿元"],
  ["利润总额", "万元"],
  ["农产品价格", "元"],
  ["城镇化率", "%"],
  ["户数", null],
  ["公共预算收入", "万元"],
  ["公共预算支出", "万元"],
] as const;

type Figures = RowOf["figures"];

const figuresArbitrary: fc.Arbitrary<Figures> = fc.oneof(
  fc.record({ actual: figure, prior: figure }),
  fc.record({ actual: figure }),
  fc.record({ actual: figure, prior: figure, previous: figure }),
  fc.record({ actual: figure, target: positive, stretch: fc.option(positive) }),
  fc.record({ actual: figure, prior: figure, ceiling: fc.option(positive) }),
  fc.record({ actual: figure, "stated-rate": figure }),
  fc.record({ actual: figure, prior: figure, "stated-rate": figure }),
  fc.record({ actual: figure, benchmark: figure }),
  fc.record({ actual: figure, "stated-change": figure }),
  fc.record({ actual: figure, "stated-change": figure, "stated-rate": figure }),
  fc.tuple(fc.nat(500), fc.nat(500)).map(([done, more]): Figures => ({ found: String(done + more), done: String(done) })),
);

/** One benchmark of two is seldom without the other. */
const rowArbitrary = fc.tuple(fc.constantFrom(...NAMES), figuresArbitrary, fc.option(figure, { nil: undefined, freq: 2 })).map(([name, figures, second]) => [name, figures, "benchmark" in figures ? second : undefined] as const);

const indicatorTable: fc.Arbitrary<TableOf> = fc
  .tuple(fc.uniqueArray(rowArbitrary, { minLength: 1, maxLength: 6, selector: ([[name]]) => name }), fc.constantFrom("2024Q1", "2024H1", "2024-10/ytd", "2024", undefined))
  .map(([rows, period]) => ({
    title: "全县主要指标",
    ...(period === undefined ? {} : { period }),
    rows: rows.map(([[indicator, unit], figures, secondBenchmark]) => ({ indicator, ...(unit === null ? {} : { unit }), figures, ...(secondBenchmark === undefined ? {} : { secondBenchmark }) })),
  }));

/** Accidents, or investment, by entity with a total. */
const entityTable: fc.Arbitrary<TableOf> = fc
  .tuple(
    fc.constantFrom(NAMES.slice(0, 3), NAMES.slice(3, 5), NAMES.slice(0, 1)),
    fc.array(fc.array(fc.tuple(figure, figure), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
    fc.boolean(),
  )
  .map(([names, entities, hasTotal]) => ({
    period: "2024Q1",
    layout: "crossed" as const,
    rows: entities.flatMap((figures, index) =>
      names.map(([indicator, unit], place): RowOf => {
        const [actual, prior] = figures[place] ?? ["0", "0"];
        const isTotal = hasTotal && index === 0;
        return { indicator, ...(unit === null ? {} : { unit }), ...(isTotal ? { isTotal } : { entity: `甲乙丙丁`[index] ?? "戊" }), figures: { actual, prior } };
      }),
    ),
  }));

/** Figures of this period, the one before, both a year ago, and one of two and three years ago: growth that gains and loses speed, and turns. */
const seriesTable: fc.Arbitrary<TableOf> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...NAMES), fc.array(figure, { minLength: 6, maxLength: 6 })), { minLength: 1, maxLength: 3, selector: ([[name]]) => name })
  .map((rows) => ({
    period: "2024Q2",
    layout: "periods-down" as const,
    rows: rows.flatMap(([[indicator, unit], figures]) =>
      ["2021Q2", "2022Q2", "2023Q1", "2023Q2", "2024Q1", "2024Q2"].map((period, place): RowOf => ({ indicator, period, ...(unit === null ? {} : { unit }), figures: { actual: figures[place] ?? null } })),
    ),
  }));

/** So many units that only the first and the last of them are named, among few figures, so that places are shared. */
const rosterTable: fc.Arbitrary<TableOf> = fc
  .tuple(fc.constantFrom(NAMES[0], NAMES[1], NAMES[3], NAMES[4]), fc.array(fc.tuple(figure, figure), { minLength: 31, maxLength: 34 }), fc.boolean(), fc.boolean())
  .map(([[indicator, unit], figures, hasTotal, hasPrior]) => ({
    period: "2024Q1",
    layout: "roster" as const,
    rows: figures.map(([actual, prior], index): RowOf => ({ indicator, unit, ...(hasTotal && index === 0 ? { isTotal: true } : { entity: unitName(index) }), figures: { actual, ...(hasPrior ? { prior } : {}) } })),
  }));

/** So many indicators that only the first, and those that grow most and least, are named. */
const longTable: fc.Arbitrary<TableOf> = fc.array(fc.tuple(figure, figure, fc.constantFrom("税收", "投资", "支出")), { minLength: 31, maxLength: 36 }).map((rows) => ({
  title: "全县主要指标",
  period: "2024H1",
  rows: rows.map(([actual, prior, name], index): RowOf => ({ indicator: `${unitName(index)}${name}`, unit: "万元", figures: { actual, prior } })),
}));

/** 甲子, 乙丑 … of the sexagenary cycle. */
function unitName(index: number): string {
  return `${"甲乙丙丁戊己庚辛壬癸"[index % 10] ?? ""}${"子丑寅卯辰巳午未申酉戌亥"[index % 12] ?? ""}`;
}

/** Tables with sign flips, zeros, ties and blanks, of the shapes that sentences know. */
export const tableArbitrary: fc.Arbitrary<TableOf> = fc.oneof(
  { weight: 12, arbitrary: indicatorTable },
  { weight: 8, arbitrary: entityTable },
  { weight: 5, arbitrary: seriesTable },
  { weight: 1, arbitrary: rosterTable },
  { weight: 1, arbitrary: longTable },
);
