import type { Period } from "../quantity/period";
import type { Node } from "./tree";

/** The body of one sentence, without its opening and its full stop. */
export interface Passage {
  readonly body: Node;
  readonly period: Period | null;
}
