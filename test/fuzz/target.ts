import { Problem } from "../../src/sheet/problem";
import { Dice } from "./dice";

/** Something that takes whatever a user's file or keyboard holds. It may refuse with a `Problem`; it must neither throw anything else nor hang. */
export interface FuzzTarget {
  readonly name: string;
  /** How many of a hundred inputs it gets. */
  readonly share: number;
  readonly feed: (seed: number) => Promise<void>;
  /** The input of a seed as a file, to look at what went wrong. */
  readonly inputOf: (seed: number) => Uint8Array;
}

/** @param make the same input for the same dice: bytes, a text, or plain data */
export function targetOf<Input>(name: string, share: number, make: (dice: Dice) => Input, take: (input: Input) => unknown): FuzzTarget {
  return {
    name,
    share,
    feed: (seed) => orProblem(() => take(make(new Dice(seed)))),
    inputOf: (seed) => {
      const input = make(new Dice(seed));
      if (input instanceof Uint8Array) return input;
      return new TextEncoder().encode(typeof input === "string" ? input : JSON.stringify(input));
    },
  };
}

/** The same problem as a user sees it, or nothing: everything else is a fault of ours, also where it is passed off as damage of the file. */
async function orProblem(work: () => unknown): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    if (isSlip(error.cause)) throw error.cause;
  }
}

/** What the language throws where a program did something it cannot do. */
const isSlip = (cause: unknown): boolean => cause instanceof TypeError || cause instanceof ReferenceError || (cause instanceof RangeError && /stack/.test(cause.message));
