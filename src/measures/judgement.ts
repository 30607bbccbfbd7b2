import { Fraction } from "../quantity/fraction";
import type { Judgement } from "./finding";
import type { MeasureName } from "./measure-name";

/** The figures a judgement stands on, never rounded. */
export interface JudgedFigures {
  /** actual ÷ target, or actual ÷ ceiling. */
  readonly share: Fraction;
  /** The share that should be reached by now (序时进度); null when nobody can say. */
  readonly elapsed: Fraction | null;
  readonly isYearOver: boolean;
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

function judgeFloor({ share, elapsed, isYearOver }: JudgedFigures): Judgement | null {
  const againstWhole = share.compare(Fraction.ONE);
  if (againstWhole > 0) return "exceeded";
  if (againstWhole === 0) return "met";
  if (isYearOver) return "not-met";
  if (elapsed === null) return null;
  const againstSchedule = share.compare(elapsed);
  if (againstSchedule === 0) return "within-schedule";
  return againstSchedule > 0 ? "ahead-of-schedule" : "behind-schedule";
}

function judgeCeiling({ share, elapsed, isYearOver }: JudgedFigures): Judgement | null {
  if (share.compare(Fraction.ONE) > 0) return "over-ceiling";
  if (isYearOver) return "within-ceiling";
  if (elapsed === null) return null;
  return share.compare(elapsed) <= 0 ? "within-schedule" : "over-schedule";
}
