import type { Exact } from "./exact";

/** Doubles closer than this may stand for the same value, or in the other order: then the exact values decide. */
const CLOSE = 1e-12;

/** The members from the greatest value to the least; members of one value keep their order. Only near ties are compared exactly. */
export function fromGreatest<T>(members: readonly T[], valueOf: (member: T) => Exact): readonly T[] {
  const values = members.map(valueOf);
  const sorted: T[] = [];
  placesFromGreatest(values, Float64Array.from(values, (value) => value.toNumber())).forEach((place) => {
    const member = members[place];
    if (member !== undefined) sorted.push(member);
  });
  return sorted;
}

/**
 * The places of values in their list, from the greatest to the least.
 * @param doubles the same values as doubles
 */
export function placesFromGreatest(values: readonly Exact[], doubles: Float64Array): Uint32Array {
  const places = Uint32Array.from(values.keys());
  return places.sort((one, other) => {
    const [first, second] = [doubles[one] ?? NaN, doubles[other] ?? NaN];
    return (areClose(first, second) ? compared(values[other], values[one]) : second - first) || one - other;
  });
}

/**
 * The members that may be among the greatest so many, in their order: those with a value like the last of these are all there.
 * @param doubleOf the value as a double, which tells what is far below without the exact one
 */
export function amongGreatest<T>(members: readonly T[], count: number, doubleOf: (member: T) => number): readonly T[] {
  const doubles = Float64Array.from(members, doubleOf);
  const top: number[] = [];
  for (const double of doubles) {
    if (top.length === count && double <= (top[count - 1] ?? 0)) continue;
    const place = top.findIndex((other) => other < double);
    top.splice(place < 0 ? top.length : place, 0, double);
    if (top.length > count) top.pop();
  }
  const limit = top.at(-1) ?? -Infinity;
  return members.filter((_, place) => (doubles[place] ?? 0) >= limit || areClose(doubles[place] ?? 0, limit));
}

function compared(one: Exact | undefined, other: Exact | undefined): number {
  return one === undefined || other === undefined ? 0 : one.compare(other);
}

/** Whether two doubles may stand for the same value, or for two in the other order. */
export function areClose(one: number, other: number): boolean {
  return !(Math.abs(one - other) > CLOSE * Math.max(Math.abs(one), Math.abs(other)));
}
