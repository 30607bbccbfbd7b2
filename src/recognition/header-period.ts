import type { Period } from "../quantity/period";
import { findPeriod } from "../quantity/period-reading";
import { CJK } from "./plain-text";

/** "% change FY23-24", "Growth 2022 to 2023": of the later year. */
const CHANGE_SPAN = /\b(change|growth|increase)\b\s*(?:,|:)?\s*(?:fy\s?)?'?(\d{4}|\d{2})\s*(?:[-–—/]|to)\s*(?:fy\s?)?'?(\d{4}|\d{2})$/i;

/** "Adult illiteracy rate 1995-2005", 年均增长2016-2020年: all those years together. Alone it could be a month (2000-05). */
const YEAR_SPAN = /^(.*[^\d\s].*?)[\s,，(（]*((?:19|20)\d{2})年?\s*[-–—~～至]\s*((?:(?:19|20)\d{2})|\d{2})年?[a-z]?[)）]?$/;

function lastYearOf(first: number, text: string): number {
  return text.length === 4 ? Number(text) : Math.floor(first / 100) * 100 + Number(text);
}

/** Takes a period out that stands at the start or the end; a span of years (1990-2005) is left in the name. */
export function takePeriod(text: string): { readonly period: Period | null; readonly rest: string; readonly compared?: string } {
  if (!/\d|[月季旬]|半年/.test(text)) return { period: null, rest: text };
  const span = CHANGE_SPAN.exec(text);
  if (span !== null) return { period: { kind: "year", year: Number(span[3]?.padStart(4, "20")) }, rest: text.slice(0, span.index + (span[1] ?? "").length) };
  const years = YEAR_SPAN.exec(text);
  const [first, last] = [Number(years?.[2]), lastYearOf(Number(years?.[2]), years?.[3] ?? "")];
  if (years !== null && last > first) return { period: { kind: "range", from: { year: first, month: 1, day: 1 }, to: { year: last, month: 12, day: 31 } }, rest: (years[1] ?? "").replace(/[\s,，(（]+$/, "") };
  const found = findPeriod(text);
  if (found === null) return { period: null, rest: text };
  const before = text.slice(0, found.start);
  const after = text.slice(found.end);
  // 较上半年, 比2019年增长: what is compared with, not when the figure is of.
  if (/[比较与]$/.test(before.trim())) return { period: null, rest: `${before.trim()}上期${after.trim()}`, compared: text.slice(found.start, found.end) };
  const isSpan = /^\s*[-–—~至]\s*\d{2,4}/.test(after) || /\d\s*[-–—~至]\s*$/.test(before);
  const isEdge = before.trim() === "" || after.trim() === "" || CJK.test(text);
  // "Cohort 2000-05" is a span of years; alone, 2000-05 is a month.
  const isShortSpan = /^(?:19|20)\d{2}-\d{2}$/.test(text.slice(found.start, found.end)) && `${before}${after}`.trim() !== "" && !CJK.test(text);
  if (isSpan || isShortSpan || !isEdge || /[A-Za-z]$/.test(before)) return { period: null, rest: text };
  return { period: found.period, rest: `${before.trim()} ${after.trim()}`.trim().replace(/^[\s年度末底]+(?=$)|^[末底](?=[\u4e00-\u9fff])/, "").trim() };
}
