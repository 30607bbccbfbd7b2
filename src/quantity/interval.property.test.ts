import fc from "fast-check";
import { Decimal } from "./decimal";
import { Fraction } from "./fraction";
import { growthInterval, Interval } from "./interval";

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
});
