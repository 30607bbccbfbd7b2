import { addsUp } from "../lexicon/indicators";
import { Decimal } from "../quantity/decimal";
import type { Warning } from "../sheet/problem";
import type { FigureColumn, TableDraft } from "./table-draft";
import { readFigure } from "./figure-reading";
import type { RowMeaning } from "./row-meaning";
import type { SheetView } from "./sheet-view";
import type { Table } from "./table";

const SUMMED: ReadonlySet<string> = new Set(["actual", "prior", "previous", "target", "stretch", "ceiling", "found", "done"]);

/**
 * Totals that are not the sum of their parts. Only flat tables are judged: one total of all other rows, or subtotals of the
 * rows before or after them; where parts have parts, a false alarm would be likelier than a find.
 */
export function sumWarnings(view: SheetView, draft: TableDraft, table: Table): readonly Warning[] {
  const rows = draft.rows;
  const totals = rows.map((row, index) => (row.isTotal ? index : -1)).filter((index) => index >= 0);
  const parts = rows.filter((row) => !row.isTotal);
  // Parts below their total are those of 其中：, which need not be all.
  const level = rows[totals[0] ?? 0]?.level;
  const isFlat = draft.axes.rows === "entity" && parts.length > 1 && parts.every((row) => row.level === level);
  if (totals.length === 0 || totals.length * 2 > rows.length || !isFlat || draft.isSeriesDown) return [];
  return draft.columns.filter((column) => isSummed(column, table)).flatMap((column) => columnWarnings(view, column, rows, totals));
}

function isSummed(column: FigureColumn, table: Table): boolean {
  const unit = column.unit ?? table.unit;
  return SUMMED.has(column.assigned) && [column.label, ...column.name].every((name) => addsUp(name, unit));
}

function columnWarnings(view: SheetView, column: FigureColumn, rows: readonly RowMeaning[], totals: readonly number[]): readonly Warning[] {
  const values = rows.map((row) => valueOf(view, row.row, column));
  const isTotal = new Set(totals);
  /** Sums of the parts before each row; null from the first part on whose value is not known. */
  const before: Decimal[] = [Decimal.ZERO];
  const unknown: number[] = [0];
  rows.forEach((_, index) => {
    const value = isTotal.has(index) ? Decimal.ZERO : values[index];
    before.push((before[index] ?? Decimal.ZERO).plus(value ?? Decimal.ZERO));
    unknown.push((unknown[index] ?? 0) + (value === null ? 1 : 0));
  });
  const sum = (from: number, to: number): Decimal | null => ((unknown[to] ?? 0) > (unknown[from] ?? 0) || to - from < 1 ? null : (before[to] ?? Decimal.ZERO).minus(before[from] ?? Decimal.ZERO));
  return totals.flatMap((index, place) => {
    const total = values[index];
    if (total === null || total === undefined) return [];
    const previous = totals[place - 1] ?? -1;
    const next = totals[place + 1] ?? rows.length;
    const subtotals = totals.filter((other) => other !== index).map((other) => values[other]);
    const candidates = [sum(0, rows.length), sum(previous + 1, index), sum(index + 1, next), sum(0, index), sum(index + 1, rows.length), sumOf(subtotals)].filter((found) => found !== null);
    const hidden = hiddenSum(view, rows, column);
    if (hidden !== null) candidates.push(...candidates.map((found) => found.plus(hidden)));
    const whole = candidates[0];
    if (whole === undefined || candidates.some((found) => isWithinRounding(found, total, rows.length))) return [];
    return [{ code: "sum-differs" as const, cell: view.cell(rows[index]?.row ?? 0, column.column), detail: { total: total.toString(), sum: whole.toString() } }];
  });
}

/** What hidden rows between the first and the last hold: a total that counts them is no wrong total. */
function hiddenSum(view: SheetView, rows: readonly RowMeaning[], column: FigureColumn): Decimal | null {
  if (view.grid.hiddenRows.size === 0) return null;
  let sum: Decimal | null = null;
  for (let row = rows[0]?.row ?? 0; row <= (rows.at(-1)?.row ?? -1); row += 1) {
    if (!view.isHiddenRow(row)) continue;
    const value = valueOf(view, row, column);
    if (value !== null) sum = (sum ?? Decimal.ZERO).plus(value);
  }
  return sum;
}

function sumOf(values: readonly (Decimal | null | undefined)[]): Decimal | null {
  if (values.length === 0) return null;
  let sum = Decimal.ZERO;
  for (const value of values) {
    if (value === null || value === undefined) return null;
    sum = sum.plus(value);
  }
  return sum;
}

/** Rounded parts may miss a rounded total by half a unit of the last place each; whole numbers must agree. */
function isWithinRounding(sum: Decimal, total: Decimal, parts: number): boolean {
  const decimals = Math.max(sum.decimals, total.decimals);
  if (decimals === 0) return sum.equals(total);
  const allowed = Decimal.of(BigInt(Math.ceil(parts / 2) + 1), total.decimals === 0 ? decimals : Math.min(sum.decimals, total.decimals));
  return sum.minus(total).abs().compare(allowed) <= 0;
}

function valueOf(view: SheetView, row: number, column: FigureColumn): Decimal | null {
  const { figure } = readFigure(view, row, column.column, column.factor);
  return figure.kind === "known" && !figure.approximate ? figure.value : null;
}
