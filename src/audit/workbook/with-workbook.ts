import { measureTable } from "../../measures/measure-table";
import { yearOf } from "../../quantity/period-arithmetic";
import type { Table } from "../../recognition/table";
import type { Warning } from "../../sheet/problem";
import type { Material } from "../checks/report-check";
import type { Claim, DraftClaim } from "../claim";
import type { ReadReport } from "../reading/read-mentions";
import { directionClaims } from "./against-directions";
import { figureClaims, type FigureClaim } from "./against-figures";
import { rosterRankClaims } from "./against-ranks";
import { superlativeClaims } from "./against-superlatives";
import { contradictionsIn } from "./check-figures";
import { EntitiesNamed } from "./entities-named";
import { FigureIndex } from "./figure-index";
import { SeriesMeant } from "./series-meant";

/** The claims of a report once the workbook has spoken, and what is wrong in the workbook itself. */
export interface WithWorkbook {
  readonly claims: readonly DraftClaim[];
  readonly warnings: readonly Warning[];
}

/** Holds a report against the workbook's tables as well: its figures and rates, its ranks, and the words that need no number. */
export function withWorkbook(own: readonly DraftClaim[], { context, report, statements }: Material, tables: readonly Table[]): WithWorkbook {
  if (tables.length === 0) return { claims: own, warnings: [] };
  const { index, warnings } = workbookOf(tables);
  const year = reportYear(report);
  const entities = EntitiesNamed.in(report, index);
  const meant = new SeriesMeant(report, index, entities);
  const figures = figureClaims(context, report, statements, meant, index, year);
  const words = [...rosterRankClaims(context, statements, index), ...superlativeClaims(context, report, entities, index), ...directionClaims(context, report, entities, index, year)];
  return { claims: [...merge(own, figures), ...words], warnings };
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

/** Relations that a report reckons from its own numbers. */
const RECKONED: ReadonlySet<Claim["kind"]> = new Set(["growth", "change", "share", "completion", "control-share", "rectification", "points"]);

/**
 * A rate that the workbook confirms is right, whatever the report's other numbers give: one of them is wrong, or another's. A part larger than
 * its whole, where the workbook holds both numbers: they are no part and whole. A sum with a part that the workbook contradicts: that part is
 * wrong, and its own claim says so.
 */
function isRefuted({ kind, verdict, end, computedFrom = [] }: DraftClaim, figures: readonly FigureClaim[]): boolean {
  if (verdict !== "inconsistent") return false;
  if (RECKONED.has(kind) && figures.some(({ mention, claim }) => mention.number.end === end && claim.verdict === "consistent")) return true;
  const isSaid = (at: number, said: Claim["verdict"]): boolean => figures.some(({ mention, claim }) => mention.number.end === at && claim.kind === "value" && claim.verdict === said);
  if (kind === "subset") return isSaid(end, "consistent") && computedFrom.every((number) => isSaid(number.end, "consistent"));
  return kind === "sum" && computedFrom.some((number) => isSaid(number.end, "inconsistent"));
}
