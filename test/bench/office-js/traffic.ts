/** What went over the bridge to Excel for one write. */
export interface Traffic {
  readonly way: string;
  readonly cells: number;
  /** How many of them were written before the time was over. */
  readonly written: number;
  readonly requests: number;
  /** Sent and answered. */
  readonly bytes: number;
  readonly seconds: number;
}

export const COUNTS: readonly number[] = [10, 1_000, 50_000, 500_000];
/** Beyond this the other ways take minutes and gigabytes. */
export const MOST_BY_OTHERS = 50_000;
/** Then a way that sends row after row is stopped. */
export const MOST_SECONDS = 120;
/** Larger ones run once. */
export const MOST_REPEATED = 1_000;
