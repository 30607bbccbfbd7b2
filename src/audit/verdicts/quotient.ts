import { Decimal } from "../../quantity/decimal";
import { isSameKind } from "../reading/amount";
import type { ClaimKind, DraftClaim } from "../claim";
import { printStated, ratioClaim, statedRatio, unverifiable, wordsOf, type ClaimContext } from "./judge";
import { digits, type Mention } from "../reading/mention";
import { isSlip } from "./slip";

/** A ratio of the report as the quotient of two of its figures. */
export function quotient(context: ClaimContext, kind: ClaimKind, mention: Mention, part: Mention, whole: Mention): DraftClaim | null {
  const [above, below] = [part.amount, whole.amount];
  if (above === null || below === null || !isSameKind(above, below)) return unverifiable(context, kind, mention, wordsOf(context).wholeMissing);
  const exact = above.exact.dividedBy(below.exact);
  if (exact === null) return unverifiable(context, kind, mention, wordsOf(context).wholeMissing);
  return ratioClaim(context, { kind, mention, span: [mention], inputs: [part, whole], sum: `${digits(part)} ÷ ${digits(whole)}`, exact, possible: () => above.interval.dividedBy(below.interval) });
}

/** Of what several wholes give, the claim that agrees, or else one that rounding allows; undefined where none does. */
export function fittingClaim(claims: readonly DraftClaim[]): DraftClaim | undefined {
  return claims.find(({ verdict }) => verdict === "consistent") ?? claims.find(({ verdict }) => verdict === "within-rounding");
}

/** With so many digits a slip is hardly chance. */
const LEAST_DIGITS = 3;

/** Whether a ratio differs from what its figures give by a slip of the hand. */
export function isSlippedRate(rate: Mention, claim: DraftClaim): boolean {
  const stated = statedRatio(rate);
  if (stated === null || claim.expected === null) return false;
  const should = Decimal.parse(claim.expected.replace(/[^\d.-]/gu, ""))?.round(stated.decimals, "half-up").toString();
  return should !== undefined && should.replaceAll(/\D/gu, "").length >= LEAST_DIGITS && isSlip(printStated(stated), `${should}${stated.unit}`);
}
