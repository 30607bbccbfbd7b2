import { comparePeriods } from "../quantity/period-arithmetic";
import type { Role } from "../lexicon/roles";
import type { AssignedColumn } from "./role-assignment";
import { isPercentFormat, readFigure } from "./figure-reading";
import type { SheetView } from "./sheet-view";

/** How many rows are enough to believe an arithmetic relation, and how many are looked at. */
const ENOUGH = 2;
const SAMPLE = 200;
/** How many columns away a rate may stand from its figures. */
const NEAR = 200;

/** How a column follows from others. Doubles with a tolerance are enough: this is evidence for a role, not a result. */
const RELATIONS: readonly Relation[] = [
  { role: "stated-rate", part: "actual", base: "prior", detail: "(A−B)/B", of: (part, base) => (part - base) / base, isRatio: true },
  { role: "stated-change", part: "actual", base: "prior", detail: "A−B", of: (part, base) => part - base, isRatio: false },
  { role: "stated-share", part: "actual", base: "target", detail: "A/B", of: (part, base) => part / base, isRatio: true },
  { role: "stated-share", part: "actual", base: "ceiling", detail: "A/B", of: (part, base) => part / base, isRatio: true },
  { role: "stated-share", part: "done", base: "found", detail: "A/B", of: (part, base) => part / base, isRatio: true },
];

interface Relation {
  readonly role: Role;
  readonly part: Role;
  readonly base: Role;
  readonly detail: string;
  readonly of: (part: number, base: number) => number;
  readonly isRatio: boolean;
}

/** A column's role told or confirmed by arithmetic, and whether it holds ratios (0.125) where per cent (12.5) are meant. */
export interface ArithmeticEvidence {
  readonly role: Role;
  readonly factor: 1 | 100;
  readonly detail: string;
}

export function arithmeticEvidence(view: SheetView, rows: readonly number[], column: AssignedColumn, all: readonly AssignedColumn[]): ArithmeticEvidence | null {
  const beside = all.filter((other) => other.column !== column.column && Math.abs(other.column - column.column) <= NEAR && sameName(other, column));
  const sample = rows.length <= SAMPLE ? rows : rows.filter((_, index) => index % Math.ceil(rows.length / SAMPLE) === 0);
  for (const { role, part, base, detail, of, isRatio } of RELATIONS) {
    const own = newestOf(beside, part);
    const other = beside.find((candidate) => candidate.assigned === base);
    if (own === null || other === undefined) continue;
    const factors: readonly (1 | 100)[] = isRatio ? [1, 100] : [1];
    for (const times of factors) {
      const hit = fits(view, sample, column.column, own.column, other.column, (a, b) => of(a, b) * times);
      // A ratio that fits unscaled is shown as per cent by its format, or is meant as one.
      if (hit) return { role, factor: isRatio && times === 1 ? 100 : 1, detail };
    }
  }
  return null;
}

function sameName(one: AssignedColumn, other: AssignedColumn): boolean {
  return one.name.join(":") === other.name.join(":") || other.name.length === 0 || one.name.length === 0;
}

function newestOf(columns: readonly AssignedColumn[], role: Role): AssignedColumn | null {
  const found = columns.filter((column) => column.assigned === role);
  return found.toSorted((one, other) => (one.at === null || other.at === null ? 0 : comparePeriods(other.at, one.at)))[0] ?? null;
}

function fits(view: SheetView, rows: readonly number[], column: number, actual: number, base: number, of: (actual: number, base: number) => number): boolean {
  let hits = 0;
  let misses = 0;
  for (const row of rows) {
    const [own, a, b] = [plain(view, row, column), plain(view, row, actual), plain(view, row, base)];
    if (own === null || a === null || b === null || b === 0 || own === 0) continue;
    const expected = of(a, b);
    const tolerance = Math.max(Math.abs(expected) * 0.002, 0.6 * 10 ** -decimalsOf(own));
    if (Math.abs(own - expected) <= tolerance) hits += 1;
    else misses += 1;
  }
  return hits >= ENOUGH && hits >= misses * 4;
}

function plain(view: SheetView, row: number, column: number): number | null {
  const value = view.valueAt(row, column);
  if (typeof value !== "string") return typeof value === "number" ? value : null;
  const read = view.numberOf(value);
  if (read.kind !== "number" || read.approximate) return null;
  // "52.2%" beside 0.5475: a text is worth what a cell with a % format is.
  return read.unit === "%" ? read.value.toNumber() / 100 : read.value.toNumber();
}

function decimalsOf(value: number): number {
  const text = String(Number(value.toPrecision(15)));
  return text.includes("e") ? 6 : (text.split(".")[1]?.length ?? 0);
}

/**
 * Whether a column of rates without a % format holds ratios: nothing above 1.5 in size and most with three or more decimals,
 * as a division leaves them (0.1253), not as per cent are typed (0.1). Shares that are all so small are ratios with any decimals:
 * an office of which every task stands below 1.5% is unheard of.
 */
export function looksLikeRatios(view: SheetView, rows: readonly number[], column: number, isShare: boolean): boolean {
  let seen = 0;
  let broken = 0;
  let fine = 0;
  for (const row of rows.slice(0, SAMPLE)) {
    const value = plain(view, row, column);
    if (value === null || value === 0) continue;
    if (isPercentFormat(view.formatAt(row, column)) || Math.abs(value) > 1.5) return false;
    seen += 1;
    if (!Number.isInteger(value)) broken += 1;
    if (decimalsOf(value) >= 3) fine += 1;
  }
  return seen >= ENOUGH && (fine * 2 > seen || (isShare && broken > 0));
}


/** Whether ranks follow the figures of another column: the first has the most, or the least, and so on down. */
export function isInOrderOf(view: SheetView, rows: readonly number[], ranks: number, figures: number): boolean {
  const ranked = rows.slice(0, SAMPLE).flatMap((row) => {
    const [rank, figure] = [plain(view, row, ranks), plain(view, row, figures)];
    return rank === null || figure === null ? [] : [{ rank, figure }];
  });
  const ordered = ranked.toSorted((one, other) => one.rank - other.rank).map(({ figure }) => figure);
  if (ordered.length <= ENOUGH) return false;
  const isDown = ordered.every((figure, index) => index === 0 || figure <= (ordered[index - 1] ?? figure));
  return isDown || ordered.every((figure, index) => index === 0 || figure >= (ordered[index - 1] ?? figure));
}

/** Whether a column has digits after the point beside whole numbers: 5.3 beside 41 accidents can only be a rate. */
export function hasFinerDigits(view: SheetView, rows: readonly number[], column: number, figures: number): boolean {
  let [broken, seen] = [0, 0];
  for (const row of rows.slice(0, SAMPLE)) {
    const [own, figure] = [plain(view, row, column), plain(view, row, figures)];
    if (own === null || figure === null || own === 0) continue;
    if (!Number.isInteger(figure)) return false;
    seen += 1;
    if (!Number.isInteger(own)) broken += 1;
  }
  return seen >= ENOUGH && broken * 2 > seen;
}

/** Whether most figures of a column show a per cent sign, in their text (上升5.3%) or by their format. */
export function showsPercent(view: SheetView, rows: readonly number[], column: number): boolean {
  let [shown, seen] = [0, 0];
  for (const row of rows.slice(0, SAMPLE)) {
    const { figure, unit } = readFigure(view, row, column, 1);
    if (figure.kind !== "known" || figure.value.sign() === 0) continue;
    seen += 1;
    if (unit === "%") shown += 1;
  }
  return seen > 0 && shown * 2 > seen;
}
