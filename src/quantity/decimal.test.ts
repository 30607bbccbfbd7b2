import fc from "fast-check";
import { AverageGrowth } from "./average-growth";
import { Decimal } from "./decimal";
import { Fraction } from "./fraction";

function decimal(text: string): Decimal {
  const read = Decimal.parse(text);
  if (read === null) throw new Error(`${text} is no number`);
  return read;
}

function fraction(numerator: string, denominator: string): Fraction {
  const ratio = Fraction.of(decimal(numerator), decimal(denominator));
  if (ratio === null) throw new Error("divided by zero");
  return ratio;
}

test("a double is read as the number Excel shows", () => {
  const shown = (double: number): string => Decimal.fromDouble(double).toString();
  expect([8.1, 0.1 + 0.2, 1.005, -41.9, 0, -0, 1e21, 1.5e-7, 123456789012345.6].map(shown)).toEqual([
    "8.1",
    "0.3",
    "1.005",
    "-41.9",
    "0",
    "0",
    "1000000000000000000000",
    "0.00000015",
    "123456789012346",
  ]);
});

test("a text number keeps its digits as written", () => {
  expect(["12.50", "-0.10", "+3", ".5", "5.", "1.5E-3", "2e3"].map((text) => decimal(text).toString())).toEqual(["12.50", "-0.10", "3", "0.5", "5", "0.0015", "2000"]);
  expect(["", "-", ".", "1,000", "1.2.3", "0x10", "1e99999", "NaN", "Infinity"].map((text) => Decimal.parse(text))).toEqual(Array(9).fill(null));
});

test("rounds once: half away from zero, or half to the even digit", () => {
  const half = ["1.005", "0.25", "0.35", "-0.05", "-0.25", "2.5"];
  expect(half.map((text) => decimal(text).round(text === "1.005" ? 2 : text === "2.5" ? 0 : 1, "half-up").toString())).toEqual(["1.01", "0.3", "0.4", "-0.1", "-0.3", "3"]);
  expect(half.map((text) => decimal(text).round(text === "1.005" ? 2 : text === "2.5" ? 0 : 1, "half-even").toString())).toEqual(["1.00", "0.2", "0.4", "0.0", "-0.2", "2"]);
});

test("zeros behind the point are dropped only when asked", () => {
  expect(decimal("14.00").trimmed().toString()).toBe("14");
  expect(decimal("100").trimmed().toString()).toBe("100");
  expect(decimal("14").round(1, "half-up").toString()).toBe("14.0");
});

test("a ratio is printed with all its digits where it ends, and with at least as many as asked for where it does not", () => {
  expect(fraction("60", "100").toSignificant(17)).toBe("0.6");
  expect(fraction("-9", "14").toSignificant(17)).toBe("-0.64285714285714286");
  expect(fraction("1", "3000").toSignificant(3)).toBe("0.000333");
  expect(fraction("0", "3").toSignificant(17)).toBe("0");
});

/** Plain integers, another way to the same rounding: compares the remainder, not the half. */
function oracle(numerator: bigint, denominator: bigint, decimals: number, even: boolean): bigint {
  const scaled = (numerator < 0n ? -numerator : numerator) * 10n ** BigInt(decimals);
  const floor = scaled / denominator;
  const above = (floor + 1n) * denominator - scaled;
  const below = scaled - floor * denominator;
  const magnitude = above < below || (above === below && (!even || floor % 2n === 1n)) ? floor + 1n : floor;
  return numerator < 0n ? -magnitude : magnitude;
}

test("agrees with integer arithmetic on random ratios and on planted ties", () => {
  const integer = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
  const positive = fc.bigInt({ min: 1n, max: 10n ** 9n });
  const tie = fc.tuple(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }), fc.integer({ min: 0, max: 4 })).map(([step, decimals]) => ({
    numerator: step * 2n + 1n,
    denominator: 2n * 10n ** BigInt(decimals),
    decimals,
  }));
  const any = fc.record({ numerator: integer, denominator: positive, decimals: fc.integer({ min: 0, max: 6 }) });
  fc.assert(
    fc.property(fc.oneof({ weight: 3, arbitrary: any }, { weight: 1, arbitrary: tie }), fc.boolean(), ({ numerator, denominator, decimals }, even) => {
      const ratio = Fraction.ofIntegers(numerator, denominator);
      expect(ratio?.round(decimals, even ? "half-even" : "half-up").coefficient).toBe(oracle(numerator, denominator, decimals, even));
    }),
    { numRuns: 20_000 },
  );
});

test("average growth rounds exactly, also where the root ends", () => {
  const average = (last: string, first: string, intervals: number, decimals: number): string | undefined =>
    AverageGrowth.of(fraction(last, first), intervals)?.round(decimals, "half-up").toString();
  expect(average("165.5", "100", 5, 4)).toBe("0.1060");
  expect(average("121", "100", 2, 4)).toBe("0.1000");
  expect(average("110.25", "100", 2, 1)).toBe("0.1");
  expect(average("100", "121", 2, 6)).toBe("-0.090909");
  expect(AverageGrowth.of(fraction("121", "100"), 2)?.toSignificant(15)).toBe("0.1");
  expect(AverageGrowth.of(fraction("-1", "2"), 2)).toBeNull();
  expect(AverageGrowth.of(fraction("1", "2"), 1.5)).toBeNull();
});
