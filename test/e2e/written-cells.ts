import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { makeReport } from "../../src/brief/make-report";
import { DEFAULT_STYLE } from "../../src/brief/report";
import { PackageWorkbook } from "../../src/package/package-workbook";
import { cellAddress, MAX_COLUMNS } from "../../src/sheet/address";
import { formulaAt, numberFormatAt, usedArea, valueAt } from "../../src/sheet/grid";
import { today } from "../../src/brief/today";
import { applyPlan } from "../contract/apply-plan";

/** What a written cell holds, by its address. Numbers to ten digits: formulas round to twelve places, what a file caches need not. */
export type WrittenCells = Readonly<Record<string, readonly [value: string, formula: string | null, numberFormat: string]>>;

const shown = (value: unknown): string => (typeof value === "number" ? value.toPrecision(10) : String(value));

/** The last sheet of the Excel in the browser. */
export async function cellsInExcel(page: Page): Promise<WrittenCells> {
  const cells = await page.evaluate(() =>
    [...(window.excelHost?.book.sheets.at(-1)?.cells ?? [])].map(([key, { value, formula, numberFormat }]) => ({ key, value, formula, numberFormat })),
  );
  const held = cells.filter(({ value, formula }) => value !== "" || formula !== null);
  return Object.fromEntries(
    held.map(({ key, value, formula, numberFormat }) => [cellAddress(Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS), [shown(value), formula, numberFormat] as const]),
  );
}

/** The tab that the same use case writes into the file itself, for one sheet of a sample. */
export async function cellsInFile(sample: string, sheet: string): Promise<WrittenCells> {
  const workbook = await PackageWorkbook.open(new Uint8Array(readFileSync(join(__dirname, "../../assets/samples", sample))), sample);
  const grids = [await workbook.readGrid(sheet)];
  const [plan] = makeReport({ grids, fileName: sample, prior: null, period: null, entities: { kind: "all" }, style: DEFAULT_STYLE, date: today() }).plans;
  if (plan === undefined) throw new Error("the report has no tab");
  const written = await workbook.readGrid((await applyPlan(workbook, plan)).sheet);
  const area = usedArea(written);
  const cells: [string, readonly [string, string | null, string]][] = [];
  for (let row = area?.top ?? 0; area !== null && row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const value = valueAt(written, row, column);
      if (value !== null) cells.push([cellAddress(row, column), [shown(value), formulaAt(written, row, column), numberFormatAt(written, row, column)]]);
    }
  }
  return Object.fromEntries(cells);
}
