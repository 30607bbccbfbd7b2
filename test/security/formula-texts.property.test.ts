import fc from "fast-check";
import { PackageWorkbook } from "../../src/package/package-workbook";
import { formulaAt, valueAt, type Grid } from "../../src/sheet/grid";
import type { SheetPlan } from "../../src/sheet/sheet-plan";
import { planDifferences } from "../evaluator/plan-differences";
import { sourceWorkbook } from "../libreoffice/source-workbook";
import { gridsOf, hostileTable, reportOn } from "./hostile-tables";

/** From left to right: a quote of the one kind means nothing within the other. */
const QUOTED = /"(?:[^"]|"")*"|'((?:[^']|'')*)'!/g;
/** The functions of our own formulas: nothing that reaches out of the workbook, or that runs anything. */
const FUNCTIONS = new Set(["ROUND", "IF", "ISNUMBER", "ABS", "RANK", "AND", "TEXT", "NOT", "OR", "MOD", "TRUNC", "SIGN", "SUM", "MAX", "MIN", "COUNT", "INT", "IFERROR", "COUNTIF", "SUMPRODUCT", "N", "ISBLANK", "REPT"]);
const REFERENCE = /^\$?[A-Z]{1,3}\$?\d+$/;

/** What stands in a formula beside its quoted texts and our own functions, references, numbers and operators. */
function foreignIn(formula: string, sheets: readonly string[]): readonly string[] {
  const rest = formula.slice(1).replaceAll(QUOTED, (quoted: string, sheet: string | undefined) => (sheet === undefined || sheets.includes(sheet.replaceAll("''", "'")) ? "" : quoted));
  const words = rest.match(/[^\s0-9.,()+\-*/<>=&:"%^{};][^\s,()+\-*/<>=&:"%^{};]*/gu) ?? [];
  return words.filter((word) => !FUNCTIONS.has(word) && !REFERENCE.test(word) && word !== "TRUE" && word !== "FALSE" && !/^E\d*$/.test(word));
}

const formulasOf = (plan: SheetPlan): readonly string[] => [
  ...plan.cells.flatMap(({ content }) => (content?.kind === "formula" ? [content.formula] : [])),
  ...plan.conditionalFormats.flatMap(({ rule }) => (rule.kind === "expression" ? [`=${rule.formula}`] : [])),
];

test("no word of a sheet stands in a formula but as a text in quotes, and the sheet's own name", () => {
  fc.assert(
    fc.property(hostileTable, (table) => {
      const grids = gridsOf(table);
      const report = reportOn(grids, table.locale);
      const sheets = [...grids.map(({ sheet }) => sheet), ...report.plans.map(({ name }) => name)];
      expect(report.plans.flatMap(formulasOf).flatMap((formula) => foreignIn(formula, sheets))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

/** The cells of a sheet that are not what the plan says: a text that became something else, or another formula. */
function changedCells(plan: SheetPlan, written: Grid): readonly unknown[] {
  return plan.cells.flatMap(({ row, column, content }) => {
    const found = { value: valueAt(written, row, column), formula: formulaAt(written, row, column) };
    if (content === null || content.kind === "number") return [];
    const isSame = content.kind === "text" ? (found.value ?? "") === content.text && found.formula === null : found.formula === content.formula;
    return isSame ? [] : [{ row, column, content, found }];
  });
}

test("in the file each text is that text and no formula, and another program computes the same texts", async () => {
  await fc.assert(
    fc.asyncProperty(hostileTable, async (table) => {
      const grids = gridsOf(table);
      const { plans } = reportOn(grids, table.locale);
      const workbook = await PackageWorkbook.open(sourceWorkbook(grids), "x.xlsx");
      const applied = await workbook.write({ plans, brief: null });
      const reopened = await PackageWorkbook.open(workbook.save(), "x.xlsx");
      for (const [index, { sheet }] of applied.entries()) {
        const plan = plans[index];
        if (plan === undefined) continue;
        expect(changedCells(plan, await reopened.readGrid(sheet))).toEqual([]);
        if (index === 0) expect(await planDifferences(plan, grids)).toEqual([]);
      }
    }),
    { numRuns: 25 },
  );
}, 120_000);
