import { doubled, doublingsOf } from "./doubling";
import { Fraction } from "./fraction";

test("翻一番 is twice the base, 翻两番 four times", () => expect([0, 1, 2, 3].map((times) => doubled(times).toNumber())).toEqual([1, 2, 4, 8]));

test.each([
  ["1.99", 199n, 0],
  ["2", 200n, 1],
  ["3.99", 399n, 1],
  ["4", 400n, 2],
  ["1000", 100_000n, 9],
  ["0.5", 50n, 0],
])("%s times the base has doubled as often", (_, hundredths, times) => expect(doublingsOf(Fraction.ofIntegers(hundredths, 100n) ?? Fraction.ZERO)).toBe(times));
