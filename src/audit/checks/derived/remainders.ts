import { Fraction } from "../../../quantity/fraction";
import { Interval } from "../../../quantity/interval";
import { isSameKind, type Amount } from "../../reading/amount";
import type { DraftClaim } from "../../claim";
import { spanOf, type ClaimContext } from "../../verdicts/judge";
import { digits, type Mention } from "../../reading/mention";
import { areNear, figuresBefore, figuresBehind, ofKind, settled, wordsBefore, type Candidate, type Figure } from "./nearby";
import { OF_TARGET } from "../../statements/owners";
import type { ReadReport } from "../../reading/read-mentions";
import { differenceClaim } from "../../verdicts/difference";
import type { NumberCheck } from "../number-check";

/** What is left, what is missing, what is too much: the difference of two figures, whichever is the larger. */
const LEFT = /(?:剩余|还剩|尚余|还差|尚差|相差|差额|缺口|超(?:任务|目标|计划|预算)|短收|超收|短少|节约|节省|超额完成|超支|结余|结转|净增)[^，#]{0,8}$|(?<!是)[不未](?!足|到|少|多|低|高|超|过|含|包)[\u4e00-\u9fff]{1,4}$/u;
const NOT_DONE = /(?:未|待)(?<stem>化解|办结|审结|结|整改|完成|销号|开工|到位|竣工|解决|落实|答复)(?:到位)?(?:的)?(?:案件|问题|隐患|积案|事项|项目)?$/u;
const LEFT_IN_ENGLISH = /\b(?:leaving|exceed(?:ed|ing|s) (?:it|this|that|the target) by|falling short by|a shortfall of|a gap of|after drawing down|a variance of)\s(?:an?\s|some\s)?$/iu;
const COMPARED = /^ (?:\w+ )?(?<word>faster|quicker|slower|longer|shorter|more|fewer|less|better|worse)\b/iu;

/** A difference against the two figures that it lies between: 还差23.6亿元, 未化解42件, leaving £3.6m to be found. */
export const remainders: NumberCheck = {
  tries: { kind: "quantity" },
  claims(context, report, mention, place) {
    const stated = mention.meaning === "bound" ? null : mention.amount;
    if (stated === null || stated.unit.dimension === "ratio" || stated.unit.dimension === "points") return [];
    return (mention.locale === "zh-CN" ? chinese(context, report, place, mention, stated) : english(context, report, place, mention, stated)) ?? [];
  },
};

function chinese(context: ClaimContext, report: ReadReport, place: number, mention: Mention, stated: Amount): DraftClaim | null {
  const words = wordsBefore(report, place);
  const stem = NOT_DONE.exec(words)?.groups?.["stem"] ?? null;
  const isStillThere = /(?:尚有|还有|仍有)$/u.test(words) && /^[^，。]{0,3}未/u.test(report.plain.slice(mention.number.end, mention.number.end + 6));
  if (stem === null && !isStillThere && !LEFT.test(words)) return null;
  const before = ofKind(figuresBefore(report.mentions, place, 1), stated).filter((figure) => figure.mention.meaning !== "change").slice(0, MOST);
  const behind = ofKind(figuresBehind(report.mentions, place, 1), stated);
  const fromShare = stem === null ? restOfTarget(context, report, place, mention, stated) : null;
  const isBalance = /结余|结转/u.test(words);
  const pairs = pairsOf([...behind, ...before]).filter((pair) => !isBalance || isOfBalance(report, pair)).map(([one, other]): Candidate => {
    const isOfDone = stem !== null && isDone(report, one, stem) && one.mention.sentence === mention.sentence && before.indexOf(other) === before.indexOf(one) + 1;
    const isOfTarget = stem === null && [one, other].some((each) => OF_TARGET.has(each.mention.meaning)) && [one, other].every((each) => each.mention.sentence === mention.sentence) && [...behind, ...before].slice(0, 2).every((each) => each === one || each === other);
    return { claim: difference(context, mention, one, other, stated), isCertain: isOfDone || isOfTarget, isNear: areNear(report.mentions, place, [one, other]) };
  });
  return settled(mention, fromShare === null ? pairs : [...pairs, { claim: fromShare, isCertain: true, isNear: true }]);
}

const GAINED = /收|下达|到位|来源|预算/u;
const SPENT = /支|使用|用于|拨付/u;

/** A balance is what came in less what went out: 上解支出 and 债务还本支出 leave none. */
function isOfBalance(report: ReadReport, pair: readonly [Figure, Figure]): boolean {
  const [one, other] = pair.map(({ place }) => wordsBefore(report, place));
  return one !== undefined && other !== undefined && ((GAINED.test(one) && SPENT.test(other)) || (GAINED.test(other) && SPENT.test(one)));
}

/** 占控制指标128人的45.3%，控制指标剩余70人: of the target, what its share leaves. */
function restOfTarget(context: ClaimContext, { mentions }: ReadReport, place: number, mention: Mention, stated: Amount): DraftClaim | null {
  const [share, target] = [mentions[place - 1], mentions[place - 2]];
  if (share === undefined || target === undefined || !OF_TARGET.has(target.meaning) || share.clause !== target.clause || mention.clause - share.clause > 1 || share.unit.dimension !== "ratio") return null;
  const [whole, part] = [target.amount, share.amount];
  if (whole === null || part === null || !isSameKind(whole, stated)) return null;
  const rest = Interval.exactly(Fraction.ONE).minus(part.interval);
  return differenceClaim(context, "change", { ...mention, direction: 0 }, [target, share], `${digits(target)} × (1 − ${digits(share)}%)`, whole.exact.times(Fraction.ONE.minus(part.exact)), () => whole.interval.times(rest), stated);
}

/** How many figures before it a difference may be of. */
const MOST = 6;

/** 已化解108件 before 未化解42件. */
function isDone(report: ReadReport, figure: Figure, stem: string): boolean {
  const words = wordsBefore(report, figure.place);
  return words.includes(`已${stem}`) || words.includes(`已完成${stem}`) || words.endsWith(stem);
}

function english(context: ClaimContext, report: ReadReport, place: number, mention: Mention, stated: Amount): DraftClaim | null {
  const words = report.plain.slice(Math.max(0, mention.number.start - 40), mention.number.start);
  // From £6.0m to £7.5m, an increase of 25%, or £1.5m.
  const isOfTwo = / or $/u.test(words) && report.mentions[place - 1]?.meaning === "growth" && report.mentions[place - 2]?.meaning === "to" && report.mentions[place - 3]?.meaning === "from";
  const isLeft = isOfTwo || LEFT_IN_ENGLISH.test(words);
  if (!isLeft && !COMPARED.test(report.plain.slice(mention.number.end, mention.number.end + 24))) return null;
  const [one, other] = ofKind(figuresBefore(report.mentions, place, 0), stated);
  if (one === undefined || other === undefined || (!isLeft && one.mention.meaning !== "prior" && one.mention.meaning !== "target")) return null;
  return settled(mention, [{ claim: difference(context, mention, one, other, stated), isCertain: isSameKind(one.amount, other.amount) && one.amount.unit.base === stated.unit.base, isNear: true }]);
}

function pairsOf(figures: readonly Figure[]): readonly (readonly [Figure, Figure])[] {
  return figures.flatMap((one, place) => figures.slice(place + 1).map((other) => [one, other] as const));
}

function difference(context: ClaimContext, mention: Mention, one: Figure, other: Figure, stated: Amount): DraftClaim {
  const [large, small] = one.amount.exact.compare(other.amount.exact) >= 0 ? [one, other] : [other, one];
  const claim = differenceClaim(context, "change", { ...mention, direction: 0 }, [large.mention, small.mention], `${digits(large.mention)} − ${digits(small.mention)}`, large.amount.exact.minus(small.amount.exact), () => large.amount.interval.minus(small.amount.interval), stated);
  return { ...claim, ...spanOf(context, [mention]) };
}
