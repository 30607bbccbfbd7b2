import { budgetLines } from "./budget-lines";
import { bracketGaps } from "./bracket-gaps";
import { rankChangeClaims } from "./rank-changes";
import { rateOnBaseClaims, varianceRates } from "./english-bases";
import { growthWordClaims } from "./growth-words";
import { listedShares, sharesBeforeParts } from "./listed-shares";
import { countedRatioClaims } from "./counted-ratios";
import { englishShares } from "./english-shares";
import { fractionOfWholeClaims, fractionWordClaims } from "./fraction-words";
import { limitClaims, thresholdClaims } from "./limits";
import { meanClaims } from "./means";
import { remainderClaims } from "./remainders";
import { siblingShares } from "./sibling-shares";
import { totalClaims } from "./totals";
import type { ClaimKind, DraftClaim } from "../../claim";
import type { ClaimContext } from "../../verdicts/judge";
import type { ReadReport } from "../../reading/read-mentions";
import type { Statement } from "../../statements/statement";

/** What a report derives from figures that stand anywhere near: means, differences, totals, shares in words. */
function derivedClaims(context: ClaimContext, report: ReadReport, statements: readonly Statement[]): readonly DraftClaim[] {
  return [
    ...bracketGaps(context, report),
    ...rankChangeClaims(context, report),
    ...rateOnBaseClaims(context, report),
    ...varianceRates(context, report),
    ...growthWordClaims(context, report, statements),
    ...listedShares(context, report),
    ...sharesBeforeParts(context, report),
    ...budgetLines(context, report),
    ...englishShares(context, report),
    ...meanClaims(context, report),
    ...remainderClaims(context, report),
    ...totalClaims(context, report),
    ...countedRatioClaims(context, report),
    ...siblingShares(context, report),
    ...fractionWordClaims(context, report),
    ...fractionOfWholeClaims(context, report),
    ...limitClaims(context, report),
    ...thresholdClaims(context, report),
  ];
}

/** Claims about several numbers at once say nothing final of the one that they end with. */
const OF_SEVERAL: ReadonlySet<ClaimKind> = new Set(["sum", "subset", "part-rates", "trend", "rank", "repetition", "value"]);

/** The claims, and those derived besides: a number that its own statement settles is not derived again; one that it leaves open is. */
export function withDerived(context: ClaimContext, report: ReadReport, statements: readonly Statement[], own: readonly DraftClaim[]): readonly DraftClaim[] {
  const isOpen = ({ verdict }: DraftClaim): boolean => verdict === "unverifiable";
  const settled = new Set(own.filter((claim) => !isOpen(claim) && !OF_SEVERAL.has(claim.kind)).map(({ end }) => end));
  const derived: DraftClaim[] = [];
  for (const claim of derivedClaims(context, report, statements)) {
    if (settled.has(claim.end)) continue;
    settled.add(claim.end);
    derived.push(claim);
  }
  const answered = new Set(derived.map(({ end }) => end));
  return [...own.filter((claim) => !isOpen(claim) || !answered.has(claim.end)), ...derived];
}
