import { readFileSync } from "node:fs";
import initialise, { Model } from "@ironcalc/wasm";

/** IronCalc's codes for the type of a cell, as Excel's TYPE() gives them. */
const CELL_TYPE = { number: 1, text: 2, logical: 4, error: 16 } as const;

/** Fifteen significant digits: all that IronCalc, like Excel, prints of a double. */
const FULL_FORMAT = "0.00000000000000E+00";

let ready: Promise<unknown> | null = null;

export type ComputedValue = string | number | boolean | null;

/**
 * A workbook in IronCalc, a spreadsheet engine that shares nothing with our measures: what a formula comes to there is an
 * independent judgement. Rows and columns count from 0, sheets are named.
 */
export class FormulaBook {
  private readonly sheetNumbers = new Map<string, number>();

  private constructor(private readonly model: Model) {}

  static async create(wasm?: Uint8Array): Promise<FormulaBook> {
    ready ??= initialise({ module_or_path: wasm ?? readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });
    await ready;
    const model = new Model("book", "en", "UTC", "en");
    model.pauseEvaluation();
    return new FormulaBook(model);
  }

  addSheet(name: string): void {
    const index = this.sheetNumbers.size;
    if (index > 0) this.model.newSheet();
    this.model.renameSheet(index, name);
    this.sheetNumbers.set(name, index);
  }

  /** A string stays text, even where it looks like a number or a formula. */
  setCell(sheet: string, row: number, column: number, content: string | number | boolean | null): void {
    this.input(sheet, row, column, typeof content === "string" ? `'${content}` : content === null ? "" : String(content).toUpperCase());
  }

  /** @param formula with its "=" */
  setFormula(sheet: string, row: number, column: number, formula: string): void {
    this.input(sheet, row, column, formula);
  }

  calculate(): void {
    this.model.evaluate();
  }

  /** The value after `calculate()`, numbers to 15 significant digits; an error is its text, "#DIV/0!". */
  value(sheet: string, row: number, column: number): ComputedValue {
    const number = this.number(sheet);
    const type = this.model.getCellType(number, row + 1, column + 1);
    if (type === CELL_TYPE.number && this.model.getCellContent(number, row + 1, column + 1) === "") return null;
    if (type === CELL_TYPE.number) {
      this.model.updateRangeStyle({ sheet: number, row: row + 1, column: column + 1, width: 1, height: 1 }, "num_fmt", FULL_FORMAT);
    }
    const shown = this.model.getFormattedCellValue(number, row + 1, column + 1);
    if (type === CELL_TYPE.number) return Number(shown);
    return type === CELL_TYPE.logical ? shown === "TRUE" : shown;
  }

  private input(sheet: string, row: number, column: number, content: string): void {
    this.model.setUserInput(this.number(sheet), row + 1, column + 1, content);
  }

  private number(sheet: string): number {
    const number = this.sheetNumbers.get(sheet);
    if (number === undefined) throw new Error(`the formula book has no sheet ${sheet}`);
    return number;
  }
}
