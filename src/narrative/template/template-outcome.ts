import type { Misfit } from "./print-template";
import type { TemplateError } from "./template-error";

/** What became of one of the office's templates. */
export interface TemplateOutcome {
  readonly text: string;
  /** `replaced`: its pattern does not fit the figures, and the grammar says what it would have said. */
  readonly state: "printed" | "replaced";
  /** What is printed in its place, "" where not one of its fields was found. */
  readonly now: string;
  /** What was printed from it when the brief was saved; null where that is not known. */
  readonly before: string | null;
  readonly errors: readonly TemplateError[];
  readonly misfits: readonly Misfit[];
}
