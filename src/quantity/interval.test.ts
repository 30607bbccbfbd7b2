import fc from "fast-check";
import { Decimal } from "./decimal";
import { Fraction } from "./fraction";
import { growthInterval, Interval } from "./interval";

function decimal(text: string): Decimal {
  const read = Decimal.parse(text);
  if (read === null) throw new Error(`${text} is no number`);
  return read;
}

const printed = (text: string): Interval => Interval.printed(decimal(text));
const bounds = (interval: Interval | null): string | null => interval && `${interval.low.toSignificant(6)} … ${interval.high.toSignificant(6)}`;

test("a printed number stands for half a unit of its last digit either way", () => {
  expect(bounds(printed("12.5"))).toBe("12.45 … 12.55");
  expect(bounds(printed("-3"))).toBe("-3.5 … -2.5");
  expect(bounds(printed("0.00"))).toBe("-0.005 … 0.005");
});

test("sums, differences, products and quotients take the worst of both", () => {
  expect(bounds(printed("10").plus(printed("2.0")))).toBe("11.45 … 12.55");
  expect(bounds(printed("10").minus(printed("2.0")))).toBe("7.45 … 8.55");
  expect(bounds(printed("-1").times(printed("2")))).toBe("-3.75 … -0.75");
  expect(bounds(printed("1").dividedBy(Interval.exactly(decimal("-2"))))).toBe("-0.75 … -0.25");
  expect(printed("1").dividedBy(printed("0"))).toBeNull();
});

test("a rate is possible where some figures within the intervals give it", () => {
  const growth = growthInterval(printed("1.3"), printed("1.2"));
  expect(bounds(growth)).toBe("0 … 0.173913");
  expect(growth?.meets(printed("0.17"))).toBe(true);
  expect(growth?.meets(printed("0.19"))).toBe(false);
  expect(growthInterval(printed("5"), printed("0"))).toBeNull();
  expect(growthInterval(printed("5"), printed("-4"))).toBeNull();
});

test("whatever was rounded lies in the interval of what was printed, and so does what is computed from it", () => {
  const number = fc.tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 0, max: 5 })).map(([digits, decimals]) => Decimal.of(digits, decimals));
  const rounding = fc.constantFrom("half-up" as const, "half-even" as const);
  fc.assert(
    fc.property(number, number, fc.integer({ min: 0, max: 4 }), rounding, (current, base, decimals, rule) => {
      const [shownCurrent, shownBase] = [Interval.printed(current.round(decimals, rule)), Interval.printed(base.round(decimals, rule))];
      expect(shownCurrent.contains(current)).toBe(true);
      const growth = Fraction.of(current.minus(base), base);
      if (growth === null) throw new Error("a positive base is not zero");
      const possible = growthInterval(shownCurrent, shownBase);
      if (possible !== null) expect(possible.contains(growth)).toBe(true);
      expect(shownCurrent.minus(shownBase).contains(current.minus(base))).toBe(true);
      expect(shownCurrent.times(shownBase).contains(current.times(base))).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});
