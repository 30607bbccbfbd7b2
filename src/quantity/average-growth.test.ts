import { AverageGrowth, averageGrowthIsPossible } from "./average-growth";
import { Decimal } from "./decimal";
import { Fraction } from "./fraction";
import { Interval } from "./interval";

function total(last: string, first: string): Fraction {
  const [numerator, denominator] = [Decimal.parse(last), Decimal.parse(first)];
  const ratio = numerator && denominator && Fraction.of(numerator, denominator);
  if (!ratio) throw new Error(`no ratio: ${last} / ${first}`);
  return ratio;
}

test.each([
  ["165.5", "100", 5, 4, "0.1060"],
  ["172.1", "100", 2, 3, "0.312"],
  ["121", "100", 2, 4, "0.1000"],
  ["110.25", "100", 2, 2, "0.05"],
  ["110.25", "100", 2, 1, "0.1"],
  ["100", "121", 2, 6, "-0.090909"],
  ["100", "100", 3, 1, "0.0"],
  ["8", "1", 3, 0, "1"],
])("%s from %s in %i intervals at %i decimals: %s", (last, first, intervals, decimals, printed) => {
  expect(AverageGrowth.of(total(last, first), intervals)?.round(decimals, "half-up").toString()).toBe(printed);
});

test("a root that ends is exact, so that a tie is a tie", () => {
  const growth = AverageGrowth.of(total("110.25", "100"), 2);
  expect(growth?.round(1, "half-even").toString()).toBe("0.0");
  expect(growth?.compare(total("5", "100"))).toBe(0);
  expect(AverageGrowth.of(total("121", "100"), 2)?.toSignificant(15)).toBe("0.1");
});

test("there is none for a negative ratio, or for part of an interval", () => {
  expect(AverageGrowth.of(total("-1", "2"), 2)).toBeNull();
  expect(AverageGrowth.of(total("1", "2"), 1.5)).toBeNull();
  expect(AverageGrowth.of(total("1", "2"), 0)).toBeNull();
});

test("a printed average is possible where some total within its rounding gives it", () => {
  const interval = (text: string): Interval => Interval.printed(Decimal.parse(text) ?? Decimal.ZERO).movePoint(-2);
  const total = interval("65.5").plus(Interval.exactly(Fraction.ONE));
  expect(averageGrowthIsPossible(total, 5, interval("10.6"))).toBe(true);
  expect(averageGrowthIsPossible(total, 5, interval("10.7"))).toBe(false);
  expect(averageGrowthIsPossible(total, 5, interval("10.5"))).toBe(false);
  expect(averageGrowthIsPossible(interval("-100").plus(Interval.exactly(Fraction.ONE)), 5, interval("1"))).toBeNull();
});
