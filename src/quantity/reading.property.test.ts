import fc from "fast-check";
import { Decimal } from "./decimal";
import { readNumber } from "./number-reading";
import { formatPeriod } from "./period";
import { findPeriod, parsePeriodText } from "./period-reading";

const FULL_WIDTH = (text: string): string => text.replaceAll(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

function grouped(digits: string, comma: string): string {
  const [whole = "", fraction] = digits.split(".");
  const groups = whole.replaceAll(/\B(?=(\d{3})+$)/g, comma);
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}

/** The ways in which an office writes one figure. */
const disguise = fc.record({
  negative: fc.constantFrom("-", "−", "－", "()"),
  comma: fc.constantFrom("", ",", "，"),
  before: fc.constantFrom("", " ", "\u3000", "*"),
  after: fc.constantFrom("", " ", "①", "*", "\u00a0"),
  unit: fc.constantFrom("", "%", "‰", "万元", "亿元", "起", "人次", "公顷"),
  wide: fc.boolean(),
});

test("a figure is read back whatever it is dressed in", () => {
  const figure = fc.tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: 0, max: 3 })).map(([digits, decimals]) => Decimal.of(digits, decimals));
  fc.assert(
    fc.property(figure, disguise, (value, { negative, comma, before, after, unit, wide }) => {
      const digits = grouped(value.abs().toString(), comma);
      const signed = value.sign() >= 0 ? digits : negative === "()" ? `(${digits})` : `${negative}${digits}`;
      const plain = `${signed}${unit}`;
      const written = `${before}${wide ? FULL_WIDTH(plain) : plain}${after}`;
      expect(readNumber(written)).toMatchObject({ kind: "number", value, unit: unit === "" ? null : unit, approximate: false });
    }),
    { numRuns: 5_000 },
  );
});

test("a word of approximation is never overlooked", () => {
  const word = fc.constantFrom(["近", ""], ["约", ""], ["超", ""], ["", "多"], ["", "余"], ["", "左右"], ["", "以上"]);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999 }), word, (number, [before, after]) => {
      expect(readNumber(`${before}${number}${after}`)).toMatchObject({ kind: "number", approximate: true });
      expect(readNumber(`${before}${number}起${after}`)).toMatchObject({ kind: "number", unit: "起", approximate: true });
    }),
    { numRuns: 500 },
  );
});

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.array(fc.constantFrom(..."0123456789０１２.．,，-—…/%‰()（）年月日季度上下半第一二三四截至底止QqH~ 约近多元万亿".split("")), { maxLength: 25 }).map((characters) => characters.join("")),
);

test("no text makes a reader fail, and what it reads can be written again", () => {
  fc.assert(
    fc.property(text, (written) => {
      const number = readNumber(written);
      if (number.kind === "number") expect(Decimal.parse(number.value.toString())).toEqual(number.value);
      const found = findPeriod(written);
      if (found !== null) {
        expect(found.start).toBeLessThan(found.end);
        expect(found.end).toBeLessThanOrEqual(written.length);
      }
      const period = parsePeriodText(written);
      if (period !== null) expect(parsePeriodText(formatPeriod(period))).toEqual(period);
    }),
    { numRuns: 20_000 },
  );
});

test("every period is read back from the notation of the command line", () => {
  const year = fc.option(fc.integer({ min: 1950, max: 2099 }));
  const period = fc.oneof(
    year.map((y) => ({ kind: "year" as const, year: y })),
    fc.tuple(year, fc.constantFrom(1 as const, 2 as const)).map(([y, half]) => ({ kind: "half" as const, year: y, half })),
    fc.tuple(year, fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const), fc.boolean()).map(([y, quarter, cumulative]) => ({ kind: "quarter" as const, year: y, quarter, cumulative })),
    fc.tuple(year, fc.integer({ min: 1, max: 12 }), fc.boolean()).map(([y, month, cumulative]) => ({ kind: "month" as const, year: y, month, cumulative })),
    fc.tuple(year, fc.integer({ min: 1, max: 12 }), fc.constantFrom(1 as const, 2 as const, 3 as const)).map(([y, month, part]) => ({ kind: "ten-days" as const, year: y, month, part })),
    fc
      .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.boolean())
      .map(([y, month, day, cumulative]) => ({ kind: "day" as const, year: y, month, day, cumulative })),
  );
  fc.assert(fc.property(period.filter((one) => one.kind !== "year" || one.year !== null), (one) => expect(parsePeriodText(formatPeriod(one))).toEqual(one)), { numRuns: 2_000 });
});
