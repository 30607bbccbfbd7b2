import type { Period } from "../quantity/period";
import type { Node } from "./tree";

/** The body of one sentence, without its opening and its full stop. */
export interface Passage {
  readonly body: Node;
  readonly period: Period | null;
  /** The same in several sentences, for when one is too long to be a formula (sheet names count in every address). */
  readonly shorter?: readonly Node[];
}
