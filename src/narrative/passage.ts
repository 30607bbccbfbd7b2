import type { Period } from "../quantity/period";
import type { Item } from "./items";
import type { Bound } from "./source";
import type { Node } from "./tree";

/** The body of one sentence, without its opening and its full stop. */
export interface Passage {
  readonly body: Node;
  readonly period: Period | null;
  /** The same in several sentences, for when one is too long to be a formula (sheet names count in every address). */
  readonly shorter?: readonly Node[];
  /** Whether it tells parts of what the passage before it told, and says nothing without that. */
  readonly isOfParts?: true;
}

/** What passages are made of. */
export interface ToldItems {
  readonly items: readonly Item[];
  /** All of the table, also what an office's own sentences tell: who leads is said of all. */
  readonly ranked: readonly Item[];
  readonly trend: Bound | undefined;
}
