import { isSameKind } from "../reading/amount";
import type { ClaimKind, DraftClaim } from "../claim";
import { expectedPercent, printPercent, spanOf, unverifiable, wordsOf, type ClaimContext } from "../verdicts/judge";
import { digits, type Mention } from "../reading/mention";
import { fittingClaim, isSlippedRate, quotient } from "../verdicts/quotient";
import type { Statement } from "../statements/statement";
import { nameKey } from "../reading/subject";

/** How many figures back the target of the same indicator may stand. */
const TARGET_NEAR = 12;

/** A completion or a share of a ceiling, with the target beside it, or said a little before of the same indicator. */
export function completionClaim(context: ClaimContext, kind: ClaimKind, statement: Statement, mention: Mention, target: Mention | null, all: readonly Statement[], place: number): DraftClaim | null {
  const none = unverifiable(context, kind, mention, wordsOf(context).targetMissing);
  const level = statement.level ?? statement.restates;
  if (level === null) return target === null ? none : unverifiable(context, kind, mention, wordsOf(context).actualMissing);
  if (target !== null) return quotient(context, kind, mention, level, target);
  const targets = targetsAround(statement, mention, all, place);
  const claims = targets.flatMap((other) => quotient(context, kind, mention, level, other) ?? []);
  const right = fittingClaim(claims);
  if (right !== undefined) return right;
  const [only] = claims;
  // A target that is said elsewhere may be another's: it is believed where a slip of the hand explains the difference.
  return claims.length === 1 && only?.verdict === "inconsistent" && isSlippedRate(mention, only) ? only : none;
}

/** The targets said around a completion: of the same name within sight, of any name in the sentences beside it. */
function targetsAround({ subject }: Statement, mention: Mention, all: readonly Statement[], place: number): readonly Mention[] {
  const key = nameKey(subject);
  return all.slice(Math.max(0, place - TARGET_NEAR), place + TARGET_NEAR).flatMap((other) => {
    const { target } = other;
    if (target === null || target.meaning !== (mention.meaning === "control-share" ? "ceiling" : "target")) return [];
    const isNamed = key.length >= 4 && nameKey(other.subject) === key && target.sentence <= mention.sentence;
    return isNamed || (mention.meaning === "completion" && Math.abs(target.sentence - mention.sentence) <= SENTENCES_NEAR) ? [target] : [];
  });
}

const SENTENCES_NEAR = 2;

/** A figure and its target without a completion: what it would be is offered, nothing is wrong. */
export function couldComplete(context: ClaimContext, { level, target, ratios }: Statement): readonly DraftClaim[] {
  if (level === null || target === null || target.meaning !== "target" || ratios.some(({ mention }) => mention.meaning === "completion" || mention.meaning === "share")) return [];
  const [part, whole] = [level.amount, target.amount];
  const share = part === null || whole === null || !isSameKind(part, whole) ? null : part.exact.dividedBy(whole.exact);
  if (share === null || level.unit.dimension === "ratio") return [];
  return [{ ...spanOf(context, [level, target]), kind: "completion", verdict: "unverifiable", serious: false, printed: null, expected: expectedPercent(share), inputs: [digits(level), digits(target)], explanation: wordsOf(context).couldSay(`${digits(level)} ÷ ${digits(target)} = ${printPercent(share, 1)}`), correction: null, cells: [] }];
}
