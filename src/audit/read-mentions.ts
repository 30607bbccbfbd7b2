import { numbersIn, type NumberInText } from "../quantity/numbers-in-text";
import type { Period } from "../quantity/period";
import { findPeriod } from "../quantity/period-reading";
import { toHalfWidth } from "../quantity/width";
import { meaningInChinese } from "./chinese-meaning";
import { meaningInEnglish } from "./english-meaning";
import type { Mention } from "./mention";
import type { Surroundings } from "./surroundings";
import { subjectIn } from "./subject";
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
  for (const [index, sentence] of sentences.entries()) {
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
      const period = periodFor(periods, clause, number, sentence.locale) ?? carried;
      const mention: Mention = {
        number,
        meaning: reading.meaning,
        direction: reading.direction,
        verb: reading.verb,
        degree: reading.degree,
        base: reading.base,
        subject: reading.subject === "" && around.beyond !== "" ? subjectIn(around.beyond) : reading.subject,
        whole: reading.whole,
        period,
        locale: sentence.locale,
        sentence: index,
        clause: clauseCount + place,
        depth: clause.depth,
        opensPart: openingIn(since) ?? (isApartSince(sentence, previous, place, clauseCount) ? "apart" : null),
        list,
        placeInList: reading.continues && previous !== null ? previous.placeInList + 1 : 0,
      };
      mentions.push(mention);
      if (mention.meaning !== "bound" || mention.locale === "zh-CN") previous = mention;
    }
    clauseCount += sentence.clauses.length;
    carried = openingPeriod(plain, sentence, periods) ?? carried;
  }
  return { text, plain, sentences, mentions, numbers };
}

/** What is said to be a part, or all the parts, of the figure before. */
function openingIn(since: string): "among" | "divided" | "composed" | null {
  if (/[分按][^，。]{1,12}[看分]，?/u.test(since)) return "divided";
  if (/其中|\bof (?:which|whom|these|those|them)\b|\bincluding\b/iu.test(since)) return "among";
  return /\b(?:comprising|comprised of|consisting of|made up of|broken down into)\b(?! (?:mainly|mostly|largely|chiefly|primarily))/iu.test(since) ? "composed" : null;
}

function isApartSince(sentence: Sentence, previous: Mention | null, place: number, clauseCount: number): boolean {
  const from = previous === null ? 0 : previous.clause - clauseCount + 1;
  return sentence.clauses.slice(from, place + 1).some((clause) => clause.isApart);
}

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
  const earlier = inside.slice(Math.max(0, order - 6), order).filter((other) => other.clause === clause && other.number.start >= leadStart);
  const sinceStart = Math.max(before === undefined ? sentence.start : before.number.end, number.start - 2 * REACH);
  const clauseBefore = sentence.clauses[place - 1];
  const hasNumber = clauseBefore !== undefined && before !== undefined && before.number.start >= clauseBefore.start && before.clause !== clause && before.number.end <= clauseBefore.end + 1;
  return {
    number,
    lead: maskNumbers(plain, leadStart, number.start, earlier.map((other) => other.number)),
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

function maskNumbers(plain: string, start: number, end: number, numbers: readonly NumberInText[]): string {
  let masked = "";
  let at = start;
  for (const number of numbers) {
    if (number.start < at) continue;
    masked += `${plain.slice(at, number.start)}#`;
    at = number.end;
  }
  return masked + plain.slice(at, end);
}

interface PlacedPeriod {
  readonly period: Period;
  readonly clause: Clause;
}

/** Without one of these no period is named; 上年 and 全年 name none. */
const OF_PERIOD = /[\d月季]|半年|[〇○零一二三四五六七八九]年|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/iu;

/** The period a clause speaks of, the base of a comparison left aside. */
function periodsOf(plain: string, sentence: Sentence, inside: readonly { readonly number: NumberInText; readonly clause: Clause }[]): readonly PlacedPeriod[] {
  const byClause = new Map<Clause, NumberInText[]>();
  for (const { number, clause } of inside) {
    const known = byClause.get(clause);
    if (known === undefined) byClause.set(clause, [number]);
    else known.push(number);
  }
  return sentence.clauses.flatMap((clause) => {
    const within = byClause.get(clause) ?? [];
    const words = maskNumbers(plain, clause.start, Math.min(clause.end, clause.start + 200), within);
    if (!OF_PERIOD.test(words)) return [];
    const own = words.replace(/(?:比|较|与|高于|低于|快于|慢于)\S{0,14}?(?=增|减|下|上|提|回|降|升|收|扩|相比)/gu, "");
    const told = sentence.locale === "en" ? own.replace(/(?<=\S.{0,200})\b(?:after|following|compared with|from)\b.*/iu, "") : own;
    if (!OF_PERIOD.test(told)) return [];
    const found = findPeriod(told);
    return found === null ? [] : [{ period: found.period, clause }];
  });
}

/** The period that a sentence opens with, for those behind it; a title in front of it (三季度形势分析：1至9月，…) gives way. */
function openingPeriod(plain: string, { clauses: [first, second] }: Sentence, periods: readonly PlacedPeriod[]): Period | null {
  const of = (clause: Clause | undefined): Period | null => periods.find((placed) => placed.clause === clause)?.period ?? null;
  const isTitle = first !== undefined && plain[first.end] === ":";
  return (isTitle ? of(second) : null) ?? of(first);
}

function periodFor(periods: readonly PlacedPeriod[], clause: Clause, number: NumberInText, locale: "zh-CN" | "en"): Period | null {
  const earlier = periods.filter((placed) => placed.clause.start <= number.start);
  const own = periods.find((placed) => placed.clause === clause);
  return own?.period ?? earlier.at(-1)?.period ?? (locale === "en" ? (periods[0]?.period ?? null) : null);
}
