import fc from "fast-check";
import { Decimal } from "./decimal";

const parsed = (text: string): Decimal => {
  const decimal = Decimal.parse(text);
  if (decimal === null) throw new Error(`not a decimal: ${text}`);
  return decimal;
};

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
