import { Decimal } from "../quantity/decimal";
import { Fraction } from "../quantity/fraction";
import { Interval } from "../quantity/interval";
import { elapsedShare, isYearToDate, yearOf } from "../quantity/period-arithmetic";
import { amountOf, isSameKind, unitOf } from "./amount";
import { digits } from "./check-comparisons";
import { multipleClaim } from "./check-multiples";
import type { DraftClaim, ClaimKind } from "./claim";
import { printQuantity, printRatio, printStated, ratioClaim, spanOf, statedRatio, unverifiable, wordsOf, type ClaimContext } from "./judge";
import type { Mention } from "./mention";
import type { Statement } from "./statement";
import { nameKey, sameName } from "./subject";

/** Shares, completions, rectification and gaps of one statement, recomputed from what stands in the report. */
export function ratioClaims(context: ClaimContext, statement: Statement, all: readonly Statement[], place: number): readonly DraftClaim[] {
  const rectified = rectificationClaim(context, statement);
  const others = statement.ratios.filter(({ mention }) => mention.meaning !== "rectification" && mention.meaning !== "place" && mention.meaning !== "bound" && mention.meaning !== "outstanding");
  return [...rectified, ...couldComplete(context, statement), ...others.flatMap(({ mention, target }) => one(context, statement, mention, target, all, place) ?? [])];
}

const KINDS: Readonly<Partial<Record<Mention["meaning"], ClaimKind>>> = {
  completion: "completion",
  "control-share": "control-share",
  share: "share",
  points: "points",
  "schedule-gap": "schedule-gap",
  "benchmark-points": "benchmark-points",
  "average-growth": "average-growth",
  multiple: "multiple",
};

function one(context: ClaimContext, statement: Statement, mention: Mention, target: Mention | null, all: readonly Statement[], place: number): DraftClaim | null {
  const words = wordsOf(context);
  const kind = KINDS[mention.meaning];
  if (kind === undefined) return null;
  if (mention.number.approximation !== null) return unverifiable(context, kind, mention, words.approximate);
  if (kind === "completion" || kind === "control-share") return completionClaim(context, kind, statement, mention, target, all, place);
  if (kind === "share") return target !== null && statement.level !== null ? quotient(context, kind, mention, statement.level, target) : shareClaim(context, statement, mention, all, place);
  if (kind === "schedule-gap") return scheduleGap(context, statement, mention);
  if (kind === "points") return pointsClaim(context, statement, mention);
  if (kind === "average-growth") return averageClaim(context, statement, mention);
  if (kind === "multiple") return multipleClaim(context, statement, mention);
  return unverifiable(context, kind, mention, kind === "benchmark-points" ? words.earlierRateMissing : words.baseMissing);
}

/** How many figures back the target of the same indicator may stand. */
const TARGET_NEAR = 12;

function completionClaim(context: ClaimContext, kind: ClaimKind, statement: Statement, mention: Mention, target: Mention | null, all: readonly Statement[], place: number): DraftClaim | null {
  const none = unverifiable(context, kind, mention, wordsOf(context).targetMissing);
  const level = statement.level ?? statement.restates;
  if (level === null) return target === null ? none : unverifiable(context, kind, mention, wordsOf(context).actualMissing);
  if (target !== null) return quotient(context, kind, mention, level, target);
  const key = nameKey(statement.subject);
  const earlier = key.length < 4 ? undefined : all.slice(Math.max(0, place - TARGET_NEAR), place).reverse().find((other) => other.target !== null && nameKey(other.subject) === key)?.target;
  const claim = earlier === undefined || earlier === null ? null : quotient(context, kind, mention, level, earlier);
  return claim === null || claim.verdict === "inconsistent" ? none : claim;
}

