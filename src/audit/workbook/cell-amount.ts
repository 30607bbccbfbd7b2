import { Interval } from "../../quantity/interval";
import { readUnit } from "../../quantity/unit";
import type { Observation } from "../../recognition/table";
import { isCounted, type Amount } from "../reading/amount";

/** The amount in a cell; null where it holds none. A count is exact, a measured value may have been rounded. */
export function cellAmount(observation: Observation): Amount | null {
  const { figure, unit } = observation;
  if (figure.kind !== "known") return null;
  const known = (unit === null ? null : readUnit(unit)) ?? { dimension: "quantity" as const, base: "", exponent: 0 };
  const value = figure.value;
  const exact = value.movePoint(known.exponent).toFraction();
  const isCount = isCounted(known, value);
  return { unit: known, exact, interval: isCount ? Interval.exactly(exact) : Interval.printed(value).movePoint(known.exponent), isCount };
}
