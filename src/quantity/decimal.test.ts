import fc from "fast-check";
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

  test("any double: the digits that toPrecision(15) has, without trailing zeros", () => {
    // Doubles below 1e-307 have fewer digits, and Excel holds none of them.
    const double = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 }).filter((x) => x === 0 || Math.abs(x) > 1e-300),
      // Beside a tie of the fifteenth digit.
      fc.tuple(fc.integer({ min: 1e8, max: 1e9 - 1 }), fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: -2, max: 2 })).map(([high, low, steps]) => (high * 1e6 + low + 0.5 + steps / 8) / 1e9),
      fc.tuple(fc.integer(), fc.integer({ min: 0, max: 8 })).map(([digits, decimals]) => digits / 10 ** decimals),
      fc.tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 0, max: 4 })).map(([digits, decimals]) => (digits / 10 ** decimals) * 1.1),
    );
    fc.assert(
      fc.property(double, (x) => {
        const shown = Decimal.fromDouble(x);
        expect(shown.trimmed().decimals).toBe(shown.decimals);
        expect(shown.equals(parsed(x.toPrecision(15)))).toBe(true);
      }),
      { numRuns: 50_000 },
    );
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

test("sums, differences and products are those of big integers, at every size", () => {
  const digits = fc.oneof(fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }), fc.maxSafeInteger().map(BigInt), fc.integer().map(BigInt));
  const decimals = fc.integer({ min: 0, max: 20 });
  fc.assert(
    fc.property(digits, decimals, digits, decimals, (a, p, b, q) => {
      const [one, other] = [Decimal.of(a, p), Decimal.of(b, q)];
      const [x, y] = [a * 10n ** BigInt(q), b * 10n ** BigInt(p)];
      expect(one.plus(other).equals(Decimal.of(x + y, p + q))).toBe(true);
      expect(one.minus(other).equals(Decimal.of(x - y, p + q))).toBe(true);
      expect(one.times(other)).toEqual(Decimal.of(a * b, p + q));
      expect(one.compare(other)).toBe(x < y ? -1 : x > y ? 1 : 0);
      expect(parsed(one.toString())).toEqual(one);
      expect(one.toNumber()).toBe(Number(one.toString()));
    }),
    { numRuns: 3_000 },
  );
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
