import { isUnit } from "../lexicon/unit-words";
import { Decimal } from "../quantity/decimal";
import { readNumber, type NumberReading } from "../quantity/number-reading";
import type { Period } from "../quantity/period";
import { parsePeriodText } from "../quantity/period-reading";
import { toHalfWidth } from "../quantity/width";
import { Kind } from "./cell-kind";
import { withoutNoteMarks, withSingleBlanks } from "./plain-text";

/** A text as it was understood once; the same text is not read twice. */
export interface TextReading {
  readonly kind: Kind;
  readonly number: NumberReading;
  readonly period: Period | null;
}

const MAY_BE_PERIOD = /(?<!\d)(?:19|20)\d{2}(?!\d(?!\d))|[月季旬]|[１２][０９]|半年|q[1-4]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;
const LONGEST_PERIOD = 30;

const NO_NUMBER: NumberReading = { kind: "text" };
const PLAIN_TEXT: TextReading = { kind: Kind.text, number: NO_NUMBER, period: null };

/** What a text in a cell is: a number, a sign for a missing one, a period, or words. */
export function understand(text: string): TextReading {
  const trimmed = withoutNoteMarks(withSingleBlanks(text));
  if (trimmed === "") return { kind: Kind.empty, number: NO_NUMBER, period: null };
  const period = trimmed.length <= LONGEST_PERIOD && MAY_BE_PERIOD.test(trimmed) && !/^\d+$/.test(toHalfWidth(trimmed)) ? parsePeriodText(trimmed) : null;
  if (period !== null) return { kind: Kind.period, number: NO_NUMBER, period };
  const read = withKnownUnit(readDirected(trimmed) ?? readNumber(trimmed));
  // "000 Hours" and "2010=100" are units, not numbers.
  const number = read.kind === "number" && isUnit(trimmed) ? NO_NUMBER : read;
  if (number.kind === "text") return PLAIN_TEXT;
  return { kind: number.kind === "number" ? Kind.textNumber : Kind.placeholder, number, period: null };
}

const DIRECTION = /^(?:[上下升降增减提回涨跌持无与↑↓]|up|down)/i;
const UP = /^(?:上升|增长|增加|提高|上涨|升|增|↑|up)\s*(?=[\d.])/i;
const DOWN = /^(?:下降|减少|降低|回落|下跌|降|减|↓|down)\s*(?=[\d.])/i;

/** 上升5.3%, 减少2起, 持平: a change whose sign is a word. Null where no such word stands. */
function readDirected(text: string): NumberReading | null {
  if (/^(?:持平|无变化|与上年(?:同期)?持平)$/.test(text)) return { kind: "number", value: Decimal.ZERO, unit: null, approximate: false, bound: null, fullWidth: false };
  if (!DIRECTION.test(text)) return null;
  const isDown = DOWN.test(text);
  if (!isDown && !UP.test(text)) return null;
  const read = readNumber(text.replace(isDown ? DOWN : UP, ""));
  return read.kind === "number" ? { ...read, value: isDown ? read.value.negate() : read.value } : null;
}

/** "1.国税" is a numbered label, not one 国税; "54.7a" is a number with the mark of a note. */
function withKnownUnit(number: NumberReading): NumberReading {
  if (number.kind !== "number" || number.unit === null || isUnit(number.unit) || /^个?百分点$/.test(number.unit)) return number;
  return /^[A-Za-z]$/.test(number.unit) ? { ...number, unit: null } : { kind: "text" };
}

/** A number that could be a year. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2100;
}

/** "2018" as text. */
export function yearOfText(text: string): Period | null {
  if (text.length > LONGEST_PERIOD) return null;
  const plain = toHalfWidth(withoutNoteMarks(text)).trim();
  return /^(?:19|20)\d{2}$/.test(plain) ? { kind: "year", year: Number(plain) } : null;
}
