import type { Fraction } from "../../../quantity/fraction";
import { isPercent, isSameKind } from "../../reading/amount";
import type { DraftClaim } from "../../claim";
import { printPercent, printStated, sizeOf, statedRatio, wordsOf, type ClaimContext } from "../../verdicts/judge";
import { digits, type Mention } from "../../reading/mention";
import type { ReadReport } from "../../reading/read-mentions";
import type { NumberCheck } from "../number-check";

/** 近三分之二, 超过一半, 七成以上: the share in words, and on which side of it the figure is said to lie. */
const CHINESE =
  /(?<above>超过|超|逾|高于|达)?(?<near>将近|接近|近)?(?<under>不到|不足|低于)?(?:(?<bottom>[二三四五六七八九十])分之(?<top>[一二两三四五六七八九])|(?<half>一半|半数)|(?<tenths>[一二两三四五六七八九])成(?<five>半)?(?!立|为|功|员|都|本|人|交|果|效|长|绩|熟))(?<more>以上|多)?/gu;
const ENGLISH =
  /\b(?:(?<above>more than|over|just over)\s|(?<under>less than|fewer than|under|just under)\s|(?<near>nearly|almost|about|around|roughly)\s)?(?:(?<half>half)|(?<count>an?|one|two|three|four)[ -](?<part>third|quarter|fifth|sixth|eighth|tenth)s?|(?<top>one|two|three|four|five|six|seven|eight|nine) (?:in|out of)(?: every)? (?<bottom>two|three|four|five|six|seven|eight|nine|ten))\b/giu;
const DIGITS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 };
const PARTS: Readonly<Record<string, number>> = { third: 3, quarter: 4, fifth: 5, sixth: 6, eighth: 8, tenth: 10 };
/** What may stand between a word and the percentage that it repeats: （72.4%）, ，近三分之二. */
const BEHIND = /^(?:以上|多)?(?:的)?(?:[\u4e00-\u9fff]{0,8}| (?:[a-z]+ ){0,4})?[（(]\s?$/u;
const BEFORE = /^[，,]\s?(?:正好|恰好|约)?(?:占比|占|或|or|which is|that is|i\.e\.)?\s?$/iu;

/** Shares in words, held against the percentage beside them. */
export function fractionWordClaims(context: ClaimContext, report: ReadReport): readonly DraftClaim[] {
  const { plain, sentences, mentions } = report;
  let next = 0;
  return sentences.flatMap((sentence, index) => {
    const first = next;
    while (mentions[next]?.sentence === index) next += 1;
    // Without a percentage there is nothing to hold a word against.
    const percents = mentions.slice(first, next).filter(isExactPercent);
    if (percents.length === 0) return [];
    const said = plain.slice(sentence.start, sentence.end);
    if (!(sentence.locale === "en" ? /half|third|quarter|fifth|sixth|eighth|tenth|\b(?:in|out of)\b/iu : /成|分之|半/u).test(said)) return [];
    return [...said.matchAll(sentence.locale === "en" ? ENGLISH : CHINESE)].flatMap((match) => {
      const wanted = valueOf(match.groups ?? {});
      const start = sentence.start + match.index;
      return wanted === null ? [] : (besidePercent(context, plain, percents, start, match, wanted) ?? []);
    });
  });
}

function valueOf({ half, tenths, five, top, bottom, count, part }: Readonly<Record<string, string | undefined>>): number | null {
  const number = (word: string | undefined): number => DIGITS[(word ?? "").toLowerCase()] ?? NaN;
  const value = half !== undefined ? 1 / 2 : tenths !== undefined ? (number(tenths) + (five === undefined ? 0 : 0.5)) / 10 : part !== undefined ? number(count) / (PARTS[part.toLowerCase()] ?? NaN) : number(top) / number(bottom);
  return value > 0 && value < 1 ? value : null;
}

function besidePercent(context: ClaimContext, plain: string, percents: readonly Mention[], start: number, match: RegExpExecArray, wanted: number): DraftClaim | null {
  const end = start + match[0].length;
  const beside = percents.find((mention) => (mention.number.start >= end && BEHIND.test(plain.slice(end, mention.number.start))) || (mention.number.end <= start && BEFORE.test(plain.slice(mention.number.end, start))));
  const stated = beside === undefined ? null : statedRatio(beside);
  if (beside === undefined || stated === null) return null;
  const share = stated.exact.abs();
  const text = plain.slice(start, end);
  return wordClaim(context, { start, end, text, share, wanted, side: sideOf(match.groups ?? {}), shown: printStated(sizeOf(stated)), inputs: [beside] });
}

function isExactPercent(mention: Mention): boolean {
  return isPercent(mention) && mention.number.approximation === null && mention.number.spelling === "digits";
}

export type Side = "above" | "near" | "under" | "at";

function sideOf({ above, near, under, more }: Readonly<Record<string, string | undefined>>): Side {
  if (near !== undefined) return "near";
  if (under !== undefined) return "under";
  return above !== undefined || more !== undefined ? "above" : "at";
}

export interface FractionWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly share: Fraction;
  readonly wanted: number;
  readonly side: Side;
  readonly shown: string;
  readonly inputs: readonly Mention[];
}

