import type { PackageWorkbook } from "../../src/package/package-workbook";

/** Functions and references that no formula of ours has: a formula in which they stand was made from a text. */
const FOREIGN = /HYPERLINK|cmd\||WEBSERVICE|DDE|^=[-+@]/i;

/** The formulas of a written sheet, outside their own texts in quotes, that came out of a text of the source. */
export async function formulasOutOfTexts(workbook: PackageWorkbook, sheet: string): Promise<readonly string[]> {
  const { formulas } = await workbook.readGrid(sheet);
  return formulas.flatMap((row) => row ?? []).filter((formula): formula is string => formula !== undefined && FOREIGN.test(formula.replaceAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "")));
}
