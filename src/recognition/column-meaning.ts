import { BARE_TOTAL, DIVISION_WORDS, OF_WHICH, RATE_LABEL } from "../lexicon/header-words";
import { SERIES_QUALIFIERS, KEPT_RATE_QUALIFIER } from "../lexicon/role-words";
import type { Role } from "../lexicon/roles";
import type { Period } from "../quantity/period";
import { yearOf } from "../quantity/period-arithmetic";
import { parsePeriodText } from "../quantity/period-reading";
import { toHalfWidth } from "../quantity/width";
import { withinYear } from "../quantity/within-year";
import type { HeaderMeaning, HeaderReader } from "./header-meaning";
import { takeUnit } from "./header-unit";
import { labelOf, type HeaderPart } from "./header-reading";
import { compactText, withoutBlanks, withoutNoteMarks } from "./plain-text";

/** What the whole header of a column says, its texts taken together. */
export interface ColumnMeaning extends Omit<HeaderMeaning, "name"> {
  readonly column: number;
  /** As written, from the top down. */
  readonly label: string;
  /** From the general to the particular: ["一般公共预算收入", "税收收入"]; empty when the header names nothing. */
  readonly name: readonly string[];
  /** Role and period that the user gave the column: nothing else counts then. */
  readonly chosen: { readonly role: Role | null; readonly period: Period | null };
}

export function readColumn(reader: HeaderReader, column: number, path: readonly HeaderPart[]): ColumnMeaning {
  const isSeries = path.length > 0 && path.some((part) => /[:：_;；]/.test(part.text)) && path.every((part) => part.period === null);
  const last = path.at(-1);
  if (isSeries && last !== undefined) {
    const series = readSeriesName(last.text);
    if (series !== null) return { ...EMPTY, ...series, column, label: last.text, chosen: NOTHING_CHOSEN };
  }
  const meanings = withYearsJoined(path).map((part) => (part.period === null ? reader.read(part.text) : periodHeader(part.period)));
  const role = roleOf(meanings);
  const above = meanings.findLast((meaning) => meaning.comparison !== null);
  const period = joinPeriods(meanings.map((meaning) => meaning.period));
  // Q1 total, 上半年合计: the period says of what.
  const names = namesOf(meanings, path).filter((name) => period === null || !BARE_TOTAL.test(compactText(name)) || path.length > 1);
  return {
    column,
    label: labelOf(path),
    role: role.role,
    undecided: role.undecided,
    // 增减额 under 比上月 is 比上月增减额.
    words: above === undefined || role.words.includes(above.words) || meanings.some((meaning) => meaning.comparison !== null && meaning.words === role.words) ? role.words : `${above.words}${role.words}`,
    comparison: last_(meanings, (meaning) => meaning.comparison),
    relation: last_(meanings, (meaning) => meaning.relation),
    scope: last_(meanings, (meaning) => meaning.scope),
    period,
    unit: last_(meanings, (meaning) => meaning.unit),
    name: names,
    isTotal: meanings.some((meaning) => meaning.isTotal),
    chosen: NOTHING_CHOSEN,
  };
}

/** "Year ended May" over 2024 is one period in two cells. */
function withYearsJoined(path: readonly HeaderPart[]): readonly HeaderPart[] {
  const last = path.at(-1);
  if (last?.period?.kind !== "year") return path;
  for (const part of path.slice(0, -1)) {
    const period = part.period === null ? parsePeriodText(`${part.text} ${last.text}`) : null;
    if (period !== null && period.kind !== "year") return [...path.filter((other) => other !== part && other !== last), { ...last, period }];
  }
  return path;
}

const NOTHING_CHOSEN = { role: null, period: null } as const;
const EMPTY = { role: null, undecided: false, words: "", comparison: null, relation: null, scope: null, period: null, unit: null, name: [], isTotal: false } as const;

function periodHeader(period: Period): HeaderMeaning {
  return { ...EMPTY, period, name: "" };
}

function last_<T>(meanings: readonly HeaderMeaning[], pick: (meaning: HeaderMeaning) => T | null): T | null {
  return meanings.map(pick).findLast((found) => found !== null) ?? null;
}

const STATED: ReadonlySet<Role> = new Set(["stated-rate", "stated-share", "stated-change", "stated-rank"]);

const POINTS = /百分点|^(?:pp|ppt|pps|percentage points?)$/i;

