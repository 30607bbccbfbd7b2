import { budgetLines } from "./budget-lines";
import { bracketGaps } from "./bracket-gaps";
import { rankChanges } from "./rank-changes";
import { ratesOnBases, varianceRates } from "./english-bases";
import { growthWordClaims } from "./growth-words";
import { listedShares, sharesBeforeParts } from "./listed-shares";
import { countedRatios } from "./counted-ratios";
import { englishShares } from "./english-shares";
import { fractionsOfWholes, fractionWordClaims } from "./fraction-words";
import { limits, thresholds } from "./limits";
import { means } from "./means";
import { remainders } from "./remainders";
import { siblingShares } from "./sibling-shares";
import { totals } from "./totals";
import type { ClaimKind, DraftClaim } from "../../claim";
import { NumberChecks, type NumberCheck } from "../number-check";
import type { Material, ReportCheck } from "../report-check";

/** What a number of the report may be derived from: figures that stand anywhere near it. The first that settles a number speaks for it. */
export const DERIVED: readonly NumberCheck[] = [bracketGaps, rankChanges, ratesOnBases, varianceRates, listedShares, sharesBeforeParts, budgetLines, englishShares, means, remainders, totals, countedRatios, fractionsOfWholes, limits, thresholds];
/** Those that look at whole sentences and lists. */
export const DERIVED_OF_SENTENCES: readonly ReportCheck[] = [({ context, report, statements }) => growthWordClaims(context, report, statements), ({ context, report }) => siblingShares(context, report), ({ context, report }) => fractionWordClaims(context, report)];

const OF_NUMBERS = new NumberChecks(DERIVED);

/** Claims about several numbers at once say nothing final of the one that they end with. */
const OF_SEVERAL: ReadonlySet<ClaimKind> = new Set(["sum", "subset", "part-rates", "trend", "rank", "repetition", "value"]);

/** The claims, and those derived besides: a number that its own statement settles is not derived again; one that it leaves open is. */
export function withDerived(material: Material, own: readonly DraftClaim[]): readonly DraftClaim[] {
  const isOpen = ({ verdict }: DraftClaim): boolean => verdict === "unverifiable";
  const settled = new Set(own.filter((claim) => !isOpen(claim) && !OF_SEVERAL.has(claim.kind)).map(({ end }) => end));
  const derived: DraftClaim[] = [];
  for (const claim of [...OF_NUMBERS.claims(material.context, material.report), ...DERIVED_OF_SENTENCES.flatMap((check) => check(material))]) {
    if (settled.has(claim.end)) continue;
    settled.add(claim.end);
    derived.push(claim);
  }
  const answered = new Set(derived.map(({ end }) => end));
  return [...own.filter((claim) => !isOpen(claim) || !answered.has(claim.end)), ...derived];
}
