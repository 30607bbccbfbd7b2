import { Decimal } from "../../src/quantity/decimal";
import type { Job } from "./jobs";

const COUNT = 1_000_000;
const DECIMALS = 1;

/**
 * Growth rates of two-decimal figures, printed at one decimal: ours, which asks exact integers only beside a tie; the loop of
 * doubles that most code has, which prints 1.2 for 8.1 from 8.0; and exact integers all the way.
 */
export const numbersJob: Job = {
  name: "numbers",
  inProcess: true,
  contenders: async () => {
    const pairs = Array.from({ length: COUNT }, (_, index) => [((index * 7919) % 999_983) / 100, (((index * 104_729) % 999_979) + 1) / 100] as const);
    return [
      {
        name: "exact",
        run: () => {
          for (const [current, base] of pairs) {
            const divisor = Decimal.fromDouble(base);
            const growth = Decimal.fromDouble(current).minus(divisor).dividedBy(divisor);
            growth?.round(DECIMALS + 2, "half-up").movePoint(2).toString();
          }
        },
      },
      {
        name: "doubles with toFixed",
        run: () => {
          for (const [current, base] of pairs) (((current - base) / base) * 100).toFixed(DECIMALS);
        },
      },
      {
        name: "big integers always",
        run: () => {
          for (const [current, base] of pairs) printWithBigIntegers(Decimal.fromDouble(current), Decimal.fromDouble(base));
        },
      },
    ];
  },
};

function printWithBigIntegers(current: Decimal, base: Decimal): string {
  const decimals = Math.max(current.decimals, base.decimals);
  const scaled = (number: Decimal): bigint => number.coefficient * 10n ** BigInt(decimals - number.decimals);
  const denominator = scaled(base);
  const change = scaled(current) - denominator;
  const size = (change < 0n ? -change : change) * 10n ** BigInt(DECIMALS + 2);
  const rounded = (size * 2n + denominator) / (denominator * 2n);
  return Decimal.of(change < 0n ? -rounded : rounded, DECIMALS).toString();
}
