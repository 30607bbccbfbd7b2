import { toBenchmark, toSecond, type Derived } from "./derived";
import type { Facts } from "./facts";
import { isAmount, isPoints, isRate } from "./printed";
import { signOf, type Rational } from "./rational";
import type { Said, Setting } from "./setting";

/** Whether what a clause says is true of a row of the table. */
export type Judge = (facts: Facts, said: Said, setting: Setting) => boolean;

/** On that side of what it is held to. */
export const sign = (of: Derived, due: number, also: Judge = () => true): Judge => (facts, said, setting) => {
  const value = of(facts, said, setting);
  return value !== null && signOf(value) === due && also(facts, said, setting);
};

/** By so many percentage points. */
export const size = (of: Derived): Judge => (facts, said, setting) => {
  const points = of(facts, said, setting);
  return points !== null && isPoints(said["n"]?.replaceAll(",", ""), points, setting);
};

export const amount = (of: (facts: Facts, said: Said) => Rational | null, uncounted = false): Judge => (facts, said, setting) => {
  const value = of(facts, said);
  return value !== null && isAmount(facts, value, said["n"], said["u"], setting, { uncounted });
};

export const rate = (of: (facts: Facts) => Rational | null): Judge => (facts, { r }, setting) => {
  const share = of(facts);
  return share !== null && isRate(r, share, setting);
};

/** 分别高于A、B: on that side of both, by the two numbers. */
export const bothGaps = (due: number): Judge => (facts, said, setting) => [toBenchmark, toSecond].every((gap, place) => sign(gap, due, size(gap))(facts, { n: said[place === 0 ? "n" : "n2"] }, setting));
