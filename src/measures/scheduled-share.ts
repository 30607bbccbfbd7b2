import { isScheduled } from "../lexicon/indicators";
import type { Fraction } from "../quantity/fraction";
import type { Observation } from "../recognition/table";
import type { ReportingFigures } from "./reporting-figures";

/**
 * The share of its task that a row should have reached: by the calendar or the office's plan, or what last year had reached by the same
 * time. Null where nobody can say.
 */
export function scheduledShareOf({ calendar, figures, indicator, unit }: ReportingFigures): Fraction | null {
  if (!isScheduled(indicator, unit)) return null;
  return calendar.elapsed ?? progress(figures.get("prior"), figures.get("prior-whole"));
}

function progress(part: Observation | undefined, whole: Observation | undefined): Fraction | null {
  if (part?.figure.kind !== "known" || whole?.figure.kind !== "known" || whole.figure.value.sign() <= 0) return null;
  return part.figure.value.dividedBy(whole.figure.value);
}
