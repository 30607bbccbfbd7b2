import { Decimal } from "../quantity/decimal";
import type { Bound } from "../quantity/number-reading";
import { toHalfWidth } from "../quantity/width";
import type { CellValue } from "../sheet/grid";
import { isFault } from "../sheet/grid";
import type { WarningCode } from "../sheet/problem";
import type { SheetView } from "./sheet-view";
import { LARGEST_FIGURE, plainSum } from "./plain-sum";
import type { Figure } from "./table";

/** A figure, the unit its cell itself shows (12.5%, "16万元"), and what is doubtful about it. */
export interface CellFigure {
  readonly figure: Figure;
  readonly unit: string | null;
  /** 4.5以内: what a target is at most or at least. */
  readonly bound?: Bound;
  readonly doubts: readonly { readonly code: WarningCode; readonly detail: Readonly<Record<string, string>> }[];
}

const HUNDRED = Decimal.fromInteger(100);
const BLANK: CellFigure = { figure: { kind: "missing", reason: "blank" }, unit: null, doubts: [] };
const percentFormats = new Map<string, boolean>();

/** Reads the figure of a cell. `factor` is 100 where the whole column is known to hold ratios that are meant as per cent. */
export function readFigure(view: SheetView, row: number, column: number, factor: 1 | 100): CellFigure {
  const value: CellValue = view.valueAt(row, column);
  if (value === null) return BLANK;
  if (typeof value === "number") {
    if (Math.abs(value) > LARGEST_FIGURE) return { figure: { kind: "missing", reason: "not-a-number" }, unit: null, doubts: [] };
    const format = view.formatAt(row, column);
    const isPercent = isPercentFormat(format);
    const read = Decimal.fromDouble(value);
    const scaled = isPercent || factor === 100 ? read.times(HUNDRED).trimmed() : read;
    const figure = { kind: "known", value: scaled, cellFactor: isPercent ? 100 : factor, live: true, approximate: false } as const;
    if (!isPercent) return { figure, unit: null, doubts: [] };
    const shownDecimals = decimalsOfPercent(format);
    return { figure: scaled.decimals > shownDecimals ? { ...figure, shownDecimals } : figure, unit: "%", doubts: [] };
  }
  if (typeof value === "string") return readTextFigure(view, value);
  if (!isFault(value)) return { figure: { kind: "missing", reason: "not-a-number" }, unit: null, doubts: [] };
  if (value.fault === "no-cached-value") {
    const sum = plainSum(view.grid, row + view.grid.top, column + view.grid.left);
    if (sum !== null) return { figure: { kind: "known", value: sum, cellFactor: 1, live: true, approximate: false }, unit: null, doubts: [{ code: "no-cached-value", detail: { sum: sum.toString() } }] };
    return { figure: { kind: "missing", reason: "no-cached-value" }, unit: null, doubts: [{ code: "no-cached-value", detail: { missing: "" } }] };
  }
  return { figure: { kind: "missing", reason: "error-value" }, unit: null, doubts: [{ code: "error-value", detail: { value: value.code } }] };
}

/** A target of 4.5以内 is 4.5 exactly, and so is one of <4.5, which as a figure of what happened would hide one. */
export function readTarget(view: SheetView, row: number, column: number, factor: 1 | 100): CellFigure {
  const value = view.valueAt(row, column);
  const under = typeof value === "string" ? /^([<>])\s*(?=[\d.])/.exec(toHalfWidth(value).trim()) : null;
  if (under === null) return exactly(readFigure(view, row, column, factor));
  const read = readTextFigure(view, toHalfWidth(String(value)).trim().slice(under[0].length));
  return { ...exactly(read), bound: under[1] === "<" ? "at-most" : "at-least" };
}

function exactly(read: CellFigure): CellFigure {
  if (read.bound === undefined || read.figure.kind !== "known") return read;
  return { ...read, figure: { ...read.figure, approximate: false }, doubts: read.doubts.filter(({ code }) => code !== "approximate") };
}

/** The unit that a cell itself shows (12.5%, "16万元"), or null. */
export function unitOfCell(view: SheetView, row: number, column: number): string | null {
  const value = view.valueAt(row, column);
  if (typeof value === "number") return isPercentFormat(view.formatAt(row, column)) ? "%" : null;
  return typeof value === "string" ? readTextFigure(view, value).unit : null;
}

function readTextFigure(view: SheetView, text: string): CellFigure {
  if (text.trim() === "") return BLANK;
  const reading = view.numberOf(text);
  if (reading.kind === "placeholder") return { figure: { kind: "missing", reason: reading.meaning }, unit: null, doubts: [] };
  if (reading.kind === "number" && Math.abs(reading.value.toNumber()) > LARGEST_FIGURE) return { figure: { kind: "missing", reason: "not-a-number" }, unit: null, doubts: [] };
  if (reading.kind === "text") return periodAsNumber(text) ?? { figure: { kind: "missing", reason: "not-a-number" }, unit: null, doubts: [] };
  const doubts: CellFigure["doubts"][number][] = [{ code: "text-number", detail: { text } }];
  if (reading.fullWidth) doubts.push({ code: "full-width", detail: { text } });
  if (reading.approximate) doubts.push({ code: "approximate", detail: { text } });
  const read: CellFigure = { figure: { kind: "known", value: reading.value, cellFactor: 1, live: false, approximate: reading.approximate }, unit: reading.unit, doubts };
  return reading.bound === null ? read : { ...read, bound: reading.bound };
}

/** "2018" and "1901.1" as text were taken for a year and a month, which they are in a header; among figures they are numbers. */
function periodAsNumber(text: string): CellFigure | null {
  const value = Decimal.parse(toHalfWidth(text).trim());
  if (value === null || Math.abs(value.toNumber()) > LARGEST_FIGURE) return null;
  return { figure: { kind: "known", value, cellFactor: 1, live: false, approximate: false }, unit: null, doubts: [{ code: "text-number", detail: { text } }] };
}

/** The digits after the point of a percent format: 1 for "0.0%". */
function decimalsOfPercent(format: string): number {
  return /\.([0#?]+)/.exec(format)?.[1]?.length ?? 0;
}

/** Whether a number format shows a ratio as per cent. */
export function isPercentFormat(format: string): boolean {
  if (format === "General") return false;
  const known = percentFormats.get(format);
  if (known !== undefined) return known;
  const shows = format.replace(/"[^"]*"|\\./g, "").includes("%");
  percentFormats.set(format, shows);
  return shows;
}
