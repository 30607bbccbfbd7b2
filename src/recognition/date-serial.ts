import type { Period } from "../quantity/period";

const DAY = 86_400_000;
/** Day 0 of Excel's calendar, seen from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);
/** 1 January 1900 to 31 December 9999. */
const LAST_SERIAL = 2_958_465;

/** What a date's number format shows of it. */
export type DatePrecision = "day" | "month" | "year";

/** How much of a date a number format shows; null for a format that is no date's (or a time's alone). */
export function datePrecision(format: string): DatePrecision | null {
  if (format === "General" || format === "@") return null;
  const letters = format
    .replace(/"[^"]*"|\\.|_.|\*./g, "")
    .replace(/\[[^\]]*\]/g, "")
    .toLowerCase();
  if (/[#0?]/.test(letters)) return null;
  if (/d/.test(letters)) return "day";
  if (/y/.test(letters)) return /m/.test(letters) ? "month" : "year";
  return /m{3,}|^m$/.test(letters) ? "month" : null;
}

/** The day, month or year of a serial date; null for a number that is no date. */
export function periodOfSerial(serial: number, precision: DatePrecision): Period | null {
  if (serial < 1 || serial > LAST_SERIAL) return null;
  const date = new Date(EPOCH + Math.floor(serial) * DAY);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + 1;
  if (precision === "year") return { kind: "year", year };
  if (precision === "month") return { kind: "month", year, month, cumulative: false };
  return { kind: "day", year, month, day: date.getUTCDate(), cumulative: false };
}
