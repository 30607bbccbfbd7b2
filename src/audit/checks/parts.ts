import type { Fraction } from "../../quantity/fraction";
import type { DraftClaim } from "../claim";
import { isCompleteSet, type Division, type Known } from "../statements/divisions";
import { spanOf, statedRatio, wordsOf, type ClaimContext } from "../verdicts/judge";
import { isSlip, isSwap } from "../verdicts/slip";
import { digits, shown } from "../reading/mention";
import { differenceClaim } from "../verdicts/difference";

/** A division with the whole that its parts are held against; null where none is certain. */
export interface Summed {
  readonly division: Division;
  readonly whole: Known | null;
}

export function summed({ text }: ClaimContext, divisions: readonly Division[]): readonly Summed[] {
  return divisions.map((division) => ({ division, whole: wholeOfSum(division, text) }));
}

/** Parts against their whole: that they add up to it, and that none is larger. */
export function partClaims(context: ClaimContext, sums: readonly Summed[]): readonly DraftClaim[] {
  return sums.flatMap(({ division, whole }) => (whole === null ? subsets(context, division) : [sumClaim(context, division, whole)]));
}

/** The whole that the parts add up to; or, where they are all there are, the one that they miss. */
function wholeOfSum(division: Division, text: string): Known | null {
  const { parts, sum, wholes } = division;
  const [nearest] = wholes;
  if (parts.length < 2 || nearest === undefined) return null;
  return wholes.find((whole) => sum.meets(whole)) ?? missedWhole(division, nearest, text);
}

function missedWhole(division: Division, nearest: Known, text: string): Known | null {
  const { parts, wholes, first, opening, isConfirmed } = division;
  const slipped = (): Known | undefined => wholes.find((whole) => isSlippedSum(division, whole));
  if (isConfirmed) return slipped() ?? (wholes.length === 1 ? nearest : null);
  if (isCompleteSet(parts) && (opening === "among" || isLikely(division, nearest))) return nearest;
  if ((opening === "composed" || endsWithTheRest(parts)) && isNearly(division, nearest)) return nearest;
  if (isOverfull(division, nearest) || isBreathTooFull(division, nearest, text) || areOneKindTooMany(division, nearest) || isListTooLong(division, nearest)) return nearest;
  const isAllOfOne = first.length === parts.length || opening === "divided" || haveOneEnding(parts);
  const clear = isAllOfOne ? wholes.find((whole) => isLikely(division, whole) && isClearSlip(division, whole)) : undefined;
  return clear ?? (sharesAreWhole(parts) ? (slipped() ?? null) : null);
}

/** A whole that the parts are nowhere near is of another figure. */
function isLikely({ sum }: Division, whole: Known): boolean {
  const ratio = sum.exact.toNumber() / whole.amount.exact.toNumber();
  return ratio > LEAST_OF_WHOLE && ratio < MOST_OF_WHOLE;
}

const LEAST_OF_WHOLE = 0.5;
const MOST_OF_WHOLE = 2;

/** Parts in one bracket exclude each other: together they cannot be more than the whole. */
function isOverfull({ parts, sum }: Division, whole: Known): boolean {
  return parts.every((part) => part.level.depth > whole.level.depth) && sum.possible.low.compare(whole.amount.interval.high) > 0 && parts.every((part) => part.amount.exact.compare(whole.amount.exact) <= 0);
}

/** 其中违规金额1.8亿元、管理不规范金额11.8亿元: parts in one breath, of one unit, that are together more than their whole. */
function isBreathTooFull(division: Division, whole: Known, text: string): boolean {
  const { parts, sum, opening } = division;
  const [first] = parts;
  const isListed = parts.every((_, place) => place === 0 || /[、和及]/u.test(text[parts[place - 1]?.level.number.end ?? 0] ?? ""));
  const isOneBreath = isListed && parts.every(({ level, statement }) => level.clause === first?.level.clause && level.number.unit === whole.level.number.unit && !MAY_OVERLAP.test(statement.subject));
  return opening === "among" && isOneBreath && isNearly(division, whole) && sum.possible.low.compare(whole.amount.interval.high) > 0 && parts.every(({ amount }) => amount.exact.compare(whole.amount.exact) < 0);
}

/** At least so many kinds of one thing (刑事案件, 民事案件, 行政案件) are taken for a division. */
const LEAST_KINDS = 3;

function haveOneEnding(parts: readonly Known[]): boolean {
  const endings = new Set(parts.map(({ statement }) => statement.subject.slice(-2)));
  return parts.length >= LEAST_KINDS && endings.size === 1 && parts.every(({ statement }) => statement.subject.length > 2);
}

/** Kinds of one thing that add up to more than the whole, and would not but for one slip of the hand. */
function areOneKindTooMany(division: Division, whole: Known): boolean {
  const { parts, sum } = division;
  return haveOneEnding(parts) && sum.exact.compare(whole.amount.exact) > 0 && isSlippedSum(division, whole);
}

/** 医院62个、基层机构1398个、其他机构5个: nothing is left out behind the rest. */
function endsWithTheRest(parts: readonly Known[]): boolean {
  return parts.length >= LEAST_KINDS && /^(?:其他|其它|其余|(?:all )?others?\b|remaining\b)/iu.test(parts.at(-1)?.statement.subject ?? "");
}

