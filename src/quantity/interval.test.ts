import { Decimal } from "./decimal";
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

describe("where the rule of rounding is known, an end belongs to the interval only if it is rounded so", () => {
  test("12.5 reaches 12.45 by half-up, 12.55 by neither; 12.4 reaches both its ends by half-even", () => {
    const has = (shown: string, rule: "half-up" | "half-even", value: string): boolean => Interval.printed(decimal(shown), rule).contains(decimal(value));
    expect([has("12.5", "half-up", "12.45"), has("12.5", "half-up", "12.55"), has("12.5", "half-even", "12.45")]).toEqual([true, false, false]);
    expect([has("12.4", "half-even", "12.35"), has("12.4", "half-even", "12.45"), has("-12.5", "half-up", "-12.45"), has("0.0", "half-up", "-0.05")]).toEqual([true, true, true, false]);
  });

  test("intervals that only touch at an end that is not in both do not meet", () => {
    const [low, high] = [Interval.printed(decimal("1"), "half-up"), Interval.printed(decimal("2"), "half-up")];
    expect([low.meets(high), high.meets(low), printed("1").meets(printed("2"))]).toEqual([false, false, true]);
  });
});

test("an amount in another unit moves both ends", () => expect(bounds(printed("5.13").movePoint(4))).toBe("51250 … 51350"));
