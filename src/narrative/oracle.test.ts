import fc from "fast-check";
import { LOCALES } from "../lexicon/roles";
import { expectedClause } from "../../test/narrative/clause-oracle";
import { textsOf } from "../../test/narrative/compose-table";
import { faultsIn } from "../../test/narrative/faults";
import { generatedSentences } from "../../test/narrative/generated-sentences";
import { SentenceReader, type Reading } from "../../test/narrative/oracle/read-sentence";
import { KINDS_OF_FAULT, plantedFaults } from "../../test/narrative/planted-faults";
import { scanSentences } from "../../test/narrative/scan-sentences";
import { tableOf, type TableOf } from "../../test/narrative/table-of";

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
    { numRuns: 2000, seed: 5 },
  );
});

/** `npm run scan` does the same for a million sentences. */
test("random sentences hold nothing that must not be printed, all are read, and every number in them is that of the table", () => {
  const { sentences, read, numbers, faults, wrong, unread } = scanSentences(500, 9);
  expect({ faults, wrong, unread }).toEqual({ faults: [], wrong: [], unread: [] });
  expect(sentences).toBeGreaterThan(5000);
  expect(read.usual).toBeGreaterThan(2000);
  expect(read.own).toBeGreaterThan(2000);
  expect(read.template).toBeGreaterThan(500);
  expect(numbers).toBeGreaterThan(20_000);
});

/** Each number, each word of direction, each unit and each name of a few thousand sentences is made wrong in turn: the oracle has to find all. */
test("a fault planted in a sentence of any way of writing is found", () => {
  const planted: Record<string, number> = {};
  const missed: string[] = [];
  for (const { text, way, style, table, read } of generatedSentences(100, 21)) {
    expect(isFaulty(read(text))).toBe(false);
    for (const { kind, text: wrong } of plantedFaults(text, style.locale, table)) {
      const key = `${way} ${style.locale} ${kind}`;
      planted[key] = (planted[key] ?? 0) + 1;
      if (!isFaulty(read(wrong))) missed.push(`${key}: "${wrong}" for "${text}" of ${JSON.stringify({ ...style, table })}`);
    }
  }
  expect(missed.slice(0, 20)).toEqual([]);
  const keys = (["usual", "own", "template"] as const).flatMap((way) => LOCALES.flatMap((locale) => KINDS_OF_FAULT.map((kind) => `${way} ${locale} ${kind}`)));
  expect(keys.filter((key) => (planted[key] ?? 0) < (key.startsWith("template") ? 20 : 100))).toEqual([]);
});

const TABLE: TableOf = {
  period: "2024Q1",
  rows: [
    { indicator: "税收收入", unit: "万元", figures: { actual: "900", prior: "1000" } },
    { indicator: "城镇化率", unit: "%", figures: { actual: "65.2", prior: "64.0" } },
    { indicator: "固定资产投资", unit: "亿元", figures: { actual: "30", target: "100" } },
  ],
};

/** A sentence that cannot be read to its end is as bad as one that is wrong. */
const isFaulty = ({ wrong, unread }: Reading): boolean => wrong.length > 0 || unread !== null;

/** The oracle has to find each sort of mistake: in a value, a direction, a unit, a name, a rounding, a judgement. */
test.each([
  ["zh-CN" as const, "2024年一季度，税收收入900万元，同比减收100万元，下降10.0%；城镇化率65.2%，同比提高1.2个百分点；完成固定资产投资30亿元，占全年目标的30.0%，快于序时进度5.0个百分点。", ["900", "901"], ["减收", "增收"], ["下降", "增长"], ["万元", "亿元"], ["税收收入", "公共预算收入"], ["10.0%", "10.1%"], ["提高1.2个百分点", "提高1.2%"], ["快于", "慢于"], ["5.0", "6.0"]],
  ["en" as const, "In the first quarter of 2024, 税收收入 stood at 9 million yuan, down 1 million yuan (10.0%) on a year earlier; 城镇化率 stood at 65.2%, up 1.2 percentage points on a year earlier; 固定资产投资 reached 3 billion yuan, 30.0% of the annual target, 5.0 percentage points ahead of schedule.", ["9 million", "9.1 million"], ["down", "up"], ["10.0%", "11.0%"], ["9 million", "9 billion"], ["税收收入", "城镇化率"], ["up 1.2", "up 1.3"], ["ahead of", "behind"], ["30.0%", "30%"]],
])("a mistake in a sentence is found (%s)", (locale, sentence, ...mistakes) => {
  const reader = new SentenceReader(TABLE, { locale, decimals: 1, trimZeros: false, months: 3 });
  expect(reader.read(sentence)).toMatchObject({ wrong: [], unread: null });
  for (const [right = "", wrong = ""] of mistakes) expect([right, wrong, isFaulty(reader.read(sentence.replace(right, wrong)))]).toEqual([right, wrong, true]);
});

/** Two units share the third place from the bottom; 丙 and 丁 have no growth. */
const UNITS: TableOf = {
  period: "2024Q1",
  layout: "roster",
  rows: Object.entries({ 甲: ["900", "1000"], 乙: ["1300", "1000"], 丙: ["500", null], 丁: ["500", "0"], 戊: ["950", "1000"], 己: ["1200", "1000"], 庚: ["1100", "1000"], 辛: ["1000", "1000"], 壬: ["1000", "1000"] }).map(([entity, [actual = null, prior = null]]) => ({
    indicator: "税收收入",
    unit: "万元",
    entity,
    figures: { actual, prior },
  })),
};

