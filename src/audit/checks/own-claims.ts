import type { DraftClaim } from "../claim";
import { balanceClaims } from "./balances";
import { bracketShareClaims } from "./bracket-shares";
import { comparisonClaims } from "./comparisons";
import { conclusionClaims } from "./conclusions";
import { englishTargets } from "./english-targets";
import { multipleWordClaims } from "./multiple-words";
import { namedRateClaims } from "./named-rates";
import { NumberChecks, type NumberCheck } from "./number-check";
import { partRateClaims } from "./part-rates";
import { partClaims } from "./parts";
import { pointGaps } from "./point-gaps";
import { pointsInPercent } from "./points-in-percent";
import { rangeClaims } from "./ranges";
import { rankClaims } from "./ranks";
import { rateDifferences } from "./rate-differences";
import { ratioClaims } from "./ratios";
import { repetitionClaims } from "./repetition";
import type { Material, ReportCheck } from "./report-check";
import { sharesOfTotals, spelledShares } from "./spelled-shares";
import { structureClaims } from "./structures";
import { trendClaims } from "./trends";
import { wholeShareClaims } from "./whole-shares";

/** What the report itself says of its figures, beside the changes and ratios of each statement. */
export const OF_REPORT: readonly ReportCheck[] = [
  ({ context, statements }) => namedRateClaims(context, statements),
  ({ context, report, statements }) => bracketShareClaims(context, report, statements),
  ({ context, report, statements }) => multipleWordClaims(context, report, statements),
  ({ context, report }) => OF_NUMBERS.claims(context, report),
  ({ context, statements }) => rangeClaims(context, statements),
  ({ context, report, divisions }) => structureClaims(context, report, divisions),
  ({ context, report }) => wholeShareClaims(context, report),
  ({ context, sums }) => partClaims(context, sums),
  ({ context, sums }) => partRateClaims(context, sums),
  ({ context, statements }) => balanceClaims(context, statements),
  ({ context, report, statements }) => conclusionClaims(context, report, statements),
  ({ context, statements }) => rankClaims(context, statements),
  ({ context, report, statements }) => trendClaims(context, report, statements),
  ({ context, report, statements }) => repetitionClaims(context, report.mentions, statements),
];

export const OF_NUMBERS_THEMSELVES: readonly NumberCheck[] = [spelledShares, sharesOfTotals, englishTargets];

const OF_NUMBERS = new NumberChecks(OF_NUMBERS_THEMSELVES);

/** Every claim of a report whose inputs its words name. */
export function ownClaims(material: Material): readonly DraftClaim[] {
  const { context, report, statements } = material;
  const differences = [...rateDifferences(context, report), ...pointGaps(context, report), ...pointsInPercent(context, report)];
  const settled = new Set(differences.map(({ mention }) => mention.number.end));
  const ofStatements: DraftClaim[] = [];
  for (const [place, statement] of statements.entries()) {
    if (statement.comparisons.length > 0) ofStatements.push(...comparisonClaims(context, statement));
    ofStatements.push(...ratioClaims(context, statement, statements, place));
  }
  return [...differences.map(({ claim }) => claim), ...ofStatements.filter((claim) => !isSettled(claim, settled)), ...OF_REPORT.flatMap((check) => check(material))];
}

/** A change in points is judged once: by the two rates beside it, where they stand in the text. */
function isSettled({ kind, verdict, end }: DraftClaim, settled: ReadonlySet<number>): boolean {
  if (!settled.has(end)) return false;
  return kind === "growth" || kind === "unit" || (verdict === "unverifiable" && (kind === "points" || kind === "benchmark-points"));
}
