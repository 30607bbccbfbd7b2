/** What went over the bridge to Excel for one write. */
export interface Traffic {
  readonly way: string;
  readonly cells: number;
  readonly requests: number;
  /** Sent and answered. */
  readonly bytes: number;
  readonly seconds: number;
}

export const COUNTS: readonly number[] = [10, 1_000, 50_000, 500_000];
/** Beyond this the other ways take minutes and gigabytes. */
export const MOST_BY_OTHERS = 50_000;
/** Larger ones run once. */
export const MOST_REPEATED = 1_000;
