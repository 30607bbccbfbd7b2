import type { FormatToken } from "./format-parsing";

const SECONDS_A_DAY = 86_400;
/** 9999-12-31, the last day that Excel knows. */
const LAST_DAY = 2_958_465;
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const CHINESE_WEEKDAYS = ["日", "一", "二", "三", "四", "五", "六"];

interface Moment {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  /** From Sunday. */
  readonly weekday: number;
  /** Since midnight, whole unless the format shows parts of a second. */
  readonly seconds: number;
  readonly serial: number;
}

/** A serial number under the tokens of a date format; null where Excel would print ######## (before 1900, after 9999). */
export function shownDate(tokens: readonly FormatToken[], serial: number): string | null {
  if (serial < 0 || serial >= LAST_DAY + 1) return null;
  const moment = momentOf(serial, secondDecimals(tokens));
  const hasHalfDay = tokens.some((token) => token.kind === "half-day");
  let text = "";
  tokens.forEach((token, index) => {
    switch (token.kind) {
      case "literal":
        text += token.text;
        break;
      case "slash":
        text += "/";
        break;
      case "comma":
        text += ",";
        break;
      case "half-day":
        text += moment.seconds < SECONDS_A_DAY / 2 ? token.morning : token.afternoon;
        break;
      case "date":
        text += token.elapsed ? elapsed(token.letters, moment) : datePart(token.letters, isMinutes(tokens, index), hasHalfDay, moment);
        break;
      case "point":
        text += fractionOfSecond(tokens, moment);
        break;
      case "percent":
        text += "%";
    }
  });
  return text;
}

function momentOf(serial: number, decimals: number): Moment {
  const unit = 10 ** decimals;
  // Time is rounded to what the format shows, so that 23:59:59.9 becomes the next day.
  const total = Math.round(serial * SECONDS_A_DAY * unit) / unit;
  const day = Math.floor(total / SECONDS_A_DAY);
  // Excel believes in 29 February 1900 (serial 60), so days before it are one further.
  const date = new Date(Date.UTC(1899, 11, day < 60 ? 31 : 30) + day * SECONDS_A_DAY * 1000);
  const isPhantom = day === 60;
  return {
    year: date.getUTCFullYear(),
    month: isPhantom ? 2 : date.getUTCMonth() + 1,
    day: isPhantom ? 29 : date.getUTCDate(),
    weekday: (day + 6) % 7,
    seconds: total - day * SECONDS_A_DAY,
    serial: total / SECONDS_A_DAY,
  };
}

function secondDecimals(tokens: readonly FormatToken[]): number {
  const point = tokens.findIndex((token) => token.kind === "point");
  return point < 0 ? 0 : Math.min(3, tokens.slice(point).filter((token) => token.kind === "digit").length);
}

function fractionOfSecond(tokens: readonly FormatToken[], { seconds }: Moment): string {
  const decimals = secondDecimals(tokens);
  if (decimals === 0) return ".";
  const unit = 10 ** decimals;
  return `.${String(Math.round(seconds * unit) % unit).padStart(decimals, "0")}`;
}

/** "m" means minutes behind hours and before seconds. */
function isMinutes(tokens: readonly FormatToken[], index: number): boolean {
  const letters = (from: readonly FormatToken[]): string => {
    const date = from.find((token) => token.kind === "date");
    return date?.letters[0] ?? "";
  };
  return letters(tokens.slice(0, index).reverse()) === "h" || letters(tokens.slice(index + 1)) === "s";
}

function datePart(letters: string, minutes: boolean, hasHalfDay: boolean, moment: Moment): string {
  const two = (number: number): string => (letters.length >= 2 ? String(number).padStart(2, "0") : String(number));
  switch (letters[0]) {
    case "y":
    case "e":
      return letters[0] === "y" && letters.length <= 2 ? String(moment.year % 100).padStart(2, "0") : String(moment.year).padStart(4, "0");
    case "m":
      return minutes ? two(Math.floor(moment.seconds / 60) % 60) : monthPart(letters.length, moment.month);
    case "d":
      if (letters.length <= 2) return two(moment.day);
      return letters.length === 3 ? (WEEKDAYS[moment.weekday] ?? "").slice(0, 3) : (WEEKDAYS[moment.weekday] ?? "");
    case "a":
      return (letters.length === 3 ? "" : "星期") + (CHINESE_WEEKDAYS[moment.weekday] ?? "");
    case "h": {
      const hours = Math.floor(moment.seconds / 3600);
      return two(hasHalfDay ? hours % 12 || 12 : hours);
    }
    default:
      return two(Math.floor(moment.seconds) % 60);
  }
}

function monthPart(length: number, month: number): string {
  const name = MONTHS[month - 1] ?? "";
  if (length === 3) return name.slice(0, 3);
  if (length === 4) return name;
  if (length >= 5) return name.slice(0, 1);
  return length === 2 ? String(month).padStart(2, "0") : String(month);
}

/** [h], [mm], [ss]: the whole span in that unit. */
function elapsed(letters: string, { serial }: Moment): string {
  const seconds = Math.round(serial * SECONDS_A_DAY);
  const unit = letters.startsWith("h") ? 3600 : letters.startsWith("m") ? 60 : 1;
  return String(Math.floor(seconds / unit)).padStart(letters.length, "0");
}
