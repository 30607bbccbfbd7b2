import { CORNER_UNIT, DEFAULT_SHEET, DESCRIPTION_KEY, FORM_LINE, METADATA_LINE, PIVOT_VALUE, PIVOT_WORDS, RATE_LINE, RELEASE_LINE, TABLE_NUMBER } from "../lexicon/header-words";
import { occasionIn } from "../lexicon/occasions";
import { isUnit, tidyUnit, unitOfLine } from "../lexicon/unit-words";
import type { Period } from "../quantity/period";
import { yearOf } from "../quantity/period-arithmetic";
import { findPeriod, parsePeriodText } from "../quantity/period-reading";
import { isYearOfMonths } from "../quantity/whole-months";
import { toHalfWidth } from "../quantity/width";
import { withinYear } from "../quantity/within-year";
import type { Block } from "./block";
import { labelKindOf } from "./columns";
import { fiscalYearIn, fiscalYearTo, namesFiscalYear } from "./fiscal-years";
import { takeUnit } from "./header-unit";
import { compactText, withoutNoteMarks } from "./plain-text";
import { Kind } from "./cell-kind";
import type { SheetView } from "./sheet-view";
import { dividedBy, subjectOf } from "./title-subject";

/** What is said of a whole table outside of its cells: in its title, the corner, lines of metadata, the names of sheet and file. */
export interface TableContext {
  readonly title: string | null;
  readonly unit: string | null;
  readonly period: Period | null;
  /** The part of a year that title and sheet name, or the file together with its year: what columns of bare years are of. */
  readonly partOfYear: Period | null;
  /** 2023/24, where title, sheet or file name one. */
  readonly financialYear: Period | null;
  /** FY25, where the title tells its months. */
  readonly fiscalYear: ReturnType<typeof fiscalYearIn>;
  /** FY25 of which nothing tells the months. */
  readonly hasOpenYear: boolean;
  /** 国庆假期: the part of a year that is no month and no quarter. */
  readonly occasion: string | null;
  /** The unit of the table above on the sheet. */
  readonly unitAbove: string | null;
  /** All units that a line names, 单位：个、亿元、%: which of them a figure is counted in, its name tells. */
  readonly units: readonly string[];
  /** Said of all figures that nothing else is said of: they are rates of growth. */
  readonly isOfRates: boolean;
  /** 指标：…, the one indicator of the whole table. */
  readonly indicator: string | null;
  /** What the title names, without time, place in the year and words like 情况表; null when nothing is left. */
  readonly subject: string | null;
  /** "Complaints by service area": what the title says that its figures are divided by, in lower case. */
  readonly dividedBy: string | null;
  /** What the figures are called where nothing else names them: the sheet, or the file where the sheet has no name of its own. */
  readonly fallbackName: string;
  readonly notes: readonly string[];
}

