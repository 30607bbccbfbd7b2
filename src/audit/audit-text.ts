import type { Locale } from "../lexicon/roles";
import type { Table } from "../recognition/table";
import { summed } from "./checks/parts";
import type { Audit, Claim, DraftClaim } from "./claim";
import { withDerived } from "./checks/derived/derived-claims";
import { divisionsOf } from "./statements/divisions";
import type { ClaimContext } from "./verdicts/judge";
import { readMentions, type ReadReport } from "./reading/read-mentions";
import { statementsOf } from "./statements/statements";
import { ownClaims } from "./checks/own-claims";
import type { Material } from "./checks/report-check";
import { withWorkbook } from "./workbook/with-workbook";

export interface AuditOptions {
  readonly locale: Locale;
  /** The workbook's tables to hold the report against; none where it is only checked against itself. */
  readonly tables?: readonly Table[];
}

/** Checks a report against itself, and against the figures where there are some. Pure: the same input gives the same verdicts. */
export function auditText(text: string, options: AuditOptions): Audit {
  const context: ClaimContext = { text, locale: options.locale };
  const report = readMentions(text);
  const statements = statementsOf(report.mentions);
  const divisions = divisionsOf(statements);
  const material: Material = { context, report, statements, divisions, sums: summed(context, divisions) };
  const own = withDerived(material, ownClaims(material));
  const { claims, warnings } = withWorkbook(own, material, options.tables ?? []);
  return { claims: claims.map(published).sort((one, other) => one.start - other.start || one.end - other.end), numbers: report.numbers.length, recognised: recognisedIn(report, claims), figures: warnings };
}

/** What a reader of claims sees of one. */
function published(claim: DraftClaim): Claim {
  if (claim.computedFrom === undefined) return claim;
  const { start, end, text, kind, verdict, serious, printed, expected, inputs, explanation, correction, cells } = claim;
  return { start, end, text, kind, verdict, serious, printed, expected, inputs, explanation, correction, cells };
}

/** The numbers that take part in a claim about which something can be said: those it is about, and those it was computed from. */
function recognisedIn(report: ReadReport, claims: readonly DraftClaim[]): number {
  const spans = claims.filter((claim) => claim.verdict !== "unverifiable").sort((one, other) => one.start - other.start);
  let next = 0;
  let reach = -1;
  let count = 0;
  const inputs = new Set(spans.flatMap(({ computedFrom = [] }) => computedFrom));
  for (const number of report.numbers) {
    for (; next < spans.length && (spans[next]?.start ?? 0) < number.end; next += 1) reach = Math.max(reach, spans[next]?.end ?? 0);
    if (number.start < reach || inputs.has(number)) count += 1;
  }
  return count;
}
