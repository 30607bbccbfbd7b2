import { basename } from "node:path";
import { briefSheets, readGrids } from "../brief/brief-sheets";
import { refreshReport } from "../brief/refresh";
import { readSavedBriefs, type SavedBrief } from "../brief/saved-brief";
import { today } from "../brief/today";
import type { Locale } from "../lexicon/roles";
import { PackageWorkbook } from "../package/package-workbook";
import { Problem } from "../sheet/problem";
import { readBytes } from "./file-access";
import { textTable } from "./text-table";
import { TEXTS } from "./texts/dictionaries";

/** One brief of a workbook: what it is about, and whether its tabs are still true. */
interface ListedBrief {
  readonly id: string;
  readonly sheets: readonly string[];
  readonly period: string | null;
  readonly written: string | null;
  readonly tabs: readonly string[];
  /** null: its sheets are gone, or can no longer be reported on. */
  readonly stale: boolean | null;
}

/** Lists the briefs that a workbook keeps. */
export async function listBriefs(file: string, asJson: boolean, locale: Locale): Promise<void> {
  const workbook = await PackageWorkbook.open(readBytes(file), basename(file));
  const briefs = await readSavedBriefs(workbook);
  const listed: ListedBrief[] = [];
  for (const brief of briefs) listed.push(await listedBrief(workbook, brief));
  if (asJson) {
    process.stdout.write(`${JSON.stringify({ schema: "indicator-brief/briefs@1", briefs: listed }, null, 1)}\n`);
    return;
  }
  const { briefs: words } = TEXTS[locale];
  const state = (stale: boolean | null): string => (stale === null ? words.unknown : stale ? words.stale : words.fresh);
  const rows = listed.map(({ id, sheets, period, written, tabs, stale }) => [id, sheets.join("、"), period ?? "", written ?? "", tabs.join("、"), state(stale)]);
  process.stdout.write(rows.length === 0 ? `${words.none}\n` : `${textTable([words.headers, ...rows])}\n`);
}

async function listedBrief(workbook: PackageWorkbook, brief: SavedBrief): Promise<ListedBrief> {
  const marks = new Set(brief.written?.tabs.map(({ mark }) => mark));
  const sheets = await workbook.sheets();
  return {
    id: brief.id,
    sheets: brief.source?.sheets ?? [],
    period: brief.written?.period ?? brief.source?.period ?? null,
    written: brief.written?.date ?? null,
    tabs: sheets.filter(({ mark }) => mark !== null && marks.has(mark)).map(({ name }) => name),
    stale: await staleness(workbook, brief),
  };
}

async function staleness(workbook: PackageWorkbook, brief: SavedBrief): Promise<boolean | null> {
  // Last year's file is not at hand.
  if (brief.source?.priorFile !== undefined) return null;
  try {
    const grids = await readGrids(workbook, briefSheets(brief, await workbook.sheets()));
    return refreshReport(brief, { grids, fileName: workbook.fileName, prior: null, date: today() }).isStale;
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}
