import { Fraction } from "../quantity/fraction";
import type { Exact } from "../quantity/exact";
import type { Rounding } from "../quantity/rounding";
import type { Finding } from "./finding";
import { printNumber } from "./print-finding";

/** More parts than this are read as a list, not as a structure. */
const MOST_PARTS = 5;
/** Parts that were rounded may miss their whole by as much. */
const TOLERANCE = Fraction.ofPositive(1, 1000);

/**
 * 结构 (三次产业结构为7.1:36.5:56.4): the shares of one whole, in the order of the table. Null where they do not make up the whole, or are too many.
 * The printed shares are not forced to add up to 100 (conventions §1).
 */
export function structureOf(shares: readonly Finding[]): readonly Fraction[] | null {
  const values = shares.flatMap(({ measure, outcome }) => (measure === "share" && outcome.state === "known" && outcome.value instanceof Fraction ? [outcome.value] : []));
  if (values.length !== shares.length || values.length < 2 || values.length > MOST_PARTS) return null;
  const rest = values.reduce((left, value) => left.minus(value), Fraction.ONE);
  return rest.abs().compare(TOLERANCE) <= 0 ? values : null;
}

/** "7.1:36.5:56.4": per cent without the sign, each rounded once. */
export function printStructure(shares: readonly Exact[], decimals: number, rounding: Rounding): string {
  return shares.map((share) => printNumber(share, { kind: "ratio" }, decimals, rounding).toString()).join(":");
}
