import { numbersIn, type NumberInText } from "../../quantity/numbers-in-text";
import type { Period } from "../../quantity/period";
import { toHalfWidth } from "../../quantity/width";
import { meaningInChinese } from "./chinese-meaning";
import { meaningInEnglish } from "./english-meaning";
import { amountOf, unitOf } from "./amount";
import { withNumber, type Mention } from "./mention";
import type { Surroundings } from "./surroundings";
import { subjectIn } from "./subject";
import { maskNumbers, openingPeriod, periodFor, periodsOf } from "./clause-periods";
import { sentencesOf, type Clause, type Sentence } from "./segments";

/** Words further away than this decide nothing; it keeps the work for one number bounded. */
const REACH = 80;

export interface ReadReport {
  readonly text: string;
  readonly plain: string;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly numbers: readonly NumberInText[];
}

/** Every number of a report with what it is said to be. */
export function readMentions(text: string): ReadReport {
  const plain = toHalfWidth(text);
  const sentences = sentencesOf(text);
  const numbers = numbersIn(text);
  const mentions: Mention[] = [];
  let next = 0;
  let clauseCount = 0;
  let list = 0;
  let carried: Period | null = null;
  // What a sentence within a paragraph opens with holds to the paragraph's end; the next goes on with what a paragraph last opened with.
  let ofParagraphs: Period | null = null;
  for (const [index, sentence] of sentences.entries()) {
    const opensParagraph = sentence.start === 0 || plain[sentence.start - 1] === "\n";
    if (opensParagraph) carried = ofParagraphs;
    const inside: { number: NumberInText; clause: Clause; place: number }[] = [];
    for (const [place, clause] of sentence.clauses.entries()) {
      for (; next < numbers.length && (numbers[next]?.start ?? 0) < clause.end; next += 1) {
        const number = numbers[next];
        if (number !== undefined && number.start >= clause.start - 1) inside.push({ number, clause, place });
      }
    }
    const periods = inside.length > 0 || sentence.clauses.length < 3 ? periodsOf(plain, sentence, inside) : [];
    let previous: Mention | null = null;
    for (const [order, { number, clause, place }] of inside.entries()) {
      const around = surroundings(plain, sentence, inside, order, previous);
      const reading = sentence.locale === "en" ? meaningInEnglish(around) : meaningInChinese(around);
      if (!reading.continues) list += 1;
      const since = around.since;
      const ownPeriod = periodFor(periods, clause, number, sentence.locale);
      const mention: Mention = {
        number,
        unit: around.unit,
        amount: amountOf(number),
        meaning: reading.meaning,
        direction: reading.direction,
        verb: reading.verb,
        degree: reading.degree,
        base: reading.base,
        subject: reading.subject === "" && around.beyond !== "" ? subjectIn(around.beyond) : reading.subject,
        whole: reading.whole,
        period: ownPeriod ?? carried,
        isPeriodCarried: ownPeriod === null,
        locale: sentence.locale,
        sentence: index,
        clause: clauseCount + place,
        depth: clause.depth,
        opensPart: openingIn(since, sentence.locale) ?? (isApartSince(sentence, previous, place, clauseCount) ? "apart" : null),
        list,
        placeInList: reading.continues && previous !== null ? previous.placeInList + 1 : 0,
      };
      const scale = mention.meaning === "to" && previous?.meaning === "from" && previous.number.unit === null && mention.locale === "en" ? mention.number.unit : null;
      // From 84 to 76 million: both are millions.
      if (scale !== null && previous !== null && mentions.at(-1) === previous) mentions[mentions.length - 1] = withNumber(previous, { unit: scale });
      mentions.push(mention);
      if (mention.meaning !== "bound" || mention.locale === "zh-CN") previous = mention;
    }
    clauseCount += sentence.clauses.length;
    const opening = openingPeriod(plain, sentence, periods);
    carried = opening ?? carried;
    if (opensParagraph) ofParagraphs = carried;
  }
  return { text, plain, sentences, mentions, numbers };
}

