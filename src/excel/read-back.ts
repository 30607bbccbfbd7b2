import type { AppliedPlan, PlanCell } from "../sheet/sheet-plan";
import type { ExcelGateway } from "./excel-gateway";
import { expectedResults } from "./plan-writing";
import { rangeOf } from "./sheet-cells";

const CELLS_PER_REQUEST = 100_000;

/** Excel keeps 15 digits, and adds up in doubles: results within a billionth of one another are the same. */
const TOLERANCE = 1e-9;

/** Has Excel compute our sheet, and only it, and names the cells whose result is not the expected one. */
export async function differencesFrom(gateway: ExcelGateway, sheet: string, cells: readonly PlanCell[]): Promise<AppliedPlan["differences"]> {
  const formulas = expectedResults(cells);
  const [first] = formulas;
  if (first === undefined) return [];
  const left = formulas.reduce((least, cell) => Math.min(least, cell.column), first.column);
  const right = formulas.reduce((most, cell) => Math.max(most, cell.column), first.column);
  const bottom = formulas.reduce((most, cell) => Math.max(most, cell.row), first.row);
  const rowsAtOnce = Math.max(1, Math.floor(CELLS_PER_REQUEST / (right - left + 1)));
  const found: (readonly unknown[])[] = [];
  const start = formulas.reduce((least, cell) => Math.min(least, cell.row), first.row);
  for (let top = start; top <= bottom; top += rowsAtOnce) {
    found.push(...(await computed(gateway, sheet, { top, left, bottom: Math.min(bottom, top + rowsAtOnce - 1), right })));
  }
  return formulas.flatMap(({ row, column, expected }) => {
    const value = plain(found[row - start]?.[column - left]);
    return agree(value, expected) ? [] : [{ cell: { sheet, row, column }, expected, found: value }];
  });
}

async function computed(gateway: ExcelGateway, name: string, area: Parameters<typeof rangeOf>[1]): Promise<readonly (readonly unknown[])[]> {
  return gateway.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.calculate(true);
    const range = rangeOf(sheet, area).load("values");
    await context.sync();
    return range.values;
  });
}

function plain(value: unknown): string | number | boolean {
  return typeof value === "number" || typeof value === "boolean" ? value : String(value ?? "");
}

function agree(found: string | number | boolean, expected: string | number): boolean {
  if (typeof found !== "number" || typeof expected !== "number") return found === expected;
  return Math.abs(found - expected) <= TOLERANCE * Math.max(Math.abs(found), Math.abs(expected));
}
