import { Fraction } from "../../quantity/fraction";
import { isSameKind } from "../reading/amount";
import type { DraftClaim } from "../claim";
import { expectedPercent, printRatio, printStated, spanOf, statedRatio, unverifiable, wordsOf, type ClaimContext } from "../verdicts/judge";
import { digits, type Mention } from "../reading/mention";
import { partSharesAround, unnamedShare } from "./unnamed-shares";
import { fittingClaim, isSlippedRate, quotient } from "../verdicts/quotient";
import type { Statement } from "../statements/statement";
import { endsInName, nameKey, sameName } from "../reading/subject";

/** 占总数的79.3%: a whole that is called nothing else. */
const WHOLE_ONLY = /^(?:总数|总量|总额|全部|总体|(?:the )?total)$/iu;
/** 人均营业收入 is the whole of nothing. */
const PER_HEAD = /人均|户均|平均/u;
/** How far around a share its part and its whole may stand. */
const NEAR = 60;

/** A share, with its part and its whole found by their names. */
export function shareClaim(context: ClaimContext, statement: Statement, mention: Mention, all: readonly Statement[], place: number): DraftClaim {
  const words = wordsOf(context);
  const own = statement.level;
  if ((mention.whole === "" || WHOLE_ONLY.test(mention.whole)) && own !== null) return unnamedShare(context, { share: mention, part: own }, partSharesAround(mention, all, place), all) ?? unverifiable(context, "share", mention, words.wholeMissing);
  const near = all.slice(Math.max(0, place - NEAR), place + NEAR);
  const named = mention.subject.split(/[、]|和|及|, | and /u);
  const part = statement.level ?? near.find((other) => other.level !== null && named.length === 1 && mention.subject !== "" && nameKey(other.subject) === nameKey(mention.subject))?.level ?? null;
  const wholes = mention.whole === "" ? [] : near.filter((other) => other.level !== null && other.level !== part && other.level.meaning === "level" && !PER_HEAD.test(other.subject) && (mention.locale === "zh-CN" || other.level.number.start < mention.number.start) && sameName(withoutBalance(other.subject), withoutBalance(mention.whole)) && (nameKey(mention.whole).length >= LEAST_NAME || !isSmaller(other.level, part)));
  wholes.sort((one, other) => Math.abs((one.level?.sentence ?? 0) - mention.sentence) - Math.abs((other.level?.sentence ?? 0) - mention.sentence));
  const claims: DraftClaim[] = [];
  for (const { level } of wholes) {
    const claim = part === null || level === null ? null : quotient(context, "share", mention, part, level);
    if (claim?.verdict === "consistent") return claim;
    if (claim !== null) claims.push(claim);
  }
  const fitting = fittingClaim(claims);
  if (fitting !== undefined) return fitting;
  const [whole, ...others] = wholes;
  // Both called by their full names are beyond doubt, wherever they stand.
  const isNamed = statement.level === null && part !== null && nameKey(mention.subject).length >= 3;
  const isCertain = others.length === 0 && whole !== undefined && isCalledAs(whole.subject, mention.whole);
  const wrong = claims.find((claim) => claim.verdict === "inconsistent");
  if (isCertain && wrong !== undefined && (statement.isClear || isNamed)) return wrong;
  const slipped = claims.filter((claim) => claim.verdict === "inconsistent" && isSlippedRate(mention, claim));
  if (slipped.length === 1 && wholes.length > 1 && statement.isClear) return slipped[0] ?? wrong ?? unverifiable(context, "share", mention, words.wholeMissing);
  return countedShare(context, mention, part === null ? wholes : []) ?? likelyWhole(context, mention, part, near) ?? (own === null || wholes.length > 0 ? null : unnamedShare(context, { share: mention, part: own }, partSharesAround(mention, all, place), all)) ?? unverifiable(context, "share", mention, words.wholeMissing);
}

/** A name so short (接待) may be of anything: what is smaller than the part is not its whole. */
const LEAST_NAME = 4;

function isSmaller(whole: Mention, part: Mention | null): boolean {
  const [all, own] = [whole.amount, part === null ? null : part.amount];
  return all !== null && own !== null && isSameKind(all, own) && all.exact.compare(own.exact) < 0;
}

/** 各项存款余额 is 各项存款. */
function withoutBalance(name: string): string {
  return name.replace(/余额$/u, "");
}

/** 公司实现营业收入 and 营业收入: a long name may have words before it. */
function isCalledAs(subject: string, whole: string): boolean {
  const [own, wanted] = [nameKey(withoutBalance(subject)), nameKey(withoutBalance(whole))];
  return wanted.length >= 2 && (own === wanted || (wanted.length >= 4 && endsInName(own, wanted)));
}

/**
 * A whole under another name of the same kind (财政收入 for 一般公共预算收入) is taken where it gives exactly this share, and where it is the
 * only one of that name and a slip explains the difference.
 */
function likelyWhole(context: ClaimContext, mention: Mention, part: Mention | null, near: readonly Statement[]): DraftClaim | null {
  const ending = mention.whole.slice(-2);
  if (part === null || ending.length < 2 || mention.number.value.abs().coefficient < 100n) return null;
  const claims = near.flatMap(({ subject, level }) => {
    if (level === null || level === part || level.sentence > mention.sentence || mention.sentence - level.sentence > 3 || !subject.endsWith(ending)) return [];
    return quotient(context, "share", mention, part, level) ?? [];
  });
  const [only] = claims;
  return claims.find((claim) => claim.verdict === "consistent" || claim.verdict === "within-rounding") ?? (claims.length === 1 && only?.verdict === "inconsistent" && isSlippedRate(mention, only) ? only : null);
}

/** The part is not given: of counted things some whole part must give the share. */
function countedShare(context: ClaimContext, mention: Mention, wholes: readonly Statement[]): DraftClaim | null {
  const stated = statedRatio(mention);
  if (stated === null) return null;
  for (const { level } of wholes) {
    const amount = level === null ? null : level.amount;
    if (level === null || amount === null || !amount.isCount) continue;
    const total = amount.exact.toNumber();
    const part = Math.round(stated.exact.toNumber() * total);
    const exact = Fraction.fromInteger(part).dividedBy(amount.exact);
    if (exact === null || !stated.interval.contains(exact)) continue;
    const sum = `${part} ÷ ${digits(level)} = ${printRatio(exact, stated)}`;
    return { ...spanOf(context, [mention]), kind: "share", verdict: "consistent", serious: false, printed: printStated(stated), expected: expectedPercent(exact), inputs: [String(part), digits(level)], explanation: wordsOf(context).agrees(sum), correction: null, cells: [] };
  }
  return null;
}
