import type { Schedule } from "./schedule";

/**
 * Percentage points behind schedule (of a ceiling: over it) from which the light is yellow, and red; the number itself belongs to the
 * worse light (以上 includes it). One city: 10 and 30. A limit of 0 makes any lag yellow.
 */
export interface LightLimits {
  readonly yellow: number;
  readonly red: number;
}

/** What an office assesses by; what it leaves out takes the usual way. */
export interface Assessment {
  /** By months where nothing is said. */
  readonly schedule?: Schedule;
  /** No lights where nothing is said: their limits are the office's. */
  readonly lights?: LightLimits;
  /** In a ranking by growth, units whose base is smaller are left out, in the table's unit. */
  readonly minimumBase?: number;
  /** 年均: a whole year is also held against the year so many years before (两年平均: 2). */
  readonly averageYears?: number;
  /** 倍: beside a growth, how many times the base the figure is. */
  readonly multiples?: boolean;
}

/** An assessment on its way: undefined says no more than that nothing is said. */
export type AssessmentDraft = { readonly [Part in keyof Assessment]?: Assessment[Part] | undefined };

/** What is left out is not there. */
export function assessmentFrom({ schedule, lights, minimumBase, averageYears, multiples }: AssessmentDraft): Assessment {
  return {
    ...(schedule && { schedule }),
    ...(lights && { lights }),
    ...(minimumBase !== undefined && { minimumBase }),
    ...(averageYears !== undefined && { averageYears }),
    ...(multiples !== undefined && { multiples }),
  };
}
