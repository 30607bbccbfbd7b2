import { Decimal } from "../quantity/decimal";
import type { Exact } from "../quantity/exact";
import type { LightLimits } from "./assessment";
import type { Finding } from "./finding";

/** 亮灯. Always shown with its word. */
export type Light = "green" | "yellow" | "red";

/**
 * The light of a gap to schedule (`schedule-gap`, `control-gap`), decided on the unrounded gap: green where the task is met or on schedule, red
 * where a ceiling is broken. Null for other measures and where there is no gap.
 */
export function lightOf({ measure, outcome, judgement }: Finding, limits: LightLimits): Light | null {
  if (measure !== "schedule-gap" && measure !== "control-gap") return null;
  if (outcome.state !== "known") return null;
  if (judgement === "over-ceiling") return "red";
  if (judgement === "met" || judgement === "exceeded") return "green";
  return lightOfLag(measure === "control-gap" ? outcome.value : outcome.value.negate(), limits);
}

/** @param lag percentage points behind; negative or zero is on schedule */
function lightOfLag(lag: Exact, { yellow, red }: LightLimits): Light {
  const reaches = (limit: number): boolean => lag.sign() > 0 && lag.compare(Decimal.fromDouble(limit)) >= 0;
  if (reaches(red)) return "red";
  return reaches(yellow) ? "yellow" : "green";
}
