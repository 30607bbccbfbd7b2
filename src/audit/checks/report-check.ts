import type { DraftClaim } from "../claim";
import type { ReadReport } from "../reading/read-mentions";
import type { Division } from "../statements/divisions";
import type { Statement } from "../statements/statement";
import type { ClaimContext } from "../verdicts/judge";
import type { Summed } from "./parts";

/** A report as the checks find it: read, its statements put together, its parts held against their wholes. */
export interface Material {
  readonly context: ClaimContext;
  readonly report: ReadReport;
  readonly statements: readonly Statement[];
  readonly divisions: readonly Division[];
  readonly sums: readonly Summed[];
}

/** A relation that figures of a report have, looked for in all of it. */
export type ReportCheck = (material: Material) => readonly DraftClaim[];
