import { Fraction } from "../../src/quantity/fraction";
import { Decimal } from "../../src/quantity/decimal";
import type { Job } from "./jobs";

const COUNT = 200_000;

/** Growth rates of two-decimal figures, printed at one decimal: ours exactly, the peer as most code does it, with doubles. */
export const growthJob: Job = {
  name: "numbers",
  contenders: async () => {
    const pairs = Array.from({ length: COUNT }, (_, index) => [((index * 7919) % 999_983) / 100 + 1, ((index * 104_729) % 999_979) / 100 + 1] as const);
    return [
      {
        name: "exact",
        run: () => {
          for (const [current, base] of pairs) {
            const divisor = Decimal.fromDouble(base);
            Fraction.of(Decimal.fromDouble(current).minus(divisor), divisor)?.round(3, "half-up").toString();
          }
        },
      },
      {
        name: "doubles with toFixed",
        run: () => {
          for (const [current, base] of pairs) (((current - base) / base) * 100).toFixed(1);
        },
      },
    ];
  },
};