function quotient(context: ClaimContext, kind: ClaimKind, mention: Mention, part: Mention, whole: Mention): DraftClaim | null {
  const [above, below] = [amountOf(part.number), amountOf(whole.number)];
  if (above === null || below === null || !isSameKind(above, below)) return unverifiable(context, kind, mention, wordsOf(context).wholeMissing);
  const exact = above.exact.dividedBy(below.exact);
  const possible = above.interval.dividedBy(below.interval);
  if (exact === null || possible === null) return unverifiable(context, kind, mention, wordsOf(context).wholeMissing);
  return ratioClaim(context, { kind, mention, span: [mention], inputs: [part, whole], sum: `${digits(part)} ÷ ${digits(whole)}`, exact, possible });
}

/** A figure and its target without a completion: what it would be is offered, nothing is wrong. */
function couldComplete(context: ClaimContext, { level, target, ratios }: Statement): readonly DraftClaim[] {
  if (level === null || target === null || target.meaning !== "target" || ratios.some(({ mention }) => mention.meaning === "completion" || mention.meaning === "share")) return [];
  const [part, whole] = [amountOf(level.number), amountOf(target.number)];
  const share = part === null || whole === null || !isSameKind(part, whole) ? null : part.exact.dividedBy(whole.exact);
  if (share === null || unitOf(level.number).dimension === "ratio") return [];
  const shown = `${share.times(Fraction.fromInteger(100)).round(1, "half-up").toString()}%`;
  return [{ ...spanOf(context, [level, target]), kind: "completion", verdict: "unverifiable", serious: false, printed: null, expected: `${share.times(Fraction.fromInteger(100)).toSignificant(15)}%`, inputs: [digits(level), digits(target)], explanation: wordsOf(context).couldSay(`${digits(level)} ÷ ${digits(target)} = ${shown}`), correction: null, cells: [] }];
}

function rectificationClaim(context: ClaimContext, statement: Statement): readonly DraftClaim[] {
  const { level, done } = statement;
  const rate = statement.ratios.find(({ mention }) => mention.meaning === "rectification")?.mention;
  if (rate === undefined) {
    if (level?.meaning !== "found" || done === null) return [];
    const [found, rectified] = [amountOf(level.number), amountOf(done.number)];
    const share = found === null || rectified === null ? null : rectified.exact.dividedBy(found.exact);
    if (found === null || share === null) return [];
    const isTooMuch = share.compare(Fraction.ONE) > 0;
    const base = { ...spanOf(context, [level, done]), kind: "rectification" as const, serious: false, printed: null, expected: `${share.times(Fraction.fromInteger(100)).toSignificant(15)}%`, inputs: [digits(done), digits(level)], correction: null, cells: [] };
    return [isTooMuch ? { ...base, verdict: "inconsistent", explanation: wordsOf(context).partTooLarge(digits(done), digits(level)) } : { ...base, verdict: "unverifiable", explanation: `${digits(done)} ÷ ${digits(level)} = ${share.times(Fraction.fromInteger(100)).round(1, "half-up").toString()}%` }];
  }
  if (level === null || done === null) return [unverifiable(context, "rectification", rate, wordsOf(context).baseMissing)];
  const claim = quotient(context, "rectification", rate, done, level);
  return claim === null ? [] : [claim];
}

/** How far around a share its part and its whole may stand. */
const NEAR = 60;

function shareClaim(context: ClaimContext, statement: Statement, mention: Mention, all: readonly Statement[], place: number): DraftClaim {
  const words = wordsOf(context);
  const near = all.slice(Math.max(0, place - NEAR), place + NEAR);
  const named = mention.subject.split(/[、]|和|及|, | and /u);
  const part = statement.level ?? near.find((other) => other.level !== null && named.length === 1 && mention.subject !== "" && nameKey(other.subject) === nameKey(mention.subject))?.level ?? null;
  const wholes = near.filter((other) => other.level !== null && other.level !== part && mention.whole !== "" && other.level.meaning === "level" && sameName(other.subject, mention.whole));
  wholes.sort((one, other) => Math.abs((one.level?.sentence ?? 0) - mention.sentence) - Math.abs((other.level?.sentence ?? 0) - mention.sentence));
  const claims: DraftClaim[] = [];
  for (const { level } of wholes) {
    const claim = part === null || level === null ? null : quotient(context, "share", mention, part, level);
    if (claim?.verdict === "consistent") return claim;
    if (claim !== null) claims.push(claim);
  }
  const fitting = claims.find((claim) => claim.verdict === "within-rounding");
  if (fitting !== undefined) return fitting;
  const [whole, ...others] = wholes;
  // Both called by their full names are beyond doubt, wherever they stand.
  const isNamed = statement.level === null && part !== null && nameKey(mention.subject).length >= 3;
  const isCertain = others.length === 0 && whole !== undefined && nameKey(whole.subject) === nameKey(mention.whole) && nameKey(mention.whole).length >= 2;
  const wrong = claims.find((claim) => claim.verdict === "inconsistent");
  if (isCertain && wrong !== undefined && (statement.isClear || isNamed)) return wrong;
  return countedShare(context, mention, part === null ? wholes : []) ?? likelyWhole(context, mention, part, near) ?? unverifiable(context, "share", mention, words.wholeMissing);
}

