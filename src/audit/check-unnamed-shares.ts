import { amountOf, isSameKind } from "./amount";
import type { DraftClaim } from "./claim";
import { known, type Known } from "./divisions";
import type { ClaimContext } from "./judge";
import type { Mention } from "./mention";
import { isSlippedRate, quotient } from "./quotient";
import type { Statement } from "./statement";

/** How many figures and sentences before a part its whole may stand. */
const BACK = 14;
const SENTENCES_BACK = 2;

/**
 * 历史类13820人，占42.6%: a share of what was divided, which is not named again. Among the figures before it some whole must give the share;
 * where none does, it is wrong if 其中 says what the whole is, if a share beside it has one of them for its whole, or if a slip explains it.
 */
export function unnamedShare(context: ClaimContext, mention: Mention, part: Mention, all: readonly Statement[], place: number): DraftClaim | null {
  const wholes = wholesBefore(part, all, place);
  const claims = wholes.flatMap((whole) => quotient(context, "share", mention, part, whole.level) ?? []);
  const right = claims.find((claim) => claim.verdict === "consistent") ?? claims.find((claim) => claim.verdict === "within-rounding");
  if (right !== undefined) return right;
  const [nearest] = claims;
  if (nearest === undefined || nearest.verdict !== "inconsistent") return null;
  const shared = wholes.findIndex((whole) => siblings(mention, all, place).some(({ share, level }) => quotient(context, "share", share, level, whole.level)?.verdict === "consistent"));
  if (shared >= 0) return claims[shared] ?? null;
  return claims.find((claim, order) => isSlippedRate(mention, claim) && (order === 0 || mention.whole === "")) ?? null;
}

function wholesBefore(part: Mention, all: readonly Statement[], place: number): readonly Known[] {
  const amount = amountOf(part.number);
  if (amount === null) return [];
  let [sentence, sentences] = [part.sentence, 0];
  const wholes: Known[] = [];
  for (let at = place; at >= 0 && at >= place - BACK; at -= 1) {
    const whole = known(all[at]);
    if (whole === null || whole.level === part || whole.level.number.start > part.number.start) continue;
    if (whole.level.sentence !== sentence) [sentence, sentences] = [whole.level.sentence, sentences + 1];
    if (sentences > SENTENCES_BACK) break;
    if (isSameKind(whole.amount, amount) && whole.amount.exact.compare(amount.exact) >= 0) wholes.push(whole);
  }
  return wholes;
}

/** The other parts of the same sentence with shares of the same whole. */
function siblings(mention: Mention, all: readonly Statement[], place: number): readonly { readonly share: Mention; readonly level: Mention }[] {
  return all.slice(Math.max(0, place - BACK), place + BACK).flatMap(({ level, ratios }) =>
    ratios.flatMap(({ mention: share }) => (level !== null && share !== mention && share.meaning === "share" && share.sentence === mention.sentence && share.whole === mention.whole ? [{ share, level }] : [])),
  );
}
