import { Decimal } from "../quantity/decimal";
import { rateChange, type RateChange } from "./rate-change";

test.each<[number, number, RateChange]>([
  [6.2, 5.8, "accelerated"],
  [5.8, 6.2, "slowed"],
  [-1.1, -13.5, "decline-narrowed"],
  [-13.5, -1.1, "decline-widened"],
  [1, -1, "turned-up"],
  [-1, 1, "turned-down"],
  [1, 0, "flat-to-growth"],
  [-1, 0, "flat-to-decline"],
  [0, 1, "growth-to-flat"],
  [0, -1, "decline-to-flat"],
  [0, 0, "unchanged"],
  [3, 3, "unchanged"],
])("%d after %d: %s", (now, before, change) => expect(rateChange(Decimal.fromDouble(now), Decimal.fromDouble(before))).toBe(change));
