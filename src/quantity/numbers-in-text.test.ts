import fc from "fast-check";
import { numbersIn } from "./numbers-in-text";

/** "60|起|just-above" for each number of a text. */
const read = (text: string): string => numbersIn(text).map((number) => [number.isPlace ? `第${number.value.toString()}` : number.value.toString(), number.unit, number.approximation].filter((part) => part !== null).join("|")).join(" ");

test.each([
  ["全国财政收入达到5.13万亿元，增长1.71倍；外汇储备超过1.52万亿美元", "5.13|万亿元 1.71|倍 1.52|万亿美元|above"],
  ["１－１２月累计，收入１１７２１０亿元，增长１２．８％，分别下降２个和３．７个百分点", "117210|亿元 12.8|% 2|个 3.7|个百分点"],
  ["１，２３４．５万元，增长5，123人受伤", "1234.5|万元 5 123|人"],
  ["从世界第六位上升到第4位，居前三名", "第6|位 第4|位 3|名"],
  ["提高三个百分点，翻一番，占百分之三十五，千分之六，两千三百万元，翻了两番", "3|个百分点 1|番 35|% 6|‰ 23000000|元 2|番"],
  ["60多起，近8人，约5.2万亿元，1.5万余户，5400多万人，2157万千瓦，3000元左右，30%以上，6‰以内，不超过47人", "60|起|just-above 8|人|below 5.2|万亿元|about 1.5|万户|just-above 5400|万人|just-above 2157|万千瓦 3000|元|about 30|%|at-least 6|‰|at-most 47|人|at-most"],
  ["最近5年，过500万元的2家，经过3个月", "5|年 500|万元|above 2|家 3|个月"],
  ["增长-2.5%，63%～68%，3-5%，－１．５％", "-2.5|% 63|% 68|% 3 5|% -1.5|%"],
  ["2024年3月18日，1—6月，截至3月底，一季度，2008—2012年，3月7日17时40分，20xx年，〔2012〕5号", ""],
  ["1.2020年完成12%；\n2.税收5%\n（3）非税6%；（4）由7种扩大到15种", "12|% 5|% 6|% 7|种 15|种"],
  ["信心百倍，千家万户，第一产业，一般公共预算，统一部署，蒙K24460", ""],
  ["in Quarter 2 2024, Quarter 2 (April to June) 2023, Quarter 3 2023/24, half 1, week 12 and Quarter 4; quarter 2 rose 3%", "3|%"],
  ["grew by 0.2% in April 2023 (£149 million), 1.2 percentage points, over 5 million people, 1,234 visits", "0.2|% 149|£ million 1.2|percentage points 5|million people|above 1234|visits"],
])("%s", (text, expected) => expect(read(text)).toBe(expected));

test("positions are those of the text given, with and without what belongs to the number", () => {
  const text = "共发生事故 近６０起，居第3位";
  const shown = numbersIn(text).map(({ start, end, digits }) => [text.slice(start, end), text.slice(digits.start, digits.end)]);
  expect(shown).toEqual([
    ["近６０起", "６０"],
    ["第3位", "3"],
  ]);
});

test("whatever the text, positions lie within it, in order, and digits within their number", () => {
  const piece = fc.oneof(fc.constantFrom(..."第近约超过不0123456789０９.．,，、%％‰个百分点万亿元起人年月日季度一二三十分之番倍多余左右以上 -—（)$£".split("")), fc.string({ unit: "binary", maxLength: 3 }));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join("");
      let last = 0;
      for (const { start, end, digits } of numbersIn(text).filter(({ spelling }) => spelling === "digits")) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(start <= digits.start && digits.start < digits.end && digits.end <= end && end <= text.length).toBe(true);
        last = end;
      }
    }),
    { numRuns: 5_000 },
  );
});

test("long runs of blanks, scale words or years end the reading of no text: each would take minutes if tried from every place", () => {
  const runs = [`${" ".repeat(60_000)}1${" ".repeat(60_000)}`, "十百千万".repeat(15_000), "2012年、2013、".repeat(5_000), `1${"万亿".repeat(30_000)}`, "1-".repeat(20_000)];
  expect(runs.map((run) => numbersIn(run).length)).toEqual([1, 0, expect.any(Number), 1, expect.any(Number)]);
});

test("a value between 1800 and 2199 with decimals is no month, and a structure is no time of day", () => {
  const read = (text: string): readonly string[] => numbersIn(text).map(({ value }) => value.toString());
  expect(read("善款2186.5万元，上年1940.2万元；自2012.3至2012.6。")).toEqual(["2186.5", "1940.2"]);
  expect(read("三次产业结构为19.0:42.4:38.6，会议于9:30开始。")).toEqual(["19.0", "42.4", "38.6"]);
});