/** A whole under another name of the same kind (财政收入 for 一般公共预算收入) is taken only where it gives exactly this share. */
function likelyWhole(context: ClaimContext, mention: Mention, part: Mention | null, near: readonly Statement[]): DraftClaim | null {
  const ending = mention.whole.slice(-2);
  if (part === null || ending.length < 2 || mention.number.value.abs().coefficient < 100n) return null;
  for (const { subject, level } of near.filter((other) => other.level !== null && mention.sentence - other.level.sentence <= 3)) {
    if (level === null || level === part || level.sentence > mention.sentence || !subject.endsWith(ending)) continue;
    const claim = quotient(context, "share", mention, part, level);
    if (claim !== null && (claim.verdict === "consistent" || claim.verdict === "within-rounding")) return claim;
  }
  return null;
}

/** The part is not given: of counted things some whole part must give the share. */
function countedShare(context: ClaimContext, mention: Mention, wholes: readonly Statement[]): DraftClaim | null {
  const stated = statedRatio(mention);
  if (stated === null) return null;
  for (const { level } of wholes) {
    const amount = level === null ? null : amountOf(level.number);
    if (level === null || amount === null || !amount.isCount) continue;
    const total = amount.exact.toNumber();
    const part = Math.round(stated.exact.toNumber() * total);
    const exact = Fraction.fromInteger(part).dividedBy(amount.exact);
    if (exact === null || !stated.interval.contains(exact)) continue;
    const sum = `${part} ÷ ${digits(level)} = ${printRatio(exact, stated)}`;
    return { ...spanOf(context, [mention]), kind: "share", verdict: "consistent", serious: false, printed: printStated(stated), expected: `${exact.times(Fraction.fromInteger(100)).toSignificant(15)}%`, inputs: [String(part), digits(level)], explanation: wordsOf(context).agrees(sum), correction: null, cells: [] };
  }
  return null;
}

function scheduleGap(context: ClaimContext, statement: Statement, mention: Mention): DraftClaim | null {
  if (unitOf(mention.number).dimension === "ratio") return { ...unverifiable(context, "schedule-gap", mention, wordsOf(context).rateForPoints), kind: "unit", verdict: "wording", correction: { start: mention.number.digits.end, end: mention.number.end, text: "个百分点" } };
  const completion = statement.ratios.find((other) => (other.mention.meaning === "completion" || other.mention.meaning === "control-share" || other.mention.meaning === "share") && other.mention.sentence === mention.sentence)?.mention;
  const period = mention.period;
  const share = completion === undefined ? null : statedRatio(completion);
  if (completion === undefined || share === null || period === null || !isYearToDate(period)) return unverifiable(context, "schedule-gap", mention, wordsOf(context).scheduleMissing);
  const elapsed = elapsedShare(period);
  const claim = ratioClaim(context, {
    kind: "schedule-gap",
    mention,
    span: [mention],
    inputs: [completion],
    sum: `${printStated(share)} − ${elapsed.times(Fraction.fromInteger(100)).toSignificant(4)}%`,
    exact: share.exact.minus(elapsed),
    possible: share.interval.minus(Interval.exactly(elapsed)),
  });
  return claim?.verdict === "inconsistent" && !isNear(claim, share.exact.minus(elapsed), mention) ? unverifiable(context, "schedule-gap", mention, wordsOf(context).scheduleMissing) : claim;
}

