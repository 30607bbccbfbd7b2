import { isSameKind } from "../reading/amount";
import type { DraftClaim } from "../claim";
import { wordsOf, type ClaimContext } from "../verdicts/judge";
import type { ReadReport } from "../reading/read-mentions";
import type { Statement } from "../statements/statement";
import { digits } from "../reading/mention";

const WORD = /\b(?<bound>more than |nearly |almost |roughly |about )?(?<word>doubl(?:ed|ing)|tripl(?:ed|ing)|trebl(?:ed|ing)|quadrupl(?:ed|ing)|halv(?:ed|ing)|(?:two|three|four|five|six|ten) times (?:higher|more|as (?:many|much|high)))\b/iu;
/** A word for a multiple may be off by so much, as it is no printed number. */
const SLACK = 0.12;
const BEYOND = 0.6;

/** Costs halved, from 48 to 24; doubled, said of what rose by half, is wrong. */
export function multipleWordClaims(context: ClaimContext, report: ReadReport, statements: readonly Statement[]): readonly DraftClaim[] {
  return statements.flatMap(({ level, prior }) => {
    const sentence = report.sentences[level?.sentence ?? -1];
    if (level === null || prior === null || sentence === undefined || sentence.locale !== "en" || prior.sentence !== level.sentence) return [];
    const end = Math.min(level.number.start, prior.number.start);
    const before = context.text.slice(Math.max(sentence.start, end - 60), end);
    const match = WORD.exec(before);
    const [now, then] = [level.amount, prior.amount];
    if (match === null || /\d/u.test(before.slice(match.index).replaceAll(/\b(?:19|20)\d{2}\b/gu, "")) || now === null || then === null || !isSameKind(now, then)) return [];
    const ratio = now.exact.dividedBy(then.exact);
    if (ratio === null) return [];
    const start = end - before.length + match.index;
    const isRight = isWithin(ratio.toNumber(), match.groups?.["word"] ?? "", (match.groups?.["bound"] ?? "").trim().toLowerCase());
    const words = wordsOf(context);
    const sum = `${digits(level)} ÷ ${digits(prior)} = ${ratio.toSignificant(3)}`;
    return [{ start, end: start + match[0].length, text: match[0], kind: "multiple" as const, verdict: isRight ? ("consistent" as const) : ("inconsistent" as const), serious: !isRight, printed: match[0], expected: ratio.toSignificant(15), inputs: [digits(level), digits(prior)], explanation: isRight ? words.agrees(sum) : words.impossible(sum, ratio.toSignificant(3), match[0]), correction: null, cells: [], computedFrom: [level.number, prior.number] }];
  });
}

const TIMES: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6, ten: 10 };

/** Three times higher is said of what is three times as high, and of what is higher by three times. */
function isTimes(ratio: number, times: number): boolean {
  return ratio / times >= 1 - SLACK && ratio / times <= 1 + 2 * SLACK;
}

function isWithin(ratio: number, word: string, bound: string): boolean {
  const isHalf = /^halv/iu.test(word);
  const times = TIMES[word.split(" ")[0]?.toLowerCase() ?? ""];
  if (times !== undefined) return isTimes(ratio, times) || (/(?:higher|more)$/iu.test(word) && isTimes(ratio, times + 1));
  const wanted = /^doubl/iu.test(word) ? 2 : /^(?:tripl|trebl)/iu.test(word) ? 3 : /^quadrupl/iu.test(word) ? 4 : 0.5;
  // Halving twice over: measured the other way round.
  const share = isHalf ? 1 / ratio / 2 : ratio / wanted;
  if (bound === "more than") return share > 1 && share < 1 + BEYOND;
  if (bound === "nearly" || bound === "almost") return share > 1 - 2 * SLACK && share <= 1 + SLACK / 4;
  return share >= 1 - SLACK && share <= 1 + 2 * SLACK;
}
