import { Fraction } from "../quantity/fraction";
import type { Judgement, MeasureName } from "./finding";

/** The figures a judgement stands on, never rounded. */
export interface JudgedFigures {
  /** actual ÷ target, or actual ÷ ceiling. */
  readonly share: Fraction;
  /** The share of the year that is over; null when the period is not known. */
  readonly elapsed: Fraction | null;
}

/**
 * Judges a target (a floor) or a control target (a ceiling) by the schedule, and by itself once the year is over or it is
 * reached (conventions §1). Null for other measures, and where there is no schedule to judge by.
 */
export function judge(measure: MeasureName, figures: JudgedFigures): Judgement | null {
  if (measure === "completion" || measure === "stretch-completion" || measure === "schedule-gap") return judgeFloor(figures);
  if (measure === "control-share" || measure === "control-gap") return judgeCeiling(figures);
  return null;
}

function judgeFloor({ share, elapsed }: JudgedFigures): Judgement | null {
  const againstWhole = share.compare(Fraction.ONE);
  if (againstWhole > 0) return "exceeded";
  if (againstWhole === 0) return "met";
  if (elapsed === null) return null;
  if (elapsed.compare(Fraction.ONE) >= 0) return "not-met";
  const againstSchedule = share.compare(elapsed);
  if (againstSchedule === 0) return "within-schedule";
  return againstSchedule > 0 ? "ahead-of-schedule" : "behind-schedule";
}

function judgeCeiling({ share, elapsed }: JudgedFigures): Judgement | null {
  if (share.compare(Fraction.ONE) > 0) return "over-ceiling";
  if (elapsed === null) return null;
  if (elapsed.compare(Fraction.ONE) >= 0) return "within-ceiling";
  return share.compare(elapsed) <= 0 ? "within-schedule" : "over-schedule";
}
