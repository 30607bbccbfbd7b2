import type { NumberInText } from "../../quantity/numbers-in-text";
import type { Period } from "../../quantity/period";
import { findPeriod } from "../../quantity/period-reading";
import type { Clause, Sentence } from "./segments";

export interface PlacedPeriod {
  readonly period: Period;
  readonly clause: Clause;
  /** 9月末, 6月份当月: the time of this figure alone, not of what the report goes on with. */
  readonly isAside: boolean;
}

const ASIDE = /(?<!截[至止][^，]{0,12})月[末底]|月份?(?:当月|单月)|当月/u;

/** Without one of these no period is named; 上年 and 全年 name none. */
const OF_PERIOD = /[\d月季]|半年|[〇○零一二三四五六七八九]年|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/iu;
/** Nor, where there are no letters, without one of these: 1.国内增值税 has a digit, and is an item of a list. */
const OF_PERIOD_IN_CHINESE = /\d{4}|\d\s{0,3}年|[月季a-z]|半年|[〇○零一二三四五六七八九]年/iu;

const COMPARED = /(?:比|较|与|高于|低于|快于|慢于)\S{0,14}?(?=增|减|下|上|提|回|降|升|收|扩|相比)/gu;
const COMPARED_IN_ENGLISH = /(?:(?<=\S.{0,200})\b(?:after|following|from)|\b(?:compared (?:with|to)|relative to))\b.*/iu;
/** A clause names its period at its beginning. */
const MOST_WORDS = 200;

/** The period a clause speaks of, the base of a comparison left aside. @param inside the sentence's numbers, in its order */
export function periodsOf(plain: string, sentence: Sentence, inside: readonly { readonly number: NumberInText; readonly clause: Clause }[]): readonly PlacedPeriod[] {
  const found: PlacedPeriod[] = [];
  let next = 0;
  for (const clause of sentence.clauses) {
    const from = next;
    while (inside[next]?.clause === clause) next += 1;
    const words = maskNumbers(plain, clause.start, Math.min(clause.end, clause.start + MOST_WORDS), inside, from, next);
    if (!OF_PERIOD.test(words) || !OF_PERIOD_IN_CHINESE.test(words)) continue;
    const told = sentence.locale === "en" ? words.replace(COMPARED_IN_ENGLISH, "") : words.replace(COMPARED, "");
    const period = told === words || OF_PERIOD.test(told) ? findPeriod(told)?.period : undefined;
    if (period !== undefined) found.push({ period, clause, isAside: ASIDE.test(told) });
  }
  return found;
}

/** The words of a part of the report, each of its numbers (from one place among them to another) as #. */
export function maskNumbers(plain: string, start: number, end: number, numbers: readonly { readonly number: NumberInText }[], from: number, to: number): string {
  let masked = "";
  let at = start;
  for (let place = from; place < to; place += 1) {
    const number = numbers[place]?.number;
    if (number === undefined || number.start < at) continue;
    if (number.start >= end) break;
    masked += `${plain.slice(at, number.start)}#`;
    at = number.end;
  }
  return masked + plain.slice(at, Math.max(at, end));
}

/** The period that a sentence opens with, for those behind it; a title in front of it (三季度形势分析：1至9月，…) gives way. */
export function openingPeriod(plain: string, { clauses: [first, second] }: Sentence, periods: readonly PlacedPeriod[]): Period | null {
  const of = (clause: Clause | undefined): Period | null => periods.find((placed) => placed.clause === clause && !placed.isAside)?.period ?? null;
  const isTitle = first !== undefined && plain[first.end] === ":";
  return (isTitle ? of(second) : null) ?? of(first);
}

/** The period of a clause; else the last that is named before it, and in English the first behind it. */
export function periodFor(periods: readonly PlacedPeriod[], clause: Clause, number: NumberInText, locale: "zh-CN" | "en"): Period | null {
  let earlier: Period | null = null;
  for (const placed of periods) {
    if (placed.clause === clause) return placed.period;
    if (placed.clause.start <= number.start) earlier = placed.period;
  }
  return earlier ?? (locale === "en" ? (periods[0]?.period ?? null) : null);
}
