import type { Exact } from "./exact";

/** Doubles closer than this may stand for the same value, or in the other order: then the exact values decide. */
const CLOSE = 1e-12;

/** The members from the greatest value to the least; members of one value keep their order. Only near ties are compared exactly. */
export function fromGreatest<T>(members: readonly T[], valueOf: (member: T) => Exact): readonly T[] {
  const keyed = members.map((member) => {
    const exact = valueOf(member);
    return { member, exact, double: exact.toNumber() };
  });
  return keyed.sort((one, other) => (areClose(one.double, other.double) ? other.exact.compare(one.exact) : other.double - one.double)).map(({ member }) => member);
}

function areClose(one: number, other: number): boolean {
  return !(Math.abs(one - other) > CLOSE * Math.max(Math.abs(one), Math.abs(other)));
}