/** The lowest text decides; but 数额 or 本期 under 同比增减 is still a change, and % under it a rate. */
function roleOf(meanings: readonly HeaderMeaning[]): { role: Role | null; undecided: boolean; words: string } {
  const withRole = meanings.filter((meaning) => meaning.role !== null || meaning.undecided);
  const lowest = withRole.at(-1);
  if (lowest === undefined) return { role: null, undecided: false, words: "" };
  const upper = withRole.findLast((meaning) => meaning !== lowest && (meaning.undecided || (meaning.role !== null && STATED.has(meaning.role))));
  if (lowest.role === "actual" && upper !== undefined) return { role: upper.role === "stated-rate" || upper.undecided ? "stated-change" : upper.role, undecided: false, words: upper.words };
  const unit = meanings.at(-1)?.unit ?? null;
  if (lowest.undecided && unit !== null) return { role: unit === "%" || unit === "‰" ? "stated-rate" : "stated-change", undecided: false, words: lowest.words };
  if (lowest.role === "stated-change" && lowest !== meanings.at(-1) && unit === "%") return { role: "stated-rate", undecided: false, words: lowest.words };
  // 变幅（百分点）: the change of a rate.
  if (lowest.role === "stated-rate" && unit !== null && POINTS.test(unit)) return { role: "stated-change", undecided: false, words: lowest.words };
  if (lowest.role === "stated-rate" && lowest !== meanings.at(-1) && unit !== null && unit !== "%" && unit !== "‰") return { role: "stated-change", undecided: false, words: lowest.words };
  return { role: lowest.role, undecided: lowest.undecided, words: lowest.words };
}

function namesOf(meanings: readonly HeaderMeaning[], path: readonly HeaderPart[]): readonly string[] {
  const all = meanings.map((meaning) => meaning.name.replace(OF_WHICH, "")).filter((name) => name !== "");
  // 累计参保 under 参保人数 names what stands above it once more.
  const names = all.filter((name, index) => index === 0 || DIVISION_WORDS.test(name) || name.length < 2 || all[index - 1]?.includes(name) !== true);
  if (names.length > 0 || path.length === 0) return names;
  const only = meanings.length === 1 ? meanings[0] : undefined;
  const isUnitOnly = only !== undefined && only.role === null && !only.undecided && only.period === null && only.relation === null && only.scope === null;
  return isUnitOnly ? [path[0]?.text ?? ""].filter((name) => name !== "") : [];
}

/** 2018 over Q2 is 2018Q2, May over 2024 is May 2024; otherwise the lowest counts. */
export function joinPeriods(periods: readonly (Period | null)[]): Period | null {
  const found = periods.filter((period) => period !== null);
  const lowest = found.at(-1) ?? null;
  if (lowest === null) return null;
  if (lowest.kind === "year") return found.findLast((period) => period.kind !== "year" && yearOf(period) === null) === undefined ? lowest : joinPeriods([lowest, ...found.slice(0, -1)]);
  const year = found.findLast((period) => yearOf(period) !== null);
  return year === undefined ? lowest : withinYear(lowest, year);
}

export interface SeriesName {
  readonly role: Role | null;
  readonly scope: "single" | "cumulative" | null;
  readonly unit: string | null;
  readonly name: readonly string[];
}

const QUALIFIERS = SERIES_QUALIFIERS.map(({ role, scope, words }) => ({ role, scope, pattern: new RegExp(`^(.+?)\\s*[:：_]?\\s*(?:${words.map(withoutBlanks).join("|")})$`) }));

/**
 * Reads the full name of a series: "一般公共预算收入:税收收入:增值税:累计值", "国内生产总值(不变价)当季值(亿元)",
 * "Quarterly hours worked ;  > Agriculture ;". @returns null when the text has neither a path nor a qualifier nor a unit
 */
export function readSeriesName(text: string): SeriesName | null {
  const half = toHalfWidth(withoutNoteMarks(text)).trim();
  const { unit, rest } = takeUnit(half);
  const qualifier = QUALIFIERS.map(({ role, scope, pattern }) => ({ role, scope, kept: pattern.exec(rest)?.[1] })).find(({ kept }) => kept !== undefined);
  const base = qualifier?.kept ?? rest;
  const isPath = /[\u4e00-\u9fff]\s*[:_]\s*\S/.test(base) || /;\s*$|\s;\s/.test(base);
  if (unit === null && qualifier === undefined && !isPath && !KEPT_RATE_QUALIFIER.test(base)) return null;
  const parts = (isPath ? base.split(/\s*[:_;]\s*>?\s*/) : [base]).map((part) => part.trim()).filter((part) => part !== "");
  const [kind = "", ...rests] = parts;
  // "Percentage Change from Previous Period ; All groups CPI": the rate against last year is the indicator's own, any other stays named.
  if (isPath && rests.length > 0 && RATE_LABEL.test(kind)) return { role: "stated-rate", scope: null, unit: unit ?? "%", name: /previous year|year ago|year earlier|annual/i.test(kind) ? rests : [...rests, kind] };
  const name = isPath && rests.length > 0 && /^index numbers?$/i.test(kind) ? rests : parts;
  const role = qualifier?.role ?? (KEPT_RATE_QUALIFIER.test(base) ? "stated-rate" : null);
  return { role, scope: qualifier?.scope ?? null, unit, name };
}
