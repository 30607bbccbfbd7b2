import { Fraction } from "../../quantity/fraction";
import { elapsedShare, isYearToDate } from "../../quantity/period-arithmetic";
import { isSameKind } from "../reading/amount";
import type { DraftClaim } from "../claim";
import { oppositeWord } from "../../lexicon/audit-words";
import { printPercent, printStated, spanOf, statedRatio, wordsOf, type ClaimContext } from "../verdicts/judge";
import { digits, type Mention } from "../reading/mention";
import type { ReadReport } from "../reading/read-mentions";
import type { Statement } from "../statements/statement";

const ON_SCHEDULE = /(?:在|处于)[^，。]{0,6}(?:控制|序时)?进度(?:范围)?(?:以内|之内|内)|未超(?:过)?(?:控制|序时)?(?:进度|指标)|within (?:the )?schedule/iu;
const OVER_SCHEDULE = /(?<!未)超(?:过|出)?(?:控制|序时)进度|over (?:the )?schedule/iu;
const MET = /超额完成|圆满完成|全面完成|提前完成(?:全年|年度)|exceeded (?:the|its|our) target|beat (?:the|its|our) target/iu;
const NOT_MET = /未(?:能)?完成|没有完成|missed (?:the|its|our) target|fell short of (?:the|its|our) target/iu;
const HUNDRED = Fraction.fromInteger(100);

/** Words that draw a conclusion from a share of a target: in schedule, over it, met, not met. */
export function conclusionClaims(context: ClaimContext, report: ReadReport, statements: readonly Statement[]): readonly DraftClaim[] {
  return statements.flatMap((statement) => [...judgements(context, report, statement), ...directions(context, statement), ...degrees(context, statement)]);
}