/** Kinds listed in one breath (幼儿园78所、小学72所、初中24所、高中13所) that are hardly more than their whole, and would not be but for a slip. */
function isListTooLong(division: Division, whole: Known): boolean {
  const { parts, sum } = division;
  const [first] = parts;
  const ratio = sum.exact.toNumber() / whole.amount.exact.toNumber();
  return parts.length >= LEAST_KINDS && ratio > 1 && ratio < MOST_OF_LIST && parts.every(({ statement, level, amount }) => amount.isCount && !MAY_OVERLAP.test(statement.subject) && level.clause === first?.level.clause) && isSlippedSum(division, whole);
}

const MOST_OF_LIST = 1.03;
/** One may be a woman, of a minority and a graduate. */
const MAY_OVERLAP = /女|男|民族|学历|学位|党员|职称|岁|以上|以下|硕士|博士|本科|大专|残疾|农村|城镇|青年|老年|低保|贫困|脱贫/u;

/** Whether one number with a slip of the hand explains that the parts miss the whole. */
function isSlippedSum({ parts, sum }: Division, whole: Known, isAlike: (one: string, other: string) => boolean = isSlip): boolean {
  const over = sum.exact.minus(whole.amount.exact);
  const slipped = ({ level, amount }: Known, should: Fraction): boolean => should.sign() > 0 && isAlike(digits(level), should.movePoint(-amount.unit.exponent).round(level.number.value.decimals, "half-up").toString());
  return parts.every((part) => part.level.number.unit === whole.level.number.unit) && (slipped(whole, sum.exact) || parts.some((part) => slipped(part, part.amount.exact.minus(over))));
}

/** A list may leave parts out, and what is left out may look like a slip: swapped digits or a round difference far from the last place do not. */
function isClearSlip(division: Division, whole: Known): boolean {
  const { parts, sum } = division;
  const gap = sum.exact.minus(whole.amount.exact).abs();
  const places = Math.max(...[whole, ...parts].map(({ level }) => level.number.value.decimals));
  const steps = gap.movePoint(places - whole.amount.unit.exponent).toNumber();
  if (steps < LEAST_STEPS || !isNearly(division, whole)) return false;
  return isSlippedSum(division, whole, isSwap) || (isSlippedSum(division, whole) && parts.length >= LEAST_KINDS);
}

/** In units of the last place that is printed. */
const LEAST_STEPS = 90;

function isNearly({ sum }: Division, whole: Known): boolean {
  const ratio = sum.exact.toNumber() / whole.amount.exact.toNumber();
  return ratio > 0.7 && ratio < 1.4;
}

/** 占58.3%, 占41.7%: shares of all parts that make a hundred leave nothing out. */
function sharesAreWhole(parts: readonly Known[]): boolean {
  const shares = parts.map(({ statement }) => statement.ratios.find(({ mention }) => mention.meaning === "share")?.mention);
  const stated = shares.flatMap((mention) => (mention === undefined ? [] : (statedRatio(mention) ?? [])));
  return stated.length === parts.length && Math.abs(stated.reduce((sum, { exact }) => sum + exact.toNumber(), 0) - 1) < 0.0015;
}

function sumClaim(context: ClaimContext, { parts, sum }: Division, whole: Known): DraftClaim {
  const text = parts.map(({ level }) => `${digits(level)}${level.number.unit === whole.level.number.unit ? "" : (level.number.unit ?? "")}`).join(" + ");
  const claim = differenceClaim(context, "sum", whole.level, parts.map((part) => part.level), text, sum.exact, () => sum.possible, whole.amount);
  return { ...claim, ...spanOf(context, [whole.level, ...parts.map((part) => part.level)]), correction: null };
}

function subsets(context: ClaimContext, { first, wholes, opening }: Division): readonly DraftClaim[] {
  const [whole] = wholes;
  const [part] = first;
  if (whole === undefined || part === undefined || part.level.sentence - whole.level.sentence > 1) return [];
  const claims = first.map((each) => subset(context, each, whole));
  // 契税12.4亿元。分级次看，市本级收入96.4亿元: what is divided anew is the headline, not the last item of a list before, which is called otherwise.
  if (opening === "divided" && !isCalledAlike(whole, part) && claims.some(({ verdict }) => verdict === "inconsistent")) return [];
  const [own, ...others] = claims;
  return own === undefined ? [] : [own, ...others.filter((claim) => claim.verdict === "inconsistent" || claim.start > whole.level.number.end)];
}

function isCalledAlike({ statement: { subject } }: Known, part: Known): boolean {
  return subject === "" || subject.slice(-1) === part.statement.subject.slice(-1);
}

function subset(context: ClaimContext, part: Known, whole: Known): DraftClaim {
  const [figure, total] = [shown(part.level), shown(whole.level)];
  const isTooLarge = part.amount.interval.low.compare(whole.amount.interval.high) > 0;
  const words = wordsOf(context);
  return {
    ...spanOf(context, [part.level]),
    kind: "subset",
    verdict: isTooLarge ? "inconsistent" : "consistent",
    serious: false,
    printed: figure,
    expected: null,
    inputs: [digits(whole.level)],
    explanation: isTooLarge ? words.partTooLarge(figure, total) : words.agrees(`${figure} ≤ ${total}`),
    correction: null,
    cells: [],
    computedFrom: [whole.level.number],
  };
}
