import { isSameKind } from "../../reading/amount";
import type { DraftClaim } from "../../claim";
import { wordsOf, type ClaimContext } from "../../verdicts/judge";
import { digits, type Mention } from "../../reading/mention";
import type { ReadReport } from "../../reading/read-mentions";
import type { Statement } from "../../statements/statement";

/** Growth in words, and the multiples of the base between which it is said. */
const CHINESE = /翻(?:了)?(?<twice>两番)|(?<double>翻(?:了)?(?:一)?番|翻倍|翻了一倍)|(?<half>减半|腰斩|下降一半|减少一半)|(?<up>增长|增加|上升|提高)(?:了)?(?<tenthsUp>[一二两三四五六七八九])成|(?<down>下降|减少|降低)(?:了)?(?<tenthsDown>[一二两三四五六七八九])成/u;
const ENGLISH = /\b(?<verb>rose|increased|grew|up|fell|dropped|decreased|declined|down|cut|reduced)(?: by)? (?:(?<about>almost|nearly|about|around|more than|over) )?(?:a |an |one |two )?(?<part>half|third|quarter|fifth|two thirds|three quarters)s?\b/iu;
const TENTHS: Readonly<Record<string, number>> = { 一: 0.1, 二: 0.2, 两: 0.2, 三: 0.3, 四: 0.4, 五: 0.5, 六: 0.6, 七: 0.7, 八: 0.8, 九: 0.9 };
const PARTS: Readonly<Record<string, number>> = { half: 1 / 2, third: 1 / 3, quarter: 1 / 4, fifth: 1 / 5 };
/** A word is no printed number: it may be off by so much of the base. */
const SLACK = 0.06;
/** What doubled may have come to somewhat more than twice. */
const BEYOND = 0.25;
const FAR = 60;

/** 同比翻番（上年同期1.2万人次）, 增长一成（上年8964件）, fell by a third, from £9.0m to £6.0m. */
export function growthWordClaims(context: ClaimContext, report: ReadReport, statements: readonly Statement[]): readonly DraftClaim[] {
  return [...tenths(context, report), ...ofStatements(context, report, statements)];
}

/** 追回财产4800万元，同比增长两成（上年4000万元） */
function tenths(context: ClaimContext, { mentions }: ReadReport): readonly DraftClaim[] {
  return mentions.flatMap((word, place) => {
    const [now, before] = [mentions[place - 1], mentions[place + 1]];
    if (word.number.unit !== "成" || word.direction === 0 || word.number.approximation !== null || now === undefined || before?.meaning !== "prior" || now.sentence !== word.sentence || before.sentence !== word.sentence) return [];
    const [own, then] = [now, before].map(({ amount }) => amount);
    const multiple = own == null || then == null || !isSameKind(own, then) ? undefined : own.exact.dividedBy(then.exact)?.toNumber();
    return multiple === undefined ? [] : [claimOf(context, word.number.start, context.text.slice(word.number.start, word.number.end), now, before, multiple, 1 + (word.direction * word.number.value.toNumber()) / 10)];
  });
}

function ofStatements(context: ClaimContext, { plain, sentences }: ReadReport, statements: readonly Statement[]): readonly DraftClaim[] {
  return statements.flatMap(({ level, prior }) => {
    const [now, before] = [level, prior].map((each) => (each === null ? null : each.amount));
    if (level === null || prior === null || now == null || before == null || !isSameKind(now, before) || level.sentence !== prior.sentence) return [];
    const isEnglish = level.locale === "en";
    const [first, last] = level.number.start < prior.number.start ? [level, prior] : [prior, level];
    const from = isEnglish ? Math.max(sentences[first.sentence]?.start ?? 0, first.number.start - FAR) : first.number.end;
    const to = isEnglish ? first.number.start : last.number.start;
    const match = (isEnglish ? ENGLISH : CHINESE).exec(plain.slice(from, to));
    const multiple = now.exact.dividedBy(before.exact)?.toNumber();
    const wanted = match === null ? null : wantedOf(match.groups ?? {});
    if (match === null || multiple === undefined || wanted === null || (isEnglish && /[.;:]/u.test(plain.slice(from + match.index + match[0].length, to)))) return [];
    return [claimOf(context, from + match.index, match[0], level, prior, multiple, wanted)];
  });
}

function wantedOf({ twice, double, half, tenthsUp, tenthsDown, verb, part, about }: Readonly<Record<string, string | undefined>>): number | null {
  if (twice !== undefined) return 4;
  if (double !== undefined) return 2;
  if (half !== undefined) return 0.5;
  if (tenthsUp !== undefined) return 1 + (TENTHS[tenthsUp] ?? NaN);
  if (tenthsDown !== undefined) return 1 - (TENTHS[tenthsDown] ?? NaN);
  const size = PARTS[(part ?? "").toLowerCase()];
  if (size === undefined || verb === undefined || about !== undefined) return null;
  return /rose|increased|grew|up/iu.test(verb) ? 1 + size : 1 - size;
}

function claimOf(context: ClaimContext, start: number, word: string, level: Mention, prior: Mention, multiple: number, wanted: number): DraftClaim {
  const isRight = multiple >= wanted - SLACK && multiple <= wanted + (wanted >= 2 ? BEYOND * wanted : SLACK);
  const words = wordsOf(context);
  const shown = Number(multiple.toPrecision(3)).toString();
  const sum = `${digits(level)} ÷ ${digits(prior)} = ${shown}`;
  const end = start + word.length;
  return { start, end, text: context.text.slice(start, end), kind: "multiple", verdict: isRight ? "consistent" : "inconsistent", serious: !isRight, printed: word, expected: shown, inputs: [digits(level), digits(prior)], explanation: isRight ? words.agrees(sum) : words.shareInWordsWrong(sum, word), correction: null, cells: [], computedFrom: [level.number, prior.number] };
}
