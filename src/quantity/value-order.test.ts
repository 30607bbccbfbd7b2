import { Decimal } from "./decimal";
import type { Exact } from "./exact";
import { Fraction } from "./fraction";
import { fromGreatest } from "./value-order";

const decimal = (text: string): Exact => Decimal.parse(text) ?? Decimal.ZERO;
const third = (times: string): Exact => Fraction.of(Decimal.fromInteger(BigInt(times)), Decimal.fromInteger(BigInt(times) * 3n + 1n)) ?? Fraction.ZERO;

test("values that no double tells apart are put in their exact order", () => {
  // Just below a third, by 10⁻²⁰ and by 10⁻²¹: the same double.
  const [lower, higher] = [third("10000000000000000000"), third("100000000000000000000")];
  expect(lower.toNumber()).toBe(higher.toNumber());
  expect(fromGreatest([lower, higher], (value) => value)).toEqual([higher, lower]);
});

test("equal values keep their order, whatever they are written as", () => {
  const members = ["a 0.5", "b 2", "c 0.50", "d -1", "e 0.5"];
  expect(fromGreatest(members, (member) => decimal(member.slice(2)))).toEqual(["b 2", "a 0.5", "c 0.50", "e 0.5", "d -1"]);
});