/** An office may have a schedule of its own: only a gap of the right size with the wrong digit or sign is called wrong. */
function isNear(_claim: DraftClaim, gap: Fraction, mention: Mention): boolean {
  const stated = Math.abs(mention.number.value.toNumber());
  const should = Math.abs(gap.toNumber() * 100);
  return Math.abs(stated - should) <= 5 || mention.direction * gap.sign() < 0;
}

function pointsClaim(context: ClaimContext, statement: Statement, mention: Mention): DraftClaim {
  const words = wordsOf(context);
  const { level, prior } = statement;
  if (level !== null && prior !== null) {
    const [now, before] = [statedRatio(level), statedRatio(prior)];
    if (now !== null && before !== null && unitOf(level.number).dimension === "ratio" && unitOf(prior.number).dimension === "ratio") {
      const claim = ratioClaim(context, { kind: "points", mention, span: [mention], inputs: [level, prior], sum: `${printStated(now)} − ${printStated(before)}`, exact: now.exact.minus(before.exact), possible: now.interval.minus(before.interval) });
      if (claim !== null) return claim;
    }
  }
  if (isRateInPoints(context, statement, mention)) return { ...unverifiable(context, "points", mention, words.pointsForRate(printQuantity(mention))), kind: "unit", verdict: "inconsistent", correction: unitCorrection(context, mention) };
  if ((level === null || unitOf(level.number).dimension !== "ratio") && isOwnChange(context, mention, statement)) {
    return { ...unverifiable(context, "points", mention, words.pointsOfQuantity), kind: "unit", verdict: "inconsistent", correction: unitCorrection(context, mention) };
  }
  return unverifiable(context, "points", mention, words.earlierRateMissing);
}

/** 死亡人数下降了41.4个百分点: it is the quantity itself that is said to fall by points, not its share or rate. */
function isOwnChange(context: ClaimContext, mention: Mention, statement: Statement): boolean {
  const said = context.text.slice(Math.max(0, mention.number.start - 30), mention.number.start);
  if (/率|比重|占比|增幅|增速|降幅|涨幅|份额|进度|比例|高于|低于|快于|慢于|加快|收窄|扩大|回落|提升|提高/u.test(said)) return false;
  if (/[人起]数$|总额$|产值$|增加值$|投资额$|产量$|收入$|支出$/u.test(mention.subject) && mention.verb !== null && !/增速|增幅|降幅/u.test(said)) return true;
  if (statement.level === null) return false;
  if (statement.ratios.some((other) => other.mention !== mention) || statement.comparisons.some((comparison) => comparison.growth !== null)) return false;
  return (mention.subject === "" && /^(?:last-year|previous)$/u.test(mention.base ?? ""));
}

/** 整改率98.8个百分点, 占47人的17个百分点, and 减少4起，下降25个百分点 where 4 of 16 is 25%. */
function isRateInPoints(context: ClaimContext, { level, comparisons }: Statement, mention: Mention): boolean {
  const before = context.text.slice(Math.max(0, mention.number.start - 16), mention.number.start);
  if (mention.direction === 0 && /(?:[一-龥]率|占[^，。]{1,12}的|占比|比重)(?:为|达|达到)?$/u.test(before)) return true;
  const stated = statedRatio(mention);
  const now = level === null ? null : amountOf(level.number);
  if (stated === null || now === null || unitOf(level?.number ?? mention.number).dimension === "ratio") return false;
  return comparisons.some(({ change }) => {
    const step = change === null ? null : amountOf(change.number);
    if (change === null || step === null || !isSameKind(now, step) || change.sentence !== mention.sentence) return false;
    const signed = change.direction < 0 ? step.exact.negate() : step.exact;
    const rate = signed.dividedBy(now.exact.minus(signed));
    return rate !== null && Math.abs(rate.toNumber() - stated.exact.toNumber()) < 10 ** -(stated.decimals + 2);
  });
}