const DIVIDED = /[分按从][^，。]{1,12}[看分]，?/u;
const OF_WHICH = /\bof (?:which|whom|these|those|them)\b|\bincluding\b/iu;
const COMPOSED = /\b(?:comprising|comprised of|consisting of|made up of|broken down into)\b(?! (?:mainly|mostly|largely|chiefly|primarily))/iu;

/** What is said to be a part, or all the parts, of the figure before. */
function openingIn(since: string, locale: Sentence["locale"]): "among" | "divided" | "composed" | null {
  if (locale === "zh-CN" && DIVIDED.test(since)) return "divided";
  if (locale === "zh-CN" ? since.includes("其中") : OF_WHICH.test(since)) return "among";
  return locale === "en" && COMPOSED.test(since) ? "composed" : null;
}

function isApartSince({ clauses }: Sentence, previous: Mention | null, place: number, clauseCount: number): boolean {
  for (let at = previous === null ? 0 : previous.clause - clauseCount + 1; at <= place; at += 1) if (clauses[at]?.isApart === true) return true;
  return false;
}

/** Of the numbers right before one in its clause, the first that a lead with this beginning holds. */
function firstInLead(inside: readonly { readonly number: NumberInText; readonly clause: Clause }[], order: number, leadStart: number): number {
  const clause = inside[order]?.clause;
  let first = order;
  for (let at = order - 1; at >= Math.max(0, order - MOST_IN_LEAD); at -= 1) {
    const before = inside[at];
    if (before?.clause !== clause || before === undefined || before.number.start < leadStart) break;
    first = at;
  }
  return first;
}

const MOST_IN_LEAD = 6;

function surroundings(plain: string, sentence: Sentence, inside: readonly { number: NumberInText; clause: Clause; place: number }[], order: number, previous: Mention | null): Surroundings {
  const here = inside[order];
  if (here === undefined) throw new RangeError("no such number");
  const { number, clause, place } = here;
  const before = inside[order - 1];
  const after = inside[order + 1];
  const sameClause = before !== undefined && before.clause === clause;
  const beyond = sameClause ? null : beforeBracket(plain, sentence, place, before?.number.end ?? 0);
  const gapStart = Math.max(sameClause ? before.number.end : clause.start, number.start - REACH);
  const leadStart = Math.max(clause.start, number.start - REACH);
  const earlier = firstInLead(inside, order, leadStart);
  const sinceStart = Math.max(before === undefined ? sentence.start : before.number.end, number.start - 2 * REACH);
  const clauseBefore = sentence.clauses[place - 1];
  const hasNumber = clauseBefore !== undefined && before !== undefined && before.number.start >= clauseBefore.start && before.clause !== clause && before.number.end <= clauseBefore.end + 1;
  return {
    number,
    unit: unitOf(number),
    lead: maskNumbers(plain, leadStart, number.start, inside, earlier, order),
    gap: plain.slice(gapStart, number.start),
    gapStart,
    after: plain.slice(number.end, Math.min(after !== undefined && after.clause === clause ? after.number.start : clause.end, number.end + REACH)),
    since: plain.slice(Math.max(sentence.start, sinceStart), number.start),
    beyond: beyond === null ? "" : plain.slice(Math.max(beyond.start, beyond.end - REACH), beyond.end),
    clauseBefore: clauseBefore === undefined || hasNumber ? "" : plain.slice(Math.max(clauseBefore.start, clauseBefore.end - REACH), clauseBefore.end),
    opensBracket: plain[clause.start - 1] === "(" && plain.slice(clause.start, number.start).trim() === "",
    inBracket: plain[clause.start - 1] === "(",
    previous,
  };
}

/** The words before a bracket that closes right in front of the clause: 火灾（不含森林草原）同比下降. */
function beforeBracket(plain: string, sentence: Sentence, place: number, numberEnd: number): Clause | null {
  const clause = sentence.clauses[place];
  if (clause === undefined || plain[clause.start - 1] !== ")") return null;
  for (let at = place - 1; at >= 0; at -= 1) {
    const outer = sentence.clauses[at];
    if (outer !== undefined && outer.depth === clause.depth) return outer.start >= numberEnd ? outer : null;
  }
  return null;
}
