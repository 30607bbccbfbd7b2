import fc from "fast-check";
import { Decimal } from "./decimal";
import { Fraction } from "./fraction";
import type { Rounding } from "./rounding";

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

test("arithmetic is that of big integers", () => {
  const integer = fc.oneof(fc.integer(), fc.maxSafeInteger()).map(BigInt);
  const positive = integer.map((n) => (n < 0n ? -n : n) + 1n);
  fc.assert(
    fc.property(integer, positive, integer, positive, (a, b, c, d) => {
      const [one, other] = [Fraction.ofIntegers(a, b), Fraction.ofIntegers(c, d)];
      if (one === null || other === null) throw new Error("a positive denominator is not zero");
      const same = (fraction: Fraction | null, numerator: bigint, denominator: bigint): void => {
        expect(fraction && fraction.numerator * denominator === numerator * fraction.denominator && fraction.denominator > 0n).toBe(true);
      };
      same(one.plus(other), a * d + c * b, b * d);
      same(one.minus(other), a * d - c * b, b * d);
      same(one.times(other), a * c, b * d);
      if (c === 0n) expect(one.dividedBy(other)).toBeNull();
      else same(one.dividedBy(other), a * d, b * c);
      expect(one.compare(other)).toBe(a * d < c * b ? -1 : a * d > c * b ? 1 : 0);
    }),
    { numRuns: 3_000 },
  );
});

describe("more than a million growth rates against an oracle on big integers, a quarter of them on a tie or just beside one", () => {
  const SEEDS = 100;
  const CASES_PER_SEED = 5_000;

  /** The printed rate by definition: of the two neighbours on the grid the nearer one, and on a tie the rule's. */
  function oracle(current: bigint, base: bigint, decimals: number, rounding: Rounding): bigint {
    const numerator = (current - base) * 10n ** BigInt(decimals);
    const size = numerator < 0n ? -numerator : numerator;
    const below = size / base;
    const toBelow = size - below * base;
    const toAbove = (below + 1n) * base - size;
    const tieGoesUp = rounding === "half-up" ? true : below % 2n !== 0n;
    const rounded = toBelow < toAbove || (toBelow === toAbove && !tieGoesUp) ? below : below + 1n;
    return numerator < 0n ? -rounded : rounded;
  }

  function inDigits(coefficient: bigint, decimals: number): string {
    const digits = String(coefficient < 0n ? -coefficient : coefficient).padStart(decimals + 1, "0");
    const whole = digits.slice(0, digits.length - decimals);
    return `${coefficient < 0n ? "-" : ""}${whole}${decimals === 0 ? "" : `.${digits.slice(-decimals)}`}`;
  }

  /** mulberry32: cases that a seed reproduces, faster than an arbitrary for each. */
  function generator(seed: number): (below: number) => number {
    let state = seed;
    return (below) => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
    };
  }

  /** A current figure and its base, both with the same number of decimals. */
  function plant(next: (below: number) => number, decimals: number): { current: bigint; base: bigint; places: number } {
    const places = next(4);
    const base = BigInt(next(10 ** (1 + next(9)))) + 1n;
    if (next(4) !== 0) return { base, current: BigInt(next(10 ** (1 + next(10)))), places };
    // base × (1 + odd / (2 × 10^decimals)) is a tie; one unit of a far digit beside it is not.
    const unit = 2n * 10n ** BigInt(decimals);
    const far = 10n ** BigInt(next(3) === 0 ? 0 : next(12));
    const tie = base * (unit + 2n * BigInt(next(5_000)) + 1n) * far;
    return { base: base * unit * far, current: tie + BigInt(next(3) - 1), places: places + decimals };
  }

  test.each(["half-up", "half-even"] as const)("%s", (rounding) => {
    let cases = 0;
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const next = generator(seed);
        for (let count = 0; count < CASES_PER_SEED; count += 1) {
          const decimals = next(6);
          const { current, base, places } = plant(next, decimals);
          const growth = Fraction.of(Decimal.of(current - base, places), Decimal.of(base, places));
          const expected = oracle(current, base, decimals, rounding);
          const printed = growth?.round(decimals, rounding).toString();
          if (printed !== inDigits(expected, decimals)) throw new Error(`${current} / ${base} at ${decimals}: ${String(printed)}, not ${expected}`);
          cases += 1;
        }
      }),
      { numRuns: SEEDS },
    );
    expect(cases).toBe(SEEDS * CASES_PER_SEED);
  });

  /** Figures of a workbook whose rate at `decimals` is a tie, or one unit of the last digit of a figure beside it. */
  function plantInCells(next: (below: number) => number, decimals: number): { current: number; base: number } {
    if (next(4) !== 0) return { current: next(1e9) - 2e8, base: next(1e9) + 1 };
    const unit = 2 * 10 ** decimals;
    const whole = next(1_000) + 1;
    return { base: whole * unit, current: whole * (2 * unit - (2 * next(unit / 2) + 1)) + next(3) - 1 };
  }

  test.each(["half-up", "half-even"] as const)("also where the figures come as doubles, as a workbook stores them: %s", (rounding) => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const next = generator(seed);
        for (let count = 0; count < CASES_PER_SEED; count += 1) {
          const [scale, decimals] = [10 ** next(4), next(6)];
          const { current, base } = plantInCells(next, decimals);
          const divisor = Decimal.fromDouble(base / scale);
          const printed = Decimal.fromDouble(current / scale).minus(divisor).dividedBy(divisor)?.round(decimals, rounding).toString();
          if (printed !== inDigits(oracle(BigInt(current), BigInt(base), decimals, rounding), decimals)) throw new Error(`${current} ${base} ${scale} at ${decimals}: ${String(printed)}`);
        }
      }),
      { numRuns: SEEDS / 2 },
    );
  });
});
