import { Fraction } from "../quantity/fraction";
import type { Period } from "../quantity/period";
import { elapsedShare } from "../quantity/period-arithmetic";
import type { Assessment } from "./assessment";
import type { Constant } from "./expression";
import { BY_MONTHS, scheduledShare } from "./schedule";

/** The calendar's part of a measure at the end of a period, for evaluating and for printing. */
export class Calendar {
  private constructor(
    private readonly period: Period | null,
    /** 序时进度: the share of the year's task that should be done by now; null where nobody can say. */
    readonly elapsed: Fraction | null,
    private readonly remainingMonths: Fraction | null,
    /** The years of an average growth; null where the office asks for none. */
    readonly averageYears: number | null,
  ) {}

  static of(period: Period | null, { schedule = BY_MONTHS, averageYears }: Assessment): Calendar {
    if (period === null) return new Calendar(null, null, null, averageYears ?? null);
    return new Calendar(period, scheduledShare(period, schedule), remainingMonths(elapsedShare(period)), averageYears ?? null);
  }

  /** Of part of a year whose beginning is not known. */
  static open({ averageYears }: Assessment): Calendar {
    return new Calendar(null, null, null, averageYears ?? null);
  }

  /** Of figures whose task is set for their own period (9月目标): it is due, and no schedule says anything of it. */
  static due(period: Period, { averageYears }: Assessment): Calendar {
    return new Calendar(period, null, null, averageYears ?? null);
  }

  /** Whether the year has ended, or the task is due: then it is done or not, whatever a schedule said. */
  get isYearOver(): boolean {
    return this.period !== null && this.remainingMonths === null;
  }

  value(constant: Constant): Fraction | null {
    if (constant === "hundred") return Fraction.fromInteger(100);
    if (constant === "ten") return Fraction.fromInteger(10);
    if (constant === "intervals") return this.averageYears === null ? null : Fraction.fromInteger(this.averageYears);
    return constant === "elapsed" ? this.elapsed : this.remainingMonths;
  }

  /** The same as a formula writes it: "3/12" says more to a reader than 0.25. */
  text(constant: Constant): string {
    if (constant === "hundred") return "100";
    if (constant === "ten") return "10";
    if (constant === "intervals") return String(this.averageYears ?? 1);
    if (constant === "elapsed") return this.elapsed === null ? "0" : quotient(this.elapsed);
    const elapsed = this.period === null ? Fraction.ZERO : elapsedShare(this.period);
    return elapsed.denominator === 12n ? String(12n - elapsed.numerator) : `(12*(1-${quotient(elapsed)}))`;
  }
}

function quotient({ numerator, denominator }: Fraction): string {
  return `${numerator}/${denominator}`;
}

/** 12 × (1 − the share of the year that is over). @returns null at the year's end */
export function remainingMonths(elapsed: Fraction): Fraction | null {
  const remaining = Fraction.ONE.minus(elapsed).times(Fraction.fromInteger(12));
  return remaining.sign() > 0 ? remaining : null;
}
