import { auditText } from "../audit/audit-text";
import type { Audit } from "../audit/claim";
import type { Locale } from "../lexicon/roles";
import { NO_CORRECTIONS, type Corrections } from "../recognition/corrections";
import { recogniseTables } from "../recognition/recognise-tables";
import type { Grid } from "../sheet/grid";

export interface AuditRequest {
  readonly text: string;
  /** The sheets to hold it against; empty where it is only checked against itself. */
  readonly grids: readonly Grid[];
  readonly fileName: string;
  readonly corrections?: Corrections;
  readonly locale: Locale;
}

/** The second use case: a written report in, verdicts out. Pure. */
export function auditReport(request: AuditRequest): Audit {
  const { corrections = NO_CORRECTIONS, fileName, locale } = request;
  const tables = request.grids.flatMap((grid) => recogniseTables(grid, { fileName, corrections }));
  return auditText(request.text, { locale, tables });
}