export function readContext(view: SheetView, block: Block, fileName: string): TableContext {
  const lines = block.titleRows.map((row) => textsOf(view, row, block.titleColumns)).flatMap((texts) => (texts.some((text) => PIVOT_WORDS.test(compactText(text))) ? [] : texts));
  const header = block.headerRows.flatMap((row) => textsOf(view, row, block));
  const metadata = lines.map((line) => METADATA_LINE.exec(line)).filter((match) => match !== null);
  const indicator = metadata.find(([, key = ""]) => /指标|indicator|variable/i.test(key))?.[2]?.trim() ?? pivotValue(header);
  const plain = lines.filter((line) => !METADATA_LINE.test(line) && !FORM_LINE.test(line) && !DESCRIPTION_KEY.test(line) && !isCorner(line));
  const notes = block.noteRows.flatMap((row) => textsOf(view, row, block));
  const title = titleOf(plain);
  const sources = [...plain.filter((line) => !RELEASE_LINE.test(line)), ...metadata.filter(([, key = ""]) => /时间|period|date|time/i.test(key)).map(([, , value = ""]) => value), view.grid.sheet, fileName.replace(/\.[^.]*$/, "")];
  const fiscal = plain.map(fiscalYearIn).find((year) => year !== null) ?? null;
  const isOpen = fiscal === null && [...plain, ...header].some(namesFiscalYear);
  const period = periodOf(sources);
  return {
    title,
    unit: unitOf(lines) ?? unitSaid(lines) ?? unitOf(header.filter((text, index) => CORNER_UNIT.test(text) || (index === 0 && isUnit(text) && labelKindOf(text) === null))) ?? (indicator === null ? null : takeUnit(indicator).unit) ?? unitOfNotes(notes),
    period: fiscal !== null && period !== null ? fiscalYearTo(fiscal, period) : isOpen && period !== null ? atItsEnd(period) : period,
    partOfYear: withinAYear(periodOf(sources.slice(0, -1))) ?? withKnownYear(withinAYear(periodOf(sources.slice(-1)))),
    financialYear: fiscal ?? sources.map(financialYearIn).find((year) => year !== null) ?? null,
    fiscalYear: fiscal,
    hasOpenYear: isOpen,
    occasion: occasionIn(title ?? "") ?? occasionIn(view.grid.sheet),
    unitAbove: null,
    units: lines.map(unitsListed).find((units) => units.length > 0) ?? [],
    isOfRates: plain.some((line) => RATE_LINE.test(toHalfWidth(line).trim())),
    indicator: indicator === null ? null : takeUnit(indicator).rest,
    dividedBy: dividedBy(title ?? ""),
    subject: subjectOf(title ?? (DEFAULT_SHEET.test(view.grid.sheet) ? "" : view.grid.sheet)),
    fallbackName: DEFAULT_SHEET.test(view.grid.sheet) && fileName !== "" ? fileName.replace(/\.[^.]*$/, "") : view.grid.sheet,
    notes,
  };
}

function textsOf(view: SheetView, row: number, block: { readonly left: number; readonly right: number }): readonly string[] {
  const texts: string[] = [];
  for (let column = block.left; column <= block.right; column += 1) {
    const kind = view.kindAt(row, column);
    if (kind === Kind.text || kind === Kind.period) texts.push(view.textAt(row, column));
  }
  return texts;
}

function isCorner(line: string): boolean {
  const bare = line.replace(/^[(（]\s*|\s*[)）]$/g, "");
  return isUnit(bare) || /^(?:金额)?(?:计量)?单位\s*[:：]/.test(bare) || /^units?\s*:/i.test(bare);
}

/** The first line that is long enough to be one and no link or mark. */
function titleOf(lines: readonly string[]): string | null {
  const isTitle = (line: string): boolean => line.length > 2 && /\p{L}{2}/u.test(line) && !TABLE_NUMBER.test(line);
  const [first, second] = lines.filter(isTitle);
  // City of Millbrook over what the table is about.
  const title = first !== undefined && second !== undefined && ORGANISATION.test(first.trim()) && findPeriod(first) === null ? second : first;
  // 2012年一季度隐患排查治理情况（单位：项） is a title with the unit of its figures.
  // [une_rt_m]: the code of a dataset.
  return title === undefined ? null : withoutNoteMarks(title).replace(/\s*\[[a-z][a-z\d_$]*_[a-z\d_$]*\]$/i, "").replace(/\s*(?:[(（](?:计量|金额)?单位\s*[:：][^)）]*[)）]|\s(?:计量|金额)?单位\s*[:：]\s*\S+)\s*$/, "");
}

const ORGANISATION = /^(?:(?:city|town|county|village|borough|state|university) of [\p{L} .'-]+|[\p{L} .&'-]+ (?:district|council|county|department|university|college|authority|agency|trust|ministry|corporation|inc\.?|ltd\.?))$/iu;

function pivotValue(header: readonly string[]): string | null {
  return header.map((text) => PIVOT_VALUE.exec(text)?.[1]).find((value) => value !== undefined) ?? null;
}