/** Of a unit among others, and of all of them: a place, a name left out, a tie broken, an order turned, a sign lost. */
test.each([
  ["zh-CN" as const, "2024年一季度，税收收入同比增幅居前3位的是乙（30.0%）、己（20.0%）、庚（10.0%）；居后3位的是甲（-10.0%）、戊（-5.0%）、辛（0.0%）、壬（0.0%）。", ["乙（30.0%）、己（20.0%）", "己（20.0%）、乙（30.0%）"], ["、壬（0.0%）", ""], ["庚（10.0%）", "丙（10.0%）"], ["-5.0%", "5.0%"], ["20.0%", "20.1%"], ["同比增幅", ""], ["居前", "居后"]],
  ["en" as const, "In the first quarter of 2024, growth of 税收收入 was highest in 乙 (30.0%), 己 (20.0%) and 庚 (10.0%); it was lowest in 甲 (-10.0%), 戊 (-5.0%), 辛 (0.0%) and 壬 (0.0%).", ["乙 (30.0%), 己 (20.0%)", "己 (20.0%), 乙 (30.0%)"], [", 辛 (0.0%) and 壬 (0.0%)", " and 辛 (0.0%)"], ["highest in 乙", "highest in 丙"], ["-5.0%", "5.0%"], ["20.0%", "20.1%"], ["highest", "lowest"]],
  ["zh-CN" as const, "2024年一季度，己税收收入1200万元，同比增收200万元，增长20.0%，居第2位。", ["第2位", "第3位"]],
  ["en" as const, "In the first quarter of 2024, 己 stood at 12 million yuan, up 2 million yuan (20.0%) on a year earlier, ranking number 2.", ["number 2", "number 1"]],
])("a mistake in a ranking is found (%s)", (locale, sentence, ...mistakes) => {
  const reader = new SentenceReader(UNITS, { locale, decimals: 1, trimZeros: false, months: 3 });
  expect(reader.read(sentence)).toMatchObject({ wrong: [], unread: null });
  for (const [right = "", wrong = ""] of mistakes) expect([right, wrong, isFaulty(reader.read(sentence.replace(right, wrong)))]).toEqual([right, wrong, true]);
});

const YEARS: TableOf = {
  period: "2024Q2",
  layout: "periods-down",
  rows: Object.entries({ "2022Q2": ["100", "100"], "2023Q2": ["93.2", "95"], "2024Q2": ["233", "81"] }).flatMap(([period, figures]) =>
    ["固定资产投资", "税收收入"].map((indicator, place) => ({ indicator, unit: "亿元", period, figures: { actual: figures[place] ?? null } })),
  ),
};

test.each([
  ["zh-CN" as const, "2024年二季度，固定资产投资233亿元，同比增加139.8亿元，增长1.5倍，两年平均增长52.6%，是上年同期的2.5倍；税收收入81亿元，同比减收14亿元，下降14.7%，两年平均下降10.0%。", ["增长1.5倍", "增长150.0%"], ["增长1.5倍", "增长2.5倍"], ["52.6%", "52.7%"], ["平均增长", "平均下降"], ["两年", "三年"], ["的2.5倍", "的1.5倍"], ["下降10.0%", "下降10.1%"], ["下降14.7%", "下降1.5倍"]],
  ["en" as const, "In the second quarter of 2024, 固定资产投资 stood at 23.3 billion yuan, up 13.98 billion yuan (150.0%) on a year earlier, and on average grew by 52.6% a year over two years, 2.5 times the figure of a year earlier; 税收收入 stood at 8.1 billion yuan, down 1.4 billion yuan (14.7%) on a year earlier, and on average fell by 10.0% a year over two years.", ["52.6%", "52.7%"], ["grew", "fell"], ["over two", "over three"], ["2.5 times", "1.5 times"], ["fell by 10.0%", "fell by 9.9%"]],
])("a mistake in an average growth or a multiple is found (%s)", (locale, sentence, ...mistakes) => {
  const reader = new SentenceReader(YEARS, { locale, decimals: 1, trimZeros: false, months: 6, multiplesFrom: 100, averageYears: 2 });
  expect(reader.read(sentence)).toMatchObject({ wrong: [], unread: null });
  for (const [right = "", wrong = ""] of mistakes) expect([right, wrong, isFaulty(reader.read(sentence.replace(right, wrong)))]).toEqual([right, wrong, true]);
});

/** The scan has to find what must not be printed. */
test.each([
  ["zh-CN" as const, "收入增长-5%。"],
  ["zh-CN" as const, "收入下降-3%。"],
  ["zh-CN" as const, "收入增长0.0%。"],
  ["zh-CN" as const, "收入增长5亿元。"],
  ["zh-CN" as const, "收入增加5.2%。"],
  ["zh-CN" as const, "收入5亿元，，同比增长1%。"],
  ["zh-CN" as const, "收入、支出分别。"],
  ["zh-CN" as const, "收入NaN亿元。"],
  ["zh-CN" as const, "收入-0亿元。"],
  ["en" as const, "Income stood at Infinity."],
  ["en" as const, "Income stood at undefined."],
  ["en" as const, "Income was up -5%."],
  ["en" as const, "Income was up 0.0% on a year earlier."],
  ["en" as const, "Income and."],
  ["en" as const, "5 people died."],
])("%s: %s is a fault", (locale, text) => {
  expect(faultsIn(text, locale)).not.toEqual([]);
});
