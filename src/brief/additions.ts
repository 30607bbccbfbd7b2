import { shownAddress, type CellRef } from "../sheet/address";
import { formulaAt, isFault, numberFormatAt, usedArea, valueAt, type Grid } from "../sheet/grid";
import { Problem } from "../sheet/problem";
import type { CellStyle, PlanCell, PlanContent, SheetPlan } from "../sheet/sheet-plan";
import type { Workbook } from "../sheet/workbook";
import type { Brief } from "./brief";

/** A tab as a brief remembers it. */
export type WrittenTab = NonNullable<Brief["written"]>["tabs"][number];

/** Plans that carry on what the clerk wrote beside our tables, and the cells for which they have no place. */
export interface Continued {
  readonly plans: readonly SheetPlan[];
  readonly lost: readonly CellRef[];
  /** Charts, pictures and comments that go with the old tab. */
  readonly lostObjects: readonly CellRef[];
}

/** The labels of a row stand in its first columns. */
const LABEL_COLUMNS = 2;
const ADDITION: CellStyle = { font: { size: 11 }, vertical: "center", wrap: true };

/**
 * Hand-made additions on a tab are kept: a column of remarks beside a table goes with its row, found by the row's labels, and lines below
 * move with the end of the tab. What has no place any more is told: rows that are gone, formulas whose cells would move, and numbers
 * typed over our formulas, charts and comments that the workbook cannot leave in their place.
 */
export async function withAdditions(workbook: Workbook, tabs: readonly WrittenTab[], plans: readonly SheetPlan[]): Promise<Continued> {
  const sheets = await workbook.sheets();
  const continued: SheetPlan[] = [];
  const lost: CellRef[] = [];
  const lostObjects: CellRef[] = [];
  for (const plan of plans) {
    const tab = tabs.find(({ mark }) => mark === plan.mark);
    const sheet = sheets.find(({ mark }) => mark !== null && mark === plan.mark);
    lostObjects.push(...(sheet?.objects ?? []));
    if (tab === undefined || sheet === undefined) continued.push(plan);
    else {
      const one = continuedPlan(plan, tab, await workbook.readGrid(sheet.name));
      continued.push(one.plan);
      lost.push(...one.lost);
    }
  }
  return { plans: continued, lost, lostObjects };
}

