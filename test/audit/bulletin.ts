/** A report of our own, of a kind that offices publish, all its sums right. */
export interface Bulletin {
  readonly text: string;
  /** What is written, and a blunder of the published kind in its place. */
  readonly blunders: readonly (readonly [string, string])[];
}