/** "Unit of measure | Percentage of the labour force": key and value in two cells. */
function unitSaid(lines: readonly string[]): string | null {
  const key = lines.findIndex((line) => /^\s*(?:unit(?: of measure)?|units|计量单位)\s*:?\s*$/i.test(line));
  const value = key < 0 ? undefined : lines[key + 1];
  return value === undefined || value.length > 60 ? null : (unitOfLine(value) ?? value);
}

/** 注：单位为万元 below the table. */
function unitOfNotes(notes: readonly string[]): string | null {
  const named = notes.map((note) => /单位\s*(?:[:：]|[均皆]?[为是])\s*([^\s，,。；;、()（）]+)|figures? (?:are )?(in [^.;,]+)/i.exec(toHalfWidth(note))).map((match) => match?.[1] ?? match?.[2]);
  const unit = named.find((text) => text !== undefined && isUnit(text));
  return unit === undefined ? null : tidyUnit(unit);
}

function unitsListed(line: string): readonly string[] {
  const listed = /(?:单位|units?)\s*[:：]\s*([^()（）]+)/i.exec(toHalfWidth(line))?.[1] ?? "";
  const units = listed.split(/[、,，;；\s]+/).map((text) => text.trim()).filter((text) => text !== "");
  return units.every(isUnit) ? units.map(tidyUnit) : [];
}

function unitOf(lines: readonly string[]): string | null {
  for (const line of lines) {
    const half = toHalfWidth(line).trim();
    const named = (CORNER_UNIT.exec(half) ?? CORNER_UNIT.exec(half.replaceAll(/(?<=[\u4e00-\u9fff:：])\s+(?=[\u4e00-\u9fff])/g, "")))?.[1];
    if (named !== undefined && (isUnit(named) || named.length <= 6)) return tidyUnit(named);
    const bare = half.replace(/^[([]\s*|\s*[)\]]$/g, "");
    const said = unitOfLine(bare.replace(/^numbers (?=in )/i, ""));
    if (said !== null) return said;
  }
  for (const line of lines) {
    const { unit } = takeUnit(toHalfWidth(line));
    if (unit !== null && unit !== "%") return unit;
  }
  return null;
}

/**
 * The period the sources agree on, the first naming one within a year; where it has no year, the year of another source.
 * 一季度 in the sheet's name and 2012 in the file's make 2012Q1.
 */
function periodOf(sources: readonly string[]): Period | null {
  const found = sources.flatMap(periodsIn);
  const within = found.find((period) => period.kind !== "year" && !isYearOfMonths(period)) ?? found.find((period) => period.kind !== "year") ?? null;
  const year = found.find((period) => yearOf(period) !== null) ?? null;
  if (within === null) return found[0] ?? null;
  return year === null ? within : withinYear(within, year);
}

/** "Through March 31" of a year that began nobody knows when says when it was counted, and not since when. */
function atItsEnd(period: Period): Period {
  return period.kind === "day" || period.kind === "month" ? { ...period, cumulative: false } : period;
}

function withinAYear(period: Period | null): Period | null {
  return period === null || period.kind === "year" || isYearOfMonths(period) ? null : period;
}

/** "q2-energy.xlsx" is no second quarter. */
function withKnownYear(period: Period | null): Period | null {
  return period === null || yearOf(period) === null ? null : period;
}

/** "Month 9 (December) 2023/24" names a month, and the year of which it is the ninth. */
function financialYearIn(source: string): Period | null {
  const named = (source.match(/(?:19|20)\d{2}[/-](?:20)?\d{2}(?!\d)/g) ?? []).map(parsePeriodText);
  return [...named, ...periodsIn(source)].find((period) => period !== null && isYearOfMonths(period)) ?? null;
}

/** 2024年重点工作完成情况（1—12月） names two: what it is of, and the year. */
function periodsIn(source: string): readonly Period[] {
  const first = findPeriod(source);
  if (first === null) return [];
  const second = findPeriod(`${source.slice(0, first.start)} ${source.slice(first.end)}`);
  return second === null ? [first.period] : [first.period, second.period];
}
