import fc from "fast-check";
import { Decimal } from "./decimal";
import { Fraction } from "./fraction";
import type { Rounding } from "./rounding";

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