function unitCorrection(_context: ClaimContext, mention: Mention): DraftClaim["correction"] {
  return { start: mention.number.digits.end, end: mention.number.end, text: "%" };
}

const YEARS_IN_CHARACTERS: Readonly<Record<string, number>> = { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 };

/** 比2002年增长65.5%，年均增长10.6%: the intervals are the years between. */
function averageClaim(context: ClaimContext, statement: Statement, mention: Mention): DraftClaim {
  const none = unverifiable(context, "average-growth", mention, wordsOf(context).baseMissing);
  const fromTo = averageFromTo(context, statement, mention);
  if (fromTo !== null) return fromTo;
  const total = statement.comparisons.find(({ growth }) => growth !== null && growth.sentence === mention.sentence && growth.number.start < mention.number.start);
  const growth = total?.growth ?? null;
  const stated = growth === null ? null : statedRatio(growth);
  const said = statedRatio(mention);
  const intervals = total === undefined || growth === null ? null : yearsBetween(context, total.base, growth);
  if (stated === null || said === null || growth === null || intervals === null) return none;
  const root = (ratio: Fraction): number => (1 + ratio.toNumber()) ** (1 / intervals) - 1;
  const [low, high, exact] = [root(stated.interval.low), root(stated.interval.high), root(stated.exact)].map((value) => Decimal.fromDouble(value).toFraction());
  if (low === undefined || high === undefined || exact === undefined) return none;
  return ratioClaim(context, { kind: "average-growth", mention, span: [mention], inputs: [growth], sum: `(1 + ${printStated(stated)})^(1/${intervals}) − 1`, exact, possible: Interval.between(low, high) }) ?? none;
}

/** 2015年至2020年由500亿元增加到800亿元，年均增长9.9%; where the range may count its first year (2016—2020年), both are tried. */
function averageFromTo(context: ClaimContext, { level, prior }: Statement, mention: Mention): DraftClaim | null {
  if (level === null || prior?.meaning !== "from" || level.sentence !== mention.sentence) return null;
  const [now, before] = [amountOf(level.number), amountOf(prior.number)];
  const said = context.text.slice(Math.max(0, prior.number.start - 60), level.number.start);
  const years = [...said.matchAll(/(?:19|20)\d{2}(?=年|[-—–~至到])/gu)].map(([year]) => Number(year));
  const [first, last] = years;
  if (now === null || before === null || !isSameKind(now, before) || before.exact.sign() <= 0 || first === undefined || last === undefined || years.length !== 2 || last <= first) return null;
  const root = (ratio: Fraction, intervals: number): Fraction => Decimal.fromDouble(ratio.toNumber() ** (1 / intervals) - 1).toFraction();
  const [exact, possible] = [now.exact.dividedBy(before.exact), now.interval.dividedBy(before.interval)];
  if (exact === null || possible === null) return null;
  const claims = [last - first, last - first + 1].map((intervals) =>
    ratioClaim(context, { kind: "average-growth", mention, span: [mention], inputs: [prior, level], sum: `(${digits(level)} ÷ ${digits(prior)})^(1/${intervals}) − 1`, exact: root(exact, intervals), possible: Interval.between(root(possible.low, intervals), root(possible.high, intervals)) }),
  );
  return claims.find((claim) => claim !== null && claim.verdict !== "inconsistent") ?? claims[0] ?? null;
}

function yearsBetween(context: ClaimContext, base: string, growth: Mention): number | null {
  const from = /(?:19|20)\d{2}/u.exec(base)?.[0];
  const to = growth.period === null ? null : yearOf(growth.period);
  if (from !== undefined && to !== null && to > Number(from)) return to - Number(from);
  const span = /([两二三四五六七八九十])年(?:来|间|累计|共)?[^，。]{0,6}$/u.exec(context.text.slice(Math.max(0, growth.number.start - 16), growth.verb?.start ?? growth.number.start))?.[1];
  return span === undefined ? null : (YEARS_IN_CHARACTERS[span] ?? null);
}
