import { isSameKind } from "../reading/amount";
import type { DraftClaim } from "../claim";
import { known, type Known } from "../statements/divisions";
import type { ClaimContext } from "../verdicts/judge";
import type { Mention } from "../reading/mention";
import { fittingClaim, isSlippedRate, quotient } from "../verdicts/quotient";
import type { Statement } from "../statements/statement";

/** How many figures and sentences before a part its whole may stand. */
const BACK = 14;
const SENTENCES_BACK = 2;

/** A part and its share, beside it in the report. */
export interface PartShare {
  readonly share: Mention;
  readonly part: Mention;
}

/**
 * 历史类13820人，占42.6%: a share of what was divided, which is not named again. Among the figures before it some whole must give the share;
 * where none does, it is wrong if a share beside it has one of them for its whole, or if a slip of the hand explains it.
 */
export function unnamedShare(context: ClaimContext, { share, part }: PartShare, siblings: readonly PartShare[], all: readonly Statement[]): DraftClaim | null {
  const wholes = wholesBefore(part, all);
  const claims = wholes.flatMap((whole) => quotient(context, "share", share, part, whole.level) ?? []);
  const right = fittingClaim(claims);
  if (right !== undefined) return right;
  const [nearest] = claims;
  if (nearest === undefined || nearest.verdict !== "inconsistent") return null;
  const divided = wholes.findIndex((whole) => isDivided(context, whole.level, share));
  if (divided >= 0) return claims[divided] ?? null;
  if (isAmongOne(part, share, wholes)) return nearest;
  const shared = wholes.findIndex((whole) => siblings.some((other) => other.share !== share && quotient(context, "share", other.share, other.part, whole.level)?.verdict === "consistent"));
  if (shared >= 0) return claims[shared] ?? null;
  return claims.find((claim, order) => isSlippedRate(share, claim) && (order === 0 || share.whole === "" || /^总|total$/u.test(share.whole))) ?? null;
}

/** 待售面积186.4万平方米，其中住宅98.7万平方米，占52.9%: one figure alone stands before 其中 in the sentence. */
function isAmongOne(part: Mention, share: Mention, wholes: readonly Known[]): boolean {
  const inSentence = wholes.filter(({ level }) => level.sentence === part.sentence);
  return part.opensPart === "among" && share.whole === "" && share.clause - part.clause <= 1 && inSentence.length === 1 && wholes[0] === inSentence[0];
}

/** Of 1,250 applications, 1,175 were … */
function isDivided(context: ClaimContext, whole: Mention, share: Mention): boolean {
  return whole.sentence === share.sentence && /\bof (?:the )?$/iu.test(context.text.slice(Math.max(0, whole.number.start - 12), whole.number.start));
}

/** The last statement that begins before a place of the report: statements stand in its order. */
function lastBefore(all: readonly Statement[], start: number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(all[middle]) < start) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function startOf(statement: Statement | undefined): number {
  const comparison = statement?.comparisons[0];
  const first = statement?.level ?? comparison?.change ?? comparison?.growth ?? statement?.ratios[0]?.mention ?? statement?.target ?? statement?.done ?? statement?.prior;
  return first?.number.start ?? 0;
}

function wholesBefore(part: Mention, all: readonly Statement[]): readonly Known[] {
  const amount = part.amount;
  if (amount === null) return [];
  let [sentence, sentences] = [part.sentence, 0];
  const wholes: Known[] = [];
  const last = lastBefore(all, part.number.start);
  for (let at = last; at >= 0 && at > last - BACK; at -= 1) {
    const whole = known(all[at]);
    if (whole === null) continue;
    if (whole.level.sentence !== sentence) [sentence, sentences] = [whole.level.sentence, sentences + 1];
    if (sentences > SENTENCES_BACK) break;
    if (isSameKind(whole.amount, amount) && whole.amount.exact.compare(amount.exact) >= 0) wholes.push(whole);
  }
  return wholes;
}

/** The other parts around with shares of the same whole. */
export function partSharesAround(share: Mention, all: readonly Statement[], place: number): readonly PartShare[] {
  return all.slice(Math.max(0, place - BACK), place + BACK).flatMap(({ level, ratios }) =>
    ratios.flatMap(({ mention }) => (level !== null && mention.meaning === "share" && mention.sentence === share.sentence && mention.whole === share.whole ? [{ share: mention, part: level }] : [])),
  );
}
