import { auditText } from "../audit/audit-text";
import type { Audit } from "../audit/claim";
import type { Locale } from "../lexicon/roles";
import { NO_CORRECTIONS, type Corrections } from "../recognition/corrections";
import { recogniseTables } from "../recognition/recognise-tables";
import type { Table } from "../recognition/table";
import type { Grid } from "../sheet/grid";

export interface AuditRequest {
  readonly text: string;
  /** The sheets to hold it against; empty where it is only checked against itself. */
  readonly grids: readonly Grid[];
  readonly fileName: string;
  readonly corrections?: Corrections;
  readonly locale: Locale;
}

/**
 * The second use case: a written report in, verdicts out. Pure. Asked again with the same `grids` and `corrections` (the clerk types on) it does
 * not read the tables again.
 */
export function auditReport(request: AuditRequest): Audit {
  return auditText(request.text, { locale: request.locale, tables: tablesOf(request) });
}

interface KnownTables {
  readonly corrections: Corrections;
  readonly fileName: string;
  readonly tables: readonly Table[];
}

const KNOWN = new WeakMap<readonly Grid[], KnownTables>();

function tablesOf({ grids, fileName, corrections = NO_CORRECTIONS }: AuditRequest): readonly Table[] {
  const known = KNOWN.get(grids);
  if (known !== undefined && known.corrections === corrections && known.fileName === fileName) return known.tables;
  const tables = grids.flatMap((grid) => recogniseTables(grid, { fileName, corrections }));
  KNOWN.set(grids, { corrections, fileName, tables });
  return tables;
}
