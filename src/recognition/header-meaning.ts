import { BARE_TOTAL, PIVOT_WORDS } from "../lexicon/header-words";
import { CHANGE_WORDS, COMPARED_AFTER, COMPARISON_WORDS, FOUND_NOUN, LEADING_ROLE_WORDS, ROLE_WORDS, TIME_WORDS, type Comparison, type TimeWords } from "../lexicon/role-words";
import type { Role } from "../lexicon/roles";
import type { Period } from "../quantity/period";
import { yearOf } from "../quantity/period-arithmetic";
import { parsePeriodText } from "../quantity/period-reading";
import { toHalfWidth } from "../quantity/width";
import { relationOf } from "./column-time";
import { takePeriod } from "./header-period";
import { takeUnit } from "./header-unit";
import { CJK, compactText, endWords, inOneLanguage, wholeWords, withoutBlanks, withoutNoteMarks } from "./plain-text";

/** What one text of a header says. */
export interface HeaderMeaning {
  readonly role: Role | null;
  /** 增减 without % or 额: a rate or a change, arithmetic must tell. */
  readonly undecided: boolean;
  /** The words that told the role. */
  readonly words: string;
  readonly comparison: Comparison | null;
  readonly relation: TimeWords["relation"];
  readonly scope: TimeWords["scope"];
  readonly period: Period | null;
  readonly unit: string | null;
  /** What is left: the name of an indicator or entity; "" when nothing is. */
  readonly name: string;
  readonly isTotal: boolean;
}

interface Found {
  readonly kept: number;
  readonly role?: Role | "undecided";
  readonly comparison?: Comparison;
  readonly time?: TimeWords;
  /** What the words of the role themselves name. */
  readonly noun?: string;
}

/** English words of cumulation, wherever they stand among others: "Actual YTD". */
const TO_DATE = /\b(?:ytd|(?:year[- ])?to[- ]date|cumulative)\b/i;
/** Rates that are indicators of their own: no comparison of two figures of the table. */
const NAMED_RATE = /(?:自然|人口)增长率?$/;
const CHANGE_SIGN = /[增减升降变涨跌±]/;

const COMPARISONS = COMPARISON_WORDS.flatMap(({ comparison, words }) =>
  CHANGE_WORDS.map((change) => ({ comparison, role: change.role, pattern: endWords([`(?:${words.map(withoutBlanks).join("|")})(?:${change.words.map(withoutBlanks).join("|")})`]) })),
);
const CHANGES = CHANGE_WORDS.map(({ role, words }) => ({ role, whole: wholeWords(words.filter((word) => word !== "")), end: endWords(words.filter((word) => CHANGE_SIGN.test(word))) }));
const ROLES = ROLE_WORDS.map(({ role, place, words }) => ({ role, pattern: place === "whole" ? wholeWords(words) : endWords(words) }));
const TIMES = TIME_WORDS.map((time) => {
  const chinese = time.words.filter((word) => CJK.test(word));
  return { time, whole: wholeWords(time.words), start: new RegExp(`^(?:${chinese.join("|") || "(?!)"})(?:(?<![年现])|(?!价))`, "i"), end: endWords(chinese.length > 0 ? chinese : ["(?!)"]) };
});

const MOST_KNOWN = 5_000;

/** Reads texts of headers, with an office's own words beside those of the lexicon. Results are kept: the same words stand over many columns. */
export class HeaderReader {
  private readonly known = new Map<string, HeaderMeaning>();
  private readonly words: readonly { readonly word: string; readonly role: Role }[];

  constructor(vocabulary: Readonly<Record<string, Role>> = {}) {
    this.words = Object.entries(vocabulary)
      .map(([word, role]) => ({ word: compactText(word), role }))
      .filter(({ word }) => word !== "")
      .toSorted((one, other) => other.word.length - one.word.length);
  }

  read(text: string): HeaderMeaning {
    const before = this.known.get(text);
    if (before !== undefined) return before;
    const meaning = this.readAnew(text);
    if (this.known.size >= MOST_KNOWN) this.known.clear();
    this.known.set(text, meaning);
    return meaning;
  }

