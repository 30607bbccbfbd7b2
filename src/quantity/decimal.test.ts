import { Decimal } from "./decimal";

const parsed = (text: string): Decimal => {
  const decimal = Decimal.parse(text);
  if (decimal === null) throw new Error(`not a decimal: ${text}`);
  return decimal;
};

describe("a stored double is the number that Excel shows", () => {
  test.each([
    [8.1, "8.1"],
    [0.1 + 0.2, "0.3"],
    [-0, "0"],
    [-12.5, "-12.5"],
    [0.125, "0.125"],
    [123456789012345, "123456789012345"],
    [1e15, "1000000000000000"],
    [1234567890123456, "1234567890123460"],
    [1 / 3, "0.333333333333333"],
    [-2 / 3, "-0.666666666666667"],
    [1e-17, "0.00000000000000001"],
    [1.5e21, "1500000000000000000000"],
    [1.25e-300, `0.${"0".repeat(299)}125`],
  ])("%p is %s", (double, shown) => {
    expect(Decimal.fromDouble(double).toString()).toBe(shown);
  });

  test.each([NaN, Infinity, -Infinity])("%p is no number of a cell", (double) => {
    expect(() => Decimal.fromDouble(double)).toThrow(RangeError);
  });
});

describe("reads and prints plain notation", () => {
  test.each([
    ["-12.50", "-12.50", 2],
    ["1.5E-3", "0.0015", 4],
    ["+.5", "0.5", 1],
    ["5.", "5", 0],
    ["1e3", "1000", 0],
    ["-0.00", "0.00", 2],
    ["00012", "12", 0],
    ["12345678901234567890.123", "12345678901234567890.123", 3],
  ])("%s is %s", (text, printed, decimals) => {
    expect(parsed(text).toString()).toBe(printed);
    expect(parsed(text).decimals).toBe(decimals);
  });

  test.each(["", ".", "-", "1,000", "１２", "1.2.3", "0x10", "1e", "NaN", "1e99999", " 1"])("%p is none", (text) => {
    expect(Decimal.parse(text)).toBeNull();
  });
});

test("moving the point keeps the digits", () => {
  expect(parsed("0.1250").movePoint(2).toString()).toBe("12.50");
  expect(parsed("1.5").movePoint(2).toString()).toBe("150");
  expect(parsed("15").movePoint(-2).toString()).toBe("0.15");
});

test("zeros behind the point are dropped only when asked", () => {
  expect(parsed("14.00").trimmed().toString()).toBe("14");
  expect(parsed("100").trimmed().toString()).toBe("100");
  expect(parsed("14").round(1, "half-up").toString()).toBe("14.0");
});
