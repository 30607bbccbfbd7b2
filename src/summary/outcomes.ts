import type { Outcome } from "../measures/finding";
import type { Exact } from "../quantity/exact";

/** The value of an outcome, or null where it has none. */
export function valueOf(outcome: Outcome): Exact | null {
  return "value" in outcome ? outcome.value : null;
}
