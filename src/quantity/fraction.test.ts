import { Decimal } from "./decimal";
import { Fraction } from "./fraction";

const decimal = (text: string): Decimal => {
  const read = Decimal.parse(text);
  if (read === null) throw new Error(`not a decimal: ${text}`);
  return read;
};

const ratio = (numerator: string, denominator: string): Fraction => {
  const fraction = Fraction.of(decimal(numerator), decimal(denominator));
  if (fraction === null) throw new Error("the denominator is zero");
  return fraction;
};

describe("rounds once, by absolute value", () => {
  test.each([
    ["1.005", 2, "half-up", "1.01"],
    ["1.005", 2, "half-even", "1.00"],
    ["-0.05", 1, "half-up", "-0.1"],
    ["-0.05", 1, "half-even", "0.0"],
    ["0.15", 1, "half-even", "0.2"],
    ["-2.5", 0, "half-up", "-3"],
    ["2.5", 0, "half-even", "2"],
    ["2.675", 2, "half-up", "2.68"],
    ["99.95", 1, "half-up", "100.0"],
    ["9007199254740993.5", 0, "half-up", "9007199254740994"],
    ["9007199254740992.5", 0, "half-even", "9007199254740992"],
  ] as const)("%s at %i decimals, %s: %s", (value, decimals, rounding, printed) => {
    expect(decimal(value).round(decimals, rounding).toString()).toBe(printed);
  });

  test("the growth of 8.1 from 8.0 is 1.25% and prints 1.3, where doubles say 1.2", () => {
    const growth = ratio("0.1", "8.0");
    expect(growth.round(3, "half-up").movePoint(2).toString()).toBe("1.3");
    expect((((8.1 - 8) / 8) * 100).toFixed(1)).toBe("1.2");
  });
});

test("a ratio to zero cannot be had", () => {
  expect(Fraction.of(decimal("1"), decimal("0.00"))).toBeNull();
  expect(Fraction.ONE.dividedBy(Fraction.ZERO)).toBeNull();
  expect(Fraction.ofIntegers(1n, 0n)).toBeNull();
});

test("prints significant digits", () => {
  expect(ratio("1", "3").toSignificant(17)).toBe("0.33333333333333333");
  expect(ratio("6", "10").toSignificant(17)).toBe("0.6");
  expect(ratio("-200", "3").toSignificant(4)).toBe("-66.67");
  expect(ratio("-9", "14").toSignificant(17)).toBe("-0.64285714285714286");
  expect(ratio("0", "3").toSignificant(17)).toBe("0");
  expect(ratio("999999", "1000").toSignificant(5)).toBe("1000");
  expect(ratio("1", "64000").toSignificant(17)).toBe("0.000015625");
});
