import type { Locale } from "../lexicon/roles";
import { yearOf } from "../quantity/period-arithmetic";
import { measureTable } from "../measures/measure-table";
import type { Table } from "../recognition/table";
import { figureClaims, type FigureClaim } from "./workbook/against-figures";
import { rosterRankClaims } from "./workbook/against-ranks";
import { contradictionsIn } from "./workbook/check-figures";
import { summed } from "./checks/parts";
import type { Audit, Claim, DraftClaim } from "./claim";
import { withDerived } from "./checks/derived/derived-claims";
import { divisionsOf } from "./statements/divisions";
import { FigureIndex } from "./workbook/figure-index";
import type { Warning } from "../sheet/problem";
import type { ClaimContext } from "./verdicts/judge";
import { readMentions, type ReadReport } from "./reading/read-mentions";
import { statementsOf } from "./statements/statements";
import { ownClaims } from "./checks/own-claims";
import type { Material } from "./checks/report-check";

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
  const tables = options.tables ?? [];
  const claims = tables.length === 0 ? own : [...merge(own, figureClaims(context, report, statements, workbookOf(tables).index, reportYear(report))), ...rosterRankClaims(context, statements, workbookOf(tables).index)];
  return { claims: claims.map(published).sort((one, other) => one.start - other.start || one.end - other.end), numbers: report.numbers.length, recognised: recognisedIn(report, claims), figures: tables.length === 0 ? [] : workbookOf(tables).warnings };
}

/** What a reader of claims sees of one. */
function published(claim: DraftClaim): Claim {
  if (claim.computedFrom === undefined) return claim;
  const { start, end, text, kind, verdict, serious, printed, expected, inputs, explanation, correction, cells } = claim;
  return { start, end, text, kind, verdict, serious, printed, expected, inputs, explanation, correction, cells };
}

/** What a workbook brings to an audit. */
interface Workbook {
  readonly index: FigureIndex;
  readonly warnings: readonly Warning[];
}

/** A report is audited at every key stroke, and the workbook does not change in between. */
const WORKBOOKS = new WeakMap<readonly Table[], Workbook>();

function workbookOf(tables: readonly Table[]): Workbook {
  const known = WORKBOOKS.get(tables);
  if (known !== undefined) return known;
  const workbook = { index: FigureIndex.of(tables), warnings: figureWarnings(tables) };
  WORKBOOKS.set(tables, workbook);
  return workbook;
}

const ABOUT_FIGURES: ReadonlySet<Warning["code"]> = new Set(["sum-differs", "rate-differs", "duplicate"]);

/** Sums that a table was found to miss, printed rates that its levels cannot give, and figures that contradict one another. */
function figureWarnings(tables: readonly Table[]): readonly Warning[] {
  const measured = tables.flatMap((table) => measureTable(table, { period: null, entity: null, decimals: 1, rounding: "half-up" }).flatMap(({ warnings }) => warnings));
  const found = [...tables.flatMap(({ warnings }) => warnings), ...measured].filter(({ code }) => ABOUT_FIGURES.has(code));
  return [...found, ...contradictionsIn(tables)];
}

/** The year the report speaks of, for periods that do not name theirs. */
function reportYear(report: ReadReport): number | null {
  for (const { period } of report.mentions) {
    const year = period === null ? null : yearOf(period);
    if (year !== null) return year;
  }
  return null;
}

/** What the workbook says takes the place of what the text alone leaves open; where both speak, the workbook is added only if it objects. */
function merge(own: readonly DraftClaim[], figures: readonly FigureClaim[]): readonly DraftClaim[] {
  const rest = own.filter((claim) => !isRefuted(claim, figures));
  const added: DraftClaim[] = [];
  for (const { mention, claim } of figures) {
    const place = rest.findIndex((other) => other.kind === claim.kind && other.end >= mention.number.end && other.start <= mention.number.start && other.end <= mention.number.end + 2);
    const known = rest[place];
    if (known === undefined) added.push(claim);
    // A base that the workbook gives says more than one that must be guessed from a rate.
    else if (known.verdict === "unverifiable" || known.expected === null || (known.inputs.length < 2 && claim.cells.length > 1)) rest[place] = claim;
    else if (claim.verdict === "inconsistent" && known.verdict !== "inconsistent") added.push(claim);
  }
  return [...rest, ...added];
}

/**
 * A part larger than its whole, where the workbook holds both numbers: they are no part and whole. A sum with a part that the workbook
 * contradicts: that part is wrong, and its own claim says so.
 */
function isRefuted({ kind, verdict, end, computedFrom = [] }: DraftClaim, figures: readonly FigureClaim[]): boolean {
  if (verdict !== "inconsistent") return false;
  const isSaid = (at: number, said: Claim["verdict"]): boolean => figures.some(({ mention, claim }) => mention.number.end === at && claim.kind === "value" && claim.verdict === said);
  if (kind === "subset") return isSaid(end, "consistent") && computedFrom.every((number) => isSaid(number.end, "consistent"));
  return kind === "sum" && computedFrom.some((number) => isSaid(number.end, "inconsistent"));
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