/** So far the true share may be from its word. */
const NEAR = 0.06;
const FAR = 0.16;
const SLACK = 0.005;

export function wordClaim(context: ClaimContext, { start, end, text, share, wanted, side, shown, inputs }: FractionWord): DraftClaim {
  const off = share.toNumber() - wanted;
  const isRight = side === "above" ? off >= -SLACK && off <= FAR : side === "under" ? off < SLACK && off > -FAR : side === "near" ? off <= SLACK + NEAR / 2 && off >= -FAR / 2 : Math.abs(off) <= NEAR;
  const words = wordsOf(context);
  return { start, end, text, kind: "share", verdict: isRight ? "consistent" : "inconsistent", serious: false, printed: text, expected: shown, inputs: inputs.map(digits), explanation: isRight ? words.agrees(shown) : words.shareInWordsWrong(shown, text), correction: null, cells: [], computedFrom: inputs.map(({ number }) => number) };
}

/** 其中“三保”支出32.15亿元，占比超过五成: no percentage beside it, but the part right before it and the figure that it is among. */
export const fractionsOfWholes: NumberCheck = {
  tries: {},
  claims(context, { mentions }, mention, place) {
    const { number, unit } = mention;
    const [part, whole] = [mentions[place - 1], mentions[place - 2]];
    if (unit.base !== "成" && number.unit !== "成") return [];
    if (part === undefined || whole === undefined || (part.opensPart !== "among" && !isRightBefore(part, whole)) || part.sentence !== mention.sentence || mention.clause - part.clause > 1 || (mention.meaning !== "share" && !/占/u.test(mention.subject))) return [];
    const [own, all] = [part.amount, figureBefore(mentions, place - 1, part)];
    if (own === null || all === null || !isSameKind(own, all.amount)) return [];
    const share = own.exact.dividedBy(all.amount.exact);
    const wanted = number.value.toNumber() / 10;
    if (share === null || !(wanted > 0 && wanted < 1)) return [];
    const side: Side = number.approximation === "above" || number.approximation === "at-least" ? "above" : number.approximation === "below" ? "under" : number.approximation === null ? "at" : "near";
    return [wordClaim(context, { start: number.start, end: number.end, text: context.text.slice(number.start, number.end), share, wanted, side, shown: `${digits(part)} ÷ ${digits(all.mention)} = ${printPercent(share, 1)}`, inputs: [part, all.mention] })];
  },
};

/** 检查2150家，处理645家，占三成: part and whole of one unit, in clauses beside each other. */
function isRightBefore(part: Mention, whole: Mention): boolean {
  return part.number.unit !== null && part.number.unit === whole.number.unit && part.clause - whole.clause === 1 && part.sentence === whole.sentence && part.meaning === "level" && whole.meaning === "level";
}

/** The nearest figure before a part that is as large and of its kind, rates between them left aside. */
function figureBefore(mentions: readonly Mention[], place: number, part: Mention): { readonly mention: Mention; readonly amount: NonNullable<Mention["amount"]> } | null {
  const own = part.amount;
  for (let at = place - 1; at >= Math.max(0, place - 4); at -= 1) {
    const mention = mentions[at];
    const amount = mention === undefined ? null : mention.amount;
    if (mention === undefined || mention.sentence !== part.sentence) return null;
    if (amount !== null && own !== null && isSameKind(amount, own) && mention.meaning === "level") return amount.exact.compare(own.exact) >= 0 ? { mention, amount } : null;
  }
  return null;
}
