import { Problem } from "../sheet/problem";
import type { SheetInfo, Workbook } from "../sheet/workbook";
import type { Grid } from "../sheet/grid";
import { briefIdOfMark } from "./report-mark";
import { readSavedBriefs, type SavedBrief } from "./saved-brief";

/**
 * The sheets that a saved brief is about: those that bear the names it knows, else those that its tabs remember through renaming.
 * @throws Problem `sheet-not-found` for one that is gone
 */
export function briefSheets(brief: SavedBrief, sheets: readonly SheetInfo[]): readonly string[] {
  const named = brief.source?.sheets;
  if (named === undefined) return sheets.filter((sheet) => sheet.mark === null && sheet.visible).map((sheet) => sheet.name);
  const tracked = new Set(sheets.filter((sheet) => sheet.mark !== null && briefIdOfMark(sheet.mark) === brief.id).flatMap((sheet) => sheet.sources.map((source) => source.sheet)));
  const strangers = [...tracked].filter((name) => !named.includes(name));
  const known = new Set(sheets.filter((sheet) => sheet.mark === null).map((sheet) => sheet.name));
  return named.map((name) => {
    // A brief rolled on names a sheet that its tabs do not stand on yet.
    if (tracked.has(name) || known.has(name)) return name;
    const renamed = strangers.shift();
    if (renamed !== undefined) return renamed;
    throw new Problem("sheet-not-found", { sheet: name, sheets: [...known].join("、") });
  });
}

/** The brief's sheets that are still there, under the names they have now. */
export function ownSheets(brief: SavedBrief, sheets: readonly SheetInfo[]): readonly string[] {
  const found = (brief.source?.sheets ?? []).flatMap((sheet) => {
    try {
      return briefSheets({ ...brief, source: { ...brief.source, sheets: [sheet] } }, sheets);
    } catch (error) {
      if (error instanceof Problem) return [];
      throw error;
    }
  });
  return [...new Set(found)];
}

/**
 * The brief of this id, or with `true` the only one of the workbook.
 * @throws Problem `brief-unknown` naming those that there are
 */
export async function chosenBrief(workbook: Workbook, id: string | true): Promise<SavedBrief> {
  const briefs = await readSavedBriefs(workbook);
  const [first, ...others] = briefs;
  const chosen = id === true ? (others.length === 0 ? first : undefined) : briefs.find((brief) => brief.id === id);
  if (chosen === undefined) throw new Problem("brief-unknown", { brief: id === true ? "" : id, briefs: briefs.map((brief) => brief.id).join("、") });
  return chosen;
}

/** The grids of these sheets. */
export async function readGrids(workbook: Workbook, names: readonly string[]): Promise<readonly Grid[]> {
  return Promise.all(names.map((name) => workbook.readGrid(name)));
}
