import { briefSheets, ownSheets, readGrids } from "../brief/brief-sheets";
import { refreshReport } from "../brief/refresh";
import { briefIdOfMark } from "../brief/report-mark";
import { readSavedBriefs, writeReport, type SavedBrief } from "../brief/saved-brief";
import { Problem } from "../sheet/problem";
import type { SheetInfo, Workbook } from "../sheet/workbook";

/**
 * 更新本表: writes the briefs of the sheet in front again, from today's figures, and shows the last tab. On a tab of ours its own
 * brief is meant, on a sheet of figures every brief that reads it.
 * @throws Problem `brief-none` where the sheet has no brief yet, `brief-prior-file` where one needs last year's file, which only the
 * pane can open; otherwise as `refreshReport` and `Workbook.write`. What was written before stays written.
 */
export async function refreshActiveSheet(workbook: Workbook, date: string): Promise<void> {
  const [active, sheets, briefs] = await Promise.all([workbook.activeSheet(), workbook.sheets(), readSavedBriefs(workbook)]);
  const wanted = briefs.filter((brief) => isOf(brief, active, sheets));
  if (wanted.length === 0) throw new Problem("brief-none", { sheet: active ?? "" });
  let last: string | null = null;
  for (const brief of wanted) last = (await refresh(workbook, brief, sheets, date)) ?? last;
  if (last !== null) await workbook.selectCells([{ sheet: last, row: 0, column: 0 }]);
}

function isOf(brief: SavedBrief, active: string | null, sheets: readonly SheetInfo[]): boolean {
  const mark = sheets.find((sheet) => sheet.name === active)?.mark ?? null;
  if (mark !== null) return briefIdOfMark(mark) === brief.id;
  return active !== null && ownSheets(brief, sheets).includes(active);
}

async function refresh(workbook: Workbook, brief: SavedBrief, sheets: readonly SheetInfo[], date: string): Promise<string | null> {
  const { priorFile } = brief.source ?? {};
  if (priorFile !== undefined) throw new Problem("brief-prior-file", { file: priorFile });
  const grids = await readGrids(workbook, briefSheets(brief, sheets));
  const refreshed = refreshReport(brief, { grids, fileName: workbook.fileName, prior: null, date });
  const applied = await writeReport(workbook, refreshed.report, refreshed.brief, date);
  return applied.at(-1)?.sheet ?? null;
}
