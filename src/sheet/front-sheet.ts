import type { FrontSheet, Workbook } from "./workbook";

/** `readFront` of a workbook that loses nothing by being asked one thing after another. */
export async function readFrontOf(workbook: Pick<Workbook, "activeSheet" | "sheets" | "readGrid">): Promise<FrontSheet | null> {
  const [active, sheets] = await Promise.all([workbook.activeSheet(), workbook.sheets()]);
  const front = sheets.find(({ name }) => name === active);
  return front === undefined ? null : { sheet: front.name, grid: front.mark === null ? await workbook.readGrid(front.name) : null };
}
