import type { ProblemCode, WarningCode } from "../../sheet/problem";

/** One language's sentences. `{name}` stands for a particular of the problem or warning; `{cell}` of a warning is its cell. */
export interface Messages {
  readonly problems: Readonly<Record<ProblemCode, string>>;
  readonly warnings: Readonly<Record<WarningCode, string>>;
}
