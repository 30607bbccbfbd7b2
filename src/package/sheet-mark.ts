import type { DefinedName } from "./workbook-part";

const PREFIX = "_IndicatorBrief.";

/** The hidden name of a sheet that says which brief owns it. */
export function markName(mark: string): string {
  return PREFIX + mark;
}

/** The marks of a workbook's sheets by their position; a sheet without one is the user's own. */
export function readMarks(names: readonly DefinedName[]): ReadonlyMap<number, string> {
  const marks = new Map<number, string>();
  for (const { name, localSheetId } of names) {
    if (localSheetId !== null && name.startsWith(PREFIX)) marks.set(localSheetId, name.slice(PREFIX.length));
  }
  return marks;
}