/** @throws Problem `additions-lost` naming the first cells */
export function assertNothingLost({ lost, lostObjects }: Continued): void {
  const all = [...lost, ...lostObjects];
  if (all.length === 0) return;
  throw new Problem("additions-lost", { cells: all.slice(0, 5).map(shownAddress).join("、"), count: all.length, ...(lostObjects.length > 0 && { objects: lostObjects.length }) });
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function continuedPlan(plan: SheetPlan, tab: WrittenTab, grid: Grid): { readonly plan: SheetPlan; readonly lost: readonly CellRef[] } {
  const { area } = plan.print;
  const rows = rowsByLabel(plan);
  const labels = new RowLabels();
  const seen = new Map<string, number>();
  const added: PlanCell[] = [];
  const styles: Record<string, CellStyle> = {};
  const lost: CellRef[] = [];
  const widths = [...plan.columnWidths];
  const used = usedArea(grid) ?? { top: 0, left: 0, bottom: -1, right: -1 };
  for (let row = used.top; row <= used.bottom; row += 1) {
    const label = labels.next(labelsIn(grid, row));
    const time = seen.get(label) ?? 0;
    seen.set(label, time + 1);
    for (let column = used.left; column <= used.right; column += 1) {
      if (row <= tab.bottom && column <= tab.right) continue;
      const content = contentAt(grid, row, column);
      if (content === null) continue;
      const place = row > tab.bottom ? { row: row + area.bottom - tab.bottom, column } : besideRow(rows.get(label)?.[time], column + area.right - tab.right);
      if (place === null || (content.kind === "formula" && (place.row !== row || place.column !== column))) {
        lost.push({ sheet: grid.sheet, row, column });
        continue;
      }
      const style = `addition|${numberFormatAt(grid, row, column)}`;
      styles[style] = { ...ADDITION, numberFormat: numberFormatAt(grid, row, column) };
      added.push({ ...place, content, style });
      if (place.column > area.right) widenedTo(widths, place.column, grid.columnWidths.get(column));
    }
  }
  lost.push(...typedOver(plan, tab, grid));
  if (added.length === 0) return { plan, lost };
  const right = added.reduce((most, { row, column }) => (row <= area.bottom ? Math.max(most, column) : most), area.right);
  const bottom = added.reduce((most, { row }) => Math.max(most, row), area.bottom);
  return { plan: { ...plan, cells: [...plan.cells, ...added], styles: { ...plan.styles, ...styles }, columnWidths: widths, print: { ...plan.print, area: { ...area, right, bottom } } }, lost };
}

function besideRow(row: number | undefined, column: number): Place | null {
  return row === undefined ? null : { row, column };
}

function widenedTo(widths: number[], column: number, width: number | undefined): void {
  while (widths.length <= column) widths.push(8.43);
  widths[column] = width ?? widths[column] ?? 8.43;
}

/** The rows of a plan by their labels, those that read alike in their order. */
function rowsByLabel({ cells }: SheetPlan): ReadonlyMap<string, readonly number[]> {
  const texts = new Map<number, string[]>();
  for (const { row, column, content } of cells) {
    const labels = texts.get(row) ?? Array.from({ length: LABEL_COLUMNS }, () => "");
    texts.set(row, labels);
    if (column < LABEL_COLUMNS && content?.kind === "text") labels[column] = content.text;
  }
  const named = new RowLabels();
  const rows = new Map<string, number[]>();
  for (const [row, labels] of [...texts].sort(([one], [other]) => one - other)) {
    const key = named.next(labels);
    const known = rows.get(key);
    if (known === undefined) rows.set(key, [row]);
    else known.push(row);
  }
  return rows;
}

function labelsIn(grid: Grid, row: number): readonly string[] {
  return Array.from({ length: LABEL_COLUMNS }, (_, column) => {
    const value = valueAt(grid, row, column);
    return typeof value === "string" && formulaAt(grid, row, column) === null ? value : "";
  });
}

/** Names the rows of a sheet from above: a row without labels (the lower one of a header) by those above it. */
class RowLabels {
  private last: readonly string[] = [];
  private below = 0;

  next(labels: readonly string[]): string {
    const isNamed = labels.some((label) => label !== "");
    this.below = isNamed ? 0 : this.below + 1;
    if (isNamed) this.last = labels;
    return JSON.stringify([...this.last, this.below]);
  }
}

function contentAt(grid: Grid, row: number, column: number): PlanContent | null {
  const value = valueAt(grid, row, column);
  const formula = formulaAt(grid, row, column);
  if (value === null || value === "" || isFault(value)) return null;
  if (formula !== null) return { kind: "formula", formula, expected: typeof value === "boolean" ? String(value).toUpperCase() : value };
  if (typeof value === "number") return { kind: "number", number: value };
  return { kind: "text", text: typeof value === "boolean" ? String(value).toUpperCase() : value };
}

/** Constants where we wrote formulas: told only while the tab keeps its shape, else no cell can be compared with its successor. */
function typedOver(plan: SheetPlan, tab: WrittenTab, grid: Grid): readonly CellRef[] {
  const { area } = plan.print;
  if (area.bottom !== tab.bottom || area.right !== tab.right) return [];
  return plan.cells.flatMap(({ row, column, content }) => {
    const isOurs = content?.kind !== "formula" || formulaAt(grid, row, column) !== null || isFault(valueAt(grid, row, column));
    return isOurs || valueAt(grid, row, column) === null ? [] : [{ sheet: grid.sheet, row, column }];
  });
}
