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

describe("where the rule of rounding is known, an end belongs to the interval only if it is rounded so", () => {
  const number = fc.tuple(fc.integer({ min: -40, max: 40 }), fc.integer({ min: 0, max: 2 })).map(([digits, decimals]) => Decimal.of(digits, decimals));
  const rounding = fc.constantFrom("half-up" as const, "half-even" as const);

  test("exactly the values that round to a number lie in its interval", () => {
    fc.assert(
      fc.property(number, fc.integer({ min: -30, max: 30 }), rounding, (shown, offset, rule) => {
        const value = shown.plus(Decimal.of(offset, shown.decimals + 1));
        expect(Interval.printed(shown, rule).contains(value)).toBe(value.round(shown.decimals, rule).equals(shown));
      }),
      { numRuns: 5_000 },
    );
  });

  test("12.5 reaches 12.45 by half-up, 12.55 by neither; 12.4 reaches both its ends by half-even", () => {
    const has = (shown: string, rule: "half-up" | "half-even", value: string): boolean => Interval.printed(decimal(shown), rule).contains(decimal(value));
    expect([has("12.5", "half-up", "12.45"), has("12.5", "half-up", "12.55"), has("12.5", "half-even", "12.45")]).toEqual([true, false, false]);
    expect([has("12.4", "half-even", "12.35"), has("12.4", "half-even", "12.45"), has("-12.5", "half-up", "-12.45"), has("0.0", "half-up", "-0.05")]).toEqual([true, true, true, false]);
  });

  /** Members on a fine grid, the ends among them where they belong. */
  const members = (shown: Decimal, rule: "half-up" | "half-even"): readonly Decimal[] =>
    Array.from({ length: 11 }, (_, step) => shown.plus(Decimal.of((step - 5) * 10, shown.decimals + 2))).filter((value) => value.round(shown.decimals, rule).equals(shown));

  test("sums, differences, products and quotients hold what members give, and an end only if some members give it", () => {
    fc.assert(
      fc.property(number, number, rounding, (one, other, rule) => {
        const [a, b] = [Interval.printed(one, rule), Interval.printed(other, rule)];
        const results: [Interval | null, (x: Decimal, y: Decimal) => Fraction | null][] = [
          [a.plus(b), (x, y) => x.plus(y).toFraction()],
          [a.minus(b), (x, y) => x.minus(y).toFraction()],
          [a.times(b), (x, y) => x.times(y).toFraction()],
          [a.dividedBy(b), (x, y) => Fraction.of(x, y)],
        ];
        for (const [interval, combine] of results) {
          if (interval === null) continue;
          const given = members(one, rule).flatMap((x) => members(other, rule).map((y) => combine(x, y)));
          expect(given.every((value) => value !== null && interval.contains(value))).toBe(true);
          for (const end of [interval.low, interval.high]) expect(interval.contains(end)).toBe(given.some((value) => value?.compare(end) === 0));
        }
      }),
      { numRuns: 1_500 },
    );
  });

  test("intervals that only touch at an end that is not in both do not meet", () => {
    const [low, high] = [Interval.printed(decimal("1"), "half-up"), Interval.printed(decimal("2"), "half-up")];
    expect([low.meets(high), high.meets(low), printed("1").meets(printed("2"))]).toEqual([false, false, true]);
  });
});

test("an amount in another unit moves both ends", () => expect(bounds(printed("5.13").movePoint(4))).toBe("51250 … 51350"));
