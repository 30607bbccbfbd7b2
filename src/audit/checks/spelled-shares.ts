import { Fraction } from "../../quantity/fraction";
import { isPercent, isSameKind, type Amount } from "../reading/amount";
import type { DraftClaim } from "../claim";
import { wordsOf, type ClaimContext } from "../verdicts/judge";
import { digits, type Mention } from "../reading/mention";
import { quotient } from "../verdicts/quotient";
import type { NumberCheck } from "./number-check";

/** Shares in words, and how they are meant; a word is no printed number, and may be off by so much of itself. */
const PARTS: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4, fifth: 5, sixth: 6, eighth: 8, tenth: 10 };
const COUNTS: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9 };
const SLACK = 0.08;
const LOOSE = 0.1;

const SPELLED =
  /\b(?<bound>(?:more|less|fewer) than|(?:just |slightly )?(?:over|under)|nearly|almost|about|around|roughly|some|approximately)?\s?\b(?:(?<half>half)|(?<count>an?|one|two|three|four)[ -](?<part>third|quarter|fifth|sixth|eighth|tenth)s?|(?<top>one|two|three|four|five|six|seven|eight|nine|\d) (?:in|out of)(?: every)? (?<bottom>two|three|four|five|six|seven|eight|nine|ten|\d{1,3}))\b/giu;
const OF_WHOLE = /^ of (?:the |these |them|all |its |our |their )/iu;

/** Two thirds of graduates (35,736 of 54,145), 71% of all jobs (891,500 of 1,248,600): the share stands before the two that give it. */
export const spelledShares: NumberCheck = {
  tries: { locale: "en", kind: "quantity" },
  claims(context, report, part, place) {
    const { plain, mentions } = report;
    const whole = mentions[place + 1];
    if (part.locale !== "en" || whole === undefined || whole.sentence !== part.sentence || !/^(?: out)? of (?:the |all |these )?$/u.test(plain.slice(part.number.end, whole.number.start)) || !isBracketed(plain, part, whole)) return [];
    const open = plain.lastIndexOf("(", part.number.start);
    const share = mentions[place - 1];
    if (share !== undefined && share.sentence === part.sentence && isShare(share) && open - share.number.end < FAR && !/[;()]/u.test(plain.slice(share.number.end, open))) return quotient(context, "share", { ...share, direction: 0 }, part, whole) ?? [];
    const from = share?.sentence === part.sentence ? share.number.end : (report.sentences[part.sentence]?.start ?? 0);
    return spelled(context, plain, { from: Math.max(from, open - FAR), to: open }, part, whole);
  },
};

const FAR = 80;

function isBracketed(plain: string, part: Mention, whole: Mention): boolean {
  return /\($/u.test(plain.slice(0, part.number.start).slice(-1)) && /^[a-z ]{0,30}\)/iu.test(plain.slice(whole.number.end, whole.number.end + 32));
}

function isShare({ number, unit, meaning }: Mention): boolean {
  return isPercent({ unit }) && number.approximation === null && (meaning === "share" || meaning === "ratio" || meaning === "level");
}

/** 910 of these, a third of the total: the whole stands in the sentence before. */
export const sharesOfTotals: NumberCheck = {
  tries: { locale: "en", kind: "quantity" },
  claims(context, report, part, place) {
    const { plain, mentions, sentences } = report;
    if (part.locale !== "en" || (part.meaning !== "level" && part.meaning !== "change")) return [];
    const end = Math.min(mentions[place + 1]?.number.start ?? plain.length, sentences[part.sentence]?.end ?? 0);
    const behind = /^(?: of (?:these|them))?[^.;(]{0,30}?, (?:or )?(?=\S)/u.exec(plain.slice(part.number.end, end));
    if (behind === null) return [];
    const from = part.number.end + behind[0].length;
    const match = firstSpelled(plain.slice(from, end));
    if (match === null || match.index > 0 || !OF_WHOLE.test(plain.slice(from + match[0].length, end))) return [];
    const wholes = mentions.slice(Math.max(0, place - 6), place).filter((other) => isWholeOf(other, part));
    const [only] = wholes;
    return only === undefined || wholes.length > 1 ? [] : spelled(context, plain, { from, to: end }, part, only);
  },
};

function isWholeOf(whole: Mention, part: Mention): boolean {
  const [all, own] = [whole.amount, part.amount];
  return all !== null && own !== null && part.sentence - whole.sentence <= 1 && (whole.meaning === "level" || whole.meaning === "to") && isSameKind(all, own) && all.exact.compare(own.exact) > 0;
}

function firstSpelled(text: string): RegExpExecArray | null {
  SPELLED.lastIndex = 0;
  return SPELLED.exec(text);
}

function spelled(context: ClaimContext, plain: string, { from, to }: { readonly from: number; readonly to: number }, part: Mention, whole: Mention): readonly DraftClaim[] {
  const match = firstSpelled(plain.slice(from, to));
  const [above, below] = [part.amount, whole.amount];
  const wanted = match === null ? null : valueOf(match);
  const exact = above === null || below === null ? null : shareOf(above, below);
  if (match === null || wanted === null || exact === null) return [];
  const start = from + match.index + (match[0].length - match[0].trimStart().length);
  const text = match[0].trim();
  const isRight = isWithin(exact.toNumber() / wanted, (match.groups?.["bound"] ?? "").toLowerCase());
  const words = wordsOf(context);
  const shown = `${exact.times(Fraction.fromInteger(100)).round(1, "half-up").toString()}%`;
  const sum = `${digits(part)} ÷ ${digits(whole)} = ${shown}`;
  return [{ start, end: start + text.length, text, kind: "share", verdict: isRight ? "consistent" : "inconsistent", serious: false, printed: text, expected: shown, inputs: [digits(part), digits(whole)], explanation: isRight ? words.agrees(sum) : words.impossible(sum, shown, text), correction: null, cells: [], computedFrom: [part.number, whole.number] }];
}

function shareOf(part: Amount, whole: Amount): Fraction | null {
  return isSameKind(part, whole) ? part.exact.dividedBy(whole.exact) : null;
}

function valueOf(match: RegExpExecArray): number | null {
  const { half, count, part, top, bottom } = match.groups ?? {};
  if (half !== undefined) return 1 / 2;
  if (part !== undefined) return (COUNTS[(count ?? "a").toLowerCase().replace(/^an$/u, "a")] ?? 1) / (PARTS[part.toLowerCase()] ?? 1);
  const [above, below] = [top, bottom].map((word) => (word === undefined ? NaN : /\d/u.test(word) ? Number(word) : word.toLowerCase() === "ten" ? 10 : (COUNTS[word.toLowerCase()] ?? NaN)));
  const value = (above ?? NaN) / (below ?? NaN);
  return value > 0 && value < 1 ? value : null;
}

/** How far the true share may be from the word: nearly half is below it, over a third above. */
function isWithin(times: number, bound: string): boolean {
  if (/more|over/u.test(bound)) return times > 1 - SLACK / 8 && times < 1 + 2 * SLACK;
  if (/less|fewer|under|nearly|almost/u.test(bound)) return times < 1 + SLACK / 8 && times > 1 - LOOSE;
  return Math.abs(times - 1) <= (bound === "" ? SLACK : LOOSE);
}
