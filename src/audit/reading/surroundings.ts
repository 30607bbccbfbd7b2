import type { NumberInText } from "../../quantity/numbers-in-text";
import type { Unit } from "../../quantity/unit";
import type { Mention } from "./mention";

/** What stands around a number: the material that its meaning is read from. Earlier numbers of the clause are # in `lead`. */
export interface Surroundings {
  readonly number: NumberInText;
  readonly unit: Unit;
  /** From the clause's beginning to the number. */
  readonly lead: string;
  /** From the number before it, or the clause's beginning. */
  readonly gap: string;
  readonly gapStart: number;
  /** Behind it, to the next number or the clause's end. */
  readonly after: string;
  /** From the number before it, over clauses, within the sentence. */
  readonly since: string;
  /** The clause before, where no number stands in it: it may hold the subject. */
  readonly clauseBefore: string;
  /** The words in front of a bracket that ends where the clause begins. */
  readonly beyond: string;
  /** Whether a bracket opens right in front of it: (5.6%). */
  readonly opensBracket: boolean;
  /** Whether its clause stands right behind an opening bracket: (年初2671.8亿元). */
  readonly inBracket: boolean;
  readonly previous: Mention | null;
}

/** What the words around a number say of it; `continues` where it stands in a list with the number before. */
export type Reading = Pick<Mention, "meaning" | "direction" | "verb" | "degree" | "base" | "subject" | "whole"> & { readonly continues: boolean };
