import { amountOf, isSameKind } from "./amount";
import { digits } from "./check-comparisons";
import type { ClaimKind, DraftClaim } from "./claim";
import { printStated, ratioClaim, statedRatio, unverifiable, wordsOf, type ClaimContext } from "./judge";
import type { Mention } from "./mention";
import { isSlip } from "./slip";

/** A ratio of the report as the quotient of two of its figures. */
export function quotient(context: ClaimContext, kind: ClaimKind, mention: Mention, part: Mention, whole: Mention): DraftClaim | null {
  const [above, below] = [amountOf(part.number), amountOf(whole.number)];
  if (above === null || below === null || !isSameKind(above, below)) return unverifiable(context, kind, mention, wordsOf(context).wholeMissing);
  const exact = above.exact.dividedBy(below.exact);
  const possible = above.interval.dividedBy(below.interval);
  if (exact === null || possible === null) return unverifiable(context, kind, mention, wordsOf(context).wholeMissing);
  return ratioClaim(context, { kind, mention, span: [mention], inputs: [part, whole], sum: `${digits(part)} ÷ ${digits(whole)}`, exact, possible });
}

/** With so many digits a slip is hardly chance. */
const LEAST_DIGITS = 3;

/** Whether a ratio differs from what its figures give by a slip of the hand. */
export function isSlippedRate(rate: Mention, claim: DraftClaim): boolean {
  const stated = statedRatio(rate);
  if (stated === null || claim.expected === null) return false;
  const should = Number(claim.expected.replace(/[^\d.]/gu, "")).toFixed(stated.decimals);
  const digits = should.replaceAll(/\D/gu, "");
  return digits.length >= LEAST_DIGITS && isSlip(printStated(stated), `${should}${stated.unit}`);
}
