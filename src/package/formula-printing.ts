import { areaAddress } from "../sheet/address";
import type { PlanCell, PlanContent } from "../sheet/sheet-plan";
import { escapeXml } from "../sheet/xml-text";
import { formulaForFile } from "./formula-dialect";

type Formula = Extract<PlanContent, { kind: "formula" }>;

/** Formulas of one column that a file holds once. */
interface Run {
  readonly index: number;
  readonly lastRow: number;
}

/**
 * Prints the formulas of a plan, cell by cell from top to bottom. Where each is the one above moved down by a row, the file holds the first,
 * and the others say that they share it. Only formulas that name cells of their own sheet may: of others Excel keeps the first cell's
 * references for all (EPPlus #92).
 */
export class FormulaPrinter {
  /** The last row of each run of at least two, by its first cell. */
  private readonly lastRows: ReadonlyMap<PlanCell, number>;
  private readonly running = new Map<number, Run>();
  private runs = 0;

  constructor(cells: readonly PlanCell[]) {
    this.lastRows = lastRowsOf(cells);
  }

  /** The <f> element of a cell. */
  print(cell: PlanCell, formula: Formula): string {
    const running = this.running.get(cell.column);
    if (formula.continues === true && running !== undefined && cell.row <= running.lastRow) return `<f t="shared" si="${running.index}"/>`;
    const text = escapeXml(formulaForFile(formula.formula));
    const lastRow = this.lastRows.get(cell);
    if (lastRow === undefined) return `<f>${text}</f>`;
    const { row, column } = cell;
    const run = { index: this.runs++, lastRow };
    this.running.set(column, run);
    return `<f t="shared" ref="${areaAddress({ top: row, bottom: lastRow, left: column, right: column })}" si="${run.index}">${text}</f>`;
  }
}

function lastRowsOf(cells: readonly PlanCell[]): ReadonlyMap<PlanCell, number> {
  const lastRows = new Map<PlanCell, number>();
  const open = new Map<number, { readonly first: PlanCell; lastRow: number }>();
  for (const cell of cells) {
    if (cell.content?.kind !== "formula") continue;
    const run = open.get(cell.column);
    if (cell.content.continues === true && run?.lastRow === cell.row - 1) {
      run.lastRow = cell.row;
      lastRows.set(run.first, cell.row);
    } else open.set(cell.column, { first: cell, lastRow: cell.row });
  }
  return lastRows;
}
