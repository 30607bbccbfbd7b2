import type { WorkbookPart, SheetEntry } from "./workbook-part";

const PREFIX = "_IndicatorBrief.";

/** The hidden name of a sheet that says which brief owns it. */
export function markName(mark: string): string {
  return PREFIX + mark;
}

/** The mark of a sheet, or null: then it is the user's own. */
export function markOf(workbook: WorkbookPart, sheet: SheetEntry): string | null {
  const name = workbook.definedNames.find((defined) => defined.localSheetId === sheet.position && defined.name.startsWith(PREFIX));
  return name ? name.name.slice(PREFIX.length) : null;
}