  /** 财政收入责任目标(万元): the office's word at the end tells the role, what stands before it is read as any header is. */
  private readAnew(text: string): HeaderMeaning {
    if (this.words.length === 0) return understand(text);
    const { unit, rest } = takeUnit(toHalfWidth(withoutNoteMarks(text)).replaceAll(/\s+/g, " ").trim());
    const compact = compactText(rest);
    const own = this.words.find(({ word }) => compact.endsWith(word));
    if (own === undefined) return understand(text);
    const before = keepStart(rest, compact.length - own.word.length);
    const meaning = understand(before);
    return { ...meaning, role: own.role, undecided: false, comparison: null, words: keepEnd(rest, compact.length - own.word.length), unit: unit ?? meaning.unit, isTotal: before !== "" && meaning.isTotal };
  }
}

function understand(text: string): HeaderMeaning {
  const shown = inOneLanguage(toHalfWidth(withoutNoteMarks(text)).replaceAll(/\s+/g, " ").trim());
  const { unit, rest: withoutUnit } = takeUnit(shown);
  const between = changeBetween(withoutUnit);
  if (between !== null) return { ...between, unit: unit ?? between.unit };
  const { period, rest: dated, compared } = takePeriod(withoutUnit);
  // 2023年比2022年增长 is the growth over the year before, by its number.
  const compares = /^[比较]((?:19|20)\d{2})年?/.exec(dated);
  const timed = compares !== null && period?.kind === "year" && period.year === Number(compares[1]) + 1 ? `比上年${dated.slice(compares[0].length)}` : dated;
  const toDate = TO_DATE.test(timed) && timed.replace(TO_DATE, "").trim() !== "" && !TIMES.some(({ whole }) => whole.test(compactText(timed)));
  const after = comparedAfter(toDate ? timed.replace(TO_DATE, " ").trim() : timed);
  let { name, words, role, comparison } = after;
  let relation: TimeWords["relation"] = null;
  let scope: TimeWords["scope"] = toDate ? "cumulative" : null;
  for (let step = 0; step < 5 && name !== ""; step += 1) {
    const compact = compactText(name);
    if (NAMED_RATE.test(compact)) break;
    const found = findWords(compact, role !== null);
    if (found === null) break;
    if (found.role !== undefined && role === null) {
      role = found.role;
      words = found.kept < 0 ? keepStart(name, -found.kept) : keepEnd(name, found.kept);
      comparison = found.comparison ?? null;
    }
    relation ??= found.time?.relation ?? null;
    scope ??= found.time?.scope ?? null;
    if (found.noun !== undefined) {
      name = found.noun;
      break;
    }
    name = found.kept < 0 ? keepEnd(name, -found.kept) : keepStart(name, found.kept);
  }
  // "Target %": the role of what stands before the sign.
  if (role === null && /[^%‰\s]\s?[%‰]$/.test(name)) {
    const bare = findWords(compactText(name).slice(0, -1), false);
    if (bare?.role !== undefined && bare.kept === 0 && bare.noun === undefined) [role, words, name] = [bare.role, name, ""];
  }
  // 贫困发生率%: the sign is the unit of what is named.
  const sign = /[%‰]$/.exec(role === null ? name : words)?.[0] ?? (role !== null && /[%‰]/.test(words) ? "%" : null);
  if (role === null && sign !== null) name = name.slice(0, -1).trim();
  const percent = unit ?? sign;
  // "Change from previous year (%)": what is changed by per cent is a rate.
  if (role === "stated-change" && comparison !== null && (percent === "%" || percent === "‰")) role = "stated-rate";
  if (role === "undecided" && percent !== null) role = percent === "%" || percent === "‰" ? "stated-rate" : "stated-change";
  return {
    role: role === "undecided" ? null : role,
    undecided: role === "undecided",
    words: compared === undefined ? words : words.replace("上期", compared),
    comparison,
    relation,
    scope,
    period,
    unit: percent,
    name: PIVOT_WORDS.test(compactText(name)) ? "" : tidyName(name),
    isTotal: BARE_TOTAL.test(compactText(name)),
  };
}