function judgements(context: ClaimContext, report: ReadReport, statement: Statement): readonly DraftClaim[] {
  const claims: DraftClaim[] = [];
  for (const { mention } of statement.ratios) {
    const sentence = report.sentences[mention.sentence];
    if (sentence === undefined || (mention.meaning !== "completion" && mention.meaning !== "control-share")) continue;
    const near = { start: mention.number.end, end: Math.min(endOfPart(context.text, mention.number.end, sentence.end), mention.number.end + 40) };
    if (mention.meaning === "control-share") claims.push(...controlJudgement(context, mention, near));
    else claims.push(...completionJudgement(context, mention, statedRatio(mention)?.exact ?? null, { start: Math.max(startOfPart(context.text, mention.number.start, sentence.start), mention.number.start - 40), end: near.end }));
  }
  const { level, target } = statement;
  if (level !== null && target?.meaning === "target" && target.locale === "zh-CN" && statement.ratios.length === 0) {
    const [own, wanted] = [level.amount, target.amount];
    const sentence = report.sentences[target.sentence];
    const ratio = own === null || wanted === null || !isSameKind(own, wanted) ? null : own.exact.dividedBy(wanted.exact);
    if (sentence !== undefined) claims.push(...completionJudgement(context, target, ratio, { start: Math.max(sentence.start, target.number.start - 40), end: Math.min(sentence.end, target.number.end + 20) }));
  }
  return claims;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** A semicolon ends what is said of a figure. */
function endOfPart(text: string, from: number, end: number): number {
  const at = text.slice(from, end).search(/[;；]/u);
  return at < 0 ? end : from + at;
}

function startOfPart(text: string, before: number, start: number): number {
  const said = text.slice(start, before);
  return start + Math.max(said.lastIndexOf(";"), said.lastIndexOf("；")) + 1;
}

function controlJudgement(context: ClaimContext, mention: Mention, near: Range): readonly DraftClaim[] {
  const said = context.text.slice(near.start, near.end);
  const on = ON_SCHEDULE.exec(said);
  const match = on ?? OVER_SCHEDULE.exec(said);
  const share = statedRatio(mention);
  if (match === null || share === null) return [];
  const words = wordsOf(context);
  const base = { start: near.start + match.index, end: near.start + match.index + match[0].length, text: match[0], kind: "control-judgement" as const, printed: null, inputs: [digits(mention)], correction: null, cells: [] };
  const { period } = mention;
  if (period === null || !isYearToDate(period)) return [{ ...base, verdict: "unverifiable", serious: false, expected: null, explanation: words.scheduleMissing }];
  const elapsed = elapsedShare(period);
  const shown = `${elapsed.times(HUNDRED).round(1, "half-up").trimmed().toString()}%`;
  const isOver = share.interval.low.compare(elapsed) > 0;
  const isWithin = share.interval.high.compare(elapsed) <= 0;
  const isRight = on === null ? !isWithin : !isOver;
  const explanation = isRight ? words.agrees(words.onSchedule(printStated(share), shown)) : words.judgementWrong(printStated(share), shown, match[0]);
  return [{ ...base, verdict: isRight ? "consistent" : "inconsistent", serious: !isRight, expected: shown, explanation }];
}

function completionJudgement(context: ClaimContext, mention: Mention, ratio: Fraction | null, near: Range): readonly DraftClaim[] {
  const said = context.text.slice(near.start, near.end);
  const unmet = NOT_MET.exec(said);
  const match = unmet ?? MET.exec(said);
  if (match === null || ratio === null) return [];
  const isMet = ratio.compare(Fraction.ONE) >= 0;
  const isExceeded = /超额|exceeded|beat/iu.test(match[0]) ? ratio.compare(Fraction.ONE) > 0 : isMet;
  const isRight = unmet === null ? isExceeded : !isMet;
  const words = wordsOf(context);
  const shown = printPercent(ratio, 1);
  const start = near.start + match.index;
  return [{ start, end: start + match[0].length, text: match[0], kind: "completion-judgement", verdict: isRight ? "consistent" : "inconsistent", serious: !isRight, printed: null, expected: shown, inputs: [digits(mention)], explanation: isRight ? words.agrees(shown) : words.wrongDirection(shown, shown, match[0]), correction: null, cells: [] }];
}

/** 由 A 增加到 B; 46, up from 34: the word against the two figures. */
function directions(context: ClaimContext, { level: own, prior, ratios }: Statement): readonly DraftClaim[] {
  // £820 million, 21.8% of the total, down from 22.0%: the share is the figure.
  const isOfShare = own === null || (prior !== null && prior.unit.dimension === "ratio" && own.unit.dimension !== "ratio");
  const level = isOfShare ? (ratios.findLast(({ mention }) => mention.meaning === "share" && mention.sentence === prior?.sentence)?.mention ?? null) : own;
  if (level === null || prior === null) return [];
  const said = level.meaning === "to" ? level : prior.direction !== 0 ? prior : null;
  const [now, before] = [level.amount, prior.amount];
  if (said === null || said.direction === 0 || now === null || before === null || !isSameKind(now, before)) return [];
  const sign = now.exact.compare(before.exact);
  const isRight = sign === said.direction;
  const words = wordsOf(context);
  const sum = `${digits(prior)} → ${digits(level)}`;
  const opposite = said.verb === null ? null : oppositeWord(said.verb.text);
  return [
    {
      ...spanOf(context, [prior, level]),
      kind: "from-to",
      verdict: isRight ? "consistent" : "inconsistent",
      serious: !isRight,
      printed: null,
      expected: null,
      inputs: [digits(prior), digits(level)],
      explanation: isRight ? words.agrees(sum) : words.wrongDirection(sum, sum, said.verb?.text ?? ""),
      correction: isRight || said.verb === null || opposite === null ? null : { start: said.verb.start, end: said.verb.end, text: opposite },
      cells: [],
    },
  ];
}

/** Bands of the words of degree, as ratios: 略 is not said above 20%, 大幅 not below 5%. */
export const MOST_FOR_WEAK = Fraction.ofPositive(1, 5);
export const LEAST_FOR_STRONG = Fraction.ofPositive(1, 20);

export function isWeak(degree: string): boolean {
  return /略|小幅|微|slight|margin|modest/iu.test(degree);
}

export function isStrong(degree: string): boolean {
  return /大幅|显著|明显|成倍|sharp|signific|strong/iu.test(degree);
}

/** 略有上升，上升100%: the word in the clause before the rate. */
const DEGREE_BEFORE = /(?<degree>略有|略微|小幅|微幅|大幅度|大幅)(?:上升|下降|增长|增加|减少|上涨|回落)[，,](?:同比)?$/u;

/** 增长21.7%，略有增长。 */
const DEGREE_AFTER = /^[，,](?<degree>略有|略微|小幅|微幅|大幅度|大幅)(?:上升|下降|增长|增加|减少|上涨|回落)[，,。；]/u;

function degrees(context: ClaimContext, statement: Statement): readonly DraftClaim[] {
  return statement.comparisons.flatMap(({ growth }) => {
    const rate = growth === null ? null : statedRatio(growth);
    if (growth === null || rate === null || growth.placeInList > 0) return [];
    const before = growth.degree === null ? DEGREE_BEFORE.exec(context.text.slice(Math.max(0, (growth.verb?.start ?? growth.number.start) - 8), growth.verb?.start ?? growth.number.start)) : null;
    const after = growth.degree === null && before === null ? DEGREE_AFTER.exec(context.text.slice(growth.number.end, growth.number.end + 8)) : null;
    const degree = growth.degree ?? before?.groups?.["degree"] ?? after?.groups?.["degree"] ?? null;
    if (degree === null) return [];
    const claim = degreeClaim(context, { ...spanOf(context, [growth]) }, degree, rate.exact, printStated(rate));
    return claim === null ? [] : [claim];
  });
}

/** A word of degree that the rate does not bear out; null where it does. */
export function degreeClaim(context: ClaimContext, span: { readonly start: number; readonly end: number; readonly text: string }, degree: string, rate: Fraction, printed: string): DraftClaim | null {
  const words = wordsOf(context);
  const size = rate.abs();
  const explanation = isWeak(degree) && size.compare(MOST_FOR_WEAK) > 0 ? words.wordTooWeak(degree, printed) : /大幅|sharp|signific/iu.test(degree) && size.compare(LEAST_FOR_STRONG) < 0 ? words.wordTooStrong(degree, printed) : null;
  return explanation === null ? null : { ...span, kind: "direction", verdict: "wording", serious: false, printed: null, expected: printed, inputs: [], explanation, correction: null, cells: [] };
}
