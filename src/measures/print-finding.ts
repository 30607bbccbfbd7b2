import type { Decimal } from "../quantity/decimal";
import type { Exact } from "../quantity/exact";
import type { Rounding } from "../quantity/rounding";
import type { Dimension, Finding } from "./finding";

/** "-64.29%", "-0.49个百分点", "8人": signed with an ASCII "-", exactly the finding's decimals, with its unit. "" where it has no value. */
export function printFinding(finding: Finding, rounding: Rounding): string {
  const value = "value" in finding.outcome ? finding.outcome.value : null;
  if (value === null) return "";
  return `${printNumber(value, finding.dimension, finding.decimals, rounding).toString()}${unitOf(finding.dimension)}`;
}

/** The printed number without its unit, rounded once: a ratio in per cent, all else as it is. */
export function printNumber(value: Exact, dimension: Dimension, decimals: number, rounding: Rounding): Decimal {
  if (dimension.kind !== "ratio") return value.round(decimals, rounding);
  return value.round(decimals + 2, rounding).movePoint(2);
}

function unitOf(dimension: Dimension): string {
  switch (dimension.kind) {
    case "quantity":
      return dimension.unit ?? "";
    case "ratio":
      return "%";
    case "points":
      return "个百分点";
    case "multiple":
      return "倍";
    case "rank":
    case "count":
      return "";
  }
}