const BETWEEN = /^(.*?)\s*\b(?:(?:net|over-the-(?:month|year))\s+)?((?:%|percent(?:age)?|per\s?cent)\s)?(?:change|difference)\s+(?:from|between)?\s*:?\s*(.+?)\s*(?:-|–|—|\bto\b|\band\b)\s*(.+)$/i;

/** "Change from: July 2025 - Aug 2025", "% change Q2 2024 to Q2 2025": between the two periods that it names. */
function changeBetween(text: string): HeaderMeaning | null {
  const [, name = "", sign, first = "", last = ""] = BETWEEN.exec(text) ?? [];
  const [before, now] = [parsePeriodText(first), parsePeriodText(last)];
  const relation = before === null || now === null || yearOf(now) === null ? null : relationOf(before, now);
  if (relation === null) return null;
  return { role: sign === undefined ? "stated-change" : "stated-rate", undecided: false, words: text.slice(name.length).trim(), comparison: relation, relation: null, scope: null, period: null, unit: sign === undefined ? null : "%", name: tidyName(name), isTotal: false };
}

/** "% change on year" is read at once; anything else is left as the name that the words are to be taken from. */
function comparedAfter(text: string): { name: string; words: string; role: Role | "undecided" | null; comparison: Comparison | null } {
  const match = COMPARED_AFTER.exec(text);
  if (match === null) return { name: text, words: "", role: null, comparison: null };
  const [, before = "", sign, change = "", base = "", unit] = match;
  const isRate = sign !== undefined || unit !== undefined || /^growth$/i.test(change);
  return { name: before, words: text.slice(before.length).trim(), role: isRate ? "stated-rate" : "stated-change", comparison: /year/i.test(base) ? "prior" : "previous" };
}

/** `kept`: how many characters (blanks not counted) stay at the start; negative: that many were taken from the start. */
function findWords(text: string, hasRole: boolean): Found | null {
  for (const { pattern, role, comparison } of COMPARISONS) {
    const match = pattern.exec(text);
    if (match) return { kept: (match[1] ?? "").length, role, comparison };
  }
  for (const { time, whole } of TIMES) if (whole.test(text)) return { kept: 0, time };
  for (const { role, pattern } of ROLES) {
    const match = pattern.exec(text);
    if (!match) continue;
    const kept = match[1]?.length ?? 0;
    const noun = kept === 0 && (role === "found" || role === "done") ? FOUND_NOUN.exec(text)?.[0] : undefined;
    return noun === undefined ? { kept, role } : { kept, role, noun };
  }
  for (const { role, pattern } of hasRole ? [] : LEADING_ROLE_WORDS) {
    const match = pattern.exec(text);
    if (match) return { kept: -match[0].length, role };
  }
  for (const { role, whole, end } of CHANGES) {
    if (whole.test(text)) return { kept: 0, role };
    const match = hasRole ? null : end.exec(text);
    if (match) return { kept: (match[1] ?? "").length, role };
  }
  for (const { time, start, end } of TIMES) {
    const atStart = start.exec(text);
    if (atStart !== null && atStart[0].length > 0) return { kept: -atStart[0].length, time };
    const atEnd = end.exec(text);
    if (atEnd) return { kept: (atEnd[1] ?? "").length, time };
  }
  return null;
}

/** The first `count` characters, blanks not counted. */
function keepStart(text: string, count: number): string {
  return text.slice(0, positionOf(text, count)).trim();
}

function keepEnd(text: string, from: number): string {
  return text.slice(positionOf(text, from)).trim();
}

function positionOf(text: string, count: number): number {
  let left = count;
  let position = 0;
  while (position < text.length && left > 0) {
    if (!/\s/.test(text[position] ?? "")) left -= 1;
    position += 1;
  }
  return position;
}

/** The name without what tied it to the words taken away. */
function tidyName(name: string): string {
  const trimmed = name.replace(/^[\s:：,，、;；_()\-—–/]+(?=.)|[\s:：,，、;；_(\-—–/]+$/g, "").trim();
  return /^[^()]*\)$/.test(trimmed) ? trimmed.slice(0, -1) : CJK.test(trimmed) && !/[a-z]/i.test(trimmed) ? trimmed.replaceAll(/\s/g, "") : trimmed;
}
